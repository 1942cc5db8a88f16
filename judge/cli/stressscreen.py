"""A hunt as it appears on the terminal: a live line, then the counterexample."""

import time

from judge.cli.terminal import LiveLine, say, shown_path
from judge.messages import N_
from judge.reports.counterexample import finding_lines
from judge.reports.reportlines import head
from judge.reports.style import Style
from judge.stress.finding import Counterexample
from judge.stress.outcomes import shown_of
from judge.stress.stresstest import StressOutcome
from judge.stress.stresswords import before_lines, doubt_lines, found_words, nothing_words
from judge.submission import Submission


class StressScreen:
    """Shows one hunt: `begin`, `progress` and `finding` while it goes on, `end`."""

    def __init__(self, style: Style, *, budget_s: float) -> None:
        self._style = style
        self._line = LiveLine(style)
        self._budget_s = budget_s
        self._began_s = time.monotonic()
        self._build_s = 0.0
        self._smallest = ""

    def begin(self, submission: Submission) -> None:
        """The head."""
        say(head(submission.problem, shown_path(submission.source), submission.language, self._style))
        self._line.show(self._style.translate(N_("building ...")))

    def built(self, build_s: float) -> None:
        """The search begins."""
        self._build_s = build_s
        self._began_s = time.monotonic()

    def progress(self, tried: int, size: int) -> None:
        """The live line: how many inputs, how fast, how large, and the smallest failure so far."""
        passed_s = max(time.monotonic() - self._began_s, 0.001)
        words = self._style.say(
            "{seconds:.0f}/{budget:.0f} s  {count} inputs, {rate:.0f}/s, {size} bytes",
            seconds=passed_s, budget=self._budget_s, count=f"{tried:,}", rate=tried / passed_s, size=f"{size:,}",
        )  # fmt: skip
        self._line.show(words + self._smallest)

    def finding(self, finding: Counterexample) -> None:
        """A smaller failure: it joins the live line."""
        code, tokens = finding.result.verdict.name, len(finding.input.split())
        self._smallest = "  " + self._style.say("{verdict} with {count} tokens, shrinking ...", verdict=code, count=f"{tokens:,}")

    def end(self, outcome: StressOutcome, case: str, seed: int) -> None:
        """What came of it."""
        self._line.clear()
        style, hunted = self._style, outcome.hunted
        if self._build_s >= _WORTH_TELLING_S:
            say(style.paint(style.say("built in {seconds:.1f} s", seconds=self._build_s), "dim"))
        for line in before_lines(outcome, style, shown_path):
            say(line)
        if hunted.finding is None:
            self._end_without(outcome)
            return
        finding = hunted.finding
        words, how = found_words(outcome, style)
        say(style.verdict(finding.result.verdict, words, "bold") + "  " + style.paint(how, "dim"))
        for line in finding_lines(shown_of(outcome, finding), style):
            say(line)
        for line in doubt_lines(outcome.setting.problem, finding.input, style):
            say(style.paint(line, "yellow"))
        if outcome.old_case:
            say(style.say("an old counterexample, {case}, still breaks it", case=case))
        elif case:
            say(
                style.say(
                    "kept as {case}: judge run {id} has it from now on (seed {seed})", case=case, id=outcome.setting.problem.id, seed=seed
                )
            )
        else:
            say(style.paint(style.translate(N_("it could not be kept: the problem's folder cannot be written")), "yellow"))

    def _end_without(self, outcome: StressOutcome) -> None:
        words, is_clean = nothing_words(outcome, self._style)
        looks = ("green", "bold") if is_clean else ("yellow",) if outcome.hunted.is_interrupted else ("yellow", "bold")
        say(self._style.paint(words, *looks))


#: building that took less is not told
_WORTH_TELLING_S = 1.0
