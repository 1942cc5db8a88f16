"""A report as lines for a terminal: a head, one line a case with what went wrong below it, a conclusion."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from judge.language import Language, memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.model import CaseResult, Difference, Kind, Need, Problem, Report, TestCase, Verdict
from judge.reports.inputlines import INDENT, input_lines
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.visible import cut, cut_pair, pad, printable, visible, width
from judge.runs import Said, Stop
from judge.scoring import Score, ToldPoints
from judge.verdicts import decisive

if TYPE_CHECKING:  # many patterns, for runs that fail
    from judge.recognising.wrongrun import LikelyMistake

#: lines of stderr or of a checker's message that are shown, and how much of the end of stderr is looked at
_MESSAGE_LINES, _MOST_STDERR_BYTES = 6, 4096

#: columns of names, beside which the figures fit on a screen of 80; a longer one has them below it, alone
_MOST_NAME = 48

#: lines of a conversation that are shown
_TALK_LINES = 12


_UNANSWERED = N_(
    "{count} of {total} cases have no answer and were only run: "
    "with an accepted submission in {folder}, judge verify {id} --answers computes them"
)

_SOME = N_("this problem is right when enough of its cases are: {right} of these {total}")

_SUMMED = N_("this problem's limit of {limit:g} s is for all cases together: these took {time:.3f} s")


def head(problem: Problem, source: str, language: Language, style: Style) -> str:
    """The line above the cases: problem, source, language, limits."""
    name = title_of(problem.names, style.language)
    time_s, memory_mib = time_limit_s(problem.limits, language), memory_limit_mib(problem.limits, language)
    limits = style.say("{time:g} s, {memory:g} MiB", time=time_s, memory=memory_mib)
    return f"{style.paint(f'{problem.id} {name}', 'bold')}  {style.paint(f'{source} · {language.name} · {limits}', 'dim')}"


def case_lines(result: CaseResult, name_columns: int, style: Style, *, is_brief: bool = False) -> Iterator[str]:
    """A case's own line, then what explains its verdict, unless it is to be brief."""
    run = result.run
    time = f"{'>' if run.stop is Stop.CPU else ''}{run.cpu_s:.3f} s"
    memory = f"{'>' if run.stop is Stop.MEMORY else ''}{run.memory_mib:.1f} MiB"
    code = style.verdict(result.verdict, f"{result.verdict.name:<4}", "bold")
    line, more = f"  {pad(result.case.name, name_columns)}  {code} {time:>9} {memory:>11}", remark(result, style)
    is_long = more and 30 + name_columns + width(remark(result, style._replace(has_colour=False))) > style.columns
    yield from (line, INDENT + more[2:]) if is_long else (line + more,)
    if is_brief:
        return
    yield from input_lines(result, style)
    if result.difference is not None:
        yield from _difference_lines(result.difference, style)
    if result.seen is Verdict.RTE:
        yield from _message_lines(run.stderr[-_MOST_STDERR_BYTES:], style)
    if result.reason and result.seen is not Verdict.RTE:
        yield INDENT + style.paint(style.translate(result.reason), "yellow")
    if result.seen is not Verdict.AC:
        yield from conversation_lines(result.said, style)
    yield from _message_lines("\n".join(map(style.translate, result.note.splitlines())).encode(), style)
    if result.trouble is not None and not result.is_unanswered:
        yield INDENT + style.paint(result.trouble.render(style.translate), "yellow")


def run_line(result: CaseResult, style: Style) -> str:
    """Time and memory of a run that nobody compared with anything, and how it ended when it did not end well."""
    run = result.run
    figures = style.paint(style.say("{time:.3f} s, {memory:.1f} MiB", time=run.cpu_s, memory=run.memory_mib), "dim")
    if result.verdict is Verdict.NA:
        return figures
    return f"{style.verdict(result.verdict, style.translate(result.verdict.value), 'bold')}{remark(result, style)}  {figures}"


def likely_mistake(report: Report) -> "LikelyMistake | None":
    """The mistake that a report shows, if any; it needs the whole output of what failed."""
    if not report.compiled or report.verdict is Verdict.AC:
        return None
    from judge.recognising.recognise import recognise

    return recognise(report)


def conclusion(report: Report, style: Style, mistake: "LikelyMistake | None") -> Iterator[str]:
    """The last lines: what is to be known of the problem and the run, the likely mistake, and last the verdict in words."""
    if not report.compiled:
        from judge.reports.compilerlines import compiler_lines

        yield from compiler_lines(report.compile_output, style)
        yield style.verdict(Verdict.CE, style.translate(Verdict.CE.value), "bold")
        return
    results = report.results
    counted = [result for result in results if result.counts] or results
    right = sum(result.verdict is Verdict.AC for result in counted)
    slowest, most = max(result.run.cpu_s for result in results), max(result.run.memory_mib for result in results)
    yield from (style.paint(line, "yellow") for line in _remarks(report, right, len(counted), style))
    if mistake:
        yield style.paint(style.say(mistake.template, **dict(mistake.values)), "yellow")
    yield from _points_lines(report, style)
    words = style.verdict(report.verdict, _verdict_words(report, style), "bold")
    figures = style.say("{right}/{total} cases, {time:.3f} s, {memory:.1f} MiB", right=right, total=len(counted), time=slowest, memory=most)
    if report.verdict is Verdict.AC and all(result.case.is_sample for result in results):
        figures += style.translate(N_(", samples only"))
    yield f"{words}  {style.paint(figures, 'dim')}"


def _remarks(report: Report, right: int, counted: int, style: Style) -> Iterator[str]:
    """What is unlike other problems or runs."""
    results, needs = report.results, report.problem.needs
    unanswered = sum(result.is_unanswered for result in results)
    if unanswered:
        folder = "/".join((*report.problem.folder.parts[-2:], "submissions", "accepted"))
        yield style.say(_UNANSWERED, count=unanswered, total=len(results), folder=folder, id=report.problem.id)
    if Kind.SCORING in report.problem.kinds and report.problem.grading is None:
        yield style.translate(N_("this problem gives points for parts: they are not counted here, it is all cases or nothing"))
    if Need.SOME_CASES in needs:
        yield style.say("this problem is right when enough of its cases are: {right} of these {total}", right=right, total=counted)
    if Need.SUMMED_TIME in needs:
        yield style.say(_SUMMED, time=sum(result.run.cpu_s for result in results), limit=report.time_limit_s)
    strays = sum(result.run.strays for result in results)
    if strays:
        yield style.say("left {count} processes running: they were ended", count=strays)
    if report.protections and not {"namespaces", "landlock"} & set(report.protections):
        yield style.say("protected by: {names}", names=", ".join(map(style.translate, report.protections)))


def _points_lines(report: Report, style: Style) -> Iterator[str]:
    """What it is worth, group by group where there are several."""
    if report.problem.grading is None:
        return
    if report.score is None:
        yield style.paint(style.say("points are told when all cases were judged"), "dim")
        return
    columns = max((width(part.name) for part in report.score.groups), default=0)
    for part in report.score.groups if len(report.score.groups) > 1 else ():
        yield f"  {pad(part.name, columns)}  {style.paint(_points_words(part, style), 'green' if part.is_full else 'yellow')}"
    if report.score.most is not None:
        yield style.paint(_points_words(report.score, style), "bold")


def _points_words(graded: Score, style: Style) -> str:
    if graded.most is None:
        return style.say("{points:g} points", points=graded.points)
    return style.say("{points:g} of {most:g} points", points=graded.points, most=graded.most)


def name_columns(cases: Iterable[TestCase]) -> int:
    """How wide the column of these cases' names must be."""
    return min(_MOST_NAME, max((width(case.name) for case in cases), default=0))


def _verdict_words(report: Report, style: Style) -> str:
    if report.verdict is Verdict.PA and report.score is not None and report.score.most is None:
        return _points_words(report.score, style)  # how good that is, nobody knows
    words = style.translate(report.verdict.value)
    found = decisive(report.results)
    return words if found is None else _with_reason(words, found, style)


def remark(result: CaseResult, style: Style) -> str:
    """What is to be added to a case's figures, blanks before it; perhaps nothing."""
    run = result.run
    if result.uncounted is not None:
        return "  " + _uncounted_words(result, style)
    if result.is_unanswered:
        return "  " + style.paint(style.say("no answer"), "yellow")
    if result.verdict is Verdict.RTE:
        return f"  {style.translate(result.reason)}"
    if result.points.is_partial:
        return f"  {told_words(result.points, style)}"
    if run.stop is Stop.WALL and run.queued_s < run.wall_s / 2:
        return "  " + style.say("stopped after {wall:.1f} s without using the processor", wall=run.wall_s)
    if result.verdict is Verdict.OLE:
        return "  " + _output_words(result, style)
    return ""


def told_words(points: ToldPoints, style: Style) -> str:
    """What a checker said of the points of a case."""
    if points.score is not None:
        return style.say("{points:g} points", points=points.score)
    return style.say("{share:.0%} of the points", share=1.0 if points.share is None else points.share)


def _output_words(result: CaseResult, style: Style) -> str:
    run, answer = result.run, result.case.answer
    if run.ended_well and answer is not None:
        return style.say(
            "{count} bytes of output, the answer has {answer}", count=f"{run.output_bytes:,}", answer=f"{answer.stat().st_size:,}"
        )
    if len(run.stderr) > run.output_bytes:
        return style.say("stopped after too much on stderr: {count} bytes", count=f"{len(run.stderr):,}")
    return style.say("stopped after {count} bytes of output", count=f"{run.output_bytes:,}")


def _uncounted_words(result: CaseResult, style: Style) -> str:
    words = style.say("does not count") if result.case.is_counterexample else style.say("not judged there")
    if result.seen is Verdict.AC:
        return style.paint(words, "dim")
    return style.paint(f"{words}: {_with_reason(style.translate(result.seen.value), result, style)}", "yellow")


def _with_reason(words: str, result: CaseResult, style: Style) -> str:
    return f"{words} ({style.translate(result.reason)})" if result.seen is Verdict.RTE and result.reason else words


def _difference_lines(difference: Difference, style: Style) -> Iterator[str]:
    labels = [style.translate(N_("expected")), style.translate(N_("found"))]
    where = style.say("line {number}", number=difference.line)
    columns = width(where) + 2
    label_columns = max(map(width, labels)) + 2
    room = max(style.columns - len(INDENT) - columns - label_columns - 2, 20)
    if difference.expected is not None and difference.found is not None:
        expected, found, at = cut_pair(difference.expected, difference.found, room)
    else:
        missing = style.translate(N_("(no such line)"))
        lines = (difference.expected, difference.found)
        expected, found = (missing if line is None else cut(visible(line[: 4 * room]), room) for line in lines)
        at = -1
    yield f"{INDENT}{pad(where, columns)}{pad(labels[0], label_columns)}{style.paint(expected, 'green')}"
    yield f"{INDENT}{' ' * columns}{pad(labels[1], label_columns)}{style.paint(found, 'red')}"
    if at >= 0:
        yield f"{INDENT}{' ' * (columns + label_columns + at)}{style.paint('^', 'yellow')}"


def conversation_lines(said: Sequence[Said], style: Style, *, indent: str = INDENT) -> Iterator[str]:
    """The end of a conversation, as the package format writes one: `<` what the program was told, `>` what it said."""
    lines = [(one, line) for one in said for line in one.text.rstrip(b"\n").split(b"\n")]
    if len(lines) > _TALK_LINES:
        yield indent + style.paint(style.say("... {count} lines before", count=len(lines) - _TALK_LINES), "dim")
    for one, line in lines[-_TALK_LINES:]:
        mark, colour = (">", "cyan") if one.is_program else ("<", "dim")
        yield indent + style.paint(f"{mark} {cut(printable(line), style.columns - len(indent) - 2)}", colour)


def _message_lines(text: bytes, style: Style) -> Iterator[str]:
    """The last lines of what a program said."""
    lines = text.rstrip().splitlines()
    last = lines[-_MESSAGE_LINES:]
    if len(lines) > len(last) and not last[0].strip(b" ~^"):  # marks below a line that is cut off
        last = last[1:]
    for line in last:
        yield INDENT + style.paint(cut(printable(line), style.columns - len(INDENT)), "dim")
