"""The screen of `judge` alone: of a long list it shows what comes next."""

import pytest

from judge.practice.rules.dayitems import DayItem, ItemKind, ItemStatus, TodayItem
from judge.reports.homelines import home_lines
from judge.reports.style import Style
from tests.reports.test_todaylines import TODAY


@pytest.mark.parametrize(("done", "shown"), [(0, "12345"), (3, "34567"), (5, "56789"), (8, "56789"), (9, "56789")])
def test_what_comes_next_is_shown(done: int, shown: str) -> None:
    """Whoever did the first five of nine sees the sixth, not what they did."""
    statuses = [ItemStatus.DONE] * done + [ItemStatus.OPEN] * (9 - done)
    items = tuple(TodayItem(DayItem(ItemKind.NEW, f"p{number}", 5), status) for number, status in enumerate(statuses, 1))
    lines = list(home_lines(TODAY._replace(items=items), None, Style()))
    assert "".join(line.split()[0] for line in lines if " p" in line) == shown
    assert any(line.startswith("... and 4 more") for line in lines)
