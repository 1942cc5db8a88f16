"""A replay as it appears on the terminal while it goes on: a live line with how far it is, and faults as they come."""

import time

from judge.cli.terminal import LiveLine, talk
from judge.replay.judgepast import PastAnswer
from judge.replay.known import Obstacle
from judge.reports.style import Style

#: seconds between two lines
_TICK_S = 0.2

#: faults that are told; the others are counted
_MOST_FAULTS = 5


class ReplayScreen:
    """The live line: `reading` first, then `progress` or `hunting`; `clear` takes it away."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._line = LiveLine(style)
        self._began: tuple[float, int] | None = None
        self._next_s = 0.0
        self._faults = 0

    def reading(self, done: int, total: int) -> None:
        """So much of the archive is read."""
        self._line.bar(done, total, self._style.say("reading"))

    def progress(self, done: int, total: int) -> None:
        """So many of the sources are judged."""
        now_s = time.monotonic()
        if self._began is None:
            self._began = (now_s, done)
        if now_s < self._next_s and done < total:
            return
        self._next_s = now_s + _TICK_S
        began_s, known = self._began
        words = self._style.say("{done} of {total} judged", done=f"{done:,}", total=f"{total:,}")
        if done > known:
            rate = (done - known) / max(now_s - began_s, 0.001)
            words += "  " + self._style.say("{rate:.1f}/s, {minutes:.1f} min left", rate=rate, minutes=(total - done) / rate / 60)
        self._line.show(words)

    def hunting(self, done: int, total: int) -> None:
        """So many hunts are over."""
        if done < total:
            self._line.show(self._style.say("{done} of {total} stressed", done=done, total=total))

    def result(self, answer: PastAnswer) -> None:
        """Tell a fault of the judge or a problem."""
        if answer.found.obstacle is Obstacle.FAULT and answer.trouble is not None and self._faults < _MOST_FAULTS:
            self._faults += 1
            self._line.clear()
            talk(f"judge: {answer.trouble.render(self._style.translate)}")

    def clear(self) -> None:
        """Take the line away."""
        self._line.clear()
