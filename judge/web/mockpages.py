"""A mock test with its clock: begun, worked on, handed in, ended; what was handed in is judged when it is over."""

import os
from math import ceil
from typing import Any

from starlette.responses import HTMLResponse, RedirectResponse, Response

from judge.errors import UsageError
from judge.model import Verdict
from judge.practice.dayplan import survey
from judge.practice.mockcourse import hand_in, last_result, running, start, was_accepted_before
from judge.practice.rules.mocktest import MockTest
from judge.practice.rules.presets import FORMATS
from judge.reports.mocklines import after_lines, figure_names, figures, old_line, score_words
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.web.courses import Course, CourseKind
from judge.web.livepages import desktop
from judge.web.mockwork import MockAsk, end_mock
from judge.web.views import Turn, render, show


def mock_page(turn: Turn) -> Response:
    """The test that runs; else the formats and the last result. Time that is up ends it."""
    return show(turn, "mock.html", here="mock", **_standing(turn))


def standing_page(turn: Turn) -> Response:
    """The same without what stands around it, for a page that heard of something."""
    return HTMLResponse(render(turn.style, "mockstanding.html", **_standing(turn)))


def _standing(turn: Turn) -> dict[str, Any]:  # Any: what a template shows
    root, now = turn.front.root, turn.now.seconds
    mock = running(root)
    course = turn.front.lanes.latest(mock.id, CourseKind.MOCK) if mock is not None else None
    if mock is not None and now > mock.deadline and course is None:
        course = _end(turn, mock)  # once: where it failed the page says why, and has a button
    last = last_result(root) if mock is None else None
    titles = _titles(turn, mock or last)
    return {
        "mock": mock, "titles": titles, "formats": FORMATS, "last": last, "course": course and course.as_it_is(),
        "left": max(0, ceil(mock.deadline - now)) if mock else 0, "old": _old(turn, mock) if mock else {},
        **(_results(last, turn.style) if last else {}),
    }  # fmt: skip


def _results(last: MockTest, style: Style) -> dict[str, Any]:  # Any: what a template shows
    verdicts = {problem: Verdict[verdict] for problem, (verdict, _, _) in last.results.items() if verdict}
    return {
        "score": score_words(last, style), "names": figure_names(style), "after": list(after_lines(last, style)),
        "results": [(one.problem, verdicts.get(one.problem), figures(last, one, style)) for one in last.problems],
    }  # fmt: skip


def _old(turn: Turn, mock: MockTest) -> dict[str, str]:
    """By problem, what is said where its newest solution is one from before the test: that is what would be handed in."""
    root, newest = turn.front.root, {one.problem: turn.front.workspace.solutions(one.problem)[:1] for one in mock.problems}
    return {
        problem: old_line(source.name, problem, turn.style)
        for problem, sources in newest.items()
        for source in sources
        if was_accepted_before(root, problem, source, turn.now)
    }


def mock_form(turn: Turn) -> Response:
    """Begin a test, hand the newest solution of a problem in, or end the test."""
    action, root = turn.form.get("do", ""), turn.front.root
    if action == "start":
        wanted = FORMATS.get(turn.form.get("format", ""))
        if wanted is None:
            raise UsageError("there is no such format")
        start(survey(root, turn.now, is_fresh=True), wanted, int.from_bytes(os.urandom(3), "big"))
        return RedirectResponse("/mock", 303)
    mock = running(root)
    if mock is None:
        raise UsageError("no mock test is running: judge mock start begins one")
    if action == "submit":
        problem = turn.form.get("problem", "")
        sources = turn.front.workspace.solutions(problem) if problem in [one.problem for one in mock.problems] else []
        if not sources:
            raise UsageError("no solution for {id}: write {path}", id=problem, path=f"solutions/{problem}.py")
        hand_in(root, mock, turn.now, problem=problem, source=sources[0])
    elif action == "end":
        _end(turn, mock)
    return RedirectResponse("/mock", 303)


def _end(turn: Turn, mock: MockTest) -> Course:
    return turn.front.lanes.begin(CourseKind.MOCK, end_mock, MockAsk(desktop(turn)), problem=mock.id, source="mock")


def _titles(turn: Turn, mock: MockTest | None) -> dict[str, str]:
    if mock is None:
        return {}
    return {one.problem: title_of(turn.front.packages.names(one.problem), turn.style.language) for one in mock.problems}
