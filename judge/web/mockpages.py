"""A mock test with its clock: begun, worked on, handed in, ended; what was handed in is judged when it is over."""

import os

from starlette.responses import RedirectResponse, Response

from judge.errors import UsageError
from judge.practice.dayplan import survey
from judge.practice.mockcourse import hand_in, last_result, running, start
from judge.practice.rules.mocktest import MockTest
from judge.practice.rules.presets import FORMATS
from judge.reports.mocklines import result_lines
from judge.reports.titles import title_of
from judge.web.courses import Course, CourseKind
from judge.web.livepages import desktop
from judge.web.mockwork import MockAsk, end_mock
from judge.web.views import Turn, show


def mock_page(turn: Turn) -> Response:
    """The test that runs; else the formats and the last result. Time that is up ends it."""
    mock = running(turn.front.root)
    course = turn.front.lanes.latest("", CourseKind.MOCK)
    if mock is not None and turn.now.seconds > mock.deadline and (course is None or course.is_over):
        course = _end(turn)
    last = last_result(turn.front.root) if mock is None else None
    titles = _titles(turn, mock or last)
    return show(
        turn, "mock.html", here="mock", mock=mock, titles=titles, formats=FORMATS, last=last,
        left=int(mock.deadline - turn.now.seconds) if mock else 0, course=course,
        results=list(result_lines(last, titles, turn.style._replace(columns=200))) if last else [],
    )  # fmt: skip


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
        _end(turn)
    return RedirectResponse("/mock", 303)


def _end(turn: Turn) -> Course:
    return turn.front.lanes.begin(CourseKind.MOCK, end_mock, MockAsk(desktop(turn)), problem="", source="mock")


def _titles(turn: Turn, mock: MockTest | None) -> dict[str, str]:
    if mock is None:
        return {}
    return {one.problem: title_of(turn.front.packages.names(one.problem), turn.style.language) for one in mock.problems}
