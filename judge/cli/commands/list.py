"""`judge list`: the problems of a workspace."""

from judge.cache import stamps_of
from judge.catalog import ORDERS, Filter, ProblemState, choose_rows, levels_between
from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation, Page
from judge.history.days import end_of
from judge.practice.problemrows import problem_rows, sources_of_rows
from judge.reports.problemlist import render_list
from judge.tagmatching import tags_meant


def run(invocation: Invocation) -> Page | Document:
    """Exit code 0, and 1 when nothing is found."""
    arguments, style = invocation.arguments, invocation.style
    now = moment()
    made_from = stamps_of(sources_of_rows(invocation.root))
    rows = problem_rows(invocation.root, now.day, style.language)
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else Filter().levels
    states = tuple(map(ProblemState, arguments.texts("--state")))
    known = {tag for row in rows for tag in row.tags}
    wanted = Filter(arguments.words, tuple(tags_meant(tag, known) for tag in arguments.texts("--tag")), levels, states)
    found = choose_rows(rows, wanted, arguments.text("--sort", next(iter(ORDERS))))
    code = 0 if found else 1
    if invocation.is_json:
        return Document({"problems": [{**row._asdict(), "state": row.state.value} for row in found], "total": len(rows)}, code)
    day = (end_of(now.day - 1, now.offset), end_of(now.day, now.offset), now.offset)
    return Page(render_list(found, len(rows), style), made_from, code, day)
