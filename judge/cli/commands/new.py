"""`judge new`: the beginning of a solution."""

from collections.abc import Iterator

from judge.cli.invocation import Invocation
from judge.cli.runningmock import running_mock
from judge.cli.terminal import say, shown_path
from judge.language import Language
from judge.languages import languages_of_file
from judge.messages import N_
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.datafolders import has_test_data
from judge.store.newsolution import begin_solution, put_aside
from judge.store.notefiles import note_of
from judge.store.packagetitles import PackageTitles, titles_of
from judge.store.root import problems_in
from judge.store.workspace import Workspace
from judge.submission import known_language
from judge.templates import Headline


def run(invocation: Invocation) -> int:
    """Exit code 0 when the file was written."""
    arguments, style = invocation.arguments, invocation.style
    if arguments.has("--brute"):
        return _begin_brute(invocation)
    workspace, settings, word = invocation.workspace, invocation.settings, invocation.one_word()
    problem = _problem_of(word, workspace)
    titles = titles_of(workspace, problem)
    language = _told_by(word, invocation) or invocation.new_language()
    if arguments.has("--again") and not arguments.has("--language"):
        language = _last_language(workspace, problem) or language
    if titles.takes_answer:
        language = known_language("text")
    name = title_of(titles.names, style.language)
    headline = Headline(problem, name, titles.url, tuple(_hints(titles, language, style)), titles.is_interactive)
    if arguments.has("--again"):
        _put_aside(invocation, headline, language)
    path = begin_solution(workspace, settings, headline, language)
    _tell_note(invocation, problem)
    _tell_next(invocation, problem, shown_path(path))
    if arguments.has("--edit"):
        from judge.cli.editor import edit

        edit(path)
    return 0


def _problem_of(word: str, workspace: Workspace) -> str:
    """The problem that a word names: most name it as it is."""
    if workspace.folder_of(word):
        return word
    from judge.store.nearproblems import need_problem

    return need_problem(word, workspace.problem_ids())


def _told_by(word: str, invocation: Invocation) -> Language | None:
    """The language of a file that is named instead of its problem: `1000.cpp`."""
    is_file = not invocation.arguments.has("--language") and invocation.workspace.folder_of(word) is None
    return next(iter(languages_of_file(word)), None) if is_file else None


def _tell_next(invocation: Invocation, problem: str, path: str) -> None:
    """With what the solution is judged: in a mock test by its samples, without cases not at all."""
    style, mock = invocation.style, running_mock(invocation.root)
    number = next((number for number, one in enumerate(mock.problems, 1) if one.problem == problem), 0) if mock else 0
    if number:
        say(style.say("{path} is begun; its samples: judge mock run {number}", path=path, number=number))
    elif has_test_data(problems_in(invocation.root) / problem):
        say(style.say("{path} is begun; judge it with: judge run {id}", path=path, id=problem))
    else:
        words = N_("{path} is begun; no test case of it is here: judge add-case {id} takes one, judge recall {id} reviews it without")
        say(style.say(words, path=path, id=problem))


def _hints(titles: PackageTitles, language: Language, style: Style) -> Iterator[str]:
    """What is unlike other problems, for whoever meets it for the first time."""
    if titles.is_interactive:
        yield style.say("interactive: each line that is printed has to leave at once, {flush}; then read the answer", flush=language.flush)
    if titles.is_multi_pass:
        yield style.say("run several times for each case, and what one run has in memory is gone in the next")


def _put_aside(invocation: Invocation, headline: Headline, language: Language) -> None:
    from judge.cli.clock import day_here
    from judge.history.days import date_of

    for kept in put_aside(invocation.workspace, invocation.settings, headline, language, date=date_of(day_here())):
        say(invocation.style.say("your last solution rests at {path}", path=shown_path(kept)))


def _tell_note(invocation: Invocation, problem: str) -> None:
    """What the learner wanted to remember the next time."""
    solutions = invocation.workspace.solutions_folder
    if not note_of(solutions, problem).exists():
        return
    from judge.practice.wrongnotes import last_note  # it knows a note by its patterns, which take time to make

    note = last_note(solutions, problem)
    if note and note.next_time:
        say(invocation.style.say("you wrote: {sentence}", sentence=note.next_time))


def _begin_brute(invocation: Invocation) -> int:
    """A stub of a brute force, beside the solution that it will be compared with."""
    from judge.store.newbrute import begin_brute
    from judge.store.specfile import need_spec

    style, problem = invocation.style, invocation.one_problem()
    spec = need_spec(problem)
    headline = Headline(problem.id, title_of(problem.names, style.language), problem.url)
    path = begin_brute(invocation.workspace, headline, spec, style.translate)
    words = N_("{path} reads the input; write the simplest way that is surely right, then: judge stress {id}")
    say(style.say(words, path=shown_path(path), id=problem.id))
    if invocation.arguments.has("--edit"):
        from judge.cli.editor import edit

        edit(path)
    return 0


def _last_language(workspace: Workspace, problem: str) -> Language | None:
    """What the newest solution is written in."""
    sources = workspace.solutions(problem)
    return languages_of_file(sources[0].name)[0] if sources else None
