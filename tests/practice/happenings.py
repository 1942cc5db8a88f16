"""Events about a problem, short to write."""

from datetime import UTC, datetime, timedelta
from typing import Any

from judge.history.days import day_of
from judge.history.events import Event
from judge.practice.rules.rounds import Round, Standing, fold

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
FIRST = day_of(START.timestamp(), 0)


def event(day: float, kind: str, key: str = "", **payload: Any) -> Event:
    """Something that happened `day` days after the start; Any: JSON."""
    return Event(key or f"{kind}-{day:012.6f}", START + timedelta(days=day), kind, "1149", payload, offset=0)


def ran(day: float, verdict: str = "AC", **payload: Any) -> Event:
    """A run, of a source that was never run before."""
    return event(day, "run", verdict=verdict, **{"source": f"{day}{verdict}", **payload})


def after(*events: Event, day: float = 400) -> Standing:
    """How the problem stands so many days after the start."""
    return fold(events, FIRST + int(day))


def rounds(*events: Event) -> list[Round]:
    """The rounds that are over in the end."""
    return list(after(*events).rounds)


def ratings(*events: Event) -> list[int]:
    """What they were worth."""
    return [one.rating for one in rounds(*events)]
