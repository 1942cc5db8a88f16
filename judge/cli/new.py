"""`judge new`: the beginning of a solution."""

from judge.cli.arguments import Arguments
from judge.cli.editor import edit
from judge.cli.place import new_language, one_problem, open_workspace, shown_path
from judge.cli.terminal import say
from judge.reports.style import Style
from judge.reports.titles import title_of
from judge.store.newsolution import Headline, begin_solution


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0 when the file was written."""
    workspace = open_workspace(arguments)
    settings = workspace.settings()
    problem = one_problem(arguments, workspace)
    language = new_language(arguments, settings)
    headline = Headline(problem.id, title_of(problem.names, style.language), problem.url)
    path = begin_solution(workspace, settings, headline, language)
    say(style.say("{path} is begun; judge it with: judge run {id}", path=shown_path(path), id=problem.id))
    if arguments.has("--edit"):
        edit(path)
    return 0
