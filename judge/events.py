"""An event: something that the learner did, written down once and never changed. Everything that is shown is a fold over events."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

#: kinds of events about a problem; `attempt` is a submission that was judged elsewhere
RUN, ATTEMPT, BEGIN, HINT, EDITORIAL, GIVE_UP, RATE, RECALL = "run", "attempt", "begin", "hint", "editorial", "give-up", "rate", "recall"
#: about a day: what was proposed, what of it was put off, the date of an exam
TODAY, SKIP, EXAM = "today", "skip", "exam"
#: a mock test begins, samples are run, something is handed in, it is over
MOCK_START, MOCK_RUN, MOCK_SUBMIT, MOCK_END = "mock-start", "mock-run", "mock-submit", "mock-end"
#: an answer to a card; takes back an earlier event; changes how an answer counts
ANSWER, UNDO, AMEND = "answer", "undo", "amend"


class Event(NamedTuple):
    """Something that happened: `kind` says what the payload holds."""

    key: str
    #: aware, UTC
    at: datetime
    kind: str
    #: the problem or card it is about, empty where none
    problem: str
    payload: Mapping[str, Any]  # Any: JSON
    #: the machine where it happened; empty where nobody knows
    device: str = ""
    #: minutes that the learner's clock was ahead of UTC; None where nobody knows
    offset: int | None = None


def standing(events: Iterable[Event]) -> list[Event]:
    """In the order in which they happened, without what was taken back and without the taking back; an undo can be undone."""
    ordered = sorted(events, key=lambda event: (event.at, event.key))
    gone: set[object] = set()
    for event in reversed(ordered):
        if event.kind == UNDO and event.key not in gone:
            gone.add(event.payload.get("of"))
    return [event for event in ordered if event.kind != UNDO and event.key not in gone]
