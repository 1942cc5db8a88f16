"""The clock of all commands that deal with days: the machine's, or a moment that JUDGE_NOW tells (`2026-11-24T08:00:00+09:00`)."""

import os
import time
from typing import TYPE_CHECKING

from judge.errors import UsageError
from judge.history.days import DAY_S, Moment, date_of

if TYPE_CHECKING:
    from datetime import datetime

#: seconds since 1970 of 2020-01-01: before this no clock can be right, for the kit did not exist
_EARLIEST = 1_577_836_800

#: minutes from UTC: TZ may say more than a day, which no clock on earth is
_FARTHEST = 24 * 60 - 1


def moment() -> Moment:
    """Now, here. UsageError for a JUDGE_NOW that is no time, or a clock that cannot be right."""
    told = os.environ.get("JUDGE_NOW", "")
    now = _told(told) if told else _machine()
    if now.seconds < _EARLIEST:
        date = date_of(int((now.seconds + 60 * now.offset) // DAY_S))
        raise UsageError("the clock of this machine says {date}: set it, or what is written down lands in the past", date=date)
    return now


def local_now() -> "datetime":
    """The time here, aware, as `moment` has it."""
    return moment().at


def day_here() -> int:
    """The learner's day: from 04:00 to 04:00."""
    return moment().day


def _machine() -> Moment:
    seconds = time.time()
    offset = round(time.localtime(seconds).tm_gmtoff / 60)
    return Moment(seconds, min(max(offset, -_FARTHEST), _FARTHEST))


def _told(told: str) -> Moment:
    from datetime import datetime

    try:
        now = datetime.fromisoformat(told)
    except ValueError:
        raise UsageError("JUDGE_NOW is {value}, which is no time like 2026-11-24T08:00:00+09:00", value=told) from None
    now = now if now.tzinfo else now.astimezone()
    offset = now.utcoffset()
    return Moment(now.timestamp(), round(offset.total_seconds() / 60) if offset else 0)
