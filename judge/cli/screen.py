"""A judging as it appears on the terminal, case by case."""

from collections.abc import Sequence

from judge.cli.place import shown_path
from judge.cli.terminal import Progress, say
from judge.cli.workbench import Target
from judge.language import Language, memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.model import CaseResult, Report, TestCase, Verdict
from judge.reports.style import Style
from judge.reports.text import case_lines, conclusion, head, name_columns

#: solutions beside the judged one that are named
_MOST_OTHERS = 3

#: failed cases that are explained; the others have only their line
_MOST_EXPLAINED = 3


class RunScreen:
    """Shows one judging while it goes on: `begin`, `built`, a `result` for each case, `end`."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._progress = Progress(style)
        self._cases: Sequence[TestCase] = ()
        self._name_columns = 0
        self._seen = 0
        self._failed = 0

    def begin(self, target: Target, language: Language, cases: Sequence[TestCase]) -> None:
        """The head, and that a compiler is at work."""
        self._cases = cases
        self._name_columns = name_columns(cases)
        limits = target.problem.limits
        time_s, memory_mib = time_limit_s(limits, language), memory_limit_mib(limits, language)
        say(head(target.problem, shown_path(target.source), language.id, time_s, memory_mib, self._style))
        if target.others:
            names = ", ".join(shown_path(path) for path in target.others[:_MOST_OTHERS])
            names += f", ... ({len(target.others)})" if len(target.others) > _MOST_OTHERS else ""
            say(self._style.paint(self._style.say("the newest is judged; others: {names}", names=names), "dim"))
        self._progress.show(self._style.translate(N_("building ...")) if language.compile else "")

    def built(self) -> None:
        """The first case begins."""
        self._tell_next()

    def result(self, result: CaseResult) -> None:
        """One more case."""
        self._seen += 1
        self._progress.clear()
        self._failed += result.verdict is not Verdict.AC
        for line in case_lines(result, self._name_columns, self._style, is_brief=self._failed > _MOST_EXPLAINED):
            say(line)
        self._tell_next()

    def end(self, report: Report) -> None:
        """The conclusion."""
        self._progress.clear()
        for line in conclusion(report, self._style):
            say(line)

    def _tell_next(self) -> None:
        if self._seen < len(self._cases):
            name = self._cases[self._seen].name
            self._progress.show(self._style.say("{seen}/{total}  {name} ...", seen=self._seen, total=len(self._cases), name=name))


def show_report(report: Report, style: Style) -> None:
    """A judging that is over, as it would have appeared."""
    say(head(report.problem, shown_path(report.source), report.language, report.time_limit_s, report.memory_limit_mib, style))
    columns = name_columns([result.case for result in report.results])
    failed = 0
    for result in report.results:
        failed += result.verdict is not Verdict.AC
        for line in case_lines(result, columns, style, is_brief=failed > _MOST_EXPLAINED):
            say(line)
    for line in conclusion(report, style):
        say(line)
