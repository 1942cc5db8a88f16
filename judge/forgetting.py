"""How something learned fades: FSRS-6 with the learner's days as its smallest step.

Moments are told by `learners_clock`: two evenings in a row are two days, whatever the hour, and two answers of one day are one.

The formulas and their weights are those of the public algorithm (open-spaced-repetition, "The Algorithm", FSRS-6) with its default
parameters, w0 to w20 below, and without learning steps. They are written out because importing the package takes longer than judging a
program, and a million answers are folded in seconds so; a test holds that both say the same to the last bit.
"""

from collections.abc import Iterable
from functools import cache
from math import e
from typing import NamedTuple

from judge.history.days import DAY_S, day_by

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
#: how the learner and the files call them
RATINGS = {"again": AGAIN, "hard": HARD, "good": GOOD, "easy": EASY}

#: w0 to w3: days of stability after the first review, by rating; here and below the first of five is no rating's
_FIRST_STABILITY = (0.0, 0.212, 1.2931, 2.3065, 8.2956)
#: w4 and w5: difficulty after a first failure, and how fast it falls with the rating
_HARDEST, _FALL = 6.4133, 0.8334
#: w6 and w7: how much a rating changes the difficulty, and how much it is drawn back to an easy card's
_SHIFT, _REVERSION = 3.0194, 0.001
#: w8 to w10, w15 and w16: growth after a success; its exponents of stability and of what was nearly forgotten; a hard one, an easy one
_GROWTH, _SATURATION, _SPACING, _HARD_PENALTY, _EASY_BONUS = 1.8722, 0.1666, 0.796, 0.6014, 1.8729
#: w11 to w14: stability after a failure; its exponents of difficulty, stability and of what was nearly forgotten
_LAPSE, _LAPSE_DIFFICULTY, _LAPSE_STABILITY, _LAPSE_SPACING = 1.4835, 0.0614, 0.2629, 1.6483
#: w17 to w19: a second review on the same day
_SAME_DAY, _SAME_DAY_SHIFT, _SAME_DAY_SATURATION = 0.5425, 0.0912, 0.0658
#: w20: recall falls as (1 + factor * days / stability) ** -decay, to 0.9 when days are the stability
_DECAY = 0.1542
_FACTOR: float = 0.9 ** (-1 / _DECAY) - 1

_LEAST_STABILITY, _LEAST_DIFFICULTY, _MOST_DIFFICULTY = 0.001, 1.0, 10.0

#: instants are compared to the microsecond
_SECOND_US = 10**6
_DAY_US = DAY_S * _SECOND_US


class Aim(NamedTuple):
    """What is asked again when: the share that should be known then, and days that it may take at most."""

    retention: float
    most_days: int


class Strength(NamedTuple):
    """Stability in days, difficulty from 1 to 10; `due` and `last` review by the learner's clock."""

    stability: float
    difficulty: float
    due: float
    last: float


class Retention(NamedTuple):
    """Reviews on another day than the one before: how many, how many succeeded, how many FSRS expected to, the share that is aimed at."""

    counted: int
    kept: int
    predicted: float
    aim: float


class Tally(NamedTuple):
    """What happened in a row of reviews: how many, how many failed.

    `counted` came on another day than the one before; `kept` of them succeeded, `predicted` is how many FSRS expected to.
    """

    reviews: int = 0
    failed: int = 0
    counted: int = 0
    kept: int = 0
    predicted: float = 0.0


NOTHING = Tally()


def review(strength: Strength | None, at_s: float, rating: int, aim: Aim) -> Strength:
    """After a review with a rating from 1 to 4; one that is dated before the last counts as made together with it."""
    return fold(strength, [(at_s, rating)], aim)[0]


def fold(strength: Strength | None, reviews: Iterable[tuple[float, int]], aim: Aim, tally: Tally = NOTHING) -> tuple[Strength, Tally]:
    """After reviews in order, at least one: when, by the learner's clock, and how they were rated; and the tally with them.

    One loop without a value for each: a million are folded when what is remembered has to be made again.
    """
    waiting = iter(reviews)
    number, failed, counted, kept, predicted = tally
    if strength is None:
        last, rating = next(waiting)
        stability, difficulty = _FIRST_STABILITY[rating], _FIRST_DIFFICULTY[rating]
        number, failed = number + 1, failed + (rating == AGAIN)
    else:
        stability, difficulty, _, last = strength
    last_day = last // DAY_S
    for at, rating in waiting:
        number += 1
        days = at // DAY_S - last_day
        if rating == AGAIN:
            failed += 1
        if days > 0:
            recalled: float = (1 + _FACTOR * days / stability) ** -_DECAY
            counted, kept, predicted = counted + 1, kept + (rating != AGAIN), predicted + recalled
            stability = _next_stability(stability, difficulty, recalled, rating)
        else:
            stability = _same_day_stability(stability, rating)
        shifted = difficulty + (10.0 - difficulty) * _DELTA[rating] / 9.0
        difficulty = _DRAWN_TO + (1 - _REVERSION) * shifted
        if difficulty > _MOST_DIFFICULTY:
            difficulty = _MOST_DIFFICULTY
        elif difficulty < _LEAST_DIFFICULTY:
            difficulty = _LEAST_DIFFICULTY
        if at > last:
            last, last_day = at, at // DAY_S
    due = due_after(stability, last, aim)
    return Strength(stability, difficulty, due, last), Tally(number, failed, counted, kept, predicted)


def due_after(stability: float, at_s: float, aim: Aim) -> float:
    """When something with this stability after a review at `at_s` is due again."""
    days = min(max(round(stability / _FACTOR * _reach(aim.retention)), 1), aim.most_days)
    return (round(at_s * _SECOND_US) + days * _DAY_US) / _SECOND_US


def first_strength(rating: int, at_s: float) -> Strength:
    """After a first review with this rating, due at once."""
    return Strength(_FIRST_STABILITY[rating], _FIRST_DIFFICULTY[rating], at_s, at_s)


def recall(stability: float, last: float, now: float) -> float:
    """How likely something is still known whose last review was then; both by the learner's clock, of which days count, as in `fold`."""
    return float((1 + _FACTOR * max(0, day_by(now) - day_by(last)) / stability) ** -_DECAY)


def _next_stability(stability: float, difficulty: float, recalled: float, rating: int) -> float:
    """A day or more after the last review, `recalled` being how likely it was still known."""
    if rating == AGAIN:
        lapse: float = _LAPSE * difficulty**-_LAPSE_DIFFICULTY * ((stability + 1) ** _LAPSE_STABILITY - 1)
        lapse *= e ** ((1 - recalled) * _LAPSE_SPACING)
        return max(min(lapse, stability / _SAME_DAY_LAPSE), _LEAST_STABILITY)
    growth: float = _E_GROWTH * (11 - difficulty) * stability**-_SATURATION * (e ** ((1 - recalled) * _SPACING) - 1) * _BONUS[rating]
    return max(stability * (1 + growth), _LEAST_STABILITY)


def _same_day_stability(stability: float, rating: int) -> float:
    growth: float = _SAME_DAY_GROWTH[rating] * stability**-_SAME_DAY_SATURATION
    return max(stability * (growth if rating == AGAIN else max(growth, 1.0)), _LEAST_STABILITY)


def _first_difficulty(rating: int) -> float:
    return float(_HARDEST - e ** (_FALL * (rating - 1)) + 1)


@cache
def _reach(retention: float) -> float:
    """How far a recall of `retention` lies, in stabilities, before the factor of the curve."""
    return float(retention ** (-1 / _DECAY) - 1)


# what depends on the rating alone
_FIRST_DIFFICULTY = tuple(min(max(_first_difficulty(rating), _LEAST_DIFFICULTY), _MOST_DIFFICULTY) for rating in range(5))
_DELTA = tuple(-(_SHIFT * (rating - 3)) for rating in range(5))
_SAME_DAY_GROWTH: tuple[float, ...] = tuple(e ** (_SAME_DAY * (rating - 3 + _SAME_DAY_SHIFT)) for rating in range(5))
_BONUS = (0.0, 0.0, _HARD_PENALTY, 1.0, _EASY_BONUS)
# and what depends on nothing
_DRAWN_TO: float = _REVERSION * _first_difficulty(EASY)
_E_GROWTH: float = e**_GROWTH
_SAME_DAY_LAPSE: float = e ** (_SAME_DAY * _SAME_DAY_SHIFT)
