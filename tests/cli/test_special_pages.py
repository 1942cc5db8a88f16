"""What a page says of how its problem is judged reaches `judge run`: nothing that cannot be judged passes as plain."""

import json
from pathlib import Path

import pytest

from tests.conftest import Command, add_problem
from tests.files import lay_out
from tests.ground.pages import PAGES, render_page

DIFFERENCE = "a, b = map(int, input().split())\nprint(abs(a - b))\n"
OTHER = "a, b = map(int, input().split())\nprint(-abs(a - b))\n"


@pytest.fixture
def run(workspace: Path, judge: Command) -> Command:
    """`judge run` of a solution for one of the pages, imported first."""

    def imported(name: str, source: str = DIFFERENCE, suffix: str = "py", *words: str) -> "object":
        page = PAGES[name]
        (workspace / "page.html").write_bytes(render_page(page))
        assert judge("import", "page.html").returncode == 0
        (workspace / "solutions" / f"{page.number}.{suffix}").write_text(source)
        return judge("run", str(page.number), *words)

    return imported  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("function", "asks for a function"),
        ("function with files", "asks for a function"),
        ("interactive", "is interactive"),
        ("two steps", "is multi-pass"),
        ("score", "gives points for how good an answer is"),
        ("allowed languages", "takes only Java 8, Java 11, Java 15, Kotlin (JVM), not Python 3"),
        ("no samples", "has no test cases"),
    ],
)
def test_what_cannot_be_judged_is_told(name: str, message: str, run: Command) -> None:
    done = run(name)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Accepted" not in done.stdout


@pytest.mark.parametrize("name", ["function", "interactive", "no samples"])
def test_what_cannot_be_judged_is_told_to_a_program(name: str, run: Command) -> None:
    done = run(name, DIFFERENCE, "py", "--json")
    assert done.returncode == 2
    document = json.loads(done.stdout)
    assert document["reports"] == []
    (error,) = document["errors"]
    assert error["problem"] == str(PAGES[name].number)
    assert error["message"] in done.stderr


def test_a_function_is_judged_once_its_caller_is_there(run: Command, workspace: Path, judge: Command) -> None:
    assert "belongs into" in run("function").stderr
    page = str(PAGES["function"].number)
    caller = (
        '#include "difference.h"\n#include <cstdio>\nint main() { int a, b; scanf("%d%d", &a, &b); printf("%d\\n", difference(a, b)); }\n'
    )
    files = {"include/cpp/difference.h": "int difference(int a, int b);\n", "include/cpp/main.cpp": caller}
    files |= {"data/own/1.in": "1 5\n", "data/own/1.ans": "4\n"}
    lay_out(workspace / "problems" / page, files)
    for body, verdict in (("a > b ? a - b : b - a", "Accepted"), ("0", "Wrong Answer")):
        source = f'#include "difference.h"\nint difference(int a, int b) {{ return {body}; }}\n'
        (workspace / "solutions" / f"{page}.cpp").write_text(source)
        done = judge("run", f"solutions/{page}.cpp")
        assert verdict in done.stdout, done.stdout + done.stderr


def test_a_new_solution_begins_with_the_stub_of_its_package(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "kit-f", {"sample/1": ("1 2\n", "3\n")})
    stub = "def add(a, b):\n    return 0\n"
    caller = "from sys import path\npath.insert(0, '.')\n"
    lay_out(workspace / "problems" / "kit-f", {"attachments/stub.py": stub, "include/python3/__main__.py": caller})
    judge("new", "kit-f", "-l", "python3")
    judge("new", "kit-f", "-l", "java")
    assert (workspace / "solutions" / "kit-f.py").read_text() == stub
    assert "class" in (workspace / "solutions" / "kit-f.java").read_text()


@pytest.mark.full
def test_time_is_summed_up(run: Command, workspace: Path, judge: Command) -> None:
    done = run("time accumulated")
    assert done.returncode == 0
    assert "is for all cases together: these took" in done.stdout
    page = PAGES["time accumulated"].number
    folder = workspace / "problems" / str(page)
    (folder / ".judge.yaml").write_text("languages:\n  python3: {time_limit: 0.5}\n")
    for number in range(8):
        lay_out(folder, {f"data/own/{number}.in": "1 5\n", f"data/own/{number}.ans": "4\n"})
    busy = "import time\nwhile time.process_time() < 0.15: pass\n" + DIFFERENCE
    (workspace / "solutions" / f"{page}.py").write_text(busy)
    done = judge("run", str(page))
    assert "Time Limit Exceeded" in done.stdout and " TLE " not in done.stdout
    assert run("time accumulated", OTHER).returncode == 1
    assert "all cases together" not in run("plain").stdout


def test_some_right_cases_are_part_of_what_is_wanted(run: Command, workspace: Path, judge: Command) -> None:
    assert "Accepted" in run("whole count").stdout
    page = str(PAGES["whole count"].number)
    lay_out(workspace / "problems" / page, {"data/own/1.in": "1 5\n", "data/own/1.ans": "5\n"})
    done = judge("run", page)
    assert "Partially Accepted" in done.stdout and "right when enough of its cases are" in done.stdout and done.returncode == 1


def test_time_that_is_summed_up_cannot_be_exported(run: Command, judge: Command) -> None:
    run("time accumulated")
    done = judge("export", str(PAGES["time accumulated"].number))
    assert done.returncode == 3
    assert "counts the time of all cases together, which the format cannot say" in done.stderr


def test_a_language_that_is_denied(run: Command) -> None:
    done = run("denied languages", "4\n", "txt", "-l", "text")
    assert done.returncode == 2
    assert "does not take Text, Golfscript, 아희, so not Text" in done.stderr
    assert run("denied languages").returncode == 0


def test_a_language_that_is_allowed(run: Command) -> None:
    source = (
        "import java.util.*;\npublic class Main { public static void main(String[] a) { Scanner s = new Scanner(System.in);"
        " System.out.println(Math.abs(s.nextInt() - s.nextInt())); } }\n"
    )
    assert "Accepted" in run("allowed languages", source, "java").stdout


@pytest.mark.parametrize("name", ["special judge", "samples not judged"])
def test_a_difference_that_proves_nothing(name: str, run: Command) -> None:
    assert "Cannot Tell" in run(name, OTHER).stdout
    assert run(name).returncode == 0


def test_points_are_told_not_counted(run: Command) -> None:
    assert "they are not counted here" in run("subtask table").stdout
    assert "not counted" not in run("plain").stdout


def test_samples_alone_prove_little(run: Command, workspace: Path, judge: Command) -> None:
    assert "MiB, samples only" in run("plain").stdout
    secret = workspace / "problems" / str(PAGES["plain"].number) / "data" / "secret"
    secret.mkdir()
    (secret / "1.in").write_text("1 5\n")
    (secret / "1.ans").write_text("4\n")
    assert "samples only" not in judge("run", str(PAGES["plain"].number)).stdout


def test_limits_of_the_page_hold(run: Command) -> None:
    assert "· Python 3 · 0.4 s" in run("time by language").stdout
    assert "· Python 3 · 1 s, 4 MiB" in run("no extras").stdout


def test_input_may_be_empty(run: Command) -> None:
    (sample,) = PAGES["empty input"].samples
    assert sample[0] == ""
    assert run("empty input", f"print({sample[1]!r}, end='')\n").returncode == 0
