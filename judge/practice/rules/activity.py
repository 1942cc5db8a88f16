"""Days on which something was done: goals, and a streak for those who ask for one. Nothing here is stored: it is counted from the days."""

from collections.abc import Mapping
from typing import NamedTuple

from judge.history.days import weekday_of

#: answers that make a day count; one judged run does, whatever its verdict
_ANSWERS = 5

#: active days that earn a freeze, and how many can be held
_EARNS, _MOST_FREEZES = 7, 2


class Day(NamedTuple):
    """What was done on a day: judged runs, answers, seconds; and submissions that were judged elsewhere, which are none of these."""

    judged: int = 0
    answers: int = 0
    seconds: float = 0.0
    elsewhere: int = 0

    @property
    def is_active(self) -> bool:
        """Whether the day counts: effort here does, not success."""
        return self.judged > 0 or self.answers >= _ANSWERS


class Streak(NamedTuple):
    """Active days in a row, and freezes in hand; a day without anything takes a freeze where there is one, and adds nothing."""

    days: int
    freezes: int


def active_days(days: Mapping[int, Day], first: int, last: int) -> int:
    """How many of the days from `first` to `last` count."""
    return sum(first <= day <= last and found.is_active for day, found in days.items())


def this_week(days: Mapping[int, Day], today: int) -> int:
    """Active days since Monday."""
    return active_days(days, today - weekday_of(today), today)


def streak(days: Mapping[int, Day], today: int) -> Streak:
    """The streak up to today; today itself may still be empty. Days after today do not count: a clock was wrong."""
    active = sorted(day for day, found in days.items() if found.is_active and day <= today)
    length = freezes = earned = 0
    last = active[0] - 1 if active else today
    for day in [*active, today]:
        missed = max(0, day - last - 1)
        if missed > freezes:
            length = freezes = earned = 0
        else:
            freezes -= missed
        if day in days and days[day].is_active and day > last:
            length += 1
            earned += 1
            if earned == _EARNS:
                freezes, earned = min(_MOST_FREEZES, freezes + 1), 0
        last = max(last, day)
    return Streak(length, freezes)
