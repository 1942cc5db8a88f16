"""Moments, and the learner's days: from 04:00 to 04:00 by the clock of the place where something happened, as numbers since 1970."""

import time
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

DAY_S = 86400
#: seconds after midnight at which a day of learning ends
ENDS_AT_S = 4 * 3600


class Moment(NamedTuple):
    """Now: seconds since 1970, and how many minutes the clock here is ahead of UTC."""

    seconds: float
    offset: int

    @property
    def day(self) -> int:
        """The learner's day."""
        return day_of(self.seconds, self.offset)

    @property
    def at(self) -> "datetime":
        """As an aware local time."""
        from datetime import datetime, timedelta, timezone

        return datetime.fromtimestamp(self.seconds, timezone(timedelta(minutes=self.offset)))


def day_of(at_s: float, offset: int) -> int:
    """The day of a moment, in seconds since 1970, where the clock is `offset` minutes ahead of UTC."""
    return day_by(learners_clock(at_s, offset))


def learners_clock(at_s: float, offset: int) -> float:
    """A moment by a clock that goes by the learner's days, in seconds: its number of days is the learner's day, within a day it goes on as
    any. What happened in another time zone stands where that day had it.
    """
    return at_s + offset * 60 - ENDS_AT_S


def day_by(clock_s: float) -> int:
    """The learner's day of a moment by `learners_clock` or `noon_of`."""
    return int(clock_s // DAY_S)


def end_of(day: int, offset: int) -> float:
    """When that day is over, in seconds since 1970."""
    return float((day + 1) * DAY_S + ENDS_AT_S - offset * 60)


def noon_of(day: int) -> float:
    """The middle of a learner's day by `learners_clock`: what fades by days is reckoned by them, for nobody begins at the same minute each
    day, and some travel.
    """
    return float(day * DAY_S + DAY_S // 2)


def date_of(day: int) -> str:
    """Its date, `2026-11-24`."""
    return time.strftime("%Y-%m-%d", time.gmtime(day * DAY_S))


def weekday_of(day: int) -> int:
    """Its weekday, 0 for Monday."""
    return (day + 3) % 7


def parse_date(text: str) -> int:
    """The day of a date like `2026-12-20`; ValueError for anything else."""
    from datetime import date

    if len(text) != len("2026-12-20"):
        raise ValueError(text)
    return date.fromisoformat(text).toordinal() - date(1970, 1, 1).toordinal()
