"""Sources that came with a package, and are not the learner's: judging one says nothing of them."""

from pathlib import Path

from judge.model import Problem

#: a source with fewer lines than this is what anybody would write; elsewhere than in the package it is the learner's
_FEWEST_LINES = 4


def is_given(problem: Problem, source: Path, content: bytes) -> bool:
    """Whether this is one of the package's own submissions: it lies there, or it is the same to the byte and no two-liner."""
    if problem.folder.resolve() in source.resolve().parents:
        return True
    if sum(1 for line in content.splitlines() if line.strip()) < _FEWEST_LINES:
        return False
    for path in problem.folder.glob("submissions/*/*"):
        if path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content:
            return True
    return False
