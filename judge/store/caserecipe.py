"""Recipes of cases, `<case>.made`: a line with a program of generators/ and its arguments, and one with the sha256 of what it prints.

An empty one lies beside an input whose answer is to be made.
"""

from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError
from judge.handwritten import read_text
from judge.model import TestCase
from judge.store.files import write_atomically
from judge.store.safenames import is_safe_name

_HASH = "sha256"


class CaseRecipe(NamedTuple):
    """How an input is made; `sha256` is empty where the package does not say it."""

    program: str
    arguments: tuple[str, ...]
    sha256: str


def read_recipe(path: Path) -> CaseRecipe:
    """A recipe as it is written, an empty one where only the answer is to be made; CheckerError where it is none."""
    lines = [line.split() for line in read_text(path).splitlines() if line.strip()]
    is_hashed = len(lines) == 2 and lines[1][0] == _HASH and len(lines[1]) == 2
    if not lines and path.with_suffix(".in").exists():
        return CaseRecipe("", (), "")
    if not lines or (len(lines) > 1 and not is_hashed) or not is_safe_name(lines[0][0]):
        raise CheckerError("{path} must be a line with a program of generators/ and its arguments, and one with sha256", path=path)
    return CaseRecipe(lines[0][0], tuple(lines[0][1:]), lines[1][1] if is_hashed else "")


def write_hash(case: TestCase) -> None:
    """Have the recipe of a case that is made say which input it makes."""
    assert case.recipe is not None
    recipe = read_recipe(case.recipe)
    digest = sha256(case.input.read_bytes()).hexdigest()
    if recipe.program and recipe.sha256 != digest:
        write_atomically(case.recipe, f"{' '.join((recipe.program, *recipe.arguments))}\n{_HASH} {digest}\n".encode())


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
