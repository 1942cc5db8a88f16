"""How far one is: by chapter, for the days to come, and against what FSRS predicted."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from judge.dlnotes.cardentry import CardEntry
from judge.dlnotes.memory import AIM, Memory
from judge.forgetting import Retention
from judge.history.days import day_by

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


def progress(entries: Iterable[CardEntry], today: int) -> QuizProgress:
    """The state of all cards on a day of the learner's."""
    found = list(entries)
    memories = [entry.memory for entry in found if entry.memory]
    asked = [entry.memory for entry in found if entry.memory and not entry.is_hidden]
    return QuizProgress(_chapters(found), _forecast(asked, today), _retention(memories))


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


def _forecast(memories: Iterable[Memory], today: int) -> tuple[int, ...]:
    days = [0] * FORECAST_DAYS
    for memory in memories:
        day = max(0, day_by(memory.due) - today)
        if day < FORECAST_DAYS:
            days[day] += 1
    return tuple(days)


def _retention(memories: Sequence[Memory]) -> Retention:
    return Retention(
        sum(memory.counted for memory in memories), sum(memory.kept for memory in memories),
        sum(memory.predicted for memory in memories), AIM.retention,
    )  # fmt: skip
