"""What an hour with a known problem is worth: how much likelier it is known two months from now, by FSRS.

done now    known with the chance of today, and stronger then; or forgotten, and begun again
left alone  what is left of it in two months
"""

from judge.forgetting import AGAIN, GOOD, Aim, Strength, first_strength, recall, review
from judge.history.days import DAY_S, noon_of
from judge.practice.rules.brief import Brief

#: seconds after which it is asked what is known
_AHEAD_S = 60 * DAY_S

#: any aim: only what becomes of the strength counts here
_AIM = Aim(0.9, 1)


def strength_of(brief: Brief) -> Strength | None:
    """How a problem stands in memory: also one that was solved without a round; None for one that never was."""
    if brief.stability:
        return Strength(brief.stability, brief.difficulty, brief.due, noon_of(brief.day))
    return first_strength(GOOD, brief.solved) if brief.solved else None


def still_known(brief: Brief, now: float) -> float:
    """How likely a problem is still known, from 0 to 1."""
    strength = strength_of(brief)
    return recall(strength.stability, strength.last, now) if strength else 0.0


def gain(brief: Brief, now: float) -> float:
    """How much likelier it is known in two months when it is done now."""
    strength = strength_of(brief)
    if strength is None:
        return 1.0
    known = recall(strength.stability, strength.last, now)
    better, worse = review(strength, now, GOOD, _AIM), review(strength, now, AGAIN, _AIM)
    ahead = now + _AHEAD_S
    done = known * recall(better.stability, now, ahead) + (1 - known) * recall(worse.stability, now, ahead)
    return done - recall(strength.stability, strength.last, ahead)
