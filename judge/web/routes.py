"""Which page is where, and what is the same for all: forms are read, pages are made in one thread, errors are told in words."""

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from judge.errors import JudgeError, UsageError
from judge.reports.style import Style
from judge.web import daypages, huntpages, livepages, mockpages, problemlistpage, problempage, quizpages, shelfpages, sourcepage, statuspage
from judge.web.front import Front
from judge.web.views import STATIC, Page, TemplateError, Turn, show

#: fields of a form
_MOST_FIELDS = 60

_MEDIA = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}

Endpoint = Callable[[Request], Awaitable[Response]]

_READ: dict[str, Page] = {
    "/": problemlistpage.list_page,
    "/problems/rows": problemlistpage.rows_page,
    "/problem/{id}": problempage.problem_page,
    "/problem/{id}/picture": problempage.picture_page,
    "/problem/{id}/statement.pdf": problempage.pdf_page,
    "/problem/{id}/sources": problempage.sources_page,
    "/problem/{id}/submissions": statuspage.submissions_page,
    "/problem/{id}/panel/{kind}": livepages.panel_page,
    "/submission/{key}": sourcepage.submission_page,
    "/compare": sourcepage.compare_page,
    "/today": daypages.today_page,
    "/wrong": daypages.wrong_page,
    "/statistics": daypages.statistics_page,
    "/replay": daypages.replay_page,
    "/mock": mockpages.mock_page,
    "/mock/standing": mockpages.standing_page,
    "/quiz": shelfpages.quiz_page,
    "/quiz/ask": quizpages.ask_page,
    "/notes": quizpages.notes_page,
    "/notes/{slug}": quizpages.chapter_page,
    "/status": statuspage.status_page,
    "/status/rows": statuspage.status_rows_page,
}

_WRITE: dict[str, Page] = {
    "/problem/{id}/judge": livepages.judge_form,
    "/problem/{id}/hint": problempage.hint_page,
    "/problem/{id}/stress": huntpages.hunt_form,
    "/problem/{id}/growth": huntpages.growth_form,
    "/problem/{id}/keep": huntpages.keep_form,
    "/submission/{key}/judge": sourcepage.again_form,
    "/today": daypages.today_form,
    "/wrong": daypages.wrong_form,
    "/mock": mockpages.mock_form,
    "/quiz/begin": shelfpages.begin_form,
    "/quiz/decks": shelfpages.shelf_form,
    "/quiz/answer": quizpages.answer_form,
    "/course/{number:int}/stop": livepages.stop_form,
    "/choices": problempage.theme_page,
}


def make_routes(front: Front, on_bug: Callable[[str], None]) -> list[BaseRoute]:
    """All pages of a front; `on_bug` is told the traceback of a bug."""

    async def events(request: Request) -> Response:
        return livepages.stream(front, request, style_of(front, request))

    read = [Route(path, _endpoint(front, page, on_bug), methods=["GET"]) for path, page in _READ.items()]
    written = [Route(path, _endpoint(front, page, on_bug), methods=["POST"]) for path, page in _WRITE.items()]
    rest = Route("/{path:path}", _endpoint(front, _nowhere, on_bug), methods=["GET", "POST"])
    return [*read, *written, Route("/events", events), Route("/static/{stamp}/{name}", _static), rest]


def style_of(front: Front, request: Request) -> Style:
    """How the reader reads: as they chose, else as the command was begun."""
    return front.styles.get(request.cookies.get("judge-language", ""), front.styles[front.language])


def _endpoint(front: Front, page: Page, on_bug: Callable[[str], None]) -> Endpoint:
    async def answer(request: Request) -> Response:
        form = await _form(request) if request.method == "POST" else {}
        if form is None:
            return PlainTextResponse("this is no form\n", 400)
        turn = Turn(front, style_of(front, request), request, form)
        return await asyncio.get_running_loop().run_in_executor(front.reader, _answered, page, turn, on_bug)

    return answer


def _answered(page: Page, turn: Turn, on_bug: Callable[[str], None]) -> Response:
    """What a page answers; an error that somebody can mend in words, a bug without any."""
    try:
        return page(turn)
    except JudgeError as error:
        status = HTTPStatus.NOT_FOUND if isinstance(error, UsageError) else HTTPStatus.INTERNAL_SERVER_ERROR
        return _error(turn, error.render(turn.style.translate), status)
    except OSError as error:
        return _error(turn, error.strerror or str(error), HTTPStatus.INTERNAL_SERVER_ERROR)
    except (
        ArithmeticError,
        AssertionError,
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        RuntimeError,
        TemplateError,
    ):  # a bug of ours
        on_bug(traceback.format_exc())
        return _error(turn, turn.style.say("this page has a bug: its traceback stands where judge web was begun"), 500)


def _error(turn: Turn, message: str, status: int) -> Response:
    if turn.request.headers.get("x-judge") == "script":
        return PlainTextResponse(message, status)
    return show(turn, "error.html", status, here="", message=message)


def _nowhere(turn: Turn) -> Response:
    raise UsageError("there is no such page")


async def _form(request: Request) -> dict[str, str] | None:
    """The fields of a form, the last of each name; None for what is none."""
    try:
        return dict(parse_qsl((await request.body()).decode(), keep_blank_values=True, max_num_fields=_MOST_FIELDS))
    except (ValueError, ClientDisconnect):
        return None


async def _static(request: Request) -> Response:
    """A file of ours, by its name alone."""
    name = request.path_params["name"]
    files = {path.name: path for path in STATIC.iterdir() if path.suffix in _MEDIA}
    if name not in files:
        return PlainTextResponse("there is no such file\n", 404)
    headers = {"Cache-Control": "private, max-age=31536000, immutable"}
    return Response(files[name].read_bytes(), media_type=_MEDIA[files[name].suffix], headers=headers)
