"""A measurement as it appears on the terminal: a live line, the drawing, and what it means."""

import time

from judge.cli.terminal import LiveLine, say, shown_path
from judge.growth.growthwords import head_lines, meaning_lines, trouble_lines
from judge.growth.measurement import Measured, Point
from judge.messages import N_
from judge.reports.chart import chart_lines, duration
from judge.reports.reportlines import head
from judge.reports.style import Style
from judge.submission import Submission


class BenchScreen:
    """Shows one measurement: `begin`, `progress` while it goes on, `clear`, `end`."""

    def __init__(self, style: Style, *, budget_s: float) -> None:
        self._style = style
        self._line = LiveLine(style)
        self._budget_s = budget_s
        self._began_s = time.monotonic()

    def begin(self, submission: Submission) -> None:
        """The head."""
        say(head(submission.problem, shown_path(submission.source), submission.language, self._style))
        self._line.show(self._style.translate(N_("building ...")))

    def progress(self, points: tuple[Point, ...]) -> None:
        """The live line: the last size and its time."""
        if not points:
            return
        style, last = self._style, points[-1]
        words = style.say(
            "{seconds:.0f}/{budget:.0f} s  {count} sizes, {size}: {time}",
            seconds=time.monotonic() - self._began_s, budget=self._budget_s, count=len(points),
            size=f"{last.size:,}", time=duration(last.cpu_s, style),
        )  # fmt: skip
        self._line.show(words)

    def clear(self) -> None:
        """Take the live line away."""
        self._line.clear()

    def end(self, measured: Measured) -> None:
        """What came of it."""
        style = self._style
        for line in head_lines(measured, style):
            say(line)
        if measured.points:
            for line in chart_lines(measured.samples, measured.growth, style, limit_s=measured.limit_s, largest=measured.axis.most):
                say(line)
        for line in (*meaning_lines(measured, style), *trouble_lines(measured, style)):
            say(line)
