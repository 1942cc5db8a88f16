"""A submission: its source in colours, judged again, or beside another one."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple
from urllib.parse import quote

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound
from starlette.responses import RedirectResponse, Response

from judge.errors import UsageError
from judge.history.events import source_mark
from judge.history.log import History
from judge.history.runrows import RunRow, find_run
from judge.language import Language, Runtime
from judge.languages import language_named
from judge.reports.titles import title_of
from judge.store.keptsources import kept_source
from judge.store.root import history_in
from judge.submission import known_language
from judge.web.courses import CourseKind
from judge.web.livepages import desktop
from judge.web.seatwork import JudgeAsk, judge_source
from judge.web.statuspage import StatusRow, status_row, submissions_of
from judge.web.views import Turn, safe, show

#: characters that are put into colours; a longer source is shown as it is
_MOST_COLOURED = 100_000

#: equal lines around a difference
_AROUND = 4

#: submissions that one can be compared with
_MOST_OTHERS = 40


class ComparedLine(NamedTuple):
    """A line of two sources beside each other; `kind` is `same`, `changed`, `added` or `removed`; or how many equal lines are left out."""

    kind: str
    left_number: int = 0
    left: str = ""
    right_number: int = 0
    right: str = ""
    skipped: int = 0


def submission_page(turn: Turn) -> Response:
    """The page."""
    row = _row_of(turn, turn.place("key"))
    content = source_of_run(turn, row.run)
    others = [one for one in submissions_of(turn, row.run.problem, _MOST_OTHERS) if one.run.key != row.run.key]
    others = [one for one in others if one.run.source and one.run.source != row.run.source]
    code = _coloured(content.decode("utf-8", "replace"), language_named(row.run.language)) if content is not None else ""
    return show(turn, "submission.html", here="status", row=row, code=code, others=others)


def again_form(turn: Turn) -> Response:
    """Judge a submission again, as it was; what comes of it appears on its problem's page."""
    row = _row_of(turn, turn.place("key"))
    content = source_of_run(turn, row.run)
    if content is None:
        raise UsageError("its source is not here any more")
    language = known_language(row.run.language)
    ask = JudgeAsk(desktop(turn), problem=row.run.problem, text=content.decode("utf-8", "replace"), language=language.id)
    turn.front.lanes.begin(CourseKind.JUDGE, judge_source, ask, problem=row.run.problem, source=turn.style.say("judged again"))
    return RedirectResponse(f"/problem/{quote(row.run.problem)}", 303)


def compare_page(turn: Turn) -> Response:
    """Two submissions, line by line, the older one first, whichever was asked for first."""
    first, second = sorted((_row_of(turn, turn.asked(name)) for name in ("a", "b")), key=lambda row: row.run.at_s)
    texts = []
    for row in (first, second):
        content = source_of_run(turn, row.run)
        if content is None:
            raise UsageError("its source is not here any more")
        texts.append(content.decode("utf-8", "replace").splitlines())
    return show(turn, "compare.html", here="status", first=first, second=second, lines=list(compared(*texts)))


def source_of_run(turn: Turn, run: RunRow) -> bytes | None:
    """The source of a run: as it was kept, or a solution that is still the same."""
    found = kept_source(turn.front.root, run.source)
    if found is not None or not run.source:
        return found
    for path in turn.front.workspace.solutions(run.problem):
        content = path.read_bytes()
        if source_mark(content) == run.source:
            return content
    return None


def compared(left: list[str], right: list[str]) -> Iterator[ComparedLine]:
    """Both beside each other; of long equal parts only what lies around differences. Nothing for equal sources."""
    if left == right:
        return
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            yield from _changed(left[i1:i2], right[j1:j2], i1, j1)
            continue
        head = _AROUND if i1 or j1 else 0
        tail = _AROUND if i2 < len(left) or j2 < len(right) else 0
        for at in range(i2 - i1):
            if head <= at < i2 - i1 - tail:
                if at == head:
                    yield ComparedLine("skipped", skipped=i2 - i1 - tail - head)
                continue
            yield ComparedLine("same", i1 + at + 1, left[i1 + at], j1 + at + 1, right[j1 + at])


def _changed(left: list[str], right: list[str], i1: int, j1: int) -> Iterator[ComparedLine]:
    for at in range(max(len(left), len(right))):
        one, other = (lines[at] if at < len(lines) else None for lines in (left, right))
        kind = "added" if one is None else "removed" if other is None else "changed"
        yield ComparedLine(kind, 0 if one is None else i1 + at + 1, one or "", 0 if other is None else j1 + at + 1, other or "")


def _row_of(turn: Turn, key: str) -> StatusRow:
    path = history_in(turn.front.root)
    if path.exists():
        with History(path) as history:
            run = find_run(history, key)
        if run is not None:
            return status_row(run, title_of(turn.front.packages.names(run.problem), turn.style.language))
    raise UsageError("there is no such submission")


def _coloured(text: str, language: Language | None) -> Markup:
    """A source as lines with numbers, in colours that the sheet has classes for."""
    name = _lexer_name(language) if len(text) <= _MOST_COLOURED else "text"
    try:
        lexer = get_lexer_by_name(name, stripnl=False)
    except ClassNotFound:
        lexer = get_lexer_by_name("text", stripnl=False)
    return safe(highlight(text, lexer, HtmlFormatter(linenos="inline", wrapcode=True, nobackground=True)))


def _lexer_name(language: Language | None) -> str:
    """What Pygments calls a language: mostly by the first suffix of its files."""
    if language is None:
        return "text"
    if language.runtime is Runtime.PYTHON:
        return "python"
    suffix = language.suffixes[0].lstrip(".").lower()
    return {"cc": "cpp", "rs": "rust", "kt": "kotlin", "cs": "csharp", "rb": "ruby", "txt": "text", "hs": "haskell"}.get(suffix, suffix)
