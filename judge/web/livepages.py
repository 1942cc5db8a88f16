"""What goes on, as a page hears it: server-sent events, each a piece of HTML in the reader's language, and the forms that begin something.

panel   the whole of a problem's judging, hunt or measurement
case    one more case of a judging: its number, so that none is missed or shown twice
part    the line that tells how far it is
log     something was written down
problems  the list of problems changed
bye     the server ends
"""

import json
from collections.abc import AsyncIterator, Iterator
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse

from judge.errors import UsageError
from judge.language import Language
from judge.reports.style import Style
from judge.submission import known_language
from judge.web.courses import Course, CourseKind, CourseWord, IndexWord, LogWord
from judge.web.front import Front
from judge.web.panels import case_html, panel_html, part_html
from judge.web.problempage import problem_of
from judge.web.seatwork import Desktop, JudgeAsk, judge_source
from judge.web.views import Turn, render

#: characters of a source that is pasted
_MOST_SOURCE = 200_000


def stream(front: Front, request: Request, style: Style) -> StreamingResponse:
    """What happens from now on; how a problem's courses stand, first."""
    return StreamingResponse(
        _events(front, request.query_params.get("problem", ""), style),
        media_type="text/event-stream", headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
    )  # fmt: skip


async def _events(front: Front, problem: str, style: Style) -> AsyncIterator[str]:
    """It is listened before anything is told: a page takes its time to read how things stand, and what changes meanwhile comes after it."""
    with front.announcer.listening() as heard:
        yield "retry: 1000\n\n"
        for course in _courses(front, problem):
            yield _event("panel", kind=course.kind.value, course=course.number, html=panel_html(course, style))
        yield _event("ready")
        async for word in heard:
            if word is None:
                yield _event("bye")
                return
            for text in _told(word, problem, style):
                yield text


def _courses(front: Front, problem: str) -> list[Course]:
    found = [front.lanes.latest(problem, kind) for kind in CourseKind if kind is not CourseKind.MOCK] if problem else []
    return [course for course in found if course is not None]


def _told(word: object, problem: str, style: Style) -> Iterator[str]:
    """The events that a word is for a page about this problem."""
    if word == "":
        yield ": alive\n\n"
    elif isinstance(word, LogWord):
        yield _event("log")
    elif isinstance(word, IndexWord):
        yield _event("problems")
    elif isinstance(word, CourseWord):
        course = word.course
        if course.kind is CourseKind.MOCK:
            yield from [_event("log")] if course.is_over else []
        elif course.problem != problem:
            yield from [_event("other", problem=course.problem)] if course.is_over and word.what == "all" else []
        elif word.what == "case":
            html = case_html(course, word.number, style)
            yield _event("case", kind=course.kind.value, course=course.number, number=word.number, html=html)
        elif word.what == "progress":
            yield _event("part", kind=course.kind.value, course=course.number, html=part_html(course, style))
        else:
            yield _event("panel", kind=course.kind.value, course=course.number, html=panel_html(course, style))


def _event(name: str, **said: object) -> str:
    return f"event: {name}\ndata: {json.dumps(said, ensure_ascii=False)}\n\n"


def desktop(turn: Turn) -> Desktop:
    """What works of seats begin with."""
    front = turn.front
    return Desktop(front.root, front.settings, turn.style.language, front.clock, front.backend)


def judge_form(turn: Turn) -> Response:
    """Judge a source of the learner's, or text that was pasted."""
    problem = problem_of(turn)
    text, name = turn.form.get("text", ""), turn.form.get("source", "")
    cases = tuple(turn.form.get("cases", "").split())
    if text.strip():
        if len(text) > _MOST_SOURCE:
            raise UsageError("the source is longer than {most} characters", most=_MOST_SOURCE)
        language = known_language(turn.form.get("language", ""))
        ask = JudgeAsk(desktop(turn), problem=problem.id, text=text, language=language.id, cases=cases)
        return _begun(turn, ask, problem.id, turn.style.say("pasted, {language}", language=language.name))
    sources = turn.front.workspace.solutions(problem.id)
    if not sources:
        raise UsageError("no solution for {id}: write {path}", id=problem.id, path=f"solutions/{problem.id}{_suffix(turn)}")
    source = next((path for path in sources if path.name == name), None if name else sources[0])
    if source is None:
        raise UsageError("no file {path}", path=name)
    chosen = turn.form.get("language", "")
    return _begun(turn, JudgeAsk(desktop(turn), str(source), problem.id, language=chosen, cases=cases), problem.id, source.name)


def stop_form(turn: Turn) -> Response:
    """End what goes on."""
    course = turn.front.lanes.find(int(turn.place("number")))
    if course is None:
        raise UsageError("there is nothing to stop")
    turn.front.lanes.stop(course)
    return back_to(turn, course.problem)


def panel_page(turn: Turn) -> Response:
    """One panel as it is now."""
    kind = next((kind for kind in CourseKind if kind.value == turn.place("kind")), CourseKind.JUDGE)
    course = turn.front.lanes.latest(turn.place("id"), kind)
    return HTMLResponse(panel_html(course, turn.style) if course else render(turn.style, "nothing.html"))


def back_to(turn: Turn, problem: str) -> Response:
    """The problem's page for a browser that sent a form; nothing for a script, which hears of it anyway."""
    if turn.request.headers.get("x-judge") == "script":
        return Response(status_code=204)
    return RedirectResponse(f"/problem/{quote(problem)}", 303)


def _begun(turn: Turn, ask: JudgeAsk, problem: str, source: str) -> Response:
    turn.front.lanes.begin(CourseKind.JUDGE, judge_source, ask, problem=problem, source=source)
    return back_to(turn, problem)


def _suffix(turn: Turn) -> str:
    from judge.languages import LANGUAGES, language_named
    from judge.practice.mainlanguage import main_language

    told: Language | None = language_named(turn.front.settings.language) if turn.front.settings.language else main_language(turn.front.root)
    return (told or LANGUAGES[0]).suffixes[0]
