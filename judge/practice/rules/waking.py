"""Which of the problems that sleep are worth having again: those that would be known again for long, for few minutes, where it matters.

What was solved long ago is no debt, and most of it is better left alone: too easy, too hard, or still known. Of the rest
the ones come first that gain most for a minute:

    gain      how much likelier it is known afterwards: what is still known stays so for long, of what was forgotten half does
    minutes   those of its level; what was forgotten takes as long as the first time
    matters   near the learner's level; of a topic that is weak; in the plan
"""

from math import exp

from judge.history.days import DAY_S
from judge.keywords import difficulty
from judge.practice.rules.brief import FOR_GOOD, is_archived
from judge.practice.rules.due import Facts
from judge.practice.rules.minutes import RECALL_MINUTES, expected_minutes, usual_difficulty
from judge.practice.rules.worth import gain, still_known

#: what is known this well is left alone
_WELL = 0.8

#: what it counts for when something forgotten is learned again, beside something that is still known and comes back
_RELEARNED = 0.5

#: steps off the learner's level at which a problem counts for 0.6 of one at it, and from which it is not woken, for which also one counts
#: that has no level
_NEAR, _FAR = 3.0, 5

#: what a wholly weak topic, and a place in the plan, count for more
_WEAKER, _PLANNED = 1.0, 0.5

#: days before an exam from which only what will be forgotten by then counts
_EXAM_DAYS = 60


def level_of_learner(facts: Facts) -> int:
    """Their level, as `difficulty` counts; 0 where nothing tells."""
    return usual_difficulty((facts.labels[id_][0], brief) for id_, brief in facts.briefs.items() if id_ in facts.labels)


def all_asleep(facts: Facts) -> list[str]:
    """All that was solved and sleeps until it is woken, whoever let it: what every count of sleeping problems counts."""
    put = [id_ for id_, brief in facts.briefs.items() if brief.is_accepted and brief.until == FOR_GOOD and id_ in facts.labels]
    return [*archived(facts), *put]


def all_absent(facts: Facts) -> list[str]:
    """All that was solved and whose problem is not here, the newest first."""
    absent = [id_ for id_, brief in facts.briefs.items() if brief.is_accepted and id_ not in facts.labels]
    return sorted(absent, key=lambda id_: (-facts.briefs[id_].solved, id_))


def archived(facts: Facts) -> list[str]:
    """All that was solved elsewhere (or without a round here) and sleeps."""
    return [id_ for id_, brief in facts.briefs.items() if brief.is_accepted and id_ in facts.labels and is_archived(brief, facts.day)]


def worth_waking(facts: Facts) -> list[str]:
    """Those of them that are worth having again, most worth a minute first."""
    own, planned = level_of_learner(facts), {id_ for part in facts.plan.sets for id_ in part.problems}
    found = []
    for id_ in archived(facts):
        if facts.briefs[id_].day < facts.day:
            worth = _worth(id_, facts, own) * (1 + _PLANNED * (id_ in planned))
            if worth > 0:
                found.append((-worth, id_))
    return [id_ for _, id_ in sorted(found)]


def minutes_of(facts: Facts, id_: str) -> int:
    """What a problem that was solved will take: what has no test cases is told, everything else solved once more."""
    return solving_minutes(facts, id_) if facts.has_cases(id_) else RECALL_MINUTES


def solving_minutes(facts: Facts, id_: str) -> int:
    """What solving it once more takes: of one that sleeps between a repetition and the first time, by how likely it is still known."""
    brief, level = facts.briefs.get(id_), facts.labels[id_][0]
    chance = still_known(brief, facts.now) if brief and not brief.own else 1.0
    return expected_minutes(level, brief, facts.pace, chance)


def _worth(id_: str, facts: Facts, own: int) -> float:
    """What a minute with it is worth; 0 for what is better left alone."""
    brief, (level, tags) = facts.briefs[id_], facts.labels[id_]
    off = (difficulty(level) - own if difficulty(level) else _FAR) if own else 0
    at = max(facts.now, facts.exam * DAY_S) if 0 <= facts.exam - facts.day <= _EXAM_DAYS else facts.now
    known = still_known(brief, at)
    if abs(off) > _FAR or known >= _WELL:
        return 0.0
    weak = max((facts.topics[tag].share for tag in tags if tag in facts.topics), default=0.0)
    return gain(brief, facts.now) * exp(-((off / _NEAR) ** 2) / 2) * (1 + _WEAKER * weak) / solving_minutes(facts, id_)


def usual_wakes(minutes: int, *, has_new: bool) -> int:
    """So many a day, for a learner with these minutes who did not say: one for each hour, twice as many where nothing is new here."""
    return max(1, round(minutes / 60)) * (1 if has_new else 2)
