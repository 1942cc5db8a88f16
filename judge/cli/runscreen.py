"""A judging as it appears on the terminal, case by case."""

from collections.abc import Sequence
from pathlib import Path

from judge.cli.terminal import LiveLine, say, shown_path
from judge.languages import language_named
from judge.messages import N_
from judge.model import CaseResult, Report, TestCase, Verdict
from judge.reports.reportlines import case_lines, conclusion, head, likely_mistake, name_columns
from judge.reports.style import Style
from judge.submission import Submission

#: solutions beside the judged one that are named
_MOST_OTHERS = 3

#: failed cases that are explained; the others have only their line
_MOST_EXPLAINED = 3


class RunScreen:
    """Shows one judging while it goes on: `begin`, `built`, a `result` for each case, `end`."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._line = LiveLine(style)
        self._cases: Sequence[TestCase] = ()
        self._columns = 0
        self._seen = 0
        self._explained = _Explained()

    def begin(self, submission: Submission, cases: Sequence[TestCase]) -> None:
        """The head, and that a compiler is at work."""
        self._cases = cases
        self._columns = name_columns(cases)
        say(head(submission.problem, shown_path(submission.source), submission.language, self._style))
        others = _others(submission) if submission.others else []
        if others:
            names = ", ".join(map(shown_path, others[:_MOST_OTHERS])) + (f", ... ({len(others)})" if len(others) > _MOST_OTHERS else "")
            say(self._style.paint(self._style.say("the newest is judged; others: {names}", names=names), "dim"))
        self._line.show(self._style.translate(N_("building ...")) if submission.language.compile else "")

    def built(self) -> None:
        """The first case begins."""
        self._tell_next()

    def checker(self) -> None:
        """The problem's checker is built, which may take longer than all cases together."""
        self._line.show(self._style.translate(N_("building the problem's checker ...")))

    def result(self, result: CaseResult) -> None:
        """One more case."""
        self._seen += 1
        self._line.clear()
        is_brief = self._explained.is_brief(result)
        for line in case_lines(self._explained.once(result), self._columns, self._style, is_brief=is_brief):
            say(line)
        self._tell_next()

    def looking(self) -> None:
        """A program that crashed is built again, to find the place."""
        self._line.show(self._style.translate(N_("looking for the line ...")))

    def end(self, report: Report, crash: str = "") -> None:
        """The conclusion, and above it where the program crashed."""
        self._line.clear()
        if crash:
            say(self._style.paint(crash, "yellow"))
        for line in conclusion(report, self._style, likely_mistake(report)):
            say(line)

    def _tell_next(self) -> None:
        if self._seen < len(self._cases):
            name = self._cases[self._seen].name
            self._line.show(self._style.say("{seen}/{total}  {name} ...", seen=self._seen, total=len(self._cases), name=name))


def show_report(report: Report, style: Style) -> None:
    """A judging that is over, as it would have appeared."""
    language = language_named(report.language)
    assert language is not None
    say(head(report.problem, shown_path(report.source), language, style))
    columns = name_columns([result.case for result in report.results])
    explained = _Explained()
    for result in report.results:
        is_brief = explained.is_brief(result)
        for line in case_lines(explained.once(result), columns, style, is_brief=is_brief):
            say(line)
    for line in conclusion(report, style, likely_mistake(report)):
        say(line)


class _Explained:
    """Which cases get more than their line: the first that fail; a crash with the words of an earlier one says nothing new."""

    def __init__(self) -> None:
        self._failed = 0
        self._crashes: set[bytes] = set()
        self._troubles: set[str] = set()

    def once(self, result: CaseResult) -> CaseResult:
        """Without why it cannot be told, where an earlier case said that."""
        why = str(result.trouble or "")
        if why in self._troubles:
            return result._replace(trouble=None)
        self._troubles |= {why} if why else set()
        return result

    def is_brief(self, result: CaseResult) -> bool:
        """Whether its line is enough."""
        if result.seen is Verdict.RTE and result.run.stderr:
            if result.run.stderr in self._crashes:
                return True
            self._crashes.add(result.run.stderr)
        self._failed += result.verdict is not Verdict.AC and not result.is_unanswered
        return self._failed > _MOST_EXPLAINED


def _others(submission: Submission) -> list[Path]:
    """Solutions beside the one that is judged, but for those that nobody thinks are meant."""
    from judge.store.newsolution import is_put_aside

    return [path for path in submission.others if not is_put_aside(path)]
