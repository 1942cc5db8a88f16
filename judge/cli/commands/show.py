"""`judge show`: a problem's statement in the terminal."""

from judge.cache import stamps_below
from judge.cli.invocation import Invocation, Page
from judge.cli.terminal import shown_path
from judge.model import Problem
from judge.reports.statementpage import Example, statement_lines
from judge.reports.style import Style
from judge.store.statementfiles import Statement, find_statement, read_markdown


def run(invocation: Invocation) -> Page:
    """Exit code 0; a problem without a statement shows what else there is."""
    folder = invocation.workspace.folder_of(invocation.one_word())
    made_from = stamps_below(str(folder)) if folder else None
    style, problem = invocation.style, invocation.one_problem()
    statement = find_statement(problem.folder, style.language)
    text = _markdown(statement, style) if statement else style.say("This problem came without a statement.")
    language = statement.language if statement else ""
    return Page(statement_lines(problem, text, _examples(problem), style, language=language), made_from)


def _examples(problem: Problem) -> list[Example]:
    samples = [case for case in problem.cases if case.is_sample]
    return [Example(case.input.read_bytes(), case.answer.read_bytes() if case.answer else None) for case in samples]


def _markdown(statement: Statement, style: Style) -> str:
    if statement.path.suffix == ".pdf":
        return style.say("The statement is a PDF file: {path}", path=shown_path(statement.path))
    return read_markdown(statement)
