"""Inputs that broke a solution, kept as cases of the problem: data/stress/<number>.in and .ans."""

from pathlib import Path

from judge.model import Problem, TestCase
from judge.store.files import write_atomically

_FOLDER = "stress"


def kept_counterexamples(problem: Problem) -> list[TestCase]:
    """Those that are kept already."""
    return [case for case in problem.cases if case.name.startswith(f"{_FOLDER}/")]


def keep_counterexample(problem: Problem, content: bytes, answer: bytes | None) -> str:
    """Keep an input, once; the name of its case. OSError when it cannot be written."""
    folder = problem.folder / "data" / _FOLDER
    inputs = sorted(folder.glob("*.in")) if folder.is_dir() else []
    for path in inputs:
        if path.stat().st_size == len(content) and path.read_bytes() == content:
            return _name(path)
    numbers = [int(path.stem) for path in inputs if path.stem.isdecimal()]
    path = folder / f"{max(numbers, default=0) + 1}.in"
    if answer is not None:  # first, so that there is never an input that seems to have none
        write_atomically(path.with_suffix(".ans"), answer)
    write_atomically(path, content)
    return _name(path)


def _name(path: Path) -> str:
    return f"{_FOLDER}/{path.stem}"
