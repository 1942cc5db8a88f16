"""A draft of a spec at the terminal: what it is made from, shown once, accepted, edited or left as it is."""

import sys

from judge.cli.editor import edit
from judge.cli.invocation import Invocation
from judge.cli.prompting import is_yes, read_typed
from judge.cli.terminal import say, shown_path
from judge.drafting.draft import NoDraft, confirmed, guesses_of, is_unconfirmed, render_draft
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.drafting.guesses import told_guess
from judge.errors import UsageError
from judge.external.input_validator import find_testlib_validators
from judge.messages import N_
from judge.model import Problem
from judge.reports.style import Style
from judge.store.specfile import load_spec, save_spec, spec_path, spec_text
from judge.store.statementfiles import find_statement, read_markdown


def can_ask() -> bool:
    """Whether somebody sits at the terminal."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def write_draft(invocation: Invocation, problem: Problem) -> bool:
    """Draft a spec, show it where somebody can answer, and write it; whether it is confirmed. UsageError over a spec of somebody's own."""
    style, before = invocation.style, spec_text(problem.folder)
    if before and not is_unconfirmed(before):
        raise UsageError("{path} is there already, and stays as it is", path=spec_path(problem.folder))
    draft, troubles = draft_spec(_ground(problem, style.language))
    for trouble in troubles:
        say(style.paint(trouble.render(style.translate), "dim"))
    text = render_draft(draft)
    if can_ask():
        _show(text, style, origin=draft.origin)
        return _ask(problem, text, style)
    path = save_spec(problem.folder, text)
    for guess in guesses_of(text):
        say(told_guess(guess, style.say))
    words = N_("{path} is drafted from {origin}; look at it, then: judge spec {id} --confirm")
    say(style.say(words, path=shown_path(path), origin=style.translate(draft.origin), id=problem.id))
    return False


def confirm_draft(problem: Problem, style: Style) -> None:
    """Take the marks of a draft away. UsageError where there is none, or it fits no sample any more."""
    text = spec_text(problem.folder)
    if not is_unconfirmed(text):
        raise UsageError("there is no draft at {path} to confirm", path=spec_path(problem.folder))
    load_spec(problem.folder)
    path = save_spec(problem.folder, confirmed(text))
    say(style.say("{path} is confirmed", path=shown_path(path)))


def _ground(problem: Problem, language: str) -> DraftGround:
    """What there is to read; where a page brought no samples, what the learner typed off it stands for them."""
    statement = find_statement(problem.folder, language)
    shown = [case for case in problem.cases if case.is_sample] or [
        case for case in problem.cases if case.is_added and not case.is_counterexample
    ]
    samples = tuple(case.input.read_bytes() for case in shown)
    text = read_markdown(statement, problem.constants) if statement else ""
    return DraftGround(tuple(find_testlib_validators(problem.folder)), text, samples)


def _show(text: str, style: Style, *, origin: str) -> None:
    say(style.say("a spec drafted from {origin}:", origin=style.translate(origin)))
    for line in confirmed(text).rstrip().splitlines():
        say(f"  {line}")
    for guess in guesses_of(text):
        say(style.paint(told_guess(guess, style.say), "yellow"))


def _ask(problem: Problem, text: str, style: Style) -> bool:
    answer = read_typed(style.translate(N_("Enter accepts it, e opens it in the editor, anything else leaves it unconfirmed: ")))
    word = None if answer is None else answer.strip().lower()
    path = save_spec(problem.folder, confirmed(text) if word is not None and (not word or is_yes(word)) else text)
    if word in ("e", "ㄷ"):
        edit(path)
        load_spec(problem.folder)
    is_confirmed = not is_unconfirmed(spec_text(problem.folder))
    words = N_("{path} is written") if is_confirmed else N_("{path} is written, not confirmed: judge spec {id} --confirm")
    say(style.say(words, path=shown_path(path), id=problem.id))
    return is_confirmed


def offer_draft(invocation: Invocation, problem: Problem) -> None:
    """Draft a spec for a problem for which nothing can make inputs, where somebody can answer. UsageError says why none can be drafted."""
    try:
        write_draft(invocation, problem)
    except NoDraft as trouble:
        words = N_("nothing can make inputs for problem {id}, and no spec can be drafted: {why}")
        raise UsageError(words, id=problem.id, why=trouble) from None
