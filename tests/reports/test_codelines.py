"""Code on a narrow screen."""

import ast

import pytest

from judge.dlnotes.chapters import chapters
from judge.markup.markdownblocks import blocks
from judge.reports.codelines import broken_code
from judge.reports.visible import width


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("print(add(1, 2), 3)  # 3 3", ["print(add(1, 2), 3)", "# 3 3"]),
        ("    f(first(1, 2), second(3, 4))", ["    f(first(1, 2),", "        second(3, 4))"]),
        ("return [one for one in everything]", ["return [one", "    for one in everything]"]),
        ("say('a, b (c), # d, e', 'another text')", ["say('a, b (c), # d, e',", "    'another text')"]),
        ("a_name = without_brackets + another_name", ["a_name = without_brackets + another_name"]),
        ("word(" * 3, ["word(" * 3]),
    ],
)
def test_lines_end_where_they_may(line: str, shown: list[str]) -> None:
    assert list(broken_code(line, 23)) == shown


def test_code_of_the_notes_fits_and_is_still_python() -> None:
    for chapter in chapters("ko"):
        for block in blocks(chapter.path.read_text("utf-8")):
            if block.kind == "code" and block.mark == "python":
                lines = [part for line in block.text.split("\n") for part in broken_code(line, 76)]
                assert max(map(width, lines)) <= 76
                assert ast.dump(ast.parse("\n".join(lines))) == ast.dump(ast.parse(block.text))
