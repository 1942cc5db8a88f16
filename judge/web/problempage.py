"""One problem: its statement, limits, samples; beside it what goes on: judging, the learner's sources, earlier submissions."""

from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from starlette.responses import RedirectResponse, Response

from judge.errors import UsageError
from judge.history.days import DAY_S
from judge.keywords import tags_of
from judge.language import Language, memory_limit_mib, time_limit_s
from judge.languages import LANGUAGES, language_named
from judge.levelguess import level_or_guess
from judge.messages import N_, command_line
from judge.model import Kind, Problem
from judge.pictures import PAGE_PICTURE
from judge.practice.hints import hints_for, weight_of
from judge.practice.spoilers import is_spoiler
from judge.reports.statementpage import has_known_time, limit_words
from judge.reports.titles import title_of
from judge.reports.visible import safe_text
from judge.store.notefiles import note_of
from judge.store.shownsamples import list_samples
from judge.store.statementfiles import Statement, find_statement, read_markdown
from judge.store.statementpictures import find_page_picture, find_picture
from judge.web.courses import CourseKind
from judge.web.statementhtml import statement_html
from judge.web.statuspage import submissions_of, usual_language
from judge.web.views import Turn, safe, show

#: bytes of a sample that are shown
_MOST_SAMPLE_BYTES = 20_000

#: earlier submissions that are shown beside a problem
_MOST_SUBMISSIONS = 8

#: forms of pictures that browsers show
_MEDIA = {"PNG": "image/png", "JPEG": "image/jpeg", "GIF": "image/gif", "BMP": "image/bmp", "WebP": "image/webp", "SVG": "image/svg+xml"}

#: a picture may be a page of its own: nothing in it runs
_PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

#: languages whose limits are told beside the problem's
_TOLD_LANGUAGES = ("py", "pypy", "cpp17", "java")

#: how a problem is judged, in a word
_KINDS = {
    Kind.SCORING: N_("points for parts"), Kind.INTERACTIVE: N_("interactive"), Kind.MULTI_PASS: N_("several passes"),
    Kind.SUBMIT_ANSWER: N_("answers are handed in"),
}  # fmt: skip


class SampleText(NamedTuple):
    """A sample as text; a conversation has no output of its own."""

    number: int
    input: str
    answer: str
    is_talk: bool = False


class LanguageLimit(NamedTuple):
    """What a language gets for a problem."""

    name: str
    time_s: float
    memory_mib: float


def problem_of(turn: Turn) -> Problem:
    """The problem that the address names; UsageError where it is not here."""
    return turn.front.workspace.problem(turn.place("id"))


def problem_page(turn: Turn) -> Response:
    """The page."""
    problem, workspace, style = problem_of(turn), turn.front.workspace, turn.style
    language = turn.asked("statement") if turn.asked("statement") in ("ko", "en") else style.language
    statement = find_statement(problem.folder, language)
    others = [one for one in ("ko", "en") if _has_statement(problem.folder, one) and statement and one != statement.language]
    is_hiding = is_spoiler(turn.front.root, problem.id, turn.now.day)
    return show(
        turn, "problem.html", here="problems", problem=problem, title=title_of(problem.names, style.language), statement=statement,
        body=_body(problem, statement), others=others, samples=_samples(problem), limits=_limits(problem),
        limit_words=limit_words(problem, style), level="" if is_hiding else level_or_guess(problem.keywords),
        tags=() if is_hiding else tags_of(problem.keywords),
        hints=len(hints_for(problem, workspace, style)),
        sources=_sources(turn, problem.id), id=problem.id, kind_words=_KINDS, languages=_languages(problem), main=_main(turn),
        course=turn.front.lanes.latest(problem.id, CourseKind.JUDGE), note=_note(turn, problem),
        submissions=submissions_of(turn, problem.id, _MOST_SUBMISSIONS), page_picture=_has_page_picture(problem, statement), kinds=Kind,
    )  # fmt: skip


def sources_page(turn: Turn) -> Response:
    """The learner's sources for a problem, alone."""
    problem = problem_of(turn)
    return show(turn, "sources.html", id=problem.id, sources=_sources(turn, problem.id))


def hint_page(turn: Turn) -> Response:
    """The next hint of today, which is written down, as `judge hint` does."""
    from judge.history.events import HINT
    from judge.practice.acts import act, next_hint
    from judge.practice.mockcourse import refuse_during_mock

    problem, now = problem_of(turn), turn.now
    refuse_during_mock(turn.front.root, problem.id, command_line("mock", "run", problem.id))
    hints = hints_for(problem, turn.front.workspace, turn.style)
    level = next_hint(turn.front.root, problem.id, now)
    if level <= len(hints):
        act(turn.front.root, problem.id, HINT, now, level=weight_of(level, problem, turn.front.workspace, turn.style))
    return show(turn, "hints.html", problem=problem, hints=hints[:level], is_all=level >= len(hints))


def picture_page(turn: Turn) -> Response:
    """A picture of a statement, which nothing but the package has."""
    problem = problem_of(turn)
    statement = find_statement(problem.folder, turn.asked("statement") or turn.style.language)
    if statement is None:
        raise UsageError("no such picture")
    is_page = turn.asked("name") == PAGE_PICTURE
    found = find_page_picture(statement, problem.folder) if is_page else find_picture(statement, turn.asked("name"), problem.folder)
    if found is None or found.form is None or found.form.format not in _MEDIA:
        raise UsageError("no such picture")
    headers = {"Content-Security-Policy": _PICTURE_POLICY, "Cache-Control": "private, max-age=60"}
    return Response(found.content, media_type=_MEDIA[found.form.format], headers=headers)


def pdf_page(turn: Turn) -> Response:
    """The statement, where it is a PDF file."""
    problem = problem_of(turn)
    statement = find_statement(problem.folder, turn.style.language)
    if statement is None or statement.path.suffix != ".pdf":
        raise UsageError("no such file")
    return Response(statement.path.read_bytes(), media_type="application/pdf")


def theme_page(turn: Turn) -> Response:
    """Remember the language and the colours that were chosen, and go back."""
    answer = RedirectResponse(_back(turn.form.get("back", "/")), 303)
    for name, known in (("language", ("ko", "en")), ("theme", ("auto", "light", "dark"))):
        if turn.form.get(name) in known:
            answer.set_cookie(f"judge-{name}", turn.form[name], max_age=365 * DAY_S, samesite="strict", httponly=True)
    return answer


def _back(address: str) -> str:
    """Where to go on: a page of ours."""
    return address if address.startswith("/") and not address.startswith(("//", "/\\")) and address.isprintable() else "/"


def _sources(turn: Turn, problem: str) -> list[str]:
    return [path.name for path in turn.front.workspace.solutions(problem)]


def _body(problem: Problem, statement: Statement | None) -> object:
    if statement is None or statement.path.suffix == ".pdf":
        return ""
    text = read_markdown(statement, problem.constants)
    return safe(statement_html(text, partial(_picture_address, problem, statement)))


def _picture_address(problem: Problem, statement: Statement, target: str) -> str:
    found = find_picture(statement, target, problem.folder)
    if found.form is None:
        return ""
    language = f"&statement={statement.language}" if statement.language else ""
    return f"/problem/{quote(problem.id)}/picture?name={quote(target, safe='')}{language}"


def _has_page_picture(problem: Problem, statement: Statement | None) -> bool:
    return statement is not None and find_page_picture(statement, problem.folder) is not None


def _has_statement(folder: Path, language: str) -> bool:
    found = find_statement(folder, language)
    return found is not None and found.language == language


def _samples(problem: Problem) -> list[SampleText]:
    def text(path: Path | None) -> str:
        if path is None:
            return ""
        with path.open("rb") as file:
            return safe_text(file.read(_MOST_SAMPLE_BYTES).decode("utf-8", "backslashreplace").replace("\r\n", "\n"))

    return [
        SampleText(number, text(one.interaction or one.input), text(one.answer), one.interaction is not None)
        for number, one in enumerate(list_samples(problem.folder, problem.cases), 1)
    ]


def _limits(problem: Problem) -> list[LanguageLimit]:
    """What the usual languages get, where that is not what the problem says."""
    known = [language for language in LANGUAGES if language.id in _TOLD_LANGUAGES]
    limits = [LanguageLimit(one.name, time_limit_s(problem.limits, one), memory_limit_mib(problem.limits, one)) for one in known]
    return [
        one
        for one in limits
        if has_known_time(problem) and (one.time_s, one.memory_mib) != (problem.limits.time_s, problem.limits.memory_mib)
    ]


def _languages(problem: Problem) -> list[Language]:
    wants_program = Kind.SUBMIT_ANSWER not in problem.kinds
    return [language for language in LANGUAGES if language.is_program is wants_program]


def _main(turn: Turn) -> str:
    told = language_named(turn.front.settings.language) or language_named(usual_language(turn))
    return (told or LANGUAGES[0]).id


def _note(turn: Turn, problem: Problem) -> object:
    path = note_of(turn.front.workspace.solutions_folder, problem.id)
    if not path.is_file():
        return ""
    return safe(statement_html(path.read_text("utf-8-sig", "replace"), lambda _: ""))
