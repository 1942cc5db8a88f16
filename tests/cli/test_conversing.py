"""`judge run` where the judge has a part in what a program reads: interactive problems, and those of several passes."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from judge.casejudging import Judging
from judge.languages import language_named
from judge.model import Verdict
from judge.passes import Pass, PassResult
from judge.reports.kindwords import kind_names, kind_words
from judge.reports.style import Style
from judge.store.packages import load_problem
from judge.toolchain.build import Workbench, build
from tests import commands
from tests.conftest import JUDGE, Command, clean_environment
from tests.depth import first
from tests.files import lay_out
from tests.terminal import Screen

GUESS = """\
import sys
secret, left = int(open(sys.argv[1]).read()), 8
for line in sys.stdin:
    left -= 1
    word = "=" if int(line) == secret else "<" if secret < int(line) else ">"
    print(word, flush=True)
    if word == "=": sys.exit(42)
    if left == 0: break
open(sys.argv[3] + "judgemessage.txt", "w").write("no guess was right\\n")
sys.exit(43)
"""
SEARCH = """\
low, high = 1, 100
while True:
    print(middle := (low + high) // 2, flush=True)
    word = input()
    if word == "=": break
    if word == "<": high = middle - 1
    else: low = middle + 1
"""
TWICE = """\
import os, sys
seen = sys.argv[3] + "seen"
number = int(sys.stdin.read())
if not os.path.exists(seen):
    open(seen, "w").write(str(number))
    open(sys.argv[3] + "nextpass.in", "w").write(f"back {number}\\n")
    sys.exit(42)
sys.exit(42 if number == int(open(sys.argv[1]).read().split()[-1]) - 1 or number == 7 else 43)
"""


def package(workspace: Path, kind: str, validator: str, **files: str) -> Path:
    return lay_out(
        workspace / "problems" / "p",
        {
            "problem.yaml": f"problem_format_version: 2025-09\nname: P\ntype: {kind}\nlimits: {{time_limit: 1}}\n",
            ".judge.yaml": "extra_time: false\n", "output_validator/v.py": validator,
            "data/secret/1.in": "7\n", "data/secret/1.ans": "", "data/secret/2.in": "100\n", "data/secret/2.ans": "",
            **files,
        },
    )  # fmt: skip


def solve(workspace: Path, source: str, name: str = "p.py") -> None:
    lay_out(workspace / "solutions", {name: source})


def test_a_conversation_is_accepted(workspace: Path, judge: Command) -> None:
    package(workspace, "interactive", GUESS)
    solve(workspace, SEARCH)
    done = judge("run", "p")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Accepted" in done.stdout and "2/2 cases" in done.stdout and "<" not in done.stdout


@pytest.mark.parametrize("before", first("", "import signal; signal.signal(signal.SIGPIPE, signal.SIG_DFL)\n"), ids=["error", "signal"])
def test_what_is_said_after_an_accepted_end_is_not_heard(workspace: Path, judge: Command, before: str) -> None:
    package(workspace, "interactive", GUESS)
    solve(workspace, f"{before}{SEARCH}import sys\nsys.stdin.read()\nprint(0, flush=True)\n")
    assert "Accepted" in judge("run", "p").stdout
    solve(workspace, f"{SEARCH}import sys\nsys.stdin.read()\nprint(1 // 0)\n")
    assert "Runtime Error" in judge("run", "p").stdout


@pytest.mark.parametrize(
    ("source", "verdict", "said"),
    [
        ("for n in range(1, 9):\n    print(n, flush=True)\n    input()\n", "WA", "> 8"),
        ("for n in range(1, 8): print(n, flush=True), input()\n", "WA", "no guess was right"),
        ("print(50)\nimport sys; sys.stdin.readline()\n", "TLE", "is the output flushed?"),
        ("print(50, flush=True)\nprint(1 // 0)\n", "RTE", "ZeroDivisionError"),
        pytest.param("while True: pass\n", "TLE", ">1", marks=pytest.mark.full),
        ("print('x', flush=True)\ninput()\n", "JE", "ValueError"),
    ],
    ids=["all wrong", "too few", "waits", "crashes", "slow", "a validator that fails"],
)
def test_what_goes_wrong_in_a_conversation_is_told(workspace: Path, judge: Command, source: str, verdict: str, said: str) -> None:
    package(workspace, "interactive", GUESS, **{"data/secret/1.in": "101\n"})
    solve(workspace, source)
    done = judge("run", "p", "--case", "secret/1")
    assert f"secret/1  {verdict} " in done.stdout, done.stdout
    assert said in done.stdout


def test_a_conversation_is_shown_and_told_to_programs(workspace: Path, judge: Command) -> None:
    package(workspace, "interactive", GUESS)
    solve(workspace, "for n in range(20, 50):\n    print(n, flush=True)\n    if not input(): break\n")
    done = judge("run", "p", "--case", "secret/2")
    assert "WA" in done.stdout and "      < >\n" in done.stdout and "      > 27\n" in done.stdout
    (case,) = json.loads(judge("run", "p", "--case", "secret/2", "--json").stdout)["reports"][0]["cases"]
    assert [one["from"] for one in case["conversation"]][:16] == ["program", "judge"] * 8
    assert case["conversation"][0]["text"] == "20\n"


@pytest.mark.parametrize(
    ("yaml", "words", "names"),
    [
        ("type: interactive", "interactive", ["interactive"]),
        ("type: submit-answer", "the answer is handed in, a .txt file", ["submit-answer"]),
        ("keywords: [needs:summed-time]", "the time of all cases counts", ["pass-fail", "needs:summed-time"]),
        ("keywords: [needs:some-cases]", "some of the cases suffice", ["pass-fail", "needs:some-cases"]),
    ],
)
def test_the_kind_is_told(workspace: Path, yaml: str, words: str, names: list[str]) -> None:
    folder = lay_out(workspace / "problems" / "p", {"problem.yaml": f"problem_format_version: 2025-09\nname: P\n{yaml}\n"})
    problem = load_problem(folder)
    assert list(kind_words(problem, Style())) == [words] and kind_names(problem) == names


@pytest.mark.full
def test_a_missing_flush_is_told_in_korean(workspace: Path, judge: Command) -> None:
    package(workspace, "interactive", GUESS)
    solve(workspace, "print(50)\nimport sys; sys.stdin.readline()\n")
    assert "flush" in judge("run", "p", "--case", "secret/1", LANGUAGE="ko", LANG="ko_KR.UTF-8").stdout


@pytest.mark.parametrize(("answer", "verdict"), [("int(words[-1]) - 1", "AC"), ("int(words[-1])", "WA"), ("1 // (2 - len(words))", "RTE")])
def test_every_pass_is_judged(workspace: Path, judge: Command, answer: str, verdict: str) -> None:
    package(workspace, "multi-pass", TWICE, **{"data/secret/1.in": "5\n"})
    solve(workspace, f"words = input().split()\nprint({answer})\n")
    done = judge("run", "p", "--case", "secret/1")
    assert f"secret/1  {verdict} " in done.stdout, done.stdout
    assert ("      < back" in done.stdout) == (verdict != "AC")


def test_no_more_passes_than_allowed(workspace: Path, judge: Command) -> None:
    endless = "import sys\nopen(sys.argv[3] + 'nextpass.in', 'w').write('1\\n')\nsys.exit(42)\n"
    package(workspace, "multi-pass", endless)
    solve(workspace, "print(input())\n")
    done = judge("run", "p")
    assert "more passes than the 2" in done.stdout and done.returncode == 3


def test_who_ends_before_all_is_said_is_wrong(workspace: Path, judge: Command) -> None:
    """The interactor finds nobody to talk with, and dies of it: that is not its failure."""
    package(workspace, "interactive", "import sys\nfor _ in range(100000): print('more', flush=True)\nsys.stdin.readline()\nsys.exit(42)\n")
    solve(workspace, "print(input())\n")
    done = judge("run", "p", "--case", "secret/1")
    assert "secret/1  WA " in done.stdout and "the program ended before the conversation was over" in done.stdout


def test_a_pass_of_what_is_wrong_is_the_validators_failure(workspace: Path, judge: Command) -> None:
    package(workspace, "multi-pass", "import sys\nopen(sys.argv[3] + 'nextpass.in', 'w').write('1')\nsys.exit(43)\n")
    solve(workspace, "print(input())\n")
    done = judge("run", "p")
    assert done.returncode == 3 and "wrote nextpass.in, and says that the output is wrong" in done.stdout


def test_passes_of_a_conversation(workspace: Path, judge: Command) -> None:
    """State lives in the feedback folder; what the second pass is told comes from the first."""
    validator = """\
import os, sys
print(open(sys.argv[1]).read().strip(), flush=True)
said = sys.stdin.readline().strip()
if os.path.exists(sys.argv[3] + "first"):
    sys.exit(42 if said == "second" else 43)
open(sys.argv[3] + "first", "w").write("")
open(sys.argv[3] + "nextpass.in", "w").write("again\\n")
sys.exit(42 if said == "first" else 43)
"""
    package(workspace, "[interactive, multi-pass]", validator)
    solve(workspace, "print('second' if input() == 'again' else 'first', flush=True)\n")
    assert judge("run", "p").returncode == 0
    solve(workspace, "input(); print('first', flush=True)\n")
    done = judge("run", "p", "--case", "secret/1")
    assert "WA" in done.stdout
    assert [line.strip() for line in done.stdout.splitlines() if line.startswith("      ")] == ["< 7", "> first", "< again", "> first"]


#: as programs of testlib are started, and end: input, a file that they write to, answer; 0 right, 1 wrong
IN_THE_WAY_OF_TESTLIB = """\
#include "testlib.h"
#include <fstream>
#include <iostream>
int main(int, char **argv) {
    int secret, answer, guess;
    std::ifstream(argv[1]) >> secret;
    std::ifstream(argv[3]) >> answer;
    std::ofstream(argv[2]) << "written";
    for (int left = answer; left && std::cin >> guess; left--) {
        std::cout << (guess == secret ? "=" : guess > secret ? "<" : ">") << std::endl;
        if (guess == secret) return 0;
    }
    std::cerr << "no guess was right";
    return 1;
}
"""


@pytest.mark.parametrize(("most", "verdict"), [("8", "AC"), ("3", "WA")])
def test_an_interactor_of_testlib(workspace: Path, judge: Command, most: str, verdict: str) -> None:
    folder = package(workspace, "interactive", "", **{"data/secret/1.ans": most})
    (folder / "output_validator" / "v.py").unlink()
    lay_out(folder, {"output_validator/v.cpp": IN_THE_WAY_OF_TESTLIB, "output_validator/testlib.h": ""})
    solve(workspace, SEARCH)
    done = judge("run", "p", "--case", "secret/1")
    assert f"secret/1  {verdict} " in done.stdout, done.stdout
    assert ("no guess was right" in done.stdout) == (verdict == "WA")


def test_the_learner_is_the_interactor(workspace: Path) -> None:
    package(workspace, "interactive", GUESS)
    solve(workspace, SEARCH)
    screen = Screen(workspace, "exec", "p")
    try:
        screen.until("you are the interactor")
        screen.until("50")
        screen.press("<\n")
        screen.until("25")
        screen.press("=\n")
        screen.until("MiB")
        assert screen.wait() == 0
    finally:
        screen.close()
    for typed, code, printed in ((">\n>\n=\n", 0, "50\n75\n88\n"), (">\n", 1, "50\n75\n")):
        done = commands.run([*JUDGE, "exec", "p"], cwd=workspace, env=clean_environment(), input=typed, capture_output=True, text=True)
        assert (done.returncode, done.stdout) == (code, printed) and ("EOFError" in done.stderr) == (code == 1)


def test_without_its_validator_such_a_problem_is_refused(workspace: Path, judge: Command) -> None:
    package(workspace, "interactive", GUESS)
    (workspace / "problems/p/output_validator/v.py").unlink()
    (workspace / "problems/p/output_validator").rmdir()
    solve(workspace, SEARCH)
    done = judge("run", "p")
    assert done.returncode == 2 and "the program that answers its solutions is not here" in done.stderr


def test_arguments_and_files_of_a_case_are_there(workspace: Path, judge: Command) -> None:
    validator = "import sys\nprint('go', flush=True)\nsys.exit(42 if sys.stdin.readline() == 'word given go\\n' else 43)\n"
    files = {"data/secret/2.yaml": "args: [word]\n", "data/secret/2.files/told.txt": "given"}
    package(workspace, "interactive", validator, **files)
    solve(workspace, "import sys\nprint(sys.argv[1], open('told.txt').read(), input(), flush=True)\n")
    done = judge("run", "p", "--case", "secret/2")
    assert "Accepted" in done.stdout, done.stdout


@pytest.mark.parametrize("command", [("stress", "p", "--slow"), ("bench", "p"), ("export", "p")])
def test_what_needs_inputs_of_its_own_is_refused_clearly(workspace: Path, judge: Command, command: tuple[str, ...]) -> None:
    package(workspace, "interactive", GUESS)
    solve(workspace, SEARCH)
    done = judge(*command)
    assert done.returncode == 2 and "problem p is interactive: this works with" in done.stderr


def test_an_answer_is_judged_and_a_program_is_not(workspace: Path, judge: Command) -> None:
    yaml = "problem_format_version: 2025-09\nname: P\ntype: [submit-answer, scoring]\nlimits: {time_limit: 1}\n"
    folder = lay_out(workspace / "problems" / "p", {"problem.yaml": yaml, "data/secret/1.in": "1 2\n", "data/secret/1.ans": "3\n"})
    assert "judge new p begins solutions/p.txt" in judge("run", "p").stderr and judge("new", "p").returncode == 0
    solve(workspace, "3\n", "p.txt")
    assert judge("run", "solutions/p.txt").returncode == 0
    solve(workspace, "4\n", "p.txt")
    assert "Wrong Answer" in judge("run", "solutions/p.txt").stdout
    solve(workspace, "print(3)\n")
    assert (
        "takes an answer and no program in Python 3: put what it would print into solutions/p.txt" in judge("run", "solutions/p.py").stderr
    )
    lay_out(folder, {"data/secret/g/2.in": "", "data/secret/g/2.ans": "5\n", "data/sample/1.in": "", "data/sample/1.ans": "0\n"})
    said = "takes an answer for each of its 2 cases: put them into solutions/p/, named by the cases: 1.txt"
    assert said in judge("run", "solutions/p.txt").stderr
    lay_out(workspace / "solutions/p", {"1.txt": "3\n"})
    done = judge("run", "solutions/p/1.txt")
    assert "there is no answer for it: g-2.txt" in done.stdout and "50 of 100 points" in done.stdout and "sample" not in done.stdout
    lay_out(workspace / "solutions/p", {"g-2.txt": "5\n", "sample-1.txt": "1\n"})
    assert "Wrong Answer  2/3" in judge("run", "solutions/p/1.txt").stdout, "a sample counts where it is answered"
    submissions = {"accepted/a/1.ans": "3\n", "accepted/a/g/2.ans": "5\n", "rejected/b/1.ans": "3\n", "wrong_answer/c.py": "print(3)\n"}
    lay_out(folder, {f"submissions/{path}": text for path, text in submissions.items()})
    assert judge("verify", "p").returncode == 0


@pytest.mark.parametrize("program", ["print(50, flush=True)\ninput()\n", "print(50)\n"])
def test_an_interactor_that_waits_for_nothing_is_the_problems_fault(program: str, workspace: Path, judge: Command) -> None:
    """It was told as TLE where the program waits for its answer, and as WA where the program ends."""
    package(workspace, "interactive", "import time\ntime.sleep(600)\n")
    solve(workspace, program)
    done = judge("run", "p", "--case", "1")
    assert done.returncode == 3 and "does nothing, and does not end when the program has" in done.stdout


class Counted(Judging):
    """Counts conversations."""

    talks = 0

    def _talk(self, one: Pass) -> PassResult:
        self.talks += 1
        return super()._talk(one)


@pytest.mark.parametrize(("interactor", "verdict", "talks"), [("sys.exit(43)", Verdict.WA, 2), ("sys.exit(3)", Verdict.JE, 1)])
def test_a_conversation_that_the_judge_fails_is_not_held_again(
    interactor: str, verdict: Verdict, talks: int, workspace: Path, bench: Workbench
) -> None:
    """To write it down: a failing interactor may take half a minute each time."""
    problem = load_problem(package(workspace, "interactive", f"import sys\n{interactor}\n"))
    source, language = workspace / "p.py", language_named("python3")
    source.write_text("print(1)\n")
    assert language is not None
    built = build(source, language, bench)
    assert built.program is not None
    with closing(Counted(problem, language, bench, built.program, names={})) as judging:
        assert judging.judge(problem.cases[0]).verdict is verdict
        assert judging.talks == talks
