"""Hunts where the problem's own program talks with a solution, or has it run several times."""

import json
from pathlib import Path

import pytest

from judge.errors import JudgeError
from judge.languages import languages_of_file
from judge.model import Verdict
from judge.store.packages import load_problem
from judge.stress.finding import Counterexample
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import StressOutcome, stress
from judge.toolchain.build import Workbench
from tests.conftest import Command
from tests.files import lay_out

YAML = "problem_format_version: 2025-09\nname: P\ntype: {}\nlimits: {{time_limit: 1}}\n"
#: says a number, wants it twice back; ends at once where it is 99, whatever is said
ECHO = """\
import sys
n = int(open(sys.argv[1]).read())
print(n, flush=True)
right = sys.stdin.readline().split() == [str(n)] and sys.stdin.readline().split() == [str(n)]
sys.exit(42 if right and n != 99 else 43)
"""
#: wants the number, then in another pass what it printed
TWICE = """\
import os, sys
word, seen = sys.stdin.read().split()[-1], sys.argv[3] + "seen"
if os.path.exists(seen):
    sys.exit(42 if word == open(sys.argv[1]).read().split()[-1] else 43)
open(seen, "w").close()
open(sys.argv[3] + "nextpass.in", "w").write(f"back {word}\\n")
sys.exit(42)
"""
RIGHT = "n = input()\nprint(n, flush=True)\nprint(n, flush=True)\n"
WRONG = "n = input()\nprint(n, flush=True)\nprint(n if int(n) < 17 else 0, flush=True)\n"


def package(workspace: Path, kind: str, validator: str, **files: str) -> Path:
    given = {"problem.yaml": YAML.format(kind), "input.spec": "N\n---\n0 <= N <= 99\n", "output_validator/v.py": validator}
    return lay_out(workspace / "problems" / "p", {**given, **files})


def enough(_: Counterexample) -> None:
    """Stop at the first finding."""
    raise KeyboardInterrupt


def hunted(workspace: Path, bench: Workbench, source: str, seconds: float = 60) -> StressOutcome:
    path = lay_out(workspace / "solutions", {"p.py": source}) / "p.py"
    return stress(
        load_problem(workspace / "problems" / "p"), path, languages_of_file("p.py")[0], bench,
        options=StressOptions(1, seconds, 1, is_small=False), watch=Watch(lambda *_: None, enough),
    )  # fmt: skip


def test_a_conversation_that_fails_is_made_small_shown_and_kept(workspace: Path, judge: Command) -> None:
    package(workspace, "interactive", ECHO, **{"input.spec": "N\n---\n15 <= N <= 19\n"})
    lay_out(workspace / "solutions", {"p.py": WRONG})
    done = judge("stress", "p", "--jobs", "1", "--seed", "1", "--time", "60")
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert done.returncode == 1 and "taken at its word" in done.stdout and "Wrong Answer" in done.stdout, done.stdout + done.stderr
    assert lines[lines.index("input") + 1 : lines.index("conversation") + 3] == ["17", "conversation", "< 17", "> 17"]
    assert "stress/1  WA" in judge("run", "p").stdout
    document = json.loads(judge("stress", "p", "--json").stdout)
    assert (document["case"], document["verdict"], document["expected"]) == ("stress/1", "WA", None)
    assert [one["from"] for one in document["conversation"]][:2] == ["judge", "program"]


@pytest.mark.parametrize(
    ("printed", "verdict"),
    [("n if words[0] != 'back' else int(n) % 50", Verdict.WA), ("n if int(n) < 60 or words[1:] else 1 // 0", Verdict.RTE)],
)
def test_passes_are_hunted(workspace: Path, bench: Workbench, printed: str, verdict: Verdict) -> None:
    package(workspace, "multi-pass", TWICE, **{"submissions/accepted/right.py": "print(input().split()[-1])\n"})
    finding = hunted(workspace, bench, f"words = input().split()\nn = words[-1]\nprint({printed})\n").hunted.finding
    assert finding is not None and finding.result.verdict is verdict
    assert int(finding.input) >= 50 and finding.result.said


def test_what_a_right_solution_fails_on_is_no_finding(workspace: Path, bench: Workbench) -> None:
    """Nobody can be right there: it is no input, or the interactor's fault."""
    package(workspace, "interactive", ECHO, **{"input.spec": "N\n---\n98 <= N <= 99\n", "submissions/accepted/right.py": RIGHT})
    outcome = hunted(workspace, bench, RIGHT)
    assert outcome.hunted.finding is None and outcome.hunted.is_exhausted and outcome.is_clean
    (trouble,) = outcome.hunted.troubles
    assert "right.py is not accepted either: WA for the input: 99" in str(trouble.error)


@pytest.mark.parametrize(
    ("kind", "files", "said"),
    [
        ("interactive", {"data/secret/1.in": "1\n", "data/secret/1.ans": "", "data/secret/1.yaml": "args: [x]\n"}, "arguments or files"),
        ("submit-answer", {}, "takes an answer, which is no program"),
    ],
    ids=["arguments", "an answer"],
)
def test_what_cannot_be_hunted_is_told(workspace: Path, bench: Workbench, kind: str, files: dict[str, str], said: str) -> None:
    package(workspace, kind, ECHO, **files)
    with pytest.raises(JudgeError, match=said):
        hunted(workspace, bench, RIGHT)


@pytest.mark.parametrize(
    ("accepted", "said"), [({}, "a right solution tells"), ({"submissions/accepted/r.py": RIGHT}, "needs an answer file")]
)
def test_a_judge_that_needs_answers_is_told(workspace: Path, bench: Workbench, accepted: dict[str, str], said: str) -> None:
    validator = ECHO.replace("n != 99", "open(sys.argv[2]).read() == 'x'")
    package(workspace, "interactive", validator, **{"data/secret/1.in": "1\n", "data/secret/1.ans": "x", **accepted})
    with pytest.raises(JudgeError, match=said):
        hunted(workspace, bench, RIGHT)
