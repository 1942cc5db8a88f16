"""Lines of `judge stats`, and its years."""

import pytest

from judge.history.days import parse_date
from judge.practice.rules.years import YearDays
from judge.reports.statslines import month_line
from judge.reports.style import Style
from judge.reports.yearcalendar import year_lines


@pytest.mark.parametrize(
    ("monday", "line"),
    [("2026-05-25", " 6    7   8    9   10  11"), ("2026-05-18", "5 6    7   8    9   10  11"), ("2026-11-30", " 12  1   2   3    4   5")],
)
def test_months_keep_apart(monday: str, line: str) -> None:
    """A month that has one column alone is not read as one number with the next."""
    assert month_line(parse_date(monday), 26) == line


def test_a_year_without_a_day_is_one_line() -> None:
    empty = YearDays(year=2025, weekday=2, levels=(0,) * 365, active=0, minutes=0.0, elsewhere=0)
    lines = list(year_lines([empty, empty._replace(year=2024, elsewhere=1)], Style()))
    assert lines[2:5] == ["", "2025: active days 0, hours 0.0", ""]
    assert len(lines) == 2 + 2 + 2 + 1 + 7
