"""A search for the slowest input as it appears on the terminal: a live line, then the input."""

from judge.cli.terminal import LiveLine, say, shown_path
from judge.reports.counterexample import input_lines
from judge.reports.reportlines import head
from judge.reports.style import Style
from judge.stress.stopwatch import Slowest
from judge.stress.stresswords import trouble_lines
from judge.submission import Submission


class SlowScreen:
    """Shows one search: `begin`, `progress` while it goes on, `end`."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._line = LiveLine(style)

    def begin(self, submission: Submission) -> None:
        """The head."""
        say(head(submission.problem, shown_path(submission.source), submission.language, self._style))

    def progress(self, slowest: Slowest) -> None:
        """The live line: the slowest so far."""
        self._line.show(_figures(slowest, self._style))

    def end(self, slowest: Slowest, case: str, problem: str) -> None:
        """What came of it."""
        self._line.clear()
        style, verdict = self._style, slowest.finding.result.verdict
        for line in trouble_lines(slowest.troubles, style, shown_path):
            say(line)
        if slowest.is_over:
            say(style.verdict(verdict, style.translate(verdict.value), "bold"))
        say(style.paint(_figures(slowest, style), *(() if slowest.is_over else ("green", "bold"))))
        for line in input_lines(slowest.finding.input, style):
            say(line)
        if case and case == slowest.case:
            say(style.say("this is case {case}: judge run {id} has it", case=case, id=problem))
        elif case:
            say(style.say("kept as {case}: judge run {id} has it from now on", case=case, id=problem))


def _figures(slowest: Slowest, style: Style) -> str:
    return style.say(
        "slowest of {count} inputs: {seconds:.3f} s, {share:.0%} of the limit ({shape})",
        count=slowest.tried, seconds=slowest.cpu_s, share=slowest.share, shape=style.translate(slowest.candidate.shape.name),
    )  # fmt: skip
