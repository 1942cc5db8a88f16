"""What is done is written down: one event at a time, on disk before anybody is told."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self

from judge.history.days import Moment
from judge.history.device import load_or_make_device
from judge.history.events import Event, new_event
from judge.history.log import History

#: how far a clock may be set back without events changing their order
_SET_BACK = timedelta(days=1)


class Recorder:
    """The log of a workspace at a moment, open for writing. Close it, or use `with`.

    `is_past`: that moment is over, and what is written down stands there, before what happened since.
    """

    def __init__(self, path: Path, now: Moment, *, is_past: bool = False) -> None:
        self.history = History(path)
        self.now = now
        self._is_past = is_past
        self._device = load_or_make_device(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.history.close()

    def note(self, kind: str, subject: str, payload: Mapping[str, object], *, key: str = "") -> Event:
        """Write an event down; it is on disk afterwards. With a `key` that is known it was written down before, and is not again."""
        at = self._after_the_last(self.now.at.astimezone(UTC))
        event = new_event(kind, subject, payload, at=at, offset=self.now.offset, key=key)._replace(device=self._device)
        self.history.record([event])
        return event

    def note_all(self, kind: str, subjects: Iterable[str], payload: Mapping[str, object]) -> None:
        """Write the same down about each of them, all or none."""
        at, device = self._after_the_last(self.now.at.astimezone(UTC)), self._device
        events = [new_event(kind, subject, payload, at=at, offset=self.now.offset)._replace(device=device) for subject in subjects]
        self.history.record(events)

    def _after_the_last(self, at: datetime) -> datetime:
        """What happens later on a machine stands later, also when its clock was set back a little."""
        last = self.history.last_from(self._device)
        is_back = last is not None and not self._is_past and last.at - _SET_BACK < at <= last.at
        return last.at + timedelta(microseconds=1) if last and is_back else at

    def newest_here(self, count: int) -> list[Event]:
        """The last events of this machine, the newest first."""
        return self.history.newest(count, self._device)

    def gap_s(self) -> float:
        """Seconds since the learner's last sign of life on this machine; 0 before the first one, when nobody knows."""
        last = self.history.last_from(self._device)
        return max(0.0, (self.now.at - last.at).total_seconds()) if last else 0.0
