"""A case of the learner's own: allowed by the problem's spec, its answer given or computed."""

from collections.abc import Callable
from typing import NamedTuple

from judge.checkers import VALIDATOR
from judge.errors import CheckerError, JudgeError, ToolchainError, UsageError
from judge.jurysubmissions import make_answer
from judge.model import CheckerChoice, Problem, TestCase
from judge.store.addedcases import add_case, same_input
from judge.store.specfile import load_spec
from judge.temporary import make_folder
from judge.toolchain.build import Workbench


class OwnCase(NamedTuple):
    """What was added: the case's name, whether its answer was computed, or why it could not be."""

    name: str
    is_computed: bool = False
    trouble: JudgeError | None = None


def add_own_case(problem: Problem, name: str, content: bytes, answer: bytes | None, *, bench: Callable[[], Workbench]) -> OwnCase:
    """Add a case, called by the next number when it has no name; without an answer it gets what an accepted submission prints.

    UsageError when the name or the input is there already.
    """
    trouble, is_computed = None, False
    if answer is None and same_input([case.input for case in problem.cases], content) is None:
        try:
            answer = _computed(problem, content, bench())
            is_computed = True
        except (CheckerError, ToolchainError) as error:
            trouble = error
    return OwnCase(add_case(problem, name, content, answer), is_computed, trouble)


def refuse_by_spec(problem: Problem, content: bytes) -> None:
    """UsageError when the problem's spec does not allow the input."""
    spec = load_spec(problem.folder)
    if spec is None:
        return
    from judge.inputs.checking import refusal

    error = refusal(spec, content)
    if error is not None:
        raise UsageError("not an input of problem {id}: {problem} (--force adds it)", id=problem.id, problem=error)


def _computed(problem: Problem, content: bytes, bench: Workbench) -> bytes:
    with make_folder() as folder:
        path = folder / "input"
        path.write_bytes(content)
        return make_answer(problem, TestCase("own", path, None, CheckerChoice(VALIDATOR)), bench)
