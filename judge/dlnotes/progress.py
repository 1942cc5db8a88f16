"""How far one is: by chapter, for the days to come, and against what FSRS predicted."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.memory import AIM, Memory
from judge.forgetting import Retention
from judge.history.days import DAY_S

#: days of stability from which a card counts as known
KNOWN_DAYS = 21.0

#: days that the forecast looks ahead
FORECAST_DAYS = 14


class ChapterProgress(NamedTuple):
    """Cards of a chapter: known well, being learned, never asked."""

    chapter: str
    known: int = 0
    learning: int = 0
    new: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.known + self.learning + self.new


class QuizProgress(NamedTuple):
    """`forecast` has the reviews due by the end of today, then day by day."""

    chapters: tuple[ChapterProgress, ...]
    forecast: tuple[int, ...]
    retention: Retention


def progress(entries: Iterable[CardEntry], day_ends: float) -> QuizProgress:
    """The state of all cards; `day_ends`, in seconds since 1970, is when today is over."""
    found = list(entries)
    memories = [entry.memory for entry in found if entry.memory]
    return QuizProgress(_chapters(found), _forecast(memories, day_ends), _retention(memories))


def _chapters(entries: Sequence[CardEntry]) -> tuple[ChapterProgress, ...]:
    found: dict[str, ChapterProgress] = {}
    for entry in entries:
        one = found.get(entry.chapter, ChapterProgress(entry.chapter))
        if entry.memory is None:
            one = one._replace(new=one.new + 1)
        elif entry.memory.stability >= KNOWN_DAYS:
            one = one._replace(known=one.known + 1)
        else:
            one = one._replace(learning=one.learning + 1)
        found[entry.chapter] = one
    return tuple(found[chapter] for chapter in sorted(found))


def _forecast(memories: Iterable[Memory], day_ends: float) -> tuple[int, ...]:
    days = [0] * FORECAST_DAYS
    for memory in memories:
        day = max(0, int((memory.due - day_ends) // DAY_S) + 1)
        if day < FORECAST_DAYS:
            days[day] += 1
    return tuple(days)


def _retention(memories: Sequence[Memory]) -> Retention:
    return Retention(
        sum(memory.counted for memory in memories), sum(memory.kept for memory in memories),
        sum(memory.predicted for memory in memories), AIM.retention,
    )  # fmt: skip
