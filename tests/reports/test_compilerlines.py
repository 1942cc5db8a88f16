"""What a compiler said: messages whole, and marks below what they mark, however long the source line is."""

import shutil
import subprocess
from pathlib import Path

import pytest

from judge.reports.compilerlines import compiler_lines, said_lines
from judge.reports.style import Style
from judge.reports.visible import width

LONG = (
    "int main() { int first = 1; "
    + "first += first * first * first; " * 4
    + "/* 가나다라마바사 */ return undefined_name; "
    + "first = 2; " * 9
    + "}\n"
)


def marked(lines: list[str]) -> str:
    """What stands above the marks."""
    number = next(number for number, line in enumerate(lines) if "^~~~" in line)
    marks, above = lines[number], lines[number - 1]
    start = width(marks[: marks.index("^")])
    before = next(place for place in range(len(above)) if width(above[:place]) == start)
    return above[before : before + marks.count("~") + 1]


@pytest.mark.skipif(shutil.which("g++") is None, reason="no g++ here: apt-get install g++")
def test_marks_stay_below_what_they_mark(tmp_path: Path) -> None:
    (tmp_path / "a.cpp").write_text(LONG)
    done = subprocess.run(["g++", "-fsyntax-only", "a.cpp"], cwd=tmp_path, capture_output=True, text=True, check=False)
    for columns in (60, 80, 120, 1000):
        lines = list(compiler_lines(done.stderr, Style(columns=columns)))
        excerpts = [line.text for line in said_lines(done.stderr, Style(), columns) if line.is_excerpt]
        assert excerpts and max(map(width, excerpts)) <= columns
        assert marked(lines) == "undefined_name", columns
        assert any("error:" in line and "undefined_name" in line for line in lines)


@pytest.mark.parametrize(
    "said",
    [
        "  File \"a.py\", line 1\n    print(1\n         ^\nSyntaxError: '(' was never closed",
        "Main.java:1: error: ';' expected\nint a = 1\n         ^\n1 error",
        "error[E0425]: cannot find value `b`\n --> a.rs:1:19\n  |\n1 | fn main() { let a = b; }\n  |                     ^ not found\n",
        "^\n~\n",
        "",
    ],
)
def test_what_fits_stays_as_it_is(said: str) -> None:
    assert [line[2:] for line in compiler_lines(said, Style())] == said.splitlines()


def test_a_long_line_is_cut_around_its_mark_in_every_form() -> None:
    """With a gutter, without one, and with what is said beside the marks or below them."""
    source = "x" * 100 + " wrong " + "y" * 100
    marks = " " * 101 + "^^^^^"
    for first, second, after in (("", "", ""), ("  3 | ", "    | ", " not found"), ("  3 | ", "    | ", "\n    | " + " " * 101 + "right")):
        found = [line.text for line in said_lines(f"{first}{source}\n{second}{marks}{after}\n", Style(), 60)]
        at = found[1].index("^^^^^")
        assert found[0][at : at + 5] == "wrong" and max(map(width, found)) <= 60
        assert found[0].endswith("…") and found[0].startswith(f"{first}…")
        assert not after.startswith("\n") or found[2][at : at + 5] == "right"
