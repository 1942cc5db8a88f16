"""How far one is: by chapter, for the days to come, and against what FSRS predicted."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from judge.days import DAY_S
from judge.dlnotes.memory import Memory
from judge.dlnotes.shelf import Entry

#: days of stability from which a card counts as known
KNOWN_DAYS = 21.0

#: days that the forecast looks ahead
FORECAST_DAYS = 14


class Standing(NamedTuple):
    """Cards of a chapter: known well, being learned, never asked."""

    chapter: str
    known: int
    learning: int
    new: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.known + self.learning + self.new


class Retention(NamedTuple):
    """Reviews a day or more after the one before: how many, how many right, how many FSRS expected to be right."""

    counted: int
    kept: int
    predicted: float


class Progress(NamedTuple):
    """`forecast` has the reviews due by the end of today, then day by day."""

    standings: tuple[Standing, ...]
    forecast: tuple[int, ...]
    retention: Retention


def progress(entries: Iterable[Entry], day_ends: float) -> Progress:
    """The state of all cards; `day_ends`, in seconds since 1970, is when today is over."""
    found = list(entries)
    memories = [entry.memory for entry in found if entry.memory]
    return Progress(_standings(found), _forecast(memories, day_ends), _retention(memories))


def _standings(entries: Sequence[Entry]) -> tuple[Standing, ...]:
    counts: dict[str, list[int]] = {}
    for entry in entries:
        place = 2 if entry.memory is None else 0 if entry.memory.stability >= KNOWN_DAYS else 1
        counts.setdefault(entry.chapter, [0, 0, 0])[place] += 1
    return tuple(Standing(chapter, *count) for chapter, count in sorted(counts.items()))


def _forecast(memories: Iterable[Memory], day_ends: float) -> tuple[int, ...]:
    days = [0] * FORECAST_DAYS
    for memory in memories:
        day = max(0, int((memory.due - day_ends) // DAY_S) + 1)
        if day < FORECAST_DAYS:
            days[day] += 1
    return tuple(days)


def _retention(memories: Sequence[Memory]) -> Retention:
    return Retention(
        sum(memory.counted for memory in memories), sum(memory.kept for memory in memories), sum(memory.predicted for memory in memories)
    )
