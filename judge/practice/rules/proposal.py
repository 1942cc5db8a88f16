"""What to do today: reviews that are due, new problems, questions, within the minutes of the day.

What does not fit waits and is never a debt. One new problem gets its minutes whenever there are enough for it; while more than two days'
reviews wait, every third day only: what is learned and not repeated is lost (benchmarks/learner.py). Topics alternate.
"""

import random
from collections.abc import Callable, Collection, Iterable, Sequence

from judge.keywords import difficulty
from judge.practice.rules.dayitems import DayItem, ItemKind
from judge.practice.rules.due import Facts, due_reviews
from judge.practice.rules.minutes import expected_minutes, usual_difficulty
from judge.practice.rules.plan import ProblemSet

#: new problems of a day at most; minutes for questions at most; questions a minute
_MOST_NEW, _QUIZ_MINUTES, _QUESTIONS_A_MINUTE = 3, 5, 2

#: days' minutes of waiting reviews from which new problems are rare, and how rare: one day of so many
_BACKLOG_DAYS, _RARELY = 2, 3

#: how far from the usual difficulty a drawn problem may be, in steps, and how much likelier a wholly weak topic is drawn
_REACH, _WEAKER = 3, 4.0


def propose(facts: Facts, budget: int, without: Collection[str] = ()) -> list[DayItem]:
    """Items for so many minutes, none of `without`; at least one where there is any."""
    due = [id_ for id_ in due_reviews(facts) if id_ not in without]
    new = new_problems(facts, _MOST_NEW, without)
    questions = _questions(facts, budget) if ItemKind.QUIZ.value not in without else []
    left = budget - sum(item.minutes for item in questions)
    reviews = [DayItem(ItemKind.REVIEW, id_, _minutes(facts, id_)) for id_ in due]
    needed = sum(item.minutes for item in reviews)
    has_place = needed <= _BACKLOG_DAYS * budget or facts.day % _RARELY == 0
    reserved = new[0].minutes if new and new[0].minutes < left and has_place else 0
    chosen: list[DayItem] = []
    for item in reviews:
        if item.minutes <= left - reserved or not (chosen or reserved):
            chosen.append(item)
            left -= item.minutes
    for item in new:
        if (item.minutes <= left and (reserved or needed <= budget)) or not chosen:
            chosen.append(item)
            left -= item.minutes
    return [*_alternating(chosen, facts), *questions]


def new_problems(facts: Facts, count: int, without: Collection[str] = ()) -> list[DayItem]:
    """Problems that were never tried: the next of the plan, or drawn near the usual difficulty."""
    fresh = [id_ for id_ in facts.labels if id_ not in without and (id_ not in facts.briefs or not facts.briefs[id_].is_tried)]
    chosen: list[str] = []
    for part in facts.plan.sets:
        chosen += [id_ for id_ in _of_set(part, fresh, facts) if id_ not in chosen][: count - len(chosen)]
    if not chosen:
        chosen = _drawn(fresh, count, facts)
    return [DayItem(ItemKind.NEW, id_, _minutes(facts, id_)) for id_ in chosen]


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


def _of_set(part: ProblemSet, fresh: Sequence[str], facts: Facts) -> list[str]:
    if part.problems:
        here = set(fresh)
        return [id_ for id_ in part.problems if id_ in here]
    low, high = part.levels
    found = [
        id_
        for id_ in fresh
        for level, tags in [facts.labels[id_]]
        if (not part.tag or part.tag in tags) and (not high or low <= difficulty(level) <= high)
    ]
    return sorted(found, key=lambda id_: difficulty(facts.labels[id_][0]))


def _drawn(fresh: Sequence[str], count: int, facts: Facts) -> list[str]:
    usual = usual_difficulty((facts.labels[id_][0], brief) for id_, brief in facts.briefs.items() if id_ in facts.labels)
    told = {id_: difficulty(facts.labels[id_][0]) for id_ in fresh}
    if not usual:  # nothing accepted yet: begin with the easiest
        return sorted(fresh, key=lambda id_: (told[id_] or 100, len(id_), id_))[:count]
    near = [id_ for id_ in fresh if abs(told[id_] - usual) <= _REACH and told[id_]]
    return draw(near or fresh, count, weight_by_weakness(facts), facts.day)


def _questions(facts: Facts, budget: int) -> list[DayItem]:
    minutes = min(_QUIZ_MINUTES, max(1, budget // 10), -(-facts.quiz_due // _QUESTIONS_A_MINUTE))
    return [DayItem(ItemKind.QUIZ, "", minutes, min(facts.quiz_due, minutes * _QUESTIONS_A_MINUTE))] if minutes else []


def _minutes(facts: Facts, id_: str) -> int:
    return expected_minutes(facts.labels[id_][0], facts.briefs.get(id_), facts.pace)


def _alternating(items: Sequence[DayItem], facts: Facts) -> list[DayItem]:
    """In the same order, but no topic twice in a row while another one is left; a new problem is not put off."""
    waiting, found = list(items), list[DayItem]()
    while waiting:
        last = set(facts.labels[found[-1].id][1]) if found else set()
        at = next((number for number, item in enumerate(waiting) if not last & set(facts.labels[item.id][1])), 0)
        found.append(waiting.pop(at))
    return found
