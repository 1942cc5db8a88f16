"""`judge recall`: tell how a problem is solved, compare, rate."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from judge.cli.clock import moment
from judge.cli.invocation import Invocation
from judge.cli.prompting import read_typed
from judge.cli.terminal import say, shown_path
from judge.forgetting import RATINGS
from judge.history.events import RECALL
from judge.messages import N_
from judge.model import Problem
from judge.practice.acts import accepted_source, act
from judge.practice.rules.minutes import sitting_s
from judge.reports.prose import render_prose
from judge.reports.ratings import round_line
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.reports.visible import printable
from judge.store.notefiles import note_of

#: what the learner tells, in order
_ASKED = {
    "idea": N_("idea in a sentence or two: "),
    "complexity": N_("time and memory: "),
    "pitfall": N_("what went wrong the last time: "),
}

#: keys for ratings: their first letters, their numbers, their names
_KEYS = {key: name for name, number in RATINGS.items() for key in (name[0], str(number), name)}


def run(invocation: Invocation) -> int:
    """Exit code 0; 1 when it was left without a rating, which writes nothing down."""
    style, problem = invocation.style, invocation.one_problem()
    began = moment()
    say(style.paint(f"{problem.id} {title_of(problem.names, style.language)}", "bold"))
    told = _ask(style)
    if told is None:
        return _left(style)
    _compare(invocation, problem)
    rating = _ask_rating(style)
    if rating is None:
        return _left(style)
    now = moment()
    outcome = act(invocation.root, problem.id, RECALL, now, **told, rating=rating, active=round(sitting_s(now.seconds - began.seconds)))
    if outcome.round is None:
        say(style.say("{id} was done today already: written down, and it changes nothing", id=problem.id))
    else:
        say(round_line(outcome, style))
    return 0


def _ask(style: Style) -> Mapping[str, str] | None:
    told = {}
    for name, words in _ASKED.items():
        line = read_typed(style.translate(words))
        if line is None:
            return None
        told[name] = line.strip()
    return told


def _ask_rating(style: Style) -> str | None:
    while True:
        line = read_typed(style.translate(N_("again, hard, good or easy (a, h, g, e): ")))
        if line is None or line.strip() in ("q", "quit"):
            return None
        rating = _KEYS.get(line.strip().lower())
        if rating:
            return rating


def _compare(invocation: Invocation, problem: Problem) -> None:
    """What the learner has to compare with: their note and their accepted solution, the newest one without such."""
    workspace, style = invocation.workspace, invocation.style
    sources = workspace.solutions(problem.id)
    accepted = accepted_source(invocation.root, problem.id, sources, moment())
    note = note_of(workspace.solutions_folder, problem.id)
    shown = [(note, style.translate(N_("your note")))] if note.exists() else []
    shown += [(path, style.translate(N_("your solution"))) for path in ([accepted] if accepted else sources[:1])]
    say("")
    if not shown:
        say(style.say("you have neither a note nor a solution here: judge editorial {id} shows how it is solved", id=problem.id))
    for path, words in shown:
        say(style.paint(f"{words}: {shown_path(path)}", "bold"))
        for line in render_prose(path.read_text("utf-8-sig"), style) if path == note else _source(path):
            say(f"  {line}".rstrip())


def _source(path: Path) -> Iterator[str]:
    return map(printable, path.read_bytes().splitlines())


def _left(style: Style) -> int:
    if not sys.stdin.isatty():
        say("")
    say(style.say("left without a rating: nothing was written down"))
    return 1
