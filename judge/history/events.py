"""An event: something that the learner did, written down once and never changed. Everything that is shown is a fold over events.

What an event is about is its subject: a problem by its id, or `card:ID`, `day:NUMBER`, `mock:ID`, `exam`, `pace`, `decks`.
"""

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:  # most commands need kinds and subjects, and no time
    from datetime import datetime
else:
    datetime = object  # the fields of a named tuple in quotes would be compiled, for the first of which Python needs 2 ms

#: kinds of events about a problem; `attempt` is a submission that was judged elsewhere
RUN, ATTEMPT, BEGIN, HINT, EDITORIAL, GIVE_UP, RATE, RECALL = "run", "attempt", "begin", "hint", "editorial", "give-up", "rate", "recall"
#: about a problem, too: a long hunt broke its solution; it is to rest until a day or for good; it is to come again; an older attempt's
#: source, found later
FOUND, SLEEP, WAKE, SOURCE = "found", "sleep", "wake", "source"
#: about a day: what was proposed, what of it was put off; about the exam: its date; about the pace: problems a day that are woken
TODAY, SKIP, EXAM, PACE = "today", "skip", "exam", "pace"
#: about a mock test: it begins, samples are run, something is handed in, it is over
MOCK_START, MOCK_RUN, MOCK_SUBMIT, MOCK_END = "mock-start", "mock-run", "mock-submit", "mock-end"
#: about a card: an answer, a change of how one counts, a mark that it is a bad one (SKIP passes one over)
ANSWER, AMEND, FLAG = "answer", "amend", "flag"
#: about the decks of the quiz: one is to be asked every day, or no more
DECKS = "decks"
#: about anything: takes back an earlier event
UNDO = "undo"

#: what events about the exam are filed under, about the pace at which problems are woken, and about the decks of the quiz
EXAM_SUBJECT, PACE_SUBJECT, DECKS_SUBJECT = "exam", "pace", "decks"

_CARD, _DAY, _MOCK = "card:", "day:", "mock:"


class Event(NamedTuple):
    """Something that happened: `kind` says what the payload holds."""

    key: str
    #: aware, UTC
    at: datetime
    kind: str
    #: what it is about, empty where nothing
    subject: str
    payload: Mapping[str, Any]  # Any: JSON
    #: the machine where it happened; empty where nobody knows
    device: str = ""
    #: minutes that the learner's clock was ahead of UTC; None where nobody knows
    offset: int | None = None


def new_event(kind: str, subject: str, payload: Mapping[str, Any], *, at: datetime, offset: int, key: str = "") -> Event:
    """An event that happens at this moment, with a key of its own unless told. Any: JSON."""
    return Event(key or os.urandom(16).hex(), at, kind, subject, payload, offset=offset)


def source_mark(content: bytes) -> str:
    """By what a source is known again: its checksum and length."""
    from zlib import crc32

    return f"{crc32(content):08x}{len(content):x}"


def standing(events: Iterable[Event]) -> list[Event]:
    """In the order in which they happened, without what was taken back and without the taking back; an undo can be undone."""
    ordered = sorted(events, key=lambda event: (event.at, event.key))
    gone: set[object] = set()
    for event in reversed(ordered):
        if event.kind == UNDO and event.key not in gone:
            gone.add(event.payload.get("of"))
    return [event for event in ordered if event.kind != UNDO and event.key not in gone]


def card_subject(card: str) -> str:
    """What events about the card with this id are filed under."""
    return f"{_CARD}{card}"


def card_in(subject: str) -> str:
    """The id of the card that a subject is; anything else as it stands."""
    return subject.removeprefix(_CARD)


def day_subject(day: int) -> str:
    """What events about a day are filed under."""
    return f"{_DAY}{day}"


def day_in(subject: str) -> int | None:
    """The day that a subject is; None for anything else."""
    number = subject.removeprefix(_DAY)
    return int(number) if number != subject and number.removeprefix("-").isdecimal() else None


def mock_subject(mock: str) -> str:
    """What events about the mock test with this id are filed under."""
    return f"{_MOCK}{mock}"


def mock_test_in(subject: str) -> str:
    """The id of the mock test that a subject is; anything else as it stands."""
    return subject.removeprefix(_MOCK)


def is_problem(subject: str) -> bool:
    """Whether a subject is a problem."""
    return bool(subject) and subject not in (EXAM_SUBJECT, PACE_SUBJECT, DECKS_SUBJECT) and not subject.startswith((_CARD, _DAY, _MOCK))
