"""What programs read: one document on stdout, whatever a command is asked for and however it ends."""

import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from judge.cli.commandtable import COMMANDS
from tests.conftest import ROOT, Command, add_problem
from tests.ground.archives import Submission, write_vault

RIGHT = "a, b = map(int, input().split())\nprint(a + b)\n"
WRONG = "print(4)\n"
ONE = "input()\nprint(1)\n"
PAIR = "A B\n---\n0 < A, B < 10\n"
SILVER = "keywords: ['level:silver-3']\n"

#: a moment, so that days do not end within a test
NOW = "2026-11-24T09:00:00+09:00"

ENVELOPE = {"schema", "command", "errors"}


class Asked(NamedTuple):
    """A command line, how it ends, and keys that its document must have beside the envelope."""

    words: str
    code: int
    keys: frozenset[str] = frozenset()


def asked(words: str, code: int, *keys: str) -> Asked:
    return Asked(words, code, frozenset(keys))


ANSWERED = [
    asked("run 1000", 0, "reports"),
    asked("run 1000 1001", 1, "reports"),
    asked("run 1000 nosuch", 3, "reports"),
    asked("list", 0, "problems", "total"),
    asked("list nothing", 1, "problems", "total"),
    asked("verify 1000", 0, "problems"),
    asked("verify 1000 nosuch", 3, "problems"),
    asked("stress 1001 --time 20 --jobs 1 --seed 5", 1, "input", "expected", "found"),
    asked("stress 1000 --slow --time 1 --jobs 1", 0, "slowest_s", "share"),
    asked("bench 1002 --time 1", 0, "points", "law"),
    asked("import archive", 0, "imported", "skipped"),
    asked("import archive nosuch", 2, "imported"),
    asked("replay vault", 1, "judged", "disagreements"),
    asked("fetch 1000", 0, "problems"),
    asked("fetch --source", 0, "sources"),
    asked("doctor", 0, "languages", "protections"),
    asked("today", 0, "items"),
    asked("config", 0, "language", "days_per_week"),
    asked("config minutes", 0, "minutes"),
    asked("config minutes 30", 0, "minutes"),
    asked("wake", 0, "solved", "levels", "first"),
    asked("wake 1000", 1, "woken"),
    asked("sleep 1000", 0, "asleep", "until"),
    asked("sleep", 0, "sleeping"),
    asked("wake 1000", 0, "woken"),
    asked("random", 0, "problems", "seed"),
    asked("random --level ruby", 1, "problems"),
    asked("wrong", 1, "notes"),
    asked("wrong 1000", 1, "notes"),
    asked("stats", 0, "days", "topics"),
    asked("history", 0, "events"),
    asked("history 1000", 0, "events"),
    asked("history export", 0, "events"),
    asked("history export mine.jsonl", 0, "written"),
    asked("history import mine.jsonl", 0, "new"),
    asked("history repair", 0, "damaged"),
    asked("mock", 0, "formats"),
    asked("mock result", 1, "id"),
    asked("mock start --problems 1 --levels silver --seed 1", 0, "id", "problems"),
    asked("mock run 1", 1, "id", "report"),
    asked("mock end", 0, "problems", "over"),
    asked("mock result", 0, "problems", "over"),
]

REFUSED = [
    asked("run nosuch", 2), asked("run --jobs 0 1000 1001", 2), asked("run --jobs", 2), asked("run --color", 2),
    asked("list --level purple", 2), asked("list --sort size", 2), asked("verify", 2), asked("verify nosuch", 2), asked("verify broken", 3),
    asked("stress nosuch", 2), asked("stress 1000 --seed x", 2), asked("bench nosuch", 2), asked("bench 1000 1001", 2),
    asked("import", 2), asked("import nosuch", 2), asked("replay", 2), asked("fetch", 2), asked("fetch 1 --source nosuch", 2),
    asked("doctor --backend none", 2), asked("doctor word", 2), asked("today --minutes 0", 2), asked("today --skip 99", 2),
    asked("random --count 0", 2), asked("config nosuch", 2), asked("wake --pace x", 2), asked("sleep nosuch", 2),
    asked("wrong --edit", 2), asked("wrong nosuch", 2), asked("stats --root /nowhere", 2),
    asked("history a b", 2), asked("history import nosuch.jsonl", 2), asked("mock fly", 2), asked("mock end", 2),
    asked("mock start nosuch", 2),
]  # fmt: skip


def add(workspace: Path, name: str, solution: str, spec: str) -> None:
    """A problem with a spec, an accepted submission, and a solution of the learner's."""
    case = ("1 2\n", "3\n") if spec == PAIR else ("2\n1 2\n", "1\n")
    folder = add_problem(workspace, name, {"sample/1": case}, SILVER)
    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text(RIGHT if spec == PAIR else ONE)
    (folder / "input.spec").write_text(spec)
    (workspace / "solutions" / f"{name}.py").write_text(f"# mine\n{solution}")


@pytest.fixture
def there(workspace: Path) -> Path:
    """Problems to judge, to search and to measure, one that is broken, and an archive."""
    add(workspace, "1000", RIGHT, PAIR)
    add(workspace, "1001", WRONG, PAIR)
    add(workspace, "1002", ONE, "N\nA[1..N]\n---\n1 <= N <= 100\n1 <= A <= 9\n")
    add_problem(workspace, "1003", {"sample/1": ("1 2\n", "3\n")}, SILVER)
    broken = workspace / "problems" / "broken"
    broken.mkdir()
    (broken / "problem.yaml").write_text("[")
    package = add_problem(workspace / "archive", "2000", {"sample/1": ("1 2\n", "3\n")})
    package.rename(workspace / "archive" / "2000")
    (workspace / "archive" / "problems").rmdir()
    write_vault(workspace / "vault", [], [Submission(1, 1000, source=RIGHT), Submission(2, 1000, result="틀렸습니다", source=RIGHT)])
    return workspace


def document(judge: Command, one: Asked) -> dict[str, Any]:  # Any: JSON
    """The one document of a command line that ends as it must."""
    command, *words = one.words.split()
    done = judge(command, "--json", *words, JUDGE_NOW=NOW)
    assert done.returncode == one.code, (one.words, done.stdout, done.stderr)
    found: dict[str, Any] = json.loads(done.stdout)
    assert done.stdout.startswith('{\n "schema": 1,\n "command": ') and done.stdout.endswith("\n}\n")
    assert found["command"] == command
    for error in found["errors"]:
        assert set(error) == {"problem", "message"}
        assert error["message"] in done.stderr or error["problem"], done.stderr
    return found


def described(command: str) -> set[str]:
    """The keys that docs/json.md names for a command."""
    text = (ROOT / "docs" / "json.md").read_text("utf-8")
    section = text.partition(f"# `judge {command} --json`\n")[2].partition("\n# ")[0]
    return set(re.findall(r"`([a-z_]+)`", section))


def test_every_answer_is_one_document_that_is_described(there: Path, judge: Command) -> None:
    for one in ANSWERED:
        found = document(judge, one)
        own = set(found) - ENVELOPE
        assert one.keys <= own, (one.words, own)
        assert own <= described(found["command"]), (one.words, own - described(found["command"]))
        if "nosuch" in one.words:
            assert [error["problem"] for error in found["errors"]] == ["nosuch"]


def test_a_command_that_is_refused_says_so_in_a_document(there: Path, judge: Command) -> None:
    for one in REFUSED:
        found = document(judge, one)
        assert set(found) - {"reports"} == ENVELOPE and not found.get("reports"), one.words
        assert len(found["errors"]) == 1 and found["errors"][0]["problem"] in (None, *one.words.split()), one.words


def test_no_command_is_left_out() -> None:
    with_json = {command.name for command in COMMANDS if any(option.name == "--json" for option in command.options)}
    for table in (ANSWERED, REFUSED):
        assert {one.words.split()[0] for one in table} == with_json
    assert all(described(name) for name in with_json)
