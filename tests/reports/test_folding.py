"""What was said on a narrow screen: broken at blanks, nothing lost, commands whole."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.cli.terminal import on_screen
from judge.reports.folding import fold
from judge.reports.style import Style
from judge.reports.visible import width
from tests.messages import all_messages

words = st.lists(
    st.sampled_from(["a", "word", "낱말", "judge", "judge run", "1000,", "가:", "--all", "x" * 30, "채점기" * 9, ""]), max_size=30
)


def seen(line: str) -> str:
    return re.sub(r"\x1b\[[\d;]*m", "", line)


@given(words, st.integers(10, 90), st.integers(0, 8))
def test_nothing_is_lost_and_lines_are_as_long_as_they_may_be(parts: list[str], columns: int, indent: int) -> None:
    line = " " * indent + " ".join(parts).strip()
    lines = fold(line, columns).split("\n")
    assert " ".join(" ".join(lines).split()) == " ".join(line.split())
    assert all(width(one) <= columns or len(one.split()) == 1 or "judge" in one for one in lines)
    if width(line) <= columns:
        assert lines == [line]


def test_a_line_goes_on_where_it_began() -> None:
    assert fold("   one two three", 12) == "   one two\n   three"
    assert fold("          one two", 14) == "          one\ntwo"  # where there is room


def test_looks_take_no_room() -> None:
    style = Style(has_colour=True)
    line = on_screen(style.paint("1000 Sum", "bold") + "  " + style.paint("Python 3", "dim"))
    assert fold(line, 18) == line and fold(line, 17).count("\n") == 1


@pytest.mark.parametrize(
    "line",
    [
        "it was not read: {command}, and then on",
        "it was not read: {command}를 실행하세요",
        "it was not read; {command}",
        "\x1b[1mit was not read; \x1b[32m{command}\x1b[0m: and then on",
    ],
)
@pytest.mark.parametrize("command", ["judge run 'My Problem' -c 01", "judge wrong 1000 --cause edge", "judge"])
def test_a_command_is_pasted_as_a_whole(line: str, command: str) -> None:
    line = line.format(command=command)
    for columns in range(len(command) + 3, 60):
        assert command in seen(fold(line, columns)).replace("\n", "|"), columns


def test_messages_fit() -> None:
    """But for what they tell to type, which may be longer; half of a screen is enough for all others."""
    for text in all_messages():
        if "\n" not in text and "judge " not in text:
            assert all(width(one) <= 48 or " " not in one for one in fold(text.strip(), 48).split("\n")), text
