"""`judge show`: a problem's statement in the terminal."""

from judge.cli.arguments import Arguments
from judge.cli.place import one_problem, open_workspace, shown_path
from judge.cli.terminal import say
from judge.handwritten import read_text
from judge.model import Problem
from judge.reports.statement import Example, render_statement
from judge.reports.style import Style
from judge.store.statementfiles import Statement, find_statement


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0; a problem without a statement shows what else there is."""
    problem = one_problem(arguments, open_workspace(arguments))
    statement = find_statement(problem.folder, style.language)
    text = _markdown(statement, style) if statement else style.say("This problem came without a statement.")
    for line in render_statement(problem, text, statement.language if statement else "", _examples(problem), style):
        say(line)
    return 0


def _examples(problem: Problem) -> list[Example]:
    samples = [case for case in problem.cases if case.name.startswith("sample/")]
    return [Example(case.input.read_bytes(), case.answer.read_bytes() if case.answer else None) for case in samples]


def _markdown(statement: Statement, style: Style) -> str:
    path = statement.path
    if path.suffix == ".pdf":
        return style.say("The statement is a PDF file: {path}", path=shown_path(path))
    text = read_text(path)
    if path.suffix == ".html":
        from judge.markup.html import parse_fragment
        from judge.markup.tomarkdown import to_markdown

        return to_markdown(parse_fragment(text))
    return f"```\n{text}\n```" if path.suffix == ".tex" else text
