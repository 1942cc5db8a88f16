"""How long problems take: the learner's own times where there are some, else a table; and what time says of a difficulty nobody told."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from judge.forgetting import AGAIN
from judge.keywords import TIERS, difficulty
from judge.practice.rules.brief import Brief

#: minutes for a first solution by tier, and where no level is told; a guess of ours until there are times of the learner's own
_MINUTES = {"bronze": 10, "silver": 20, "gold": 40, "platinum": 60, "diamond": 90, "ruby": 120}
_UNKNOWN = 30

#: times from which the learner's own median holds, and bounds of what is believed
_ENOUGH, _LEAST, _MOST = 3, 3, 180

#: a problem that is done again takes so much of its first time
_AGAIN_SHARE = 0.6


class Pace(NamedTuple):
    """Minutes by tier, the learner's or the table's; `own` names the tiers that are the learner's."""

    minutes: Mapping[str, float]
    own: frozenset[str]


def tier_of(level: str) -> str:
    """`silver` of `silver-3`; empty where there is none."""
    tier = level.partition("-")[0]
    return tier if tier in TIERS else ""


def pace_of(known: Iterable[tuple[str, Brief]]) -> Pace:
    """The learner's pace from problems that they had accepted, each with its level."""
    times: dict[str, list[float]] = {}
    for level, brief in known:
        if brief.active > 0:
            times.setdefault(tier_of(level), []).append(brief.active / 60)
    own = {tier: min(max(median(found), _LEAST), _MOST) for tier, found in times.items() if len(found) >= _ENOUGH}
    return Pace({**_MINUTES, "": _UNKNOWN, **own}, frozenset(own))


def expected_minutes(level: str, brief: Brief | None, pace: Pace) -> int:
    """What a problem will take: its own last time where it was accepted before, else its tier's."""
    if brief and brief.rounds and brief.active > 0:
        return round(min(max(brief.active / 60, _LEAST), _MOST))
    first = pace.minutes[tier_of(level)]
    return max(_LEAST, round(first * (_AGAIN_SHARE if brief and brief.is_accepted else 1)))


def estimate(brief: Brief, pace: Pace) -> str:
    """The tier of a problem without a level, by what its first round took; a failed one counts as one and a half. Empty: cannot tell."""
    if not brief.rounds or brief.first_active <= 0:
        return ""
    effort = brief.first_active / 60 * (1.5 if brief.first_rating == AGAIN else 1)
    return min(TIERS, key=lambda tier: abs(pace.minutes[tier] - effort))


def usual_difficulty(known: Iterable[tuple[str, Brief]]) -> int:
    """The middle of the levels that the learner had accepted lately, as `difficulty` counts; 0 where nothing tells."""
    found = sorted((brief.last, difficulty(level)) for level, brief in known if brief.is_accepted and difficulty(level))
    return round(median(number for _, number in found[-20:])) if found else 0


def median(values: Iterable[float]) -> float:
    """The middle value, or the mean of the two in the middle; the library's own takes long to import."""
    ordered = sorted(values)
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
