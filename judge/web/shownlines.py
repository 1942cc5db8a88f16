"""Output, answers and differences as pieces of a page: what is invisible made visible, the first difference marked."""

from collections.abc import Iterator
from typing import NamedTuple

from judge.model import CaseResult, Report, Verdict
from judge.reports.compilerlines import CompilerLine, said_lines
from judge.reports.mocklines import old_line
from judge.reports.ratings import round_line
from judge.reports.reportlines import conclusion, remark
from judge.reports.style import Style
from judge.reports.visible import printable, safe_text, visible
from judge.web.courses import JudgedSource
from judge.web.seatwork import MOST_SHOWN_BYTES

#: characters before the first difference that are shown, and after it
_BEFORE, _AFTER = 60, 200

#: columns of an excerpt that a compiler shows of the source: what it marks is seen beside a statement, too
_EXCERPT = 60


class MarkedLine(NamedTuple):
    """A line of which the end differs."""

    same: str
    other: str
    is_missing: bool = False


class MarkedPair(NamedTuple):
    """Where output leaves the answer."""

    line: int
    expected: MarkedLine
    found: MarkedLine


def marked_pair(result: CaseResult) -> MarkedPair | None:
    """The first line that differs, with the characters that do; None where there is no such line."""
    difference = result.difference
    if difference is None:
        return None
    expected, found = difference.expected, difference.found
    left, right = ("" if line is None else visible(line[: 4 * MOST_SHOWN_BYTES]) for line in (expected, found))
    at = next((place for place, (one, other) in enumerate(zip(left, right, strict=False)) if one != other), min(len(left), len(right)))
    return MarkedPair(difference.line, _marked(left, at, expected is None), _marked(right, at, found is None))


def _marked(text: str, at: int, is_missing: bool) -> MarkedLine:
    start = at - _BEFORE if at > _BEFORE else 0
    cut = text[at : at + _AFTER] + ("…" if len(text) > at + _AFTER else "")
    return MarkedLine(("…" if start else "") + text[start:at], cut, is_missing)


def shown_text(content: bytes | None) -> str:
    """A file's beginning as text of several lines; whether it goes on is told by its end."""
    if content is None:
        return ""
    text = safe_text(content.decode("utf-8", "backslashreplace").removesuffix("\n"))
    return text + "\n…" if len(content) >= MOST_SHOWN_BYTES else text


def explanation(result: CaseResult, style: Style) -> Iterator[str]:
    """What is said of a case beside its output: the reason, a checker's note, what a crash printed, why it cannot be told."""
    if result.reason and result.seen is not Verdict.RTE:
        yield style.translate(result.reason)
    if result.seen is Verdict.RTE:
        yield from (printable(line) for line in result.run.stderr.rstrip().splitlines()[-12:])
    yield from map(style.translate, result.note.splitlines())
    if result.trouble is not None and not result.is_unanswered:
        yield result.trouble.render(style.translate)


def case_remark(result: CaseResult, style: Style) -> str:
    """What stands behind a verdict in its line: the kind of crash, that it does not count."""
    return remark(result, style).strip()


def verdict_lines(judged: JudgedSource, style: Style) -> list[str]:
    """The lines below a judging; what a compiler said is not among them, nor the points of groups, which have a table."""
    report = judged.report
    if not report.compiled:
        return []
    if report.score is not None:
        report = report._replace(score=report.score._replace(groups=()))
    return list(conclusion(report, style, judged.mistake))


def compiler_said(report: Report, style: Style) -> list[CompilerLine]:
    """What a compiler said: messages go on below where the page is narrow, excerpts do not."""
    return list(said_lines(report.compile_output, style, _EXCERPT))


def record_lines(judged: JudgedSource, style: Style) -> list[str]:
    """What a judging did to schedule and notes, or why it could not be written down."""
    recorded, lines = judged.recorded, []
    if recorded.trouble is not None:
        why = recorded.trouble.render(style.translate)
        words = (
            "judge: this run could not be written down: {problem}"
            if recorded.change is None
            else "judge: no note could be written: {problem}"
        )
        lines.append(style.translate(words).format(problem=why))
    if recorded.change is not None and recorded.change.round:
        lines.append(round_line(recorded.change, style))
    if recorded.note is not None:
        lines.append(style.say("a wrong-answer note was begun: say there why it failed"))
    if judged.is_old:
        lines.append(old_line(judged.report.source.name, judged.report.problem.id, style))
    return lines
