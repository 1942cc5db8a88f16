"""`judge list`: the problems of a workspace."""

from judge.catalog import ORDERS, Filter, ProblemState, choose_rows, levels_between
from judge.cli.clock import day_here
from judge.cli.invocation import Document, Invocation
from judge.cli.terminal import say
from judge.practice.problemrows import problem_rows
from judge.reports.problemlist import render_list
from judge.tagmatching import tags_meant


def run(invocation: Invocation) -> int | Document:
    """Exit code 0, and 1 when nothing is found."""
    arguments, style = invocation.arguments, invocation.style
    rows = problem_rows(invocation.root, day_here(), style.language)
    levels = levels_between(arguments.text("--level")) if arguments.has("--level") else Filter().levels
    states = tuple(map(ProblemState, arguments.texts("--state")))
    known = {tag for row in rows for tag in row.tags}
    wanted = Filter(arguments.words, tuple(tags_meant(tag, known) for tag in arguments.texts("--tag")), levels, states)
    found = choose_rows(rows, wanted, arguments.text("--sort", next(iter(ORDERS))))
    code = 0 if found else 1
    if invocation.is_json:
        return Document({"problems": [{**row._asdict(), "state": row.state.value} for row in found], "total": len(rows)}, code)
    for line in render_list(found, len(rows), style):
        say(line)
    return code
