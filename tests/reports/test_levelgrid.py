"""Solved problems by level as a table."""

import pytest

from judge.cli.terminal import find_translation
from judge.practice.rules.levelrows import LevelRow
from judge.reports.levelgrid import level_lines, level_squares, squares_width
from judge.reports.style import Style
from judge.reports.visible import width


@pytest.mark.parametrize("language", ["en", "ko"])
def test_hundreds_of_each_step_stay_apart(language: str) -> None:
    rows = [LevelRow("silver", (119, 108, 100, 116, 9), (140, 129, 139, 187, 179)), LevelRow("diamond", (0,) * 5, (0, 1, 0, 2, 0))]
    head, *lines = level_lines(rows, Style(find_translation(language), language, has_colour=False, columns=80))
    assert [line.split()[-6:] for line in lines] == [
        ["452/774", "119/140", "108/129", "100/139", "116/187", "9/179"], ["0/3", "-", "0/1", "-", "0/2", "-"],
    ]  # fmt: skip
    assert {width(line) for line in (head, *lines)} == {width(head)} and width(head) <= 80


def test_sums_of_thousands_have_their_room_beside_the_squares() -> None:
    """Digits of the picture's letters are less than 6 pixels wide."""
    rows = [LevelRow("silver", (2600, 9, 9, 9, 2), (2600, 9, 9, 9, 7)), LevelRow("gold", (1, 0, 0, 0, 0), (1, 0, 0, 0, 0))]
    last = [line for line in level_squares(rows, Style(), 0) if ">2629/2634<" in line]
    assert len(last) == 1 and int(last[0].partition('x="')[2].partition('"')[0]) + 6 * len("2629/2634") <= squares_width(rows)
