"""`judge list`: the problems of a workspace."""

from collections.abc import Collection, Iterator, Mapping

from judge.cache import stamps_of
from judge.catalog import ORDERS, Filter, ProblemState, choose_rows, levels_between
from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation, Page
from judge.history.days import end_of
from judge.messages import command_line
from judge.practice.problemrows import problem_rows, sources_of_rows
from judge.practice.spoilers import without_spoilers
from judge.reports.problemlist import render_list
from judge.store.root import plan_in
from judge.tagmatching import tags_like, tags_meant

#: words for a state
_STATES: Mapping[str, str] = {
    "accepted": "accepted", "solved": "accepted", "ac": "accepted", "tried": "tried", "failed": "tried", "wrong": "tried", "new": "new",
    "unsolved": "new", "todo": "new",
}  # fmt: skip


def run(invocation: Invocation) -> Page | Document:
    """Exit code 0, and 1 when nothing is found."""
    arguments, style = invocation.arguments, invocation.style
    now = moment()
    made_from = stamps_of([*sources_of_rows(invocation.root), str(plan_in(invocation.root))])
    rows = problem_rows(invocation.root, now.day, style.language)
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else Filter().levels
    states = tuple(map(ProblemState, arguments.texts("--state")))
    known = {tag for row in rows for tag in row.tags}
    wanted = Filter(arguments.words, tuple(tags_meant(tag, known) for tag in arguments.texts("--tag")), levels, states)
    found = without_spoilers(choose_rows(rows, wanted, arguments.text("--sort", next(iter(ORDERS)))), invocation.root)
    code = 0 if found else 1
    if invocation.is_json:
        return Document({"problems": [{**row._asdict(), "state": row.state.value} for row in found], "total": len(rows)}, code)
    day = (end_of(now.day - 1, now.offset), end_of(now.day, now.offset), now.offset)
    lines = [*render_list(found, len(rows), style), *([] if found or not rows else _meant(invocation, known))]
    return Page(lines, made_from, code, day)


def _meant(invocation: Invocation, tags: Collection[str]) -> Iterator[str]:
    """The line that leads from a word that is in no title to the option that says it."""
    from judge.cli.meantwords import meant_as

    words, style = invocation.arguments.words, invocation.style
    for word in words:
        state = _STATES.get(word.lower())
        option = meant_as(invocation.arguments.command, word) or (("--state", state) if state else ())
        option = option or (("--tag", word) if tags_like(word, tags) else ())
        if option:
            meant = command_line("list", *(one for one in words if one != word), *option)
            yield style.say("{word} is in no title or tag here: {meant}", word=word, meant=meant)
            return
