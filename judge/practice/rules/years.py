"""Every year in which something was done, a level for each of its days."""

from collections.abc import Mapping
from typing import NamedTuple

from judge.history.days import date_of, parse_date, weekday_of
from judge.practice.rules.activity import Day
from judge.practice.rules.statistics import day_level


class YearDays(NamedTuple):
    """A year: `levels` of its days as `day_level` has them, -1 for days to come, of which the first is `weekday` (0 is Monday)."""

    year: int
    weekday: int
    levels: tuple[int, ...]
    #: days that count, and minutes; days with submissions that were judged elsewhere
    active: int
    minutes: float
    elsewhere: int


def years_of(days: Mapping[int, Day], today: int) -> list[YearDays]:
    """The years from the first day on which something was done to this one, the newest first."""
    past = {day: found for day, found in days.items() if day <= today and day_level(found)}
    if not past:
        return []
    newest, oldest = (int(date_of(day)[:4]) for day in (today, min(past)))
    return [_year(past, year, today) for year in range(newest, oldest - 1, -1)]


def _year(days: Mapping[int, Day], year: int, today: int) -> YearDays:
    first, end = parse_date(f"{year}-01-01"), parse_date(f"{year + 1}-01-01")
    known = [days[day] for day in range(first, end) if day in days]
    levels = tuple(day_level(days.get(day)) if day <= today else -1 for day in range(first, end))
    return YearDays(
        year, weekday_of(first), levels,
        active=sum(one.is_active for one in known), minutes=sum(one.seconds for one in known if one.is_active) / 60,
        elsewhere=sum(one.elsewhere > 0 for one in known),
    )  # fmt: skip
