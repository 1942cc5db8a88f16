"""What today needs of each problem that was ever touched: a row of plain values, small enough to be read by the thousand at once."""

from typing import NamedTuple

from judge.forgetting import recall
from judge.history.days import noon_of

#: failed rounds in a row after which a problem rests
LEECH_ROUNDS = 3

#: the day until which a problem sleeps that was put to sleep without one
FOR_GOOD = -1


class Brief(NamedTuple):
    """A problem in short. Times in seconds since 1970, 0 where there was none; `active` seconds of the last accepted round."""

    #: as `noon_of` tells it
    due: float = 0.0
    last: float = 0.0
    stability: float = 0.0
    rounds: int = 0
    #: failed rounds since the last that was not
    fails: int = 0
    rating: int = 0
    #: day of the last round, -1 before the first
    day: int = -1
    is_accepted: bool = False
    is_tried: bool = False
    #: day of the round that is going on, -1 where none is, and its runs
    open_day: int = -1
    open_tries: int = 0
    active: float = 0.0
    #: seconds and runs that the first round took, and what it was worth
    first_active: float = 0.0
    first_tries: int = 0
    first_rating: int = 0
    #: rounds of this kit's, and when something was accepted last, and first, here or elsewhere
    own: int = 0
    solved: float = 0.0
    first_solved: float = 0.0
    #: the learner put it to sleep until this day, FOR_GOOD, or 0; and when they woke it, where no round followed yet
    until: int = 0
    woken: float = 0.0
    #: of FSRS, 1 to 10
    difficulty: float = 5.0
    #: the case that broke the solution in a long hunt; empty once something was accepted here again
    broken: str = ""
    #: seconds that the last round took, however it ended
    took: float = 0.0


def is_leech(brief: Brief) -> bool:
    """Whether it has beaten the learner so often in a row that another approach is needed."""
    return brief.fails >= LEECH_ROUNDS


def is_asleep(brief: Brief, day: int) -> bool:
    """Whether it is no debt: put to sleep by the learner, or archived."""
    return is_put_to_sleep(brief, day) or is_archived(brief, day)


def is_put_to_sleep(brief: Brief, day: int) -> bool:
    """Whether the learner said so: for good, or until a day that has not come."""
    return brief.until == FOR_GOOD or day < brief.until


def is_archived(brief: Brief, day: int) -> bool:
    """Whether it sleeps because of where it came from: only ever met elsewhere (or without a round here), and not woken."""
    is_met = brief.own or brief.woken or brief.open_day >= 0
    return brief.is_tried and not is_met and not is_put_to_sleep(brief, day)


def known(brief: Brief, now: float) -> float:
    """How likely it is still known, 0 to 1; `now` as `noon_of` tells it."""
    return recall(brief.stability, noon_of(brief.day), now) if brief.stability else 0.0
