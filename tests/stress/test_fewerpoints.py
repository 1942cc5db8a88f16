"""Hunts where a checker tells points: scores are compared as scores."""

import json
from pathlib import Path

import pytest

from judge.scoring import ToldPoints
from judge.stress.fewerpoints import is_less
from tests.conftest import Command
from tests.files import lay_out

YAML = "problem_format_version: 2025-09\nname: P\ntype: {}\nlimits: {{time_limit: 1}}\n"

#: any number up to that of the input is right, and gets its share of a hundred points
CHECKER = """\
import sys
most, found = int(open(sys.argv[1]).read()), int(sys.stdin.read())
if not 0 <= found <= most:
    sys.exit(43)
open(sys.argv[3] + "score.txt", "w").write(str(100 * found / most))
sys.exit(42)
"""
SHARE = CHECKER.replace("score.txt", "score_multiplier.txt").replace("100 * found", "found")
BEST = "n = int(input())\nprint(n, flush=True)\n"
FEW = "n = int(input())\nprint(n if n < 17 else n // 2, flush=True)\n"


def package(workspace: Path, checker: str, kind: str = "scoring") -> None:
    files = {"problem.yaml": YAML.format(kind), "input.spec": "N\n---\n15 <= N <= 19\n", "output_validator/v.py": checker}
    lay_out(workspace / "problems" / "p", {**files, "submissions/accepted/best.py": BEST})


@pytest.mark.parametrize(
    ("checker", "words", "keys"),
    [
        (CHECKER, "47.0588 points, where the trusted solution gets 100 points", ("score", "trusted_score", 100)),
        pytest.param(
            SHARE,
            "47% of the points, where the trusted solution gets 100% of the points",
            ("points_share", "trusted_points_share", 1),
            marks=pytest.mark.full,
        ),
    ],
    ids=["points", "share"],
)
def test_fewer_points_are_a_finding_that_says_them(
    workspace: Path, judge: Command, checker: str, words: str, keys: tuple[str, str, float]
) -> None:
    package(workspace, checker)
    lay_out(workspace / "solutions", {"p.py": FEW})
    done = judge("stress", "p", "--jobs", "1", "--seed", "1", "--time", "60")
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert done.returncode == 1 and f"Partially Accepted ({words})" in done.stdout, done.stdout + done.stderr
    assert [lines[lines.index(title) + 1] for title in ("input", "expected", "found")] == ["17", "17", "8"]
    document = json.loads(judge("stress", "p", "--json").stdout)
    own, trusted, most = keys
    assert (document["verdict"], round(document[own] / most, 3), document[trusted]) == ("PA", 0.471, most)


def test_as_many_points_are_none(workspace: Path, judge: Command) -> None:
    package(workspace, CHECKER.replace("found / most", "min(found, 15) / most"))
    lay_out(workspace / "solutions", {"p.py": "print(15)\n"})
    done = judge("stress", "p", "--jobs", "1", "--time", "60")
    assert done.returncode == 0 and "nothing found" in done.stdout, done.stdout + done.stderr


@pytest.mark.full
def test_conversations_have_points(workspace: Path, judge: Command) -> None:
    talks = CHECKER.replace("int(sys.stdin.read())", "0").replace("if not", "print(most, flush=True)\nfound = int(input())\nif not")
    package(workspace, talks, "[scoring, interactive]")
    lay_out(workspace / "solutions", {"p.py": FEW})
    done = judge("stress", "p", "--jobs", "1", "--seed", "1", "--time", "60")
    assert done.returncode == 1 and "(47.0588 points, where the trusted solution gets 100 points)" in done.stdout, done.stdout + done.stderr
    assert "< 17" in done.stdout and "> 8" in done.stdout


@pytest.mark.parametrize(
    ("own", "trusted", "less"),
    [
        (ToldPoints(score=30), ToldPoints(score=100), True),
        (ToldPoints(score=100), ToldPoints(score=100 + 1e-9), False),
        (ToldPoints(score=120), ToldPoints(score=100), False),
        (ToldPoints(share=0.3), ToldPoints(), True),
        (ToldPoints(), ToldPoints(share=0.3), False),
        (ToldPoints(score=30), ToldPoints(), False),
    ],
)
def test_what_is_less(own: ToldPoints, trusted: ToldPoints, less: bool) -> None:
    assert is_less(own, trusted) is less
