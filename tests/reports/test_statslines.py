"""Lines of `judge stats`."""

import pytest

from judge.history.days import parse_date
from judge.reports.statslines import month_line


@pytest.mark.parametrize(
    ("monday", "line"),
    [("2026-05-25", " 6    7   8    9   10  11"), ("2026-05-18", "5 6    7   8    9   10  11"), ("2026-11-30", " 12  1   2   3    4   5")],
)
def test_months_keep_apart(monday: str, line: str) -> None:
    """A month that has one column alone is not read as one number with the next."""
    assert month_line(parse_date(monday), 26) == line
