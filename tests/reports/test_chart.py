"""The drawing of measured times: every line within the screen, plain characters, and points where they belong."""

import re

import pytest

from judge.cli.terminal import find_translation, on_screen
from judge.growth.deciding import decide
from judge.growth.fitting import TimedSize
from judge.reports.chart import chart_lines, count, duration
from judge.reports.style import Style
from judge.reports.visible import width

SQUARE = [TimedSize(size, 0.02 + 1e-8 * size * size) for size in (10, 100, 1000, 2000, 4000, 8000)]


def style_of(language: str, columns: int = 80, *, has_colour: bool = False) -> Style:
    return Style(find_translation(language), language, has_colour, columns)


def drawn(samples: list[TimedSize], style: Style, limit_s: float = 2.0, largest: int = 100_000) -> list[str]:
    return list(chart_lines(samples, decide(samples, 0.02), style, limit_s=limit_s, largest=largest))


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("columns", [60, 80, 120, 200])
@pytest.mark.parametrize("limit_s", [0.001, 0.3, 2.0, 1e5])
def test_lines_fit_and_are_plain(language: str, columns: int, limit_s: float) -> None:
    lines = drawn(SQUARE, style_of(language, columns), limit_s)
    assert max(map(width, lines)) <= min(columns, 120)
    letters = re.sub(r"[가-힣]", "", "".join(lines))
    assert letters.isascii()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_colours_change_nothing_else(language: str) -> None:
    painted = drawn(SQUARE, style_of(language, has_colour=True))
    assert [re.sub(r"\x1b\[[\d;]*m", "", on_screen(line)) for line in painted] == drawn(SQUARE, style_of(language))


def test_points_rise_to_the_right() -> None:
    """Each size has a mark; the larger size of a rising law is higher, and further right."""
    plot = [line.partition("+" if "+" in line[:12] else "|")[2] for line in drawn(SQUARE, style_of("en"))[:14]]
    points = sorted((line.find("o"), row) for row, line in enumerate(plot) if "o" in line)
    rows = [row for _, row in points]
    assert len(points) >= 3 and rows == sorted(rows, reverse=True)
    assert sum(line.count("o") for line in plot) == len(SQUARE)


def test_limit_prediction_and_legend_are_named() -> None:
    text = "\n".join(drawn(SQUARE, style_of("en")))
    assert "limit 2 s ---" in text
    assert "o measured   .. n^2   x expected at 100,000" in text


def test_a_limit_far_away_is_an_arrow() -> None:
    assert "limit over a day ^" in "\n".join(drawn(SQUARE, style_of("en"), 1e7))
    assert "limit 1 ms v" in "\n".join(drawn([TimedSize(n, 50.0 * n) for n in (10, 100, 1000, 10_000)], style_of("en"), 0.001))


def test_times_and_sizes_in_words() -> None:
    style = style_of("en")
    assert [duration(seconds, style) for seconds in (0.0123, 0.999, 1.26, 59, 86_400)] == ["12 ms", "1 s", "1.3 s", "59 s", "over a day"]
    assert [count(size) for size in (1, 999, 1000, 20_000, 1_500_000, 10**9, 10**18)] == ["1", "999", "1k", "20k", "1.5M", "1G", "1E"]


def test_nothing_to_draw_is_said() -> None:
    assert drawn([], style_of("en")) == ["nothing was measured"]
