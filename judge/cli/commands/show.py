"""`judge show`: a problem's statement in the terminal."""

from judge.cli.invocation import Invocation
from judge.cli.terminal import say, shown_path
from judge.model import Problem
from judge.reports.statementpage import Example, statement_lines
from judge.reports.style import Style
from judge.store.statementfiles import Statement, find_statement, read_markdown


def run(invocation: Invocation) -> int:
    """Exit code 0; a problem without a statement shows what else there is."""
    style, problem = invocation.style, invocation.one_problem()
    statement = find_statement(problem.folder, style.language)
    text = _markdown(statement, style) if statement else style.say("This problem came without a statement.")
    for line in statement_lines(problem, text, _examples(problem), style, language=statement.language if statement else ""):
        say(line)
    return 0


def _examples(problem: Problem) -> list[Example]:
    samples = [case for case in problem.cases if case.is_sample]
    return [Example(case.input.read_bytes(), case.answer.read_bytes() if case.answer else None) for case in samples]


def _markdown(statement: Statement, style: Style) -> str:
    if statement.path.suffix == ".pdf":
        return style.say("The statement is a PDF file: {path}", path=shown_path(statement.path))
    return read_markdown(statement)
