"""`judge cases`: the cases of a problem, one of them whole, and the learner's own ones gone again."""

from judge.cli.invocation import Invocation
from judge.cli.terminal import say, say_page
from judge.errors import UsageError
from judge.model import Problem, TestCase
from judge.reports.caselist import render_case, render_cases
from judge.reports.style import Style
from judge.selection import choose_cases
from judge.store.addedcases import remove_cases


def run(invocation: Invocation) -> int:
    """Exit code 0; with names of cases these are shown, or removed."""
    arguments, style = invocation.arguments, invocation.style
    if not arguments.words:
        raise UsageError("which problem? for example: judge {command} 1000", command="cases")
    problem = invocation.prepared(invocation.workspace.problem(arguments.words[0]))
    names = arguments.words[1:]
    if arguments.has("--remove"):
        return _remove(problem, choose_cases(problem, names) if names else (), style)
    if names:
        invocation.refuse_in_mock(problem.id)
        chosen = choose_cases(problem, names)
        wholes = (render_case(case, case.input.read_bytes(), case.answer.read_bytes() if case.answer else None, style) for case in chosen)
        say_page(line for whole in wholes for line in whole)
        return 0
    sizes = [(case, case.input.stat().st_size, case.answer.stat().st_size if case.answer else None) for case in problem.cases]
    for line in render_cases(problem, sizes, style):
        say(line)
    return 0


def _remove(problem: Problem, cases: tuple[TestCase, ...], style: Style) -> int:
    if not cases:
        raise UsageError("which case? for example: judge cases {id} own/1 --remove", id=problem.id)
    remove_cases(problem, cases)
    say(style.say("removed: {names}", names=", ".join(case.name for case in cases)))
    return 0
