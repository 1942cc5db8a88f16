"""What is due and when, and what rests: reviews by how likely they are forgotten.

What sleeps is never due; what the learner woke is due at once. What has beaten the learner three times in a row
rests. Before an exam everything is seen once more in the last ten days, spread over them.
"""

from collections.abc import Callable, Mapping
from typing import NamedTuple
from zlib import crc32

from judge.history.days import DAY_S
from judge.keywords import difficulty
from judge.practice.rules.brief import FOR_GOOD, Brief, is_archived, is_asleep, is_leech, is_put_to_sleep, known
from judge.practice.rules.dayitems import Topic
from judge.practice.rules.minutes import Pace
from judge.practice.rules.plan import Plan

#: days before an exam in which everything is seen once more
EXAM_DAYS = 10


class Facts(NamedTuple):
    """All that a proposal depends on. `labels` has level and tags of every problem here; `quiz_due` questions are due."""

    day: int
    now: float
    offset: int
    briefs: Mapping[str, Brief]
    labels: Mapping[str, tuple[str, tuple[str, ...]]]
    pace: Pace
    topics: Mapping[str, Topic]
    plan: Plan = Plan()
    exam: int = 0
    quiz_due: int = 0
    #: days before today on which something was judged: what takes turns does so by these, not by the calendar, for who practises
    #: on Saturdays only would never have its turn, or always
    worked: int = 0
    #: so many of those that sleep may be woken today
    wakes: int = 0
    #: whether a problem has test cases; what has none is not solved again, but told (`judge recall`)
    has_cases: Callable[[str], bool] = lambda _: True
    #: problems that this kit cannot judge: no new ones, and told like those without cases
    beyond: frozenset[str] = frozenset()


def due_reviews(facts: Facts) -> list[str]:
    """Problems to be done again today, the most likely forgotten first."""
    days = ((id_, due_day(id_, brief, facts)) for id_, brief in facts.briefs.items() if id_ in facts.labels)
    found = [id_ for id_, day in days if day is not None and day <= facts.day]
    return sorted(found, key=lambda id_: (known(facts.briefs[id_], facts.now), id_))


def has_failed(facts: Facts, id_: str) -> bool:
    """Whether its last round, one of this kit's, failed."""
    return facts.briefs[id_].fails > 0


def due_day(id_: str, brief: Brief, facts: Facts) -> int | None:
    """The day from which a problem is due, tomorrow at the earliest after a round today; None for what sleeps, rests or never was."""
    if brief.until == FOR_GOOD or is_archived(brief, max(facts.day, brief.until)) or (is_leech(brief) and not brief.woken):
        return None
    least = max(facts.day + (brief.day >= facts.day), brief.until)
    if brief.woken:
        return least
    if not brief.rounds:
        return None
    due = int(brief.due // DAY_S)
    return max(least, before_exam(id_, due, exam=facts.exam, last=brief.day) if facts.day < facts.exam else due)


def before_exam(id_: str, due: int, *, exam: int, last: int) -> int:
    """The day on which a problem comes that is `due` and was done `last` on these days: once more before the exam, if there is one."""
    first = exam - EXAM_DAYS
    return min(due, first + crc32(id_.encode()) % EXAM_DAYS) if last < first else due


def due_days(facts: Facts) -> list[int]:
    """The days on which problems are due, today for what is due already."""
    days = (due_day(id_, brief, facts) for id_, brief in facts.briefs.items() if id_ in facts.labels)
    return [day for day in days if day is not None]


def broken(facts: Facts) -> list[str]:
    """Problems whose solution a long hunt broke, and nothing was accepted since."""
    return [id_ for id_, brief in facts.briefs.items() if brief.broken and id_ in facts.labels and not is_put_to_sleep(brief, facts.day)]


def leeches(facts: Facts) -> list[str]:
    """Problems that rest because they failed again and again."""
    return sorted(id_ for id_, brief in facts.briefs.items() if is_leech(brief) and id_ in facts.labels and not is_asleep(brief, facts.day))


def easier(facts: Facts, problem: str) -> str:
    """An untouched problem of the same topic that is easier, the nearest one; empty where there is none."""
    level, tags = facts.labels[problem]
    own = difficulty(level)
    found = [
        (-difficulty(other), id_)
        for id_, (other, others) in facts.labels.items()
        if id_ not in facts.briefs and set(tags) & set(others) and 0 < difficulty(other) < own
    ]
    return min(found)[1] if found else ""
