"""What to do today: solutions that a long hunt broke, reviews that are due, a few problems that slept, new ones, questions.

It is never more than the minutes of the day. What does not fit waits and is never a debt. One new problem gets its minutes whenever there
are enough for it; while more than two days' reviews wait, every third day only: what is learned and not repeated is lost
(benchmarks/learner.py). What failed the last time comes first, in place of the new problem where it has no place beside it: the learner was
told so. Who brought an archive has a new one every day, and reviews, those that gain most first, have half of the minutes, but for one that
failed and waited for days, which comes within a week;
then so much of what sleeps is woken as the learner's pace says (benchmarks/archive.py); where that has no place beside a new one, the two
take turns: one day of six is without a new one. What was broken has half of the minutes at most. A
problem that is longer than the day gets what the day has. Topics alternate. What takes turns does so by days on which something was judged:
by the calendar it would meet a learner of Saturdays always or never.
"""

from collections.abc import Collection, Iterable, Sequence

from judge.practice.rules.dayitems import DayItem, ItemKind
from judge.practice.rules.due import EXAM_DAYS, Facts, broken, due_reviews, has_failed
from judge.practice.rules.fresh import new_problems
from judge.practice.rules.waking import archived, minutes_of, worth_waking
from judge.practice.rules.worth import gain

#: new problems of a day at most, and how many are looked at for one that fits; minutes for questions at most; questions a minute
_MOST_NEW, LOOKED_AT, _QUIZ_MINUTES, _QUESTIONS_A_MINUTE = 3, 8, 5, 2

#: one day of so many a review comes in place of the new problem that is too long to stand beside one: oftener keeps more and brings
#: less that is new (benchmarks/archive.py)
_TURNS = 10

#: while an archive sleeps what failed so many days ago comes before what gains more, and where it has no place beside a new problem in
#: place of it, one day of so many: sooner and oftener brings less that is new, later keeps it waiting for weeks (benchmarks/archive.py)
_WAITED_DAYS, _WAITED_EVERY = 5, 3

#: one day of so many a review that has no place beside a new problem comes in place of it (benchmarks/learner.py --spread 0.6)
_EVERY = 2

#: where nothing that sleeps has a place beside a new problem, one day of so many is without one: oftener keeps more, and brings less
#: that is new than problems at random near the level would (benchmarks/archive.py)
IN_TURN = 6

#: days' minutes of waiting reviews from which new problems are rare, and how rare: one day of so many
_BACKLOG_DAYS, _RARELY = 2, 3


def propose(facts: Facts, budget: int, without: Collection[str] = ()) -> list[DayItem]:
    """Items for so many minutes, none of `without`; their minutes are never more. At least one where there is any."""
    questions = _questions(facts, budget) if ItemKind.QUIZ.value not in without else []
    left = budget - _sum(questions)
    has_archive = bool(archived(facts))
    fixes = sorted((DayItem(ItemKind.FIX, id_, minutes_of(facts, id_)) for id_ in broken(facts) if id_ not in without), key=_minutes)
    mended = {item.id for item in fixes}
    due = [id_ for id_ in _reviews(facts, has_archive=has_archive) if id_ not in without and id_ not in mended]
    reviews = [DayItem(ItemKind.REVIEW, id_, minutes_of(facts, id_)) for id_ in due]
    needed = _sum(reviews)
    fresh = new_problems(facts, LOOKED_AT, {*without, *mended})
    has_place = has_archive or needed <= _BACKLOG_DAYS * budget or facts.worked % _RARELY == 0
    reserved = [item for item in fresh if item.minutes < left and has_place and (needed <= left or not _is_near_exam(facts))][:1]
    beside, most = left - _sum(reserved), budget // 2 if has_archive else budget
    if has_archive:
        most = max([most, *(item.minutes for item in reviews[:1] if _has_waited(facts, item.id) and item.minutes <= beside)])
        instead = _too_long(reviews, facts, most=min(most, beside), left=left)
    else:
        instead = _crowded_out(reviews, facts, beside=beside, left=left)
    if instead:
        reviews, reserved, most = [*instead, *(item for item in reviews if item.id != instead[0].id)], [], budget
    asleep = worth_waking(facts) if facts.wakes else []
    woken = [DayItem(ItemKind.WAKE, id_, minutes_of(facts, id_)) for id_ in asleep if id_ not in without and id_ not in mended]
    chosen = _fitting(fixes, min(left - _sum(reserved), budget // 2))
    asked = _fitting([item for item in reviews if facts.briefs[item.id].woken], left - _sum(chosen))  # the learner woke them for today
    chosen += asked
    reserved = _fitting(reserved, left - _sum(chosen))
    chosen += _fitting([item for item in reviews if item not in asked], min(left - _sum([*chosen, *reserved]), most - _sum(asked)))
    room = left - _sum(chosen)
    if facts.worked % IN_TURN == IN_TURN - 1 and _fitting(woken, room) and not _fitting(woken, room - _sum(reserved)):
        reserved = []
    chosen += reserved
    chosen += _fitting(woken, left - _sum(chosen))[: facts.wakes]
    if needed <= budget:
        others = [item for item in fresh if item not in reserved]
        chosen += _fitting(others, left - _sum(chosen))[: _MOST_NEW - len(reserved)]
    chosen += _fitting([item for item in reviews if item not in chosen], left - _sum(chosen))
    for first in [*fixes, *reviews, *fresh, *woken][: not chosen]:  # longer than the day
        return [first._replace(minutes=left), *questions] if left > 0 else [first._replace(minutes=budget)]
    return [*_alternating(chosen, facts), *questions]


def _is_near_exam(facts: Facts) -> bool:
    """Whether what is known comes once more now, as was promised."""
    return 0 <= facts.exam - facts.day <= EXAM_DAYS


def _too_long(reviews: Sequence[DayItem], facts: Facts, *, most: int, left: int) -> list[DayItem]:
    """An archive's owner has a new problem every day: in its turn a review that is longer than `most` comes in place of it; what failed and
    waited, which stands first, has more of them.
    """
    is_turn = facts.worked % _TURNS == _TURNS // 2
    is_back = facts.worked % _WAITED_EVERY == 0 and any(_has_waited(facts, item.id) for item in reviews[:1])
    whose = reviews if is_turn else reviews[:is_back]
    return [item._replace(minutes=min(item.minutes, left)) for item in whose if left and most < item.minutes][:1]


def _crowded_out(reviews: Sequence[DayItem], facts: Facts, *, beside: int, left: int) -> list[DayItem]:
    """Others have a review that has no place `beside` a new problem in place of it: one that failed, for so it was told, at once, another
    one every second day. One that is longer than the day gets what the day has.
    """
    is_turn = facts.worked % _EVERY == 0
    crowded = (item for item in reviews if left and item.minutes > beside and (is_turn or has_failed(facts, item.id)))
    return [item._replace(minutes=min(item.minutes, left)) for item in crowded][:1]


def _reviews(facts: Facts, *, has_archive: bool) -> list[str]:
    """What is due: what failed the last time, then the most likely forgotten; of an archive's owner what gains most for a minute, for not
    all of it will be done (failed ones first would keep fewer: benchmarks/archive.py), after the one that failed and waited longest.
    """
    due = due_reviews(facts)
    if has_archive:
        found = sorted(due, key=lambda id_: -gain(facts.briefs[id_], facts.now) / minutes_of(facts, id_))
        first = min((id_ for id_ in found if _has_waited(facts, id_)), key=lambda id_: facts.briefs[id_].day, default="")
        return sorted(found, key=lambda id_: id_ != first)
    return sorted(due, key=lambda id_: not has_failed(facts, id_))


def _has_waited(facts: Facts, id_: str) -> bool:
    """Whether it failed the last time, and that is days ago."""
    return has_failed(facts, id_) and facts.day - facts.briefs[id_].day >= _WAITED_DAYS


def _fitting(items: Iterable[DayItem], minutes: int) -> list[DayItem]:
    """Those that have place in so many minutes, one after the other."""
    found = []
    for item in items:
        if item.minutes <= minutes:
            found.append(item)
            minutes -= item.minutes
    return found


def _minutes(item: DayItem) -> int:
    return item.minutes


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
