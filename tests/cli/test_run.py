"""`judge run` as a learner types it, in workspaces of their own."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from tests import commands
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.terminal import PATIENCE_S

SUM = "a, b = map(int, input().split())\nprint(a + b)\n"
CASES: dict[str, tuple[str, str | None]] = {"sample/1": ("1 2\n", "3\n"), "secret/1": ("9 9\n", "18\n")}


def solve(workspace: Path, name: str, text: str) -> Path:
    path = workspace / "solutions" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_accepted(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    done = judge("run", "1000")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert "solutions/1000.py" in lines[0]
    assert "Python 3" in lines[0]
    assert [line.split()[:2] for line in lines[1:3]] == [["sample/1", "AC"], ["secret/1", "AC"]]
    assert lines[3].startswith("Accepted  2/2")
    assert "protected by" not in done.stdout


def test_a_wrong_answer_shows_its_input_where_it_is_short(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("2\n1 2\n", "3\n"), "secret/1": (f"60\n{'7 ' * 60}\n", "420\n")})
    solve(workspace, "1000.py", "input()\nprint(*input().split())\n")
    lines = judge("run", "1000").stdout.splitlines()
    assert lines[2:6] == [
        "      input             2", "                        1 2", "      line 1  expected  3", "              found     1 2",
    ]  # fmt: skip
    assert "60" not in [line.strip() for line in lines]
    assert "      입력" in judge("run", "1000", "--lang", "ko").stdout


def after_the_verdict(judge: Command, code: int) -> list[str]:
    """What a run says below its verdict."""
    done = judge("run", "1000")
    assert done.returncode == code
    lines = done.stdout.splitlines()
    at = next(at for at, line in enumerate(lines) if line.startswith(("Accepted", "Wrong Answer", "Runtime Error")))
    return lines[at + 1 :]


def test_at_most_two_lines_follow_a_verdict(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "secret/1": (f"9 {'0' * 500}9\n", "18\n")})
    solve(workspace, "1000.py", "print(3)\n")
    assert after_the_verdict(judge, 1) == ["its input: judge cases 1000 secret/1"]
    said = [after_the_verdict(judge, 1) for _ in range(7)]
    assert all(len(lines) < 3 and all(len(line) <= 80 for line in lines) for lines in said)
    assert said[1][-1].startswith("note: solutions/1000/note.md; why?") and said[-1] == []  # what was told three times is known
    solve(workspace, "1000.py", "a, b = input().split()\nprint(int(a) + int(b))\n")
    first = after_the_verdict(judge, 0)
    assert first[0].startswith("Hard (round 1, 9 runs") and len(first) == 2


def test_what_beginners_get_wrong_is_told_in_a_line(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", "a, b = input().split()\nprint(a + b)\n")
    done = judge("run", "1000")
    assert "\ninput() gives text, and + joins texts: make numbers of them with int()\nWrong Answer  0/2 cases" in done.stdout
    assert "int()로 바꾸세요" in judge("run", "1000", "--lang", "ko").stdout


def test_what_looks_alike_is_told_apart(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("", "1 2\n"), "sample/2": ("", "한글\n"), "sample/3": ("", "A1\n")})
    solve(workspace, "1000.py", "import sys\nsys.stdout.reconfigure(encoding='utf-8')\nprint('1\\u00a02')\n")
    assert "found     1\\u00a02" in judge("run", "1000", "-c", "sample/1").stdout
    solve(workspace, "1000.py", "import sys\nsys.stdout.reconfigure(encoding='utf-8')\nprint('\\u1112\\u1161\\u11ab글')\n")
    assert "found     \\u1112\\u1161\\u11ab글" in judge("run", "1000", "-c", "sample/2").stdout
    solve(workspace, "1000.py", "import sys\nsys.stdout.reconfigure(encoding='utf-8')\nprint('A\\uff11')\n")
    assert "found     A\\uff11" in judge("run", "1000", "-c", "sample/3").stdout


def test_korean_words_are_the_sites(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    assert "맞았습니다!!" in judge("run", "1000", LANG="ko_KR.UTF-8").stdout
    solve(workspace, "1000.py", "print(3)\n")
    assert "틀렸습니다" in judge("run", "1000", "--lang", "ko").stdout


def test_wrong_answer_shows_the_first_difference(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("", "one\ntwo\nthree\n")})
    solve(workspace, "1000.py", "print('one\\ntwo \\tx')")
    done = judge("run", "1000")
    assert done.returncode == 1
    assert "line 2" in done.stdout
    assert "expected  two\n" in done.stdout
    assert "found     two →x\n" in done.stdout


def test_runtime_error_names_its_kind_and_shows_the_end_of_stderr(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", "numbers = []\nprint(numbers[3])\n")
    done = judge("run", "1000", "--fail-fast")
    assert done.returncode == 1
    assert "Runtime Error (IndexError)" in done.stdout
    assert "line 2" in done.stdout
    assert "secret/1" not in done.stdout


def test_crashes_with_the_same_words_are_explained_once(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", "numbers = []\nprint(numbers[3])\n")
    done = judge("run", "1000")
    assert done.stdout.count("Traceback") == 1 and done.stdout.count("RTE") == len(CASES)


def test_compile_error_shows_the_learners_own_line(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.cpp", "#include <cstdio>\nint main() {\n  int x = ;\n}\n")
    done = judge("run", "1000")
    assert done.returncode == 1
    assert "1000.cpp:3:11: error" in done.stdout
    assert "Compile Error" in done.stdout


def test_an_unchanged_source_is_compiled_once(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    source = solve(
        workspace, "1000.cpp", '#include <cstdio>\nint main() { int a, b; std::scanf("%d%d", &a, &b); std::printf("%d\\n", a + b); }\n'
    )
    first, second = (json.loads(judge("run", "1000", "--json").stdout)["reports"][0] for _ in range(2))
    assert first["compile_s"] > 0
    assert second["compile_s"] == 0
    assert second["verdict"] == "AC"
    source.write_text(source.read_text() + "// changed\n")
    assert json.loads(judge("run", "1000", "--json").stdout)["reports"][0]["compile_s"] > 0


def test_json_says_the_same_as_the_screen(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", "print(3)\n")
    document = json.loads(judge("run", "1000", "--json").stdout)
    report = document["reports"][0]
    assert document["schema"] == 1
    assert (report["problem"], report["verdict"], report["language"]) == ("1000", "WA", "python3")
    assert report["time_limit_s"] == 5
    assert report["memory_limit_mib"] == 288
    assert [case["verdict"] for case in report["cases"]] == ["AC", "WA"]
    assert report["cases"][1]["difference"] == {"line": 1, "expected": "18", "found": "3"}
    assert 0 < report["cases"][0]["cpu_s"] < 5
    assert report["cases"][0]["stop"] == "ENDED"


def test_a_file_anywhere_tells_its_problem_by_its_name_or_folder(workspace: Path, tmp_path: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    for name in ("elsewhere/1000.py", "elsewhere/1000/main.py"):
        path = workspace / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SUM)
        assert judge("run", str(path)).returncode == 0
    other = workspace / "elsewhere" / "Main.py"
    other.write_text(SUM)
    done = judge("run", str(other))
    assert done.returncode == 2
    assert "judge run elsewhere/Main.py -p 1000" in done.stderr
    assert judge("run", str(other), "--problem", "1000").returncode == 0


def test_the_newest_solution_is_judged_and_the_others_named(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    old = solve(workspace, "1000.py", "print(0)\n")
    os.utime(old, (1, 1))
    solve(workspace, "1000/second.py", SUM)
    done = judge("run", "1000")
    assert done.returncode == 0
    assert "solutions/1000.py" in done.stdout
    assert "newest" in done.stdout
    assert judge("run", "1000", "--language", "python").returncode == 0


def test_cases_are_chosen_by_name(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", "print(3)\n")
    assert judge("run", "1000", "--case", "sample/1").returncode == 0
    assert judge("run", "1000", "-c", "sample").returncode == 0
    done = judge("run", "1000", "-c", "77")
    assert done.returncode == 2
    assert "77" in done.stderr
    assert "sample/1" in done.stderr


def test_all_and_several_problems_at_once(workspace: Path, judge: Command) -> None:
    for number in ("1000", "1001", "1002"):
        add_problem(workspace, number, CASES)
        solve(workspace, f"{number}.py", SUM)
    add_problem(workspace, "1003", {})
    for words in (("--all",), ("--all", "--jobs", "2")):
        done = judge("run", *words)
        assert done.returncode == 0, done.stderr
        assert "3 of 3 problems accepted" in done.stdout
        places = [done.stdout.index(f"solutions/{number}.py") for number in ("1000", "1001", "1002")]
        assert places == sorted(places)
    done = judge("run", "1000", "1003", "9", "--json", "-j", "2")
    assert done.returncode == 3
    document = json.loads(done.stdout)
    assert [report["problem"] for report in document["reports"]] == ["1000"]
    assert [error["problem"] for error in document["errors"]] == ["1003", "9"]


def test_colour_only_where_it_is_seen(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    assert "\x1b" not in judge("run", "1000", TERM="xterm-256color").stdout


def test_portable_backend_says_what_it_protects(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    done = judge("run", "1000", "--backend", "portable")
    assert done.returncode == 0
    assert "limits only" in done.stdout


BROKEN = [
    ("name: x\nlimits: {\n  time_limit: 1 2: 3\n", "problem.yaml:3: not YAML"),
    ("name: x\nlimits:\n  time_limit: soon\n", "problem.yaml:3: time_limit must be a number above 0, not soon"),
    ("problem_format_version: 1\n", "problem.yaml:1: unknown format 1"),
    ("name: x\nname: y\n", "problem.yaml:2: name stands twice"),
    ("- 1\n", "problem.yaml:1: must be a mapping"),
    (
        "type: [interactive]\nproblem_format_version: 2025-09\n",
        "problem 1000 is interactive, and the program that answers its solutions is not here",
    ),
    ("type: guessing\nproblem_format_version: 2025-09\n", "problem.yaml:1: unknown type guessing"),
]


@pytest.mark.parametrize(("yaml", "said"), BROKEN)
def test_a_broken_problem_is_told_by_file_and_line(workspace: Path, judge: Command, yaml: str, said: str) -> None:
    folder = add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    (folder / "problem.yaml").write_text(yaml)
    for _ in range(2):  # a file that was refused is not remembered as good
        done = judge("run", "1000")
        assert done.returncode in (2, 3)
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_a_number_that_is_not_here_may_be_fetched(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    done = judge("run", "10000")
    assert done.returncode == 2
    assert "judge fetch 10000 may bring it" in done.stderr


def test_problem_without_cases_and_without_solution(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {})
    done = judge("run", "1000")
    assert (done.returncode, "no solution for 1000 yet: judge new 1000 begins solutions/1000.py" in done.stderr) == (2, True)
    solve(workspace, "1000.py", SUM)
    done = judge("run", "1000")
    assert done.returncode == 2
    assert "no test cases" in done.stderr


def test_only_inputs_without_answers_cannot_be_told(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", None)})
    solve(workspace, "1000.py", SUM)
    done = judge("run", "1000")
    assert done.returncode == 4
    assert "Cannot Tell" in done.stdout
    assert "1 of 1 case has no answer and was only run" in done.stdout
    assert "judge verify 1000 --answers" in done.stdout
    assert judge("run", "1000", "--json").returncode == 4


def test_inputs_without_answers_are_run_and_what_is_certain_counts(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {**CASES, "secret/2": ("5 5\n", None), "secret/3": ("0 0\n", None)})
    solve(workspace, "1000.py", SUM)
    done = judge("run", "1000")
    assert done.returncode == 0
    assert "Accepted  2/2 cases" in done.stdout
    assert done.stdout.count("no answer") == 3
    assert "2 of 4 cases have no answer" in done.stdout
    document = json.loads(judge("run", "1000", "--json").stdout)
    assert [(case["verdict"], case["counts"]) for case in document["reports"][0]["cases"]] == [("AC", True)] * 2 + [("NA", False)] * 2
    solve(workspace, "1000.py", "a, b = map(int, input().split())\nprint(a + b if a else 1 // a)\n")
    done = judge("run", "1000")
    assert done.returncode == 1
    assert "Runtime Error (ZeroDivisionError)  2/3 cases" in done.stdout


def test_a_large_output_is_not_too_large_where_no_answer_tells(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {**CASES, "secret/2": ("5 5\n", None)})
    solve(workspace, "1000.py", "a, b = map(int, input().split())\nprint(a + b if a + b != 10 else '7\\n' * (5 << 20))\n")
    assert "Accepted  2/2 cases" in judge("run", "1000").stdout


def test_the_advice_on_answers_works(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {**CASES, "secret/2": ("5 5\n", None)})
    solve(workspace, "1000.py", SUM)
    folder = judge("run", "1000").stdout.partition("an accepted submission in ")[2].partition(",")[0]
    (workspace / folder).mkdir(parents=True)
    (workspace / folder / "sum.py").write_text(SUM)
    assert judge("verify", "1000", "--answers").returncode == 0
    assert "Accepted  3/3 cases" in judge("run", "1000").stdout


def test_what_cannot_be_told_hides_no_failure_that_follows(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", {**CASES, "secret/2": ("0 0\n", "0\n")})
    (folder / ".judge.yaml").write_text("special: true\n")
    solve(workspace, "1000.py", "a, b = map(int, input().split())\nprint(a or 1 // a)\n")
    for words in (("run", "1000"), ("run", "1000", "--fail-fast")):
        done = judge(*words)
        assert done.returncode == 1
        assert "Runtime Error (ZeroDivisionError)" in done.stdout
    assert "ZeroDivisionError" in judge("diff", "1000").stdout


def test_why_nothing_can_tell_is_said_once(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1004", {f"secret/{number}": ("1 2\n", "4\n") for number in range(3)})
    (folder / ".judge.yaml").write_text("special: true\n")
    (workspace / "solutions" / "1004.py").write_text("print(3)\n")
    shown = judge("run", "1004").stdout
    assert shown.count("NA") == 3 and shown.count("the problem has no checker") == 1, shown


def test_special_judge_without_checker_is_never_wrong(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    (folder / ".judge.yaml").write_text("special: true\n")
    solve(workspace, "1000.py", "print('another right answer')\n")
    done = judge("run", "1000")
    assert done.returncode == 4
    assert "Cannot Tell" in done.stdout
    assert "WA" not in done.stdout


def test_a_counterexample_that_the_spec_refuses_proves_nothing(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n"), "stress/1": ("0 1\n", "no input\n")})
    solve(workspace, "1000.py", SUM)
    for least, verdict, told in (
        (1, "Accepted  1/1 cases", "stress/1 counts no more: input.spec refuses it, "),
        (0, "Wrong Answer  1/2 cases", ""),
    ):
        (folder / "input.spec").write_text(f"A B\n---\n{least} <= A, B <= 9\n")
        done = judge("run", "1000")
        assert verdict in done.stdout and told in done.stdout
        assert ("does not count: Wrong Answer" in done.stdout) == bool(told)


def test_a_sample_that_the_site_did_not_judge_proves_nothing(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", {"sample/1": ("1 2\n", "wrong itself\n"), "secret/1": ("1 2\n", "3\n")})
    (folder / ".judge.yaml").write_text("samples_judged: false\n")
    solve(workspace, "1000.py", SUM)
    cases = json.loads(judge("run", "1000", "--json").stdout)["reports"][0]["cases"]
    assert [case["verdict"] for case in cases] == ["NA", "AC"]
    assert "did not judge" in cases[0]["note"]
    assert [case["seen"] for case in cases] == ["WA", "AC"]
    done = judge("run", "1000")
    assert done.returncode == 0
    assert "not judged there: Wrong Answer" in done.stdout
    assert "Accepted  1/1 cases" in done.stdout


@pytest.mark.parametrize(
    ("program", "seen"),
    [
        ("raise SystemExit(3)", "Runtime Error (NZEC)"),
        pytest.param("while True: pass", "Time Limit Exceeded", marks=pytest.mark.full),
        ("print('x' * 10**6)", "Output Limit Exceeded"),
        ("x = bytearray(10**9)", "Memory Limit Exceeded"),
        ("print(' 3')", "Presentation Error"),
    ],
)
def test_nothing_that_a_sample_shows_counts_when_the_site_did_not_judge_it(
    program: str, seen: str, workspace: Path, judge: Command
) -> None:
    folder = add_problem(workspace, "1000", {"sample/1": ("0 3\n", "3\n"), "secret/1": ("1 2\n", "3\n")})
    (folder / ".judge.yaml").write_text("samples_judged: false\nextra_time: false\n")
    solve(workspace, "1000.py", f"a, b = map(int, input().split())\nif a == 0:\n    {program}\nelse:\n    print(a + b)\n")
    done = judge("run", "1000", "--fail-fast")
    assert done.returncode == 0, done.stdout
    assert f"not judged there: {seen}" in done.stdout
    assert "Accepted  1/1 cases" in done.stdout
    assert judge("run", "1000", "-c", "sample").returncode == 4


def test_without_a_c_compiler_programs_are_confined_all_the_same(
    workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory
) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    tools = tmp_path_factory.mktemp("tools")
    (tools / "python3").symlink_to(os.path.realpath(sys.executable))
    done = judge("run", "1000", "--json", PATH=str(tools))
    assert done.returncode == 0, done.stderr
    assert '"landlock"' in done.stdout
    assert not list((workspace / ".judge" / "cache" / "launcher").glob("*"))


def test_missing_toolchain_tells_what_to_install(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.swift", 'print("x")\n')
    done = judge("run", "1000", PATH="/nonexistent")
    assert done.returncode == 3
    assert "no toolchain for Swift: install swiftlang" in done.stderr


def test_unreadable_case_names_the_file(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    case = folder / "data" / "sample" / "1.in"
    case.unlink()
    case.symlink_to(folder / "missing")
    done = judge("run", "1000")
    assert done.returncode == 3
    assert "1.in" in done.stderr
    assert "Traceback" not in done.stderr


def test_read_only_workspace_is_judged_all_the_same(workspace: Path, judge: Command) -> None:
    """Root ignores permissions, so the cache's place is taken by a file instead."""
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    (workspace / ".judge").write_text("not a folder")
    assert judge("run", "1000").returncode == 0
    assert (workspace / ".judge").read_text() == "not a folder"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a small disk")
def test_a_full_disk_is_told_and_nothing_is_half_kept(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", SUM)
    cache = workspace / ".judge"
    cache.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(cache)], check=True)
    try:
        (cache / "cache").mkdir()
        with pytest.raises(OSError), (cache / "filler").open("wb") as filler:
            filler.write(b"x" * 100_000)
        done = judge("run", "1000")
        assert done.returncode == 3
        assert "the disk is full" in done.stderr
        assert "Traceback" not in done.stderr
        (cache / "filler").unlink()
        assert judge("run", "1000").returncode == 0
    finally:
        subprocess.run(["umount", str(cache)], check=True)


def test_judge_toml_sets_commands_and_language(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.cpp", "int main() { static_assert(__cplusplus > 201703L); }\n")
    (workspace / "judge.toml").write_text('language = "cpp20"\n')
    assert "Compile Error" not in judge("run", "1000").stdout
    (workspace / "judge.toml").write_text('[commands.cpp17]\ncompile = "g++ {source} -o {program} -std=gnu++20"\n')
    assert "Compile Error" not in judge("run", "1000").stdout
    (workspace / "judge.toml").write_text('langage = "cpp20"\n')
    done = judge("run", "1000")
    assert done.returncode == 3
    assert "judge.toml" in done.stderr
    assert "langage" in done.stderr


def test_two_judges_at_once_do_not_disturb_each_other(workspace: Path) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.cpp", '#include <cstdio>\nint main() { int a, b; std::scanf("%d%d", &a, &b); std::printf("%d\\n", a + b); }\n')
    both = [commands.Started([*JUDGE, "run", "1000"], cwd=workspace, env=clean_environment(), stdout=subprocess.PIPE) for _ in range(3)]
    outputs = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0, 0], outputs
    left = [path.name for path in (workspace / ".judge" / "cache" / "builds").iterdir() if path.name.startswith(".")]
    assert not left


@pytest.mark.parametrize("backend", ["auto", "portable"])
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGQUIT, signal.SIGKILL], ids=lambda number: number.name)
def test_a_judge_that_is_stopped_leaves_nothing(workspace: Path, number: signal.Signals, backend: str) -> None:
    if backend == "portable" and number is signal.SIGKILL:
        pytest.skip("nothing watches over the portable backend's programs when it is killed")
    add_problem(workspace, "1000", CASES, "limits: {time_limit: 30, memory: 128}\n")  # no limit ends them before the signal does
    # Two processes with a command line that nothing else on this machine has.
    seconds = f"500.{os.getpid()}{workspace.stat().st_ino}"
    solve(workspace, "1000.py", f"import os\nos.fork()\nos.execvp('sleep', ['sleep', '{seconds}'])\n")
    words = [*JUDGE, "run", "1000", "--backend", backend]
    with commands.Started(words, cwd=workspace, env=clean_environment(), stdout=subprocess.DEVNULL) as judge:
        wait_until(lambda: strays(seconds) == 2)
        judge.send_signal(number)
        judge.wait(timeout=PATIENCE_S)
    wait_until(lambda: strays(seconds) == 0)
    assert judge.returncode == {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGQUIT: 131, signal.SIGKILL: -9}[number]


def strays(seconds: str) -> int:
    """How many processes sleep for so long."""
    words = [process.info["cmdline"] for process in psutil.process_iter(["cmdline"])]
    return words.count(["sleep", seconds])


def wait_until(condition: Callable[[], bool]) -> None:
    """Return when it holds; fail when that takes longer than anything here does."""
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


NOISE = "import sys\nfor _ in range(64):\n    sys.stderr.write('x' * 65536)\na, b = map(int, input().split())\nprint(a + b)\n"


def test_what_goes_to_stderr_is_no_output(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", CASES)
    solve(workspace, "1000.py", NOISE)
    done = judge("run", "1000")
    assert done.returncode == 0, done.stdout
    solve(workspace, "1000.py", NOISE + "raise ValueError\n")
    assert "Runtime Error (ValueError)" in judge("run", "1000").stdout


@pytest.mark.parametrize(
    ("problem_id", "mark", "verdict"),
    [("1000", "", "OLE"), ("atcoder-abc300-a", "", "WA"), ("1000", "special: true\n", "NA"), ("1000", "checker: tokens\n", "WA")],
)
def test_only_the_sites_own_comparison_has_its_small_output_limit(
    problem_id: str, mark: str, verdict: str, workspace: Path, judge: Command
) -> None:
    """Where several outputs may be right, one may be long: the package format's 8 MiB hold."""
    folder = add_problem(workspace, problem_id, CASES)
    (folder / ".judge.yaml").write_text(mark)
    solve(workspace, f"{problem_id}.py", "print('x' * 200_000)\n")
    cases = json.loads(judge("run", problem_id, "--json").stdout)["reports"][0]["cases"]
    assert [case["verdict"] for case in cases] == [verdict] * 2
    solve(workspace, f"{problem_id}.py", "print('x' * 9_000_000)\n")
    cases = json.loads(judge("run", problem_id, "--json").stdout)["reports"][0]["cases"]
    assert [case["verdict"] for case in cases] == ["OLE"] * 2
