"""What to do today: reviews that are due, a few problems that slept, new ones, questions; never more than the minutes of the day.

What does not fit waits and is never a debt. One new problem gets its minutes whenever there are enough for it; while more than two days'
reviews wait, every third day only: what is learned and not repeated is lost (benchmarks/learner.py). Who brought an archive has a new one
every day, and reviews, those that gain most first, have half of the minutes; then so much of what sleeps is woken as the learner's pace
says (benchmarks/archive.py). A problem that is longer than the day gets what the day has. Topics alternate.
"""

from collections.abc import Collection, Iterable, Sequence

from judge.practice.rules.dayitems import DayItem, ItemKind
from judge.practice.rules.due import Facts, due_reviews
from judge.practice.rules.fresh import new_problems
from judge.practice.rules.waking import archived, minutes_of, worth_waking
from judge.practice.rules.worth import gain

#: new problems of a day at most, and how many are looked at for one that fits; minutes for questions at most; questions a minute
_MOST_NEW, _LOOKED_AT, _QUIZ_MINUTES, _QUESTIONS_A_MINUTE = 3, 8, 5, 2

#: days' minutes of waiting reviews from which new problems are rare, and how rare: one day of so many
_BACKLOG_DAYS, _RARELY = 2, 3


def propose(facts: Facts, budget: int, without: Collection[str] = ()) -> list[DayItem]:
    """Items for so many minutes, none of `without`; their minutes are never more. At least one where there is any."""
    questions = _questions(facts, budget) if ItemKind.QUIZ.value not in without else []
    left = budget - _sum(questions)
    has_archive = bool(archived(facts))
    due = [id_ for id_ in _reviews(facts, has_archive=has_archive) if id_ not in without]
    reviews = [DayItem(ItemKind.REVIEW, id_, minutes_of(facts, id_)) for id_ in due]
    needed = _sum(reviews)
    fresh = new_problems(facts, _LOOKED_AT, without)
    has_place = has_archive or needed <= _BACKLOG_DAYS * budget or facts.day % _RARELY == 0
    reserved = [item for item in fresh if item.minutes < left and has_place][:1]
    most = budget // 2 if has_archive else budget
    chosen = [*_fitting(reviews, min(left - _sum(reserved), most)), *reserved]
    asleep = worth_waking(facts) if facts.wakes else []
    woken = [DayItem(ItemKind.WAKE, id_, minutes_of(facts, id_)) for id_ in asleep if id_ not in without]
    chosen += _fitting(woken, left - _sum(chosen))[: facts.wakes]
    if needed <= budget:
        others = [item for item in fresh if item not in reserved]
        chosen += _fitting(others, left - _sum(chosen))[: _MOST_NEW - len(reserved)]
    chosen += _fitting([item for item in reviews if item not in chosen], left - _sum(chosen))
    for first in [*reviews, *fresh, *woken][: not chosen]:  # longer than the day
        return [first._replace(minutes=left), *questions] if left > 0 else [first._replace(minutes=budget)]
    return [*_alternating(chosen, facts), *questions]


def _reviews(facts: Facts, *, has_archive: bool) -> list[str]:
    """What is due: the most likely forgotten first; of an archive's owner what gains most for a minute, for not all of it will be done."""
    due = due_reviews(facts)
    return sorted(due, key=lambda id_: -gain(facts.briefs[id_], facts.now) / minutes_of(facts, id_)) if has_archive else due


def _fitting(items: Iterable[DayItem], minutes: int) -> list[DayItem]:
    """Those that have place in so many minutes, one after the other."""
    found = []
    for item in items:
        if item.minutes <= minutes:
            found.append(item)
            minutes -= item.minutes
    return found


def _sum(items: Iterable[DayItem]) -> int:
    return sum(item.minutes for item in items)


def _questions(facts: Facts, budget: int) -> list[DayItem]:
    minutes = min(_QUIZ_MINUTES, max(1, budget // 10), -(-facts.quiz_due // _QUESTIONS_A_MINUTE))
    return [DayItem(ItemKind.QUIZ, "", minutes, min(facts.quiz_due, minutes * _QUESTIONS_A_MINUTE))] if minutes else []


def _alternating(items: Sequence[DayItem], facts: Facts) -> list[DayItem]:
    """In the same order, but no topic twice in a row while another one is left; a new problem is not put off."""
    waiting, found = list(items), list[DayItem]()
    while waiting:
        last = set(facts.labels[found[-1].id][1]) if found else set()
        at = next((number for number, item in enumerate(waiting) if not last & set(facts.labels[item.id][1])), 0)
        found.append(waiting.pop(at))
    return found
