"""The clock of all commands that deal with days: the machine's, or a moment that JUDGE_NOW tells (`2026-11-24T08:00:00+09:00`)."""

import os
import time
from datetime import UTC, datetime

from judge.coach.moment import Moment
from judge.days import day_of
from judge.errors import UsageError

#: before this no clock can be right: the kit did not exist
_EARLIEST = datetime(2020, 1, 1, tzinfo=UTC).timestamp()


def local_now() -> datetime:
    """The time here, aware. UsageError for a JUDGE_NOW that is no time, or a clock that cannot be right."""
    told = os.environ.get("JUDGE_NOW", "")
    if told:
        try:
            now = datetime.fromisoformat(told)
        except ValueError:
            raise UsageError("JUDGE_NOW is {value}, which is no time like 2026-11-24T08:00:00+09:00", value=told) from None
        now = now if now.tzinfo else now.astimezone()
    else:
        now = datetime.fromtimestamp(time.time()).astimezone()
    if now.timestamp() < _EARLIEST:
        raise UsageError("the clock of this machine says {date}: set it, or what is written down lands in the past", date=f"{now:%Y-%m-%d}")
    return now


def offset_of(now: datetime) -> int:
    """Minutes that the clock here is ahead of UTC."""
    offset = now.utcoffset()
    return round(offset.total_seconds() / 60) if offset else 0


def moment() -> Moment:
    """Now, here."""
    now = local_now()
    return Moment(now, offset_of(now))


def day_here() -> int:
    """The learner's day: from 04:00 to 04:00."""
    now = local_now()
    return day_of(now.timestamp(), offset_of(now))
