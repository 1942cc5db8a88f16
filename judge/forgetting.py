"""How something learned fades, by FSRS with days as its smallest step: the only user of the `fsrs` package, which is slow to import."""

from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fsrs import Scheduler

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
#: how the learner and the files call them
RATINGS = {"again": AGAIN, "hard": HARD, "good": GOOD, "easy": EASY}

#: FSRS-6: recall falls as (1 + factor * days / stability) ** -decay, to 0.9 when days are the stability
_DECAY = 0.1542
_FACTOR = 0.9 ** (-1 / _DECAY) - 1
_DAY_S = 86400.0


class Aim(NamedTuple):
    """What is asked again when: the share that should be known then, and days that it may take at most."""

    retention: float
    most_days: int


class Strength(NamedTuple):
    """Stability in days, difficulty from 1 to 10; `due` and `last` review in seconds since 1970."""

    stability: float
    difficulty: float
    due: float
    last: float


class Retention(NamedTuple):
    """Reviews a day or more after the one before: how many, how many succeeded, how many FSRS expected to, the share that is aimed at."""

    counted: int
    kept: int
    predicted: float
    aim: float


def review(strength: Strength | None, at_s: float, rating: int, aim: Aim) -> Strength:
    """After a review with a rating from 1 to 4; one that is dated before the last counts as made together with it."""
    from fsrs import Card, Rating, State

    if strength is None:
        card = Card(card_id=1, due=_moment(at_s))
    else:
        at_s = max(at_s, strength.last)
        card = Card(1, State.Review, None, strength.stability, strength.difficulty, _moment(strength.due), _moment(strength.last))
    after, _ = _scheduler(aim).review_card(card, Rating(rating), _moment(at_s))
    assert after.stability is not None and after.difficulty is not None
    return Strength(after.stability, after.difficulty, after.due.timestamp(), at_s)


def recall(stability: float, seconds: float) -> float:
    """How likely something is still known so many seconds after its last review; whole days count."""
    return float((1 + _FACTOR * max(0, seconds // _DAY_S) / stability) ** -_DECAY)


@cache
def _scheduler(aim: Aim) -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(
        desired_retention=aim.retention, maximum_interval=aim.most_days, learning_steps=(), relearning_steps=(), enable_fuzzing=False
    )


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
