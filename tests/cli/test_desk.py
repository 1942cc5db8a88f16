"""`judge init`, `new` and `open`: from an empty folder to the beginning of a solution."""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests import commands
from tests.conftest import JUDGE, ROOT, Command, add_problem, clean_environment
from tests.files import lay_out

#: an editor that adds a line to what it is given, in a file whose name has blanks in it
EDITOR = "import sys\nwith open(sys.argv[1], 'a') as file:\n    file.write('edited\\n')\nsys.exit({code})\n"


@pytest.fixture
def editor(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], str]:
    """$EDITOR that ends with a code."""

    def make(code: int) -> str:
        script = tmp_path_factory.mktemp("my editor") / "ed it.py"
        script.write_text(EDITOR.format(code=code))
        return f'"{sys.executable}" "{script}"'

    return make


def test_an_empty_folder_becomes_a_workspace(tmp_path: Path, judge: Command) -> None:
    made = judge("init", "공부 폴더")
    assert made.returncode == 0, made.stderr
    home = tmp_path / "공부 폴더"
    starters = {path.name for path in (ROOT / "problems").iterdir() if path.is_dir()}
    assert {path.name for path in (home / "problems").iterdir() if not path.name.startswith(".")} == starters
    assert (home / "solutions").is_dir() and (home / ".gitignore").read_text() == ".judge/\n"
    plan = tomllib.loads((home / "plan.toml").read_text("utf-8"))
    assert sorted(str(id_) for one in plan["set"] for id_ in one["problems"]) == sorted(starters)
    assert "2557" in judge("today", "--root", str(home)).stdout
    assert f"{len(starters)} problems are new" in made.stdout and "judge next --edit" in made.stdout
    assert judge("new", "1000", "--root", str(home)).returncode == 0
    assert judge("run", "1000", "--root", str(home)).returncode == 1


def test_init_again_keeps_what_is_there(tmp_path: Path, judge: Command) -> None:
    assert judge("init", "here").returncode == 0
    changed = tmp_path / "here" / "problems" / "1000" / "statement" / "problem.en.md"
    changed.write_text("my own words\n")
    (tmp_path / "here" / ".gitignore").write_text("mine\n")
    (tmp_path / "here" / "plan.toml").write_text("minutes = 5\n")
    again = judge("init", "here")
    assert again.returncode == 0 and "0 problems are new" in again.stdout, again
    assert changed.read_text() == "my own words\n" and (tmp_path / "here" / ".gitignore").read_text() == "mine\n"
    assert (tmp_path / "here" / "plan.toml").read_text() == "minutes = 5\n"


def test_init_where_it_must_not_be(tmp_path: Path, judge: Command) -> None:
    (tmp_path / "file").write_text("")
    inside = judge("init", "problems/1000")
    assert inside.returncode == 2 and "is part of the workspace" in inside.stderr
    assert judge("init", "file").returncode == 2
    assert judge("init", "a", "b").returncode == 2
    assert not (tmp_path / "a").exists()
    nested = judge("init", "inner")
    assert nested.returncode == 0 and "is a workspace, too" in nested.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_init_in_a_read_only_folder(tmp_path: Path, judge: Command) -> None:
    (tmp_path / "closed").mkdir(mode=0o555)
    done = judge("init", "closed/here")
    assert done.returncode == 3 and "may not be read or written by you" in done.stderr and "Traceback" not in done.stderr


def test_what_the_system_refuses_is_told_with_what_can_be_done(workspace: Path, judge: Command) -> None:
    (workspace / "plan.toml").mkdir()
    done = judge("today")
    assert done.returncode == 3 and done.stderr == "judge: cannot go on with plan.toml: it is a folder, where a file should be\n"
    assert (
        judge("today", "--lang", "ko").stderr == "judge: plan.toml: 이 파일 때문에 계속할 수 없습니다. 파일이 있을 자리에 폴더가 있습니다\n"
    )


def test_paths_are_told_from_where_one_is(workspace: Path, judge: Command) -> None:
    (workspace / "plan.toml").write_text("minutes = 'many'\n")
    assert judge("today").stderr.startswith("judge: plan.toml: minutes")
    below = commands.run(
        [*JUDGE, "today"], cwd=workspace / "solutions", env=clean_environment(), capture_output=True, text=True, encoding="utf-8"
    )
    assert below.stderr.startswith("judge: ../plan.toml: minutes")


def test_a_folder_that_is_gone_matters_to_who_needs_it(tmp_path: Path, judge: Command) -> None:
    for line, code in (("--help", 0), ("--version", 0), ("config lang ko", 2), ("today", 2), ("", 2)):
        gone = tmp_path / "gone"
        gone.mkdir()
        words = ["sh", "-c", 'rmdir "$0" && exec "$@"', str(gone), *JUDGE, *line.split()]
        done = subprocess.run(words, cwd=gone, env=clean_environment(HOME=str(tmp_path)), capture_output=True, text=True, check=False)
        assert done.returncode == code and "Traceback" not in done.stderr, done.stderr
        assert ("the current folder is gone" in done.stderr) == bool(code)


def test_who_names_the_workspace_needs_no_folder(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    (workspace / "solutions" / "1000.py").write_text("print(3)\n")
    gone = workspace / "gone"
    gone.mkdir()
    words = ["sh", "-c", 'rmdir "$0" && exec "$@"', str(gone), *JUDGE, "run", "1000", "--root", str(workspace)]
    done = subprocess.run(words, cwd=gone, env=clean_environment(), capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "Accepted" in done.stdout, done.stderr


@pytest.mark.full
def test_doctor_works_anywhere(tmp_path: Path, judge: Command) -> None:
    (tmp_path / "problems").rmdir()
    done = judge("doctor", "--json", XDG_DATA_HOME=str(tmp_path / "data"))
    assert '"python3"' in done.stdout and done.stderr == ""


def test_init_writes_what_editors_want(tmp_path: Path, judge: Command) -> None:
    settings = tmp_path / "ws" / ".vscode" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text("{}")
    done = judge("init", "ws", "--vscode", "--pycharm")
    assert done.returncode == 0 and "ws/.vscode/settings.json is there already" in done.stdout and settings.read_text() == "{}"
    tasks = json.loads((settings.parent / "tasks.json").read_text())["tasks"]
    assert [task["args"][0] for task in tasks] == ["run", "run", "next", "stress", "watch"]
    pattern = re.compile(tasks[0]["problemMatcher"]["pattern"]["regexp"])
    for line, where in (
        ("solutions/1000.cpp:7: it reaches behind the end of an array", ("solutions/1000.cpp", "7", None)),
        ("  1000.cpp:3:11: error: expected ';'", ("1000.cpp", "3", "11")),
    ):
        found = pattern.match(line)
        assert found and found.groups()[:3] == where
    runs = sorted((tmp_path / "ws" / ".run").iterdir())
    assert [path.name for path in runs] == ["judge next.run.xml", "judge run.run.xml", "judge stress.run.xml"]
    configuration = ElementTree.parse(runs[1]).getroot()[0]
    assert configuration.get("type") == "ShConfigurationType" and configuration[0].get("value") == "judge run"


@pytest.mark.full
def test_what_init_writes_is_in_the_learners_language(tmp_path: Path, judge: Command) -> None:
    judge("init", "ws", "--vscode", "--lang", "ko")
    plan = (tmp_path / "ws" / "plan.toml").read_text("utf-8")
    assert 'name = "첫째 주: 입출력과 사칙연산"' in plan and "하루에 쓸 분" in plan and "Week 1" not in plan
    tasks = json.loads((tmp_path / "ws" / ".vscode" / "tasks.json").read_text("utf-8"))["tasks"]
    assert tasks[0]["label"] == "judge: 이 파일 채점"


@pytest.fixture
def sums(workspace: Path) -> Path:
    """A problem with a title in both languages and a page."""
    return add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")}, "source: {name: x, url: https://www.acmicpc.net/problem/1000}\n")


@pytest.mark.parametrize(("language", "name"), [("", "1000.py"), ("cpp", "1000.cpp"), ("pypy3", "1000.pypy3.py"), ("java", "1000.java")])
def test_new_begins_a_file(workspace: Path, sums: Path, judge: Command, language: str, name: str) -> None:
    done = judge("new", "1000", *(["-l", language] if language else []))
    assert done.returncode == 0 and f"solutions/{name}" in done.stdout, done.stderr
    text = (workspace / "solutions" / name).read_text("utf-8")
    assert "1000 Test" in text and "https://www.acmicpc.net/problem/1000" in text


def test_new_never_writes_over_a_file(workspace: Path, sums: Path, judge: Command) -> None:
    mine = workspace / "solutions" / "1000.py"
    mine.write_text("mine")
    done = judge("new", "1000")
    assert done.returncode == 2 and "stays as it is" in done.stderr and mine.read_text() == "mine"


def test_new_with_a_template_of_ones_own(workspace: Path, sums: Path, judge: Command) -> None:
    (workspace / "judge.toml").write_text('language = "cpp17"\n[templates]\ncpp17 = "my.cpp"\n')
    missing = judge("new", "1000")
    assert missing.returncode == 3 and "judge.toml: no file" in missing.stderr and not any((workspace / "solutions").iterdir())
    (workspace / "my.cpp").write_bytes("// {id} {title} 풀이\r\nint main() {}\r\n".encode())
    assert judge("new", "1000").returncode == 0
    assert (workspace / "solutions" / "1000.cpp").read_bytes().replace(b"\r", b"") == "// 1000 Test 풀이\nint main() {}\n".encode()


@pytest.mark.parametrize(
    ("language", "hint"),
    [("python3", "# 대화형 문제: 한 줄을 출력할 때마다 버퍼를 비우고(print("), ("javascript", "// 대화형 문제")],
)
def test_new_tells_what_is_unlike_other_problems(workspace: Path, judge: Command, language: str, hint: str) -> None:
    """In comments, again when it is kept, and with a beginning that does not read all before the first line is printed."""
    lay_out(
        workspace / "problems" / "talk", {"problem.yaml": "problem_format_version: 2025-09\nname: T\ntype: [interactive, multi-pass]\n"}
    )
    texts = []
    for _ in range(2):
        assert judge("new", "talk", "-l", language, LANG="ko_KR.UTF-8").returncode == 0
        (path,) = (workspace / "solutions").iterdir()
        texts.append(path.read_text("utf-8"))
        path.unlink()
    assert hint in texts[0] and "앞 실행에서 기억한 것은 다음 실행에 남지 않습니다" in texts[0] and "readFileSync" not in texts[0]
    assert texts[0] == texts[1]


def test_new_and_the_editor(workspace: Path, sums: Path, judge: Command, editor: Callable[[int], str]) -> None:
    assert judge("new", "1000", "--edit", EDITOR=editor(0), VISUAL="").returncode == 0
    path = workspace / "solutions" / "1000.py"
    assert path.read_text().endswith("edited\n")
    path.unlink()
    failed = judge("new", "1000", "--edit", EDITOR=editor(3), VISUAL="")
    assert failed.returncode == 2 and "ended with code 3" in failed.stderr and path.exists()
    path.unlink()
    none = judge("new", "1000", "--edit", EDITOR="no-such-editor", VISUAL="")
    assert none.returncode == 2 and "no-such-editor does not start" in none.stderr
    path.unlink()
    assert "judge config editor nano" in judge("new", "1000", "-e", EDITOR="", VISUAL="").stderr


def test_open_prints_where_the_page_is(workspace: Path, sums: Path, judge: Command) -> None:
    add_problem(workspace, "7", {}, "source: {name: x, url: 'https://example.org/7'}\n")
    add_problem(workspace, "8", {})
    closed = judge("open", "1000", "--print")
    assert closed.stdout == "https://web.archive.org/web/2026/https://www.acmicpc.net/problem/1000\n" and "closed" in closed.stderr
    assert judge("open", "7", "--print").stdout == "https://example.org/7\n"
    none = judge("open", "8", "--print")
    assert none.returncode == 2 and "has no web page" in none.stderr


def test_open_starts_the_browser(workspace: Path, sums: Path, judge: Command) -> None:
    browser = workspace / "browser"
    browser.write_text(f'#!/bin/sh\nprintf %s "$1" > "{workspace}/opened"\n')
    browser.chmod(0o755)
    assert judge("open", "1000", BROWSER=f"{browser} %s").returncode == 0
    assert (workspace / "opened").read_text().endswith("/problem/1000")


def test_which_problem(judge: Command) -> None:
    for command in ("new", "open"):
        assert f"judge {command} 1000" in judge(command).stderr


def test_new_solutions_begin_in_the_language_that_is_used(workspace: Path, judge: Command) -> None:
    for number in ("1001", "1002", "1003"):
        add_problem(workspace, number, {"sample/1": ("1 2\n", "3\n")})
    assert "now it is Python 3" in judge("config", "language").stdout
    program = "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }\n"
    (workspace / "solutions" / "1001.cpp").write_text(program)
    assert judge("run", "1001").returncode == 0
    assert "now it is C++17\nthe last 1 accepted solution:\n      1  C++17\n" in judge("config", "language").stdout
    assert "solutions/1002.cpp is begun" in judge("new", "1002").stdout
    assert "no solution for 1003 yet: judge new 1003 begins solutions/1003.cpp" in judge("run", "1003").stderr
    (workspace / "judge.toml").write_text('# mine\n[commands.cpp17]\nrun = "{program}"\n')
    assert "judge.toml: language is java" in judge("config", "language", "java").stdout
    assert (workspace / "judge.toml").read_text() == 'language = "java"\n# mine\n[commands.cpp17]\nrun = "{program}"\n'
    assert "language = java (judge.toml)" in judge("config", "language").stdout
    judge("config", "language", "Python 3")
    assert (workspace / "judge.toml").read_text().startswith('language = "python3"\n# mine')
