"""A hunt as it appears on the terminal: a live line, then the counterexample."""

import time

from judge.cli.terminal import LiveLine, say, shown_path
from judge.drafting.draft import is_unconfirmed
from judge.messages import N_
from judge.model import Verdict
from judge.reports.counterexample import Shown, finding_lines
from judge.reports.reportlines import head
from judge.reports.style import Style
from judge.store.specfile import spec_text
from judge.stress.crosscheck import Counterexample
from judge.stress.stresstest import StressOutcome
from judge.stress.troubles import Trouble
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
        for trouble in hunted.troubles:
            self._tell(trouble)
        self._tell_trusted(outcome)
        if hunted.finding is None:
            self._end_without(outcome)
            return
        finding = hunted.finding
        words = style.translate(finding.result.verdict.value)
        if finding.result.verdict is Verdict.RTE and finding.result.reason:
            words += f" ({finding.result.reason})"
        if finding.other is not None:
            words += style.translate(N_(", but not each time: the solution does not do the same thing twice"))
        say(style.verdict(finding.result.verdict, words, "bold") + "  " + style.paint(self._how(outcome), "dim"))
        for line in finding_lines(Shown(finding.input, finding.expected, finding.result, finding.other), style):
            say(line)
        if is_unconfirmed(spec_text(outcome.setting.problem.folder)):
            words = N_("the input keeps a drafted spec that nobody confirmed: is it one? (judge spec {id})")
            say(style.paint(style.say(words, id=outcome.setting.problem.id), "yellow"))
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

    def _tell_trusted(self, outcome: StressOutcome) -> None:
        """What the solution was compared with."""
        style, trusted = self._style, outcome.setting.trusted
        if trusted is not None:
            words, others = style.say("compared with {path}", path=shown_path(trusted.source)), len(outcome.setting.others)
            say(style.paint(words + (style.say(", and asked {count} more", count=others) if others else ""), "dim"))
        else:
            say(style.paint(style.translate(_NO_TRUSTED), "yellow"))
        if trusted is not None and not outcome.setting.can_compare:
            say(style.paint(style.translate(_NO_CHECKER), "yellow"))

    def _tell(self, trouble: Trouble) -> None:
        """What did not do its part, and how often."""
        times = self._style.say(" ({count} times)", count=f"{trouble.times:,}") if trouble.times > 1 else ""
        say(self._style.paint(trouble.error.render(self._style.translate) + times, "yellow"))

    def _how(self, outcome: StressOutcome) -> str:
        hunted = outcome.hunted
        if outcome.old_case:
            return ""
        assert hunted.finding is not None
        return self._style.say(
            "after {seconds:.1f} s and {count} inputs; {tokens} tokens after {tries} tries to shrink",
            seconds=hunted.first_s, count=f"{hunted.tried:,}", tokens=len(hunted.finding.input.split()), tries=hunted.shrunk_tries,
        )  # fmt: skip

    def _end_without(self, outcome: StressOutcome) -> None:
        style, hunted = self._style, outcome.hunted
        figures = style.say("{count} inputs in {seconds:.1f} s", count=f"{hunted.tried:,}", seconds=hunted.wall_s)
        if outcome.setting.trusted is not None and hunted.compared < hunted.tried:
            figures += style.say(", {count} of them compared", count=f"{hunted.compared:,}")
        if hunted.is_interrupted:
            say(style.paint(style.say("interrupted: nothing found in {figures}", figures=figures), "yellow"))
        elif not outcome.is_clean:
            say(style.paint(style.say("nothing can be said: {figures}; give it more --time", figures=figures), "yellow", "bold"))
        elif hunted.is_exhausted:
            say(style.paint(style.say("nothing found: {figures}, and there are no others", figures=figures), "green", "bold"))
        else:
            say(style.paint(style.say("nothing found: {figures}", figures=figures), "green", "bold"))


#: building that took less is not told
_WORTH_TELLING_S = 1.0

_NO_TRUSTED = N_(
    "nothing to compare with: only crashes, time and memory are looked for"
    " (write a simple solution beside yours, 1000_brute.py, or name one with --against)"
)
_NO_CHECKER = N_("several outputs may be right here, and the problem has no checker: only crashes, time and memory are looked for")
