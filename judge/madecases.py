"""Cases that a package only says how to make: what is too large to carry along is made where it is first needed.

    data/secret/large/20-full.made     full.py 200000 7          a program in generators/ and its arguments: it prints the input
                                       sha256 4f0c...            of the input, so that it is the same everywhere

Whom the recipe names writes the answer, else the first accepted submission; both lie beside the recipe from then on.
"""

from collections.abc import Callable

from judge.external.casemaker import run_generator
from judge.jurysubmissions import accepted_of, make_answer
from judge.model import Problem, TestCase
from judge.store.caserecipe import STDERR, CaseRecipe, keep_answer, keep_input, read_recipe
from judge.store.packages import load_problem
from judge.toolchain.build import Workbench


def with_made_cases(problem: Problem, bench: Workbench, *, on_case: Callable[[str], None]) -> Problem:
    """The problem with all its cases; CheckerError when one cannot be made. `on_case` is told each before it is made.

    Where no accepted submission is there to answer an input that came with the package, it stays without an answer.
    """
    if not problem.unmade:
        return problem
    bench = bench._replace(constants=problem.constants)
    can_answer = bool(accepted_of(problem))
    for case in problem.unmade:
        if can_answer or not case.input.exists() or _recipe(case).answered_by:
            on_case(case.name)
            _make(problem, case, bench)
    made = load_problem(problem.folder, bench.cache)
    return problem._replace(cases=made.cases, unmade=(), grading=made.grading)


def _recipe(case: TestCase) -> CaseRecipe:
    assert case.recipe is not None
    return read_recipe(case.recipe)


def _make(problem: Problem, case: TestCase, bench: Workbench) -> None:
    recipe, place = _recipe(case), case.input.with_suffix(".ans")
    if recipe.program and (not case.input.exists() or recipe.answered_by == STDERR):
        made = run_generator(problem.folder / "generators" / recipe.program, recipe.arguments, bench)
        keep_input(case, made.input)
        answer = made.aside if recipe.answered_by == STDERR else made.answer
        if answer is not None and not place.exists():
            keep_answer(case, answer)
    if not place.exists():
        keep_answer(case, _answer(problem, case._replace(answer=None), recipe.answered_by, bench))


def _answer(problem: Problem, case: TestCase, answered_by: str, bench: Workbench) -> bytes:
    path = problem.folder / answered_by
    if not answered_by or answered_by.startswith("submissions/"):
        return make_answer(problem, case, bench, first=path if answered_by else None)
    return run_generator(path, (), bench, stdin=case.input).input
