"""A course as a piece of a page."""

from typing import Any

from judge.model import CaseResult, Verdict
from judge.reports.chart import duration
from judge.reports.style import Style
from judge.runs import Stop
from judge.web.courses import Course, CourseKind, ShownCase
from judge.web.growthplot import growth_plot
from judge.web.shownlines import case_remark, compiler_said, explanation, marked_pair, record_lines, shown_text, verdict_lines
from judge.web.views import render

#: failed cases that are opened by themselves
_MOST_OPEN = 3

_TEMPLATES = {CourseKind.JUDGE: "judgepanel.html", CourseKind.STRESS: "stresspanel.html", CourseKind.GROWTH: "growthpanel.html"}


def panel_html(course: Course, style: Style) -> str:
    """All of it, as it is."""
    return render(style, _TEMPLATES[course.kind], course=course.as_it_is(), **_tools(style))


def part_html(course: Course, style: Style) -> str:
    """The line that tells how far it is, and what stands by it."""
    return render(style, "progress.html", course=course.as_it_is(), **_tools(style))


def case_html(course: Course, number: int, style: Style) -> str:
    """One case."""
    return render(style, "case.html", course=course, number=number, shown=course.cases[number - 1], **_tools(style))


def _tools(style: Style) -> dict[str, Any]:  # Any: what templates call
    return {
        "remark": lambda result: case_remark(result, style), "explained": lambda result: list(explanation(result, style)),
        "pair": marked_pair, "text": shown_text, "lines": lambda judged: verdict_lines(judged, style),
        "compiler": lambda report: compiler_said(report, style), "recorded": lambda judged: record_lines(judged, style),
        "time": lambda result: _time(result, style), "memory": _memory, "is_open": is_open,
        "error": lambda error: error.render(style.translate),
        "plot": lambda measured: growth_plot(measured, style), "duration": lambda seconds: duration(seconds, style),
    }  # fmt: skip


def is_open(course: Course, shown: ShownCase) -> bool:
    """Whether a case is among the first that failed."""
    failed = [one for one in course.cases if _has_failed(one.result)][:_MOST_OPEN]
    return any(one is shown for one in failed)


def _has_failed(result: CaseResult) -> bool:
    return result.verdict is not Verdict.AC and not result.is_unanswered


def _time(result: CaseResult, style: Style) -> str:
    return style.say("{time} s", time=f"{'>' if result.run.stop is Stop.CPU else ''}{result.run.cpu_s:.3f}")


def _memory(result: CaseResult) -> str:
    return f"{'>' if result.run.stop is Stop.MEMORY else ''}{result.run.memory_mib:.1f} MiB"
