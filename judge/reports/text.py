"""A report as lines for a terminal: a head, one line a case with what went wrong below it, a conclusion."""

from collections.abc import Iterable, Iterator

from judge.languages import LANGUAGES
from judge.messages import N_
from judge.model import CaseResult, Difference, Problem, Report, RunResult, Stop, TestCase, Verdict
from judge.reports.style import Style
from judge.reports.visible import cut_pair, pad, visible, width

#: lines of stderr shown for a runtime error
_STDERR_LINES = 6

_INDENT = " " * 6


def head(problem: Problem, source: str, language_id: str, time_limit_s: float, memory_limit_mib: float, style: Style) -> str:
    """The line above the cases: problem, source, language, limits."""
    name = problem.names.get(style.language) or next(iter(problem.names.values()), "")
    language = next(language.name for language in LANGUAGES if language.id == language_id)
    limits = style.say("{time:g} s, {memory:g} MiB", time=time_limit_s, memory=memory_limit_mib)
    return f"{style.paint(f'{problem.id} {name}', 'bold')}  {style.paint(f'{source} · {language} · {limits}', 'dim')}"


def case_lines(result: CaseResult, name_columns: int, style: Style) -> Iterator[str]:
    """A case's own line, then what explains its verdict."""
    run = result.run
    time = f"{'>' if run.stop is Stop.CPU else ''}{run.cpu_s:.3f} s"
    memory = f"{'>' if run.stop is Stop.MEMORY else ''}{run.memory_mib:.1f} MiB"
    code = style.verdict(result.verdict, f"{result.verdict.name:<4}", "bold")
    yield f"  {pad(result.case.name, name_columns)}  {code} {time:>9} {memory:>11}{_remark(result, style)}"
    if result.difference is not None:
        yield from _difference_lines(result.difference, style)
    if result.verdict is Verdict.RTE:
        yield from _stderr_lines(run, style)
    if result.note:
        for line in result.note.splitlines():
            yield _INDENT + style.paint(visible(line.encode()), "dim")
    if result.trouble is not None:
        yield _INDENT + style.paint(result.trouble.render(style.translate), "yellow")


def conclusion(report: Report, style: Style) -> Iterator[str]:
    """The last lines: how many were right, the verdict in words, what protected the machine."""
    if not report.compiled:
        yield from _compile_lines(report.compile_output, style)
        yield style.verdict(Verdict.CE, style.translate(Verdict.CE.value), "bold")
        return
    results = report.results
    right = sum(result.verdict is Verdict.AC for result in results)
    slowest, most = max(result.run.cpu_s for result in results), max(result.run.memory_mib for result in results)
    words = style.verdict(report.verdict, _verdict_words(report, style), "bold")
    figures = style.say("{right}/{total} cases, {time:.3f} s, {memory:.1f} MiB", right=right, total=len(results), time=slowest, memory=most)
    yield f"{words}  {style.paint(figures, 'dim')}"
    strays = sum(result.run.strays for result in results)
    if strays:
        yield style.paint(style.say("left {count} processes running: they were ended", count=strays), "yellow")
    yield style.paint(style.say("protected by: {names}", names=", ".join(map(style.translate, report.protections))), "dim")


def name_columns(cases: Iterable[TestCase]) -> int:
    """How wide the column of these cases' names must be."""
    return max((width(case.name) for case in cases), default=0)


def _verdict_words(report: Report, style: Style) -> str:
    words = style.translate(report.verdict.value)
    reason = next((result.reason for result in report.results if result.verdict is report.verdict), "")
    return f"{words} ({reason})" if reason else words


def _remark(result: CaseResult, style: Style) -> str:
    run = result.run
    if result.verdict is Verdict.RTE:
        return f"  {result.reason}"
    if run.stop is Stop.WALL:
        return "  " + style.say("stopped after {wall:.1f} s without using the processor", wall=run.wall_s)
    if result.verdict is Verdict.OLE:
        return "  " + style.say("stopped after {count} bytes of output", count=f"{run.output_bytes:,}")
    return ""


def _difference_lines(difference: Difference, style: Style) -> Iterator[str]:
    labels = [style.translate(N_("expected")), style.translate(N_("found"))]
    where = style.say("line {number}", number=difference.line)
    columns = width(where) + 2
    label_columns = max(map(width, labels)) + 2
    missing = style.translate(N_("(no such line)"))
    texts = [visible(line) if line is not None else missing for line in (difference.expected, difference.found)]
    room = style.columns - len(_INDENT) - columns - label_columns - 2
    expected, found, at = cut_pair(texts[0], texts[1], max(room, 20))
    yield f"{_INDENT}{pad(where, columns)}{pad(labels[0], label_columns)}{style.paint(expected, 'green')}"
    yield f"{_INDENT}{' ' * columns}{pad(labels[1], label_columns)}{style.paint(found, 'red')}"
    if difference.expected is not None and difference.found is not None:
        yield f"{_INDENT}{' ' * (columns + label_columns + at)}{style.paint('^', 'yellow')}"


def _stderr_lines(run: RunResult, style: Style) -> Iterator[str]:
    lines = run.stderr[-4096:].rstrip().splitlines()
    for line in lines[-_STDERR_LINES:]:
        yield _INDENT + style.paint(visible(line)[: style.columns - len(_INDENT)], "dim")


def _compile_lines(output: str, style: Style) -> Iterator[str]:
    for line in output.splitlines():
        line, low = style.translate(line), line.lower()
        colour = "red" if "error" in low else "magenta" if "warning" in low else ""
        yield "  " + (style.paint(line, colour) if colour else line)
