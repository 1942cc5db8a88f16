"""The cases in tests/data/checkers, as values."""

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from judge.model import Verdict

CHECKERS = Path(__file__).parent.parent / "data" / "checkers"


class Case(NamedTuple):
    """An output with what must be said of it; `line` 0 where no first difference is asked for."""

    checker: str
    verdict: Verdict
    name: str
    answer: bytes
    output: bytes
    flags: tuple[str, ...]
    line: int


def cases_of(*checkers: str) -> list[Case]:
    """All cases of these checkers."""
    return [_load(path) for checker in checkers for path in sorted((CHECKERS / checker).glob("*/*.toml"))]


def each_case_of(*checkers: str) -> pytest.MarkDecorator:
    """Run a test once for every case."""
    found = cases_of(*checkers)
    return pytest.mark.parametrize("case", found, ids=[f"{case.checker}/{case.verdict.name}/{case.name}" for case in found])


def _load(path: Path) -> Case:
    table = tomllib.loads(path.read_text("utf-8"))
    verdict, checker = path.parent, path.parent.parent
    return Case(
        checker.name,
        Verdict[verdict.name],
        path.stem,
        table["answer"].encode(),
        table["output"].encode(),
        tuple(table.get("flags", ())),
        table.get("line", 0),
    )
