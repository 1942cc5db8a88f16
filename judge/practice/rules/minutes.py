"""How long problems take: the learner's own times where there are some, else a table; and what time says of a difficulty nobody told."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from judge.forgetting import AGAIN
from judge.keywords import GUESSED, TIERS, difficulty, level_at
from judge.practice.rules.brief import Brief

#: minutes for a first solution by tier, and where no level is told; a guess of ours until there are times of the learner's own
_MINUTES = {"bronze": 10, "silver": 20, "gold": 40, "platinum": 60, "diamond": 90, "ruby": 120}
_UNKNOWN = 30

#: times from which the learner's own median holds, and bounds of what is believed
_ENOUGH, _LEAST, _MOST = 3, 3, 180

#: a problem that is done again, and still known, takes so much of its first time
_AGAIN_SHARE = 0.6

#: minutes to tell the idea of a problem and compare
RECALL_MINUTES = 5

#: problems, those that were solved for the first time last, that tell a learner's level
_LATELY = 40

#: a gap between two signs of life went into the problem up to here (seconds), or up to so many times what it takes; longer, and the learner
#: was elsewhere for all but the last minutes
_LONGEST_GAP_S, _LONGEST_TIMES, _AFTER_ABSENCE_S = 3600.0, 3, 600.0


class Pace(NamedTuple):
    """Minutes by tier, the learner's or the table's; `own` names the tiers that are the learner's."""

    minutes: Mapping[str, float]
    own: frozenset[str]


def tier_of(level: str) -> str:
    """`silver` of `silver-3`; empty where there is none."""
    tier = level.removeprefix(GUESSED).partition("-")[0]
    return tier if tier in TIERS else ""


def pace_of(known: Iterable[tuple[str, Brief]]) -> Pace:
    """The learner's pace from problems that they had accepted, each with its level: what the first round took, unless it failed."""
    times: dict[str, list[float]] = {}
    for level, brief in known:
        seconds = brief.first_active if brief.first_rating > AGAIN else brief.active
        if brief.active > 0 and seconds > 0:
            times.setdefault(tier_of(level), []).append(seconds / 60)
    own = {tier: min(max(median(found), _LEAST), _MOST) for tier, found in times.items() if len(found) >= _ENOUGH}
    return Pace({**_MINUTES, "": _UNKNOWN, **own}, frozenset(own))


def sitting_s(gap_s: float, expected_s: float = 0.0, *, is_first: bool = False) -> float:
    """Seconds that a learner was at a problem since their last sign of life; `is_first`: nothing of this round was seen before.

    Where most of the gap was something else, a round that nothing is known of takes as long as was expected.
    """
    if gap_s <= max(_LONGEST_GAP_S, _LONGEST_TIMES * expected_s):
        return gap_s
    return max(_AFTER_ABSENCE_S, expected_s) if is_first else _AFTER_ABSENCE_S


class Basis(Enum):
    """What the expected minutes of a problem come from: the learner's last time for it, their times at its tier, the table by level; or
    it is only told.
    """

    RECALL = "recall"
    PROBLEM = "problem"
    TIER = "tier"
    LEVEL = "level"


def basis(level: str, brief: Brief | None, pace: Pace) -> Basis:
    """What `expected_minutes` goes by."""
    if brief and brief.own and brief.active > 0:
        return Basis.PROBLEM
    return Basis.TIER if tier_of(level) in pace.own else Basis.LEVEL


def expected_minutes(level: str, brief: Brief | None, pace: Pace, chance: float = 1.0) -> int:
    """What a problem will take: its own last time where it was accepted before, else its tier's.

    `chance` is how likely it is still known: what is forgotten takes as long as the first time, and so does what failed here the last time.
    """
    if brief and brief.rounds and brief.active > 0:
        is_second = brief.own == 1 and brief.rating != AGAIN  # the last time was the first one
        return round(min(max(brief.active / 60 * (_AGAIN_SHARE if is_second else 1), _LEAST), _MOST))
    is_known = brief and brief.is_accepted and not (brief.own and brief.rating == AGAIN)
    return max(_LEAST, round(pace.minutes[tier_of(level)] * (1 - (1 - _AGAIN_SHARE) * chance if is_known else 1)))


def estimate(level: str, brief: Brief, pace: Pace) -> str:
    """The level of a problem for which there is none, or a guess: what its first round took counts, a failed one and a half times.

    Without a guess it is the tier whose minutes are nearest; a guess moves half of the way there. Empty: cannot tell.
    """
    if not brief.own or brief.first_active <= 0:
        return level
    effort = brief.first_active / 60 * (1.5 if brief.first_rating == AGAIN else 1)
    tier = min(TIERS, key=lambda tier: abs(pace.minutes[tier] - effort))
    if level and tier_of(level) != tier:
        return GUESSED + level_at((difficulty(level) + difficulty(tier)) / 2)
    return level or GUESSED + tier


def usual_difficulty(known: Iterable[tuple[str, Brief]]) -> int:
    """The learner's level, as `difficulty` counts: of what they newly solved lately a quarter is harder. 0 where nothing tells.

    The middle would be too low: many solve easy ones in between, to keep a streak or on the way to a contest. What is done again says
    nothing: reviews and what is woken are older than the learner's level, and would draw it down.
    """
    found = [(brief.first_solved, difficulty(level)) for level, brief in known if brief.is_accepted and difficulty(level)]
    lately = sorted(number for _, number in sorted(found)[-_LATELY:])
    return lately[len(lately) * 3 // 4] if lately else 0


def median(values: Iterable[float]) -> float:
    """The middle value, or the mean of the two in the middle; the library's own takes long to import."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
