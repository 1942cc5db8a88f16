"""Sources that are not the learner's, or not new: those of a package, and those that differ from an accepted one in white space alone."""

from collections.abc import Collection
from pathlib import Path

from judge.history.events import source_mark
from judge.model import Problem
from judge.store.keptsources import kept_source

#: a source with fewer lines than this is what anybody would write; elsewhere than in the package it is the learner's
_FEWEST_LINES = 4


def is_given(problem: Problem, source: Path, content: bytes) -> bool:
    """Whether this is one of the package's own submissions: it lies there, or it is the same and no two-liner."""
    if problem.folder.resolve() in source.resolve().parents:
        return True
    if sum(1 for line in content.splitlines() if line.strip()) < _FEWEST_LINES:
        return False
    return any(path.is_file() and _is_same(path.read_bytes(), content) for path in problem.folder.glob("submissions/*/*"))


def is_reformatted(root: Path, folder: Path, content: bytes, accepted: Collection[str]) -> bool:
    """Whether this differs in white space alone from a source with one of these marks, as runs kept it or as it lies in `folder`."""
    kept = (kept_source(root, mark) for mark in accepted)
    if any(old is not None and _is_same(old, content) for old in kept):
        return True
    if not folder.is_dir():
        return False
    lying = (path.read_bytes() for path in folder.iterdir() if path.is_file())
    return any(_is_same(old, content) and source_mark(old) in accepted for old in lying)


def _is_same(one: bytes, other: bytes) -> bool:
    return one == other or one.split() == other.split()
