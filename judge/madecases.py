"""Cases that a package only says how to make: what is too large to carry along is made where it is first needed.

    data/secret/large/20-full.made     full.py 200000 7          a program in generators/ and its arguments: it prints the input
                                       sha256 4f0c...            of the input, so that it is the same everywhere

The first accepted submission writes the answer; both lie beside the recipe from then on.
"""

from collections.abc import Callable

from judge.external.casemaker import run_generator
from judge.jurysubmissions import accepted_of, make_answer
from judge.model import Problem, TestCase
from judge.store.caserecipe import keep_answer, keep_input, read_recipe
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
        if can_answer or not case.input.exists():
            on_case(case.name)
            _make(problem, case, bench)
    made = load_problem(problem.folder, bench.cache)
    return problem._replace(cases=made.cases, unmade=(), grading=made.grading)


def _make(problem: Problem, case: TestCase, bench: Workbench) -> None:
    assert case.recipe is not None
    if not case.input.exists():
        recipe = read_recipe(case.recipe)
        made = run_generator(problem.folder / "generators" / recipe.program, recipe.arguments, bench)
        keep_input(case, made.input)
        if made.answer is not None and not case.input.with_suffix(".ans").exists():
            keep_answer(case, made.answer)
    if not case.input.with_suffix(".ans").exists():
        keep_answer(case, make_answer(problem, case._replace(answer=None), bench))
