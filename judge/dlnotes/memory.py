"""What is remembered of a card: a fold over the answers to it, by FSRS with days as its smallest step.

An answer is an event that says what happened; how it is rated is decided here, so that a better rule changes the past too. Its moment is
told by the learner's clock of the place where it was given.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from judge.forgetting import AGAIN, GOOD, HARD, RATINGS, Aim, Strength, Tally
from judge.forgetting import fold as fold_reviews
from judge.history.days import learners_clock
from judge.history.events import AMEND, ANSWER, UNDO, Event

#: kinds of events that change what is remembered
KINDS = frozenset((ANSWER, UNDO, AMEND))

#: nine cards of ten should be known when they are asked again
AIM = Aim(0.9, 36500)

#: seconds after which a right answer was slow; what has to be worked out may take longer
_SLOW_S = 90.0
_SLOW_WORK_S = 240.0
_WORK = frozenset(("number", "shape", "output", "bug", "order", "parts", "words"))


class Memory(NamedTuple):
    """Stability in days, `due`, `first` and `last` review by the learner's clock.

    `counted` reviews came on another day than the one before; `kept` of them were right, `predicted` is how many FSRS expected to be.
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
    """An answer as it counts: when, by the learner's clock, and what it was worth, 1 to 4."""

    at: float
    rating: int


def rate(payload: Mapping[str, Any]) -> int | None:
    """What an answer is worth; None for practice that is not to count, and for what nobody has graded yet. Any: JSON."""
    if payload.get("drill") or (payload.get("open") and "right" not in payload):
        return None
    if "rating" in payload:
        wanted = RATINGS.get(str(payload["rating"]))
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
    times: dict[str, tuple[float, float]] = {}
    later: list[Event] = []
    for event in events:
        if event.kind == ANSWER:
            at = event.at.timestamp()
            payloads[event.key], times[event.key] = dict(event.payload), (at, learners_clock(at, event.offset or 0))
        elif event.kind in (UNDO, AMEND):
            later.append(event)
    for event in sorted(later, key=lambda event: (event.at, event.key)):
        of = str(event.payload.get("of", ""))
        if of in payloads and event.kind == UNDO:
            del payloads[of]
        elif of in payloads:
            payloads[of] |= {name: event.payload[name] for name in ("right", "rating") if name in event.payload}
    found = [(times[key], key, rate(payload)) for key, payload in payloads.items()]
    return [Review(at, rating) for (_, at), _, rating in sorted(found, key=lambda one: one[:2]) if rating is not None]


def fold(reviews: Iterable[tuple[float, int]], start: Memory | None = None) -> Memory | None:
    """The memory after these reviews, in order, each as `Review` has it; one that is dated before the last counts as made with it."""
    waiting = list(reviews)
    if not waiting:
        return start
    strength, before, first = None, Tally(), waiting[0][0]
    if start is not None:
        strength, first = Strength(start.stability, start.difficulty, start.due, start.last), start.first
        before = Tally(start.reps, start.lapses, start.counted, start.kept, start.predicted)
    after, tally = fold_reviews(strength, waiting, AIM, before)
    return Memory(
        after.stability, after.difficulty, after.due, first, after.last, reps=tally.reviews, lapses=tally.failed,
        is_right=waiting[-1][1] > AGAIN, counted=tally.counted, kept=tally.kept, predicted=tally.predicted,
    )  # fmt: skip
