"""New problems: the next of the plan, or drawn at the learner's edge, likelier from topics that failed lately."""

import random
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from judge.keywords import difficulty
from judge.practice.rules.brief import is_archived, is_asleep
from judge.practice.rules.dayitems import DayItem, ItemKind
from judge.practice.rules.due import Facts
from judge.practice.rules.minutes import expected_minutes
from judge.practice.rules.plan import ProblemSet
from judge.practice.rules.waking import level_of_learner
from judge.tagmatching import tags_like

#: how far below and above the learner's level a drawn problem may be, in steps (benchmarks/archive.py)
_EDGE = (-3, 1)

#: how much likelier a wholly weak topic is drawn
_WEAKER = 4.0

#: accepted problems from which the kit's own plan is a beginner's for the learner, and how far below their level it is then passed over
_BEGINNINGS = 30


def new_problems(facts: Facts, count: int, without: Collection[str] = ()) -> list[DayItem]:
    """Problems that were never tried, or not solved where they were: the next of the plan, or drawn near the learner's level."""
    fresh = [id_ for id_ in all_fresh(facts) if id_ not in without]
    chosen: list[str] = []
    least = _least(facts)
    for part in facts.plan.sets:
        chosen += [id_ for id_ in _of_set(part, fresh, facts, least) if id_ not in chosen][: count - len(chosen)]
    if not chosen:
        chosen = _drawn(fresh, count, facts)
    return [DayItem(ItemKind.NEW, id_, expected_minutes(facts.labels[id_][0], facts.briefs.get(id_), facts.pace)) for id_ in chosen]


def draw(ids: Iterable[str], count: int, weight: Callable[[str], float], seed: object) -> list[str]:
    """So many of them without repetition, likelier those of greater weight; the same seed draws the same."""
    chance = random.Random(str(seed))
    keyed = [(chance.random() ** (1 / max(weight(id_), 1e-9)), id_) for id_ in sorted(ids)]
    return [id_ for _, id_ in sorted(keyed, reverse=True)[:count]]


def weight_by_weakness(facts: Facts) -> Callable[[str], float]:
    """Likelier to be drawn: problems of topics that failed lately."""

    def weight(id_: str) -> float:
        shares = [facts.topics[tag].share for tag in facts.labels[id_][1] if tag in facts.topics]
        return 1 + _WEAKER * max(shares, default=0.0)

    return weight


def all_fresh(facts: Facts) -> Iterator[str]:
    """All that is new to the learner and can be judged: never tried, or not solved where it was."""
    return (id_ for id_ in facts.labels if id_ not in facts.beyond and _is_fresh(id_, facts))


def has_fresh(facts: Facts) -> bool:
    """Whether anything here is new to the learner."""
    return any(True for _ in all_fresh(facts))


def near_levels(facts: Facts) -> tuple[int, int]:
    """The difficulties at the learner's edge; all of them where nothing tells their level."""
    usual = level_of_learner(facts)
    return (max(1, usual + _EDGE[0]), usual + _EDGE[1]) if usual else (0, 100)


def _is_fresh(id_: str, facts: Facts) -> bool:
    brief = facts.briefs.get(id_)
    if brief is None or not brief.is_tried:
        return brief is None or not is_asleep(brief, facts.day)
    return not brief.is_accepted and is_archived(brief, facts.day)


def _of_set(part: ProblemSet, fresh: Sequence[str], facts: Facts, least: int) -> list[str]:
    if part.problems:
        here = set(fresh)
        return [id_ for id_ in part.problems if id_ in here and difficulty(facts.labels[id_][0]) >= least]
    low, high = part.levels
    meant = tags_like(part.tag, {tag for _, tags in facts.labels.values() for tag in tags}) if part.tag else frozenset[str]()
    found = [
        id_
        for id_ in fresh
        for level, tags in [facts.labels[id_]]
        if (not part.tag or meant & set(tags)) and (not high or low <= difficulty(level) <= high)
    ]
    return sorted(found, key=lambda id_: difficulty(facts.labels[id_][0]))


def _least(facts: Facts) -> int:
    """The difficulty from which problems of the plan are for the learner: they did not ask for Hello World.

    What is beneath is passed over in the plan that the kit wrote, which is a beginner's, once they are none.
    """
    if not facts.plan.is_kits or sum(brief.is_accepted for brief in facts.briefs.values()) < _BEGINNINGS:
        return 0
    return level_of_learner(facts) + _EDGE[0]


def _drawn(fresh: Sequence[str], count: int, facts: Facts) -> list[str]:
    told = {id_: difficulty(facts.labels[id_][0]) for id_ in fresh}
    low, high = near_levels(facts)
    if not low:  # nothing accepted yet: begin with the easiest
        return sorted(fresh, key=lambda id_: (told[id_] or 100, len(id_), id_))[:count]
    near = [id_ for id_ in fresh if low <= told[id_] <= high]
    return draw(near or fresh, count, weight_by_weakness(facts), facts.day)
