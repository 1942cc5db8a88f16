"""Events of a file: what a fold could not take is refused with its line, and what is taken breaks no command."""

import json
from pathlib import Path
from typing import Any

import pytest

from judge.errors import HistoryError
from judge.history.exchange import read_lines
from tests.conftest import Command, add_problem

KINDS = (
    "run", "attempt", "begin", "hint", "editorial", "give-up", "rate", "recall", "today", "skip", "exam", "mock-start", "mock-run",
    "mock-submit", "mock-end", "answer", "amend", "flag", "undo", "nonsense",
)  # fmt: skip
ODD: tuple[Any, ...] = (None, "x", "", -1, 0.5, 1e300, 10**30, [], {}, True, ["x"], {"a": 1}, [["new", "1", 1, 1]], [["odd", "1", 1, 1]])
KEYS = (
    "verdict", "language", "cases", "right", "source", "cpu_s", "memory_mib", "active", "expected", "of", "rating", "seconds", "hints",
    "typed", "chapter", "kind", "seed", "problems", "minutes", "day", "items", "level", "results", "part", "final", "more", "mock", "item",
    "problem", "name", "format", "drill", "exam", "guess", "near",
)  # fmt: skip
SUBJECTS = {"today": "day:20000", "skip": "day:20000", "exam": "exam", "answer": "card:a", "amend": "card:a", "flag": "card:a"}


def line(number: int, kind: str, payload: dict[str, Any], subject: str = "") -> str:
    item = subject or SUBJECTS.get(kind) or ("mock:m" if kind.startswith("mock") else f"p{number % 7}")
    at = f"2026-11-{1 + number % 27:02}T10:{number % 60:02}:00+00:00"
    return json.dumps({"at": at, "key": f"k{number}", "kind": kind, "item": item, "device": "d", "offset": 0, "payload": payload})


def is_taken(text: str) -> bool:
    try:
        list(read_lines([text], "log"))
    except HistoryError as error:
        assert str(error).startswith("log:1: ")
        return False
    return True


def test_what_is_taken_breaks_no_command(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "p1", {"sample/1": ("1\n", "1\n")})
    payloads: list[dict[str, Any]] = [{key: value} for key in KEYS for value in ODD]
    lines = [line(number, kind, payload) for number, (kind, payload) in enumerate((kind, one) for one in payloads for kind in KINDS)]
    lines += [line(10**6 + n, "today", {}, subject) for n, subject in enumerate(("day:x", "day:", f"day:{10**30}", "day:-5", "exam", ""))]
    taken = [text for text in lines if is_taken(text)]
    assert len(lines) / 4 < len(taken) < len(lines)
    (workspace / "log").write_text("\n".join(taken) + "\n")
    assert judge("history", "import", "log", "--mine").returncode == 0
    for words in (
        ("today",), ("today", "--json"), ("stats",), ("stats", "--html", "page.html"), ("list",), ("history", "-n", "99999"),
        ("history", "--json"),
        ("quiz", "stats"), ("mock", "result"), ("show", "p1"), ("undo",), ("rate", "p1", "good"), ("giveup", "p1"),
        ("history", "export", "out"),
    ):  # fmt: skip
        done = judge(*words)
        assert "Traceback" not in done.stderr and done.returncode in (0, 1, 2), (words, done.stderr[-600:])
    assert all(map(is_taken, (workspace / "out").read_text().splitlines()))


@pytest.mark.parametrize(("kind", "payload"), [("undo", {"of": ["a"]}), ("undo", {}), ("run", {"active": "x"}), ("exam", {"day": 10**8})])
def test_a_value_that_no_fold_takes_is_refused(kind: str, payload: dict[str, Any]) -> None:
    assert not is_taken(line(1, kind, payload))
