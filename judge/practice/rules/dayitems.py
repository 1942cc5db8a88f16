"""What a day holds: its items, how far each is, and all that `judge today` shows around them."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import NamedTuple

from judge.errors import JudgeError
from judge.messages import N_
from judge.practice.rules.activity import Streak
from judge.practice.rules.minutes import Basis


class ItemKind(Enum):
    """Why something is to be done; the value stands in events and is shown."""

    FIX = N_("fix")
    REVIEW = N_("review")
    WAKE = N_("wake")
    NEW = N_("new")
    QUIZ = N_("quiz")


class ItemStatus(Enum):
    """How far it is today; `BEGUN` is a problem whose round goes on."""

    OPEN = "open"
    BEGUN = "begun"
    DONE = "done"
    SKIPPED = "skipped"


#: minutes of a day that are worth another item
_LEAST_LEFT = 10

#: kind, id, minutes and questions of an item as events and the cache have them
PlainItem = tuple[str, str, int, int]


class DayItem(NamedTuple):
    """Something to do: a problem, or `questions` of the quiz, which has no id."""

    kind: ItemKind
    id: str
    minutes: int
    questions: int = 0

    @property
    def key(self) -> str:
        """By what it is put off and not proposed twice: its id, or the quiz."""
        return self.id or self.kind.value

    @property
    def plain(self) -> PlainItem:
        """As plain values."""
        return self.kind.value, self.id, self.minutes, self.questions


def item_of(plain: PlainItem) -> DayItem:
    """The item of plain values; ValueError for a kind that there is not."""
    kind, id_, minutes, questions = plain
    return DayItem(ItemKind(kind), id_, minutes, questions)


def has_the_day(item: DayItem, proposed: Iterable[DayItem], budget: int) -> bool:
    """Whether an item stands alone in a day's list, but for questions, with all minutes that there are: it may take longer."""
    return item.minutes == budget - sum(one.minutes for one in proposed if one.kind is ItemKind.QUIZ)


class Topic(NamedTuple):
    """A topic: how many of its last problems failed in their last round."""

    tag: str
    failed: int
    seen: int

    @property
    def share(self) -> float:
        """Of those seen, the part that failed."""
        return self.failed / self.seen


class TodayItem(NamedTuple):
    """An item with what is known of it: `names` by language, `known` from 0 to 1, the rating of its last round, 0 before the first."""

    item: DayItem
    status: ItemStatus
    names: Mapping[str, str] = {}
    #: empty, like `tags`, where they are hidden
    level: str = ""
    tags: tuple[str, ...] = ()
    #: rounds done so far
    rounds: int = 0
    rating: int = 0
    known: float = 0.0
    #: the level is a guess from what the first round took
    is_guess: bool = False
    is_accepted: bool = False
    #: what the minutes come from, and what it takes in all, where the day has less than that
    basis: str = Basis.LEVEL.value
    whole: int = 0
    #: days of stability, 0 before the first round, and when that was, from which `known` follows
    stability: float = 0.0
    last: float = 0.0
    #: the case that broke the solution in a long hunt
    broken: str = ""
    #: there are no test cases: it is told and compared, not judged
    is_bare: bool = False
    #: minutes that its round took, once it is done; 0 where nobody knows
    took: int = 0


class Today(NamedTuple):
    """All that `judge today` shows. `week` and `month` are active days, `waiting` reviews are due and were not proposed."""

    day: int
    #: minutes that were planned, and that were used
    budget: int
    minutes: int
    week: int
    goal: int
    month: int
    streak: Streak | None
    items: tuple[TodayItem, ...]
    waiting: int
    weak: tuple[Topic, ...]
    #: problems that rest, each with an easier one of the same topic, where there is one
    leeches: tuple[tuple[str, str], ...]
    #: a day from today on, 0 without one
    exam: int
    #: the plan wants level and topics hidden until a problem is solved
    is_hiding: bool = False
    #: problems of the archive that sleep, and solutions that a long hunt broke and that are not in the list
    asleep: int = 0
    broken: int = 0
    #: minutes that reviews which wait will take
    waiting_minutes: int = 0
    #: the one of them that comes first
    first_waiting: str = ""
    #: ids of the plan that are no problems here
    unknown: tuple[str, ...] = ()
    #: where the damaged log lies, when it was rescued now, and how many events it had
    rescued: tuple[str, int] | None = None
    #: nothing here is new; so many problems that were solved are not here
    is_out_of_new: bool = False
    absent: int = 0
    #: why the proposal could not be written down, so that it may be another one the next time
    trouble: JudgeError | None = None
    #: minutes of a week as planned, and its days that have some
    week_minutes: int = 0
    practice_days: int = 7
    #: the last day of the log where that is after today: a clock was ahead, or is behind; 0 elsewhere
    ahead: int = 0

    @property
    def has_more(self) -> bool:
        """Whether something stands behind the list: new, asleep or due."""
        return not self.is_out_of_new or self.asleep > 0 or self.waiting > 0

    @property
    def is_put_off(self) -> bool:
        """Whether the list was put off until tomorrow, all of it."""
        return bool(self.items) and all(one.status is ItemStatus.SKIPPED for one in self.items)

    @property
    def left(self) -> int:
        """Minutes of the day that are left beside what is still open; 0 where they are too few for anything."""
        asked = sum(one.item.minutes for one in self.items if one.status in (ItemStatus.OPEN, ItemStatus.BEGUN))
        return left if (left := self.budget - self.minutes - asked) >= _LEAST_LEFT else 0
