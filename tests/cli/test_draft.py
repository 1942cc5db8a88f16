"""`judge spec --draft` and `--confirm`, `judge new --brute`, and what `judge stress` says of a drafted spec."""

import json
from pathlib import Path

import pytest

from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.terminal import PATIENCE_S

STATEMENT = "## Input\n\nThe first line has A and B (0 < A, B < 10).\n"
WRONG = "a, b = map(int, input().split())\nprint(a + b if a < 7 else a)\n"


@pytest.fixture
def bare(workspace: Path) -> Path:
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (folder / "statement").mkdir(exist_ok=True)
    (folder / "statement" / "problem.en.md").write_text(STATEMENT)
    (workspace / "solutions" / "1000.py").write_text(WRONG)
    return folder


def test_from_a_bare_page_to_a_counterexample(bare: Path, workspace: Path, judge: Command) -> None:
    nothing = judge("stress", "1000")
    assert nothing.returncode == 2 and "say judge spec 1000 --draft" in nothing.stderr
    drafted = judge("spec", "1000", "--draft")
    assert (
        drafted.returncode == 0 and "is drafted from samples and statement; look at it, then: judge spec 1000 --confirm" in drafted.stdout
    )
    assert (bare / "input.spec").read_text() == "# draft: not confirmed (read from samples and statement)\nA B\n---\n0 < A, B < 10\n"
    begun = judge("new", "1000", "--brute")
    assert "1000_brute.py reads the input" in begun.stdout
    brute = workspace / "solutions" / "1000_brute.py"
    brute.write_text(brute.read_text().replace("\n\n\nmain()", "\n    print(A + B)\n\n\nmain()"))
    found = judge("stress", "1000", "--seed", "5")
    assert found.returncode == 1 and "7 1" in found.stdout
    assert "the input keeps a drafted spec that nobody confirmed: is it one? (judge spec 1000)" in found.stdout
    assert judge("new", "1000", "--brute").returncode == 2


def test_confirming_takes_the_marks_away(bare: Path, judge: Command) -> None:
    judge("spec", "1000", "--draft")
    assert "is confirmed" in judge("spec", "1000", "--confirm").stdout
    assert (bare / "input.spec").read_text() == "A B\n---\n0 < A, B < 10\n"
    again = judge("spec", "1000", "--confirm")
    assert again.returncode == 2 and "there is no draft at " in again.stderr
    over = judge("spec", "1000", "--draft")
    assert over.returncode == 2 and "is there already, and stays as it is" in over.stderr


def test_json_says_whether_it_is_confirmed(bare: Path, workspace: Path, judge: Command) -> None:
    (bare / "submissions" / "accepted").mkdir(parents=True)
    (bare / "submissions" / "accepted" / "right.py").write_text("print(sum(map(int, input().split())))\n")
    judge("spec", "1000", "--draft")
    assert json.loads(judge("stress", "1000", "--json", "--time", "1").stdout)["unconfirmed_spec"] is True
    judge("spec", "1000", "--confirm")
    assert json.loads(judge("stress", "1000", "--json", "--time", "1").stdout)["unconfirmed_spec"] is False


def test_the_validator_comes_first(bare: Path, judge: Command) -> None:
    (bare / "input_validators").mkdir()
    text = '#include "testlib.h"\nint main() { inf.readInt(1, 9, "x"); inf.readSpace(); inf.readInt(1, 8, "y"); inf.readEoln(); }\n'
    (bare / "input_validators" / "validator.cpp").write_text(text)
    assert "is drafted from the validator" in judge("spec", "1000", "--draft").stdout
    assert (bare / "input.spec").read_text().endswith("x y\n---\n1 <= x <= 9\n1 <= y <= 8\n")


def test_a_validator_that_cannot_be_followed_is_told_and_the_statement_read(bare: Path, judge: Command) -> None:
    (bare / "input_validators").mkdir()
    (bare / "input_validators" / "validator.cpp").write_text('#include "testlib.h"\nint main() {\n  inf.readToken("a+b", "x"); }\n')
    drafted = judge("spec", "1000", "--draft")
    assert "validator.cpp:3: no spec can be drafted from what is read here" in drafted.stdout
    assert "is drafted from samples and statement" in drafted.stdout


def test_a_draft_that_does_not_fit_is_not_written(bare: Path, judge: Command) -> None:
    (bare / "data" / "sample" / "1.in").write_text("1  2\n")
    done = judge("spec", "1000", "--draft")
    assert done.returncode == 3 and "sample 1, line 1 has blanks that no layout has: no spec can be drafted" in done.stderr
    assert not (bare / "input.spec").exists()


def test_guesses_are_told(bare: Path, judge: Command) -> None:
    (bare / "statement" / "problem.en.md").write_text("## Input\n\nTwo integers.\n")
    assert "look at this guess first: A is at most 1, as in the samples" in judge("spec", "1000", "--draft").stdout
    assert "# guess, look at it first: A is at most 1, as in the samples" in (bare / "input.spec").read_text()


@pytest.mark.parametrize("answer", [pytest.param("", marks=pytest.mark.full), "ㅛ"])
def test_it_is_offered_at_a_terminal(bare: Path, workspace: Path, answer: str) -> None:
    """`judge stress` on a bare page shows the draft; Enter or yes accepts it, and the hunt goes on with it."""
    (workspace / "solutions" / "1000_brute.py").write_text("print(sum(map(int, input().split())))\n")
    shown = typed([*JUDGE, "stress", "1000", "--seed", "5"], workspace, [(b"unconfirmed: ", f"{answer}\n".encode())])
    assert b"a spec drafted from samples and statement:" in shown and b"input.spec is written" in shown
    assert b"kept as stress/1" in shown and b"nobody confirmed" not in shown
    assert (bare / "input.spec").read_text() == "A B\n---\n0 < A, B < 10\n"


def test_a_case_of_ones_own_stands_for_the_samples_that_a_page_did_not_bring(workspace: Path, judge: Command) -> None:
    """A page without samples is told once, with what to do, and not sent in a circle; done, there is a draft."""
    folder = add_problem(workspace, "1000", {})
    (folder / "statement").mkdir(exist_ok=True)
    (folder / "statement" / "problem.en.md").write_text(STATEMENT)
    (workspace / "solutions" / "1000.py").write_text(WRONG)
    shown = typed([*JUDGE, "stress", "1000"], workspace, []).decode()
    assert "nothing can make inputs for problem 1000, and no spec can be drafted: no sample shows" in " ".join(shown.split())
    assert "judge add-case takes one" in " ".join(shown.split()) and "--draft" not in shown
    (workspace / "in.txt").write_text("1 2\n")
    assert judge("add-case", "1000", "in.txt").returncode == 0
    assert judge("spec", "1000", "--draft").returncode == 0
    assert (folder / "input.spec").read_text().endswith("A B\n---\n0 < A, B < 10\n")


def typed(command: list[str], folder: Path, answers: list[tuple[bytes, bytes]]) -> bytes:
    """What a command shows at a terminal where this is typed once that is asked."""
    import os
    import pty
    import select
    import subprocess

    ours, theirs = pty.openpty()
    with subprocess.Popen(command, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs, env=clean_environment()) as process:
        os.close(theirs)
        shown, waiting = b"", list(answers)
        while select.select([ours], [], [], PATIENCE_S)[0]:
            try:
                more = os.read(ours, 65536)
            except OSError:  # nobody holds the other end any more
                break
            if not more:
                break
            shown += more
            if waiting and waiting[0][0] in shown:
                os.write(ours, waiting.pop(0)[1])
        process.wait(PATIENCE_S)
    os.close(ours)
    return shown


def test_korean(bare: Path, judge: Command) -> None:
    done = judge("spec", "1000", "--draft", "--lang", "ko")
    assert "초안" in done.stdout
