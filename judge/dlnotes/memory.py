"""What is remembered of a card: a fold over the answers to it, by FSRS with days as its smallest step.

An answer is an event that says what happened; how it is rated is decided here, so that a better rule changes the past too.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from judge.history import Event

if TYPE_CHECKING:
    from fsrs import Scheduler

#: kinds of events about a card
ANSWER, UNDO, AMEND, SKIP, FLAG = "answer", "undo", "amend", "skip", "flag"
#: those that change what is remembered
KINDS = frozenset((ANSWER, UNDO, AMEND))

AGAIN, HARD, GOOD, EASY = 1, 2, 3, 4
RATINGS: Mapping[str, int] = {"again": AGAIN, "hard": HARD, "good": GOOD, "easy": EASY}

#: share of cards that should be known when they are asked again
RETENTION = 0.9

#: seconds after which a right answer was slow; what has to be worked out may take longer
_SLOW_S = 90.0
_SLOW_WORK_S = 240.0
_WORK = frozenset(("number", "shape", "output", "bug", "order"))

_DAY_S = 86400.0


class Memory(NamedTuple):
    """Stability in days, `due`, `first` and `last` review in seconds since 1970.

    `counted` reviews came a day or more after the one before; `kept` of them were right, `predicted` is how many FSRS expected to be.
    """

    stability: float
    difficulty: float
    due: float
    first: float
    last: float
    reps: int
    lapses: int
    is_right: bool
    counted: int = 0
    kept: int = 0
    predicted: float = 0.0


class Review(NamedTuple):
    """An answer as it counts: when, in seconds since 1970, and what it was worth, 1 to 4."""

    at: float
    rating: int


def item_of(card_id: str) -> str:
    """What events about a card are filed under."""
    return f"card:{card_id}"


def id_of(item: str) -> str:
    """The card that events filed under `item` are about."""
    return item.removeprefix("card:")


def rate(payload: Mapping[str, Any]) -> int | None:
    """What an answer is worth; None for practice that is not to count. Any: JSON."""
    if payload.get("drill"):
        return None
    wanted = RATINGS.get(str(payload.get("rating", "")))
    if wanted is not None:
        return wanted
    if payload.get("right") is not True:
        return AGAIN
    seconds = payload.get("seconds")
    slow = _SLOW_WORK_S if payload.get("kind") in _WORK else _SLOW_S
    is_slow = isinstance(seconds, int | float) and seconds > slow
    return HARD if is_slow or payload.get("hints") or payload.get("guess") else GOOD


def reviews_of(events: Iterable[Event]) -> list[Review]:
    """The answers to one card that count, in order: what was undone is gone, what was amended is as it is now."""
    payloads: dict[str, dict[str, Any]] = {}
    times: dict[str, float] = {}
    later: list[Event] = []
    for event in events:
        if event.kind == ANSWER:
            payloads[event.key], times[event.key] = dict(event.payload), event.at.timestamp()
        elif event.kind in (UNDO, AMEND):
            later.append(event)
    for event in sorted(later, key=lambda event: (event.at, event.key)):
        of = str(event.payload.get("of", ""))
        if of in payloads and event.kind == UNDO:
            del payloads[of]
        elif of in payloads:
            payloads[of] |= {name: event.payload[name] for name in ("right", "rating") if name in event.payload}
    found = [(times[key], key, rate(payload)) for key, payload in payloads.items()]
    return [Review(at, rating) for at, _, rating in sorted(found, key=lambda one: one[:2]) if rating is not None]


def fold(reviews: Iterable[Review], start: Memory | None = None) -> Memory | None:
    """The memory after these reviews, in order; one that is dated before the last counts as made together with it."""
    scheduler = None
    memory = start
    for review in reviews:
        scheduler = scheduler or _scheduler()
        memory = _step(scheduler, memory, review)
    return memory


def _scheduler() -> "Scheduler":
    from fsrs import Scheduler  # slow to import, and the first question does not need it

    return Scheduler(desired_retention=RETENTION, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def _step(scheduler: "Scheduler", memory: Memory | None, review: Review) -> Memory:
    from fsrs import Card, Rating, State

    if memory is None:
        card, at = Card(card_id=1, due=_moment(review.at)), review.at
    else:
        at = max(review.at, memory.last)
        card = Card(1, State.Review, None, memory.stability, memory.difficulty, _moment(memory.due), _moment(memory.last))
    expected = scheduler.get_card_retrievability(card, _moment(at))
    after, _ = scheduler.review_card(card, Rating(review.rating), _moment(at))
    assert after.stability is not None and after.difficulty is not None
    is_right = review.rating > AGAIN
    before = memory or Memory(0.0, 0.0, 0.0, at, at, 0, 0, is_right)
    counts = memory is not None and at - memory.last >= _DAY_S
    return Memory(
        after.stability, after.difficulty, after.due.timestamp(), before.first, at, before.reps + 1, before.lapses + (not is_right),
        is_right, before.counted + counts, before.kept + (counts and is_right), before.predicted + (expected if counts else 0.0),
    )  # fmt: skip


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
