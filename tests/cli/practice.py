"""A learner's desk for tests of practice: problems, good and bad solutions, and a clock that is told."""

import subprocess
from collections.abc import Callable
from itertools import count
from pathlib import Path

from tests import commands
from tests.conftest import JUDGE, Command, add_problem, clean_environment

GOOD = "a, b = map(int, input().split())\nprint(a + b)\n"
BAD = "print(1)\n"

_NUMBERS = count(1)


def at(day: int, hour: int = 9, minute: int = 0) -> str:
    """JUDGE_NOW on a day of November 2026, in Korea."""
    return f"2026-{11 + (day - 1) // 30:02}-{(day - 1) % 30 + 1:02}T{hour:02}:{minute:02}:00+09:00"


def sums(workspace: Path, *ids: str, level: str = "silver-3", tags: str = "tag:math") -> None:
    """Problems that want the sum of two numbers."""
    for id_ in ids:
        yaml = f"keywords: ['level:{level}', '{tags}']\n"
        add_problem(workspace, id_, {"sample/1": ("1 2\n", "3\n"), "secret/1": ("10 20\n", "30\n")}, yaml)


def typed(workspace: Path, lines: str, *words: str, now: str) -> "subprocess.CompletedProcess[str]":
    """What came of a command whose questions were answered with these lines."""
    environment = clean_environment(JUDGE_NOW=now)
    return commands.run(
        [*JUDGE, *words], cwd=workspace, env=environment, input=lines, capture_output=True, text=True, timeout=60, check=False
    )


class Learner:
    """Does what a learner does, at a moment."""

    def __init__(self, workspace: Path, judge: Command) -> None:
        self.workspace = workspace
        self.judge = judge

    def __call__(self, now: str, *words: str, code: int = 0, **environment: str) -> str:
        done = self.judge(*words, JUDGE_NOW=now, **environment)
        assert done.returncode == code, (words, done.stdout, done.stderr)
        return done.stdout + done.stderr

    def result(self, now: str, *words: str) -> str:
        """What a command says on stdout alone."""
        return self.judge(*words, JUDGE_NOW=now).stdout

    def solves(self, now: str, problem: str, *, well: bool = True) -> str:
        """Writes a solution, never the same twice, and has it judged."""
        path = self.workspace / "solutions" / f"{problem}.py"
        path.write_text(f"# {next(_NUMBERS)}\n{GOOD if well else BAD}")
        return self(now, "run", problem, code=0 if well else 1)


Make = Callable[..., str]
