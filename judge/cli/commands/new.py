"""`judge new`: the beginning of a solution."""

from judge.cli.clock import day_here
from judge.cli.editor import edit
from judge.cli.invocation import Invocation
from judge.cli.terminal import say, shown_path
from judge.errors import UsageError
from judge.history.days import date_of
from judge.language import Language
from judge.languages import languages_of_file
from judge.messages import N_
from judge.practice.wrongnotes import last_note
from judge.reports.titles import title_of
from judge.store.newsolution import Headline, begin_brute, begin_solution, put_aside
from judge.store.specfile import load_spec, spec_path
from judge.store.workspace import Workspace

#: the comment in a stub
_THINK = N_("the simplest way that is surely right goes here; how long it takes does not matter")


def run(invocation: Invocation) -> int:
    """Exit code 0 when the file was written."""
    arguments, style = invocation.arguments, invocation.style
    workspace, settings, problem = invocation.workspace, invocation.settings, invocation.one_problem()
    if arguments.has("--brute"):
        return _begin_brute(invocation)
    language = invocation.new_language()
    if arguments.has("--again") and not arguments.has("--language"):
        language = _last_language(workspace, problem.id) or language
    headline = Headline(problem.id, title_of(problem.names, style.language), problem.url)
    if arguments.has("--again"):
        for kept in put_aside(workspace, settings, problem.id, language, date=date_of(day_here())):
            say(style.say("your last solution rests at {path}", path=shown_path(kept)))
    path = begin_solution(workspace, settings, headline, language)
    note = last_note(workspace.solutions_folder, problem.id)
    if note and note.next_time:
        say(style.say("you wrote: {sentence}", sentence=note.next_time))
    say(style.say("{path} is begun; judge it with: judge run {id}", path=shown_path(path), id=problem.id))
    if arguments.has("--edit"):
        edit(path)
    return 0


def _begin_brute(invocation: Invocation) -> int:
    """A stub of a brute force, beside the solution that it will be compared with."""
    style, problem = invocation.style, invocation.one_problem()
    spec = load_spec(problem.folder)
    if spec is None:
        raise UsageError(
            "problem {id} has no spec: say judge spec {id} --draft, or write {path} (docs/stress.md)",
            id=problem.id,
            path=spec_path(problem.folder),
        )
    headline = Headline(problem.id, title_of(problem.names, style.language), problem.url)
    path = begin_brute(invocation.workspace, headline, spec, think=style.translate(_THINK))
    words = N_("{path} reads the input; write the simplest way that is surely right, then: judge stress {id}")
    say(style.say(words, path=shown_path(path), id=problem.id))
    if invocation.arguments.has("--edit"):
        edit(path)
    return 0


def _last_language(workspace: Workspace, problem: str) -> Language | None:
    """What the newest solution is written in."""
    sources = workspace.solutions(problem)
    return languages_of_file(sources[0].name)[0] if sources else None
