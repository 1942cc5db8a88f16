"""`judge init`, `new` and `open`: from an empty folder to the beginning of a solution."""

import os
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import ROOT, Command, add_problem

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
    assert f"{len(starters)} problems are new" in made.stdout and "judge show 1000" in made.stdout
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
    assert done.returncode == 3 and "Permission denied" in done.stderr and "Traceback" not in done.stderr


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
    assert "export EDITOR" in judge("new", "1000", "-e", EDITOR="", VISUAL="").stderr


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
    assert "begin in Python 3 until something else" in judge("language").stdout
    program = "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }\n"
    (workspace / "solutions" / "1001.cpp").write_text(program)
    assert judge("run", "1001").returncode == 0
    assert "begin in C++17, which you use most" in judge("language").stdout
    assert "solutions/1002.cpp is begun" in judge("new", "1002").stdout
    assert "no solution for 1003: write solutions/1003.cpp" in judge("run", "1003").stderr
    (workspace / "judge.toml").write_text('# mine\n[commands.cpp17]\nrun = "{program}"\n')
    assert "new solutions begin in Java" in judge("language", "java").stdout
    assert (workspace / "judge.toml").read_text() == 'language = "java"\n# mine\n[commands.cpp17]\nrun = "{program}"\n'
    assert "as judge.toml says" in judge("language").stdout and "judge language NAME" in judge("language").stdout
    judge("language", "Python 3")
    assert (workspace / "judge.toml").read_text().startswith('language = "python3"\n# mine')
    assert "one language at a time, not 2" in judge("language", "a", "b").stderr
