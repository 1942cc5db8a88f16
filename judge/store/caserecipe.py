"""Recipes of cases, `<case>.made`: a program of generators/ and its arguments, who answers, and the sha256 of the input that is made.

    tree.py 1000 7
    answer: submissions/accepted/fast.cpp    a submission or a program of generators/; `stderr`: what the generator prints there
    sha256 4f0c...

All but the first line may be missing. Beside an input whose answer is to be made there is nothing in it, or that second line alone.
"""

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError
from judge.handwritten import read_text
from judge.model import TestCase
from judge.store.files import write_atomically
from judge.store.safenames import is_safe_name

_HASH, _ANSWER = "sha256", "answer:"
#: the word for an answer that the generator prints to its stderr
STDERR = "stderr"


class CaseRecipe(NamedTuple):
    """How an input is made; `sha256` and `answered_by`, a path below the package, are empty where the package does not say them."""

    program: str
    arguments: tuple[str, ...]
    sha256: str = ""
    answered_by: str = ""


def read_recipe(path: Path) -> CaseRecipe:
    """A recipe as it is written, one without a program where only the answer is to be made; CheckerError where it is none."""
    lines = [line.split() for line in read_text(path).splitlines() if line.strip()]
    call = lines.pop(0) if lines and lines[0][0] != _ANSWER else []
    said = {line[0]: line[1] for line in lines if len(line) == 2}
    recipe = CaseRecipe(call[0] if call else "", tuple(call[1:]), said.get(_HASH, ""), said.get(_ANSWER, ""))
    is_known = len(said) == len(lines) and said.keys() <= {_ANSWER, _HASH}
    names = [*call[:1], *(recipe.answered_by.split("/") if recipe.answered_by else ())]
    if not is_known or not all(map(is_safe_name, names)) or not (call or path.with_suffix(".in").exists()):
        raise CheckerError("{path} must be a line with a program of generators/ and its arguments, and one with sha256", path=path)
    return recipe


def render_recipe(recipe: CaseRecipe) -> bytes:
    """A recipe as it is written."""
    call = " ".join((recipe.program, *recipe.arguments))
    lines = (call, f"{_ANSWER} {recipe.answered_by}" if recipe.answered_by else "", f"{_HASH} {recipe.sha256}" if recipe.sha256 else "")
    return "".join(f"{line}\n" for line in lines if line).encode()


def write_hash(case: TestCase) -> None:
    """Have the recipe of a case that is made say which input it makes."""
    assert case.recipe is not None
    recipe = read_recipe(case.recipe)
    digest = sha256(case.input.read_bytes()).hexdigest()
    if recipe.program and recipe.sha256 != digest:
        write_atomically(case.recipe, render_recipe(recipe._replace(sha256=digest)))


def refuse_other_input(case: TestCase, content: bytes) -> None:
    """CheckerError when an input is not the one that its recipe means."""
    assert case.recipe is not None
    wanted = read_recipe(case.recipe).sha256
    if wanted and sha256(content).hexdigest() != wanted:
        raise CheckerError("{path}: the input that was made is not the one it means, by its sha256", path=case.recipe)


def keep_input(case: TestCase, content: bytes) -> None:
    """Lay the input of a case beside its recipe; CheckerError when the recipe means another one."""
    refuse_other_input(case, content)
    write_atomically(case.input, content)


def keep_answer(case: TestCase, answer: bytes) -> None:
    """Lay the answer of a case beside its recipe."""
    write_atomically(case.input.with_suffix(".ans"), answer)
