"""Many lines of integers are made by columns, in shapes, and keep what each line says."""

import pytest

from judge.inputs import chance
from judge.inputs.checking import refusal
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST, MIXED, TRAPS, Shape
from tests.conftest import AtDepth

COUNT = 1000


@pytest.fixture(autouse=True)
def _fewer_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Columns are made all at once from fewer lines on, as they are else from 6000 on."""
    monkeypatch.setattr(chance, "MOST_CHOICES", COUNT)


def columns_of(text: str, shape: Shape, seed: int = 1) -> list[list[int]]:
    spec = read_spec(text, "x")
    content = make_random(spec, seed, 1 << 60, shape).content
    assert refusal(spec, content) is None
    return [[int(token) for token in line.split()] for line in content.decode().splitlines()]


@pytest.mark.parametrize(
    "rules",
    [
        "1 <= a, b, c <= 5",
        "1 <= a, b, c <= 5\na != b",
        "1 <= a, c <= 5\n1 <= b <= 6\na < b",
        "1 <= a, c <= 5\n3 <= b <= 4\nb <= a",
        "1 <= a, b, c <= 5\na <= b\nb != c",
        "1 <= a, b, c <= 5\na <= b <= c",
        "1 <= a, b, c <= 5\na + b <= c + 5",
        "1 <= a, b, c <= n\na b: graph of n\na != b",
        "1 <= a, b, c <= n\na b: directed graph of n\nc: sorted",
        "1 <= a, c <= 5\n1 <= b <= n\nb: permutation",
    ],
)
def test_many_lines_keep_the_rules(rules: str, at_depth: AtDepth) -> None:
    for shape in (MIXED, LARGEST[0], LARGEST[1], *TRAPS[:: at_depth(5, 1)]):
        assert len(columns_of(f"n\na b c * n\n---\n{COUNT} <= n <= {COUNT}\n{rules}\n", shape)) == COUNT + 1


def test_a_column_of_many_lines_has_the_shape() -> None:
    rows = columns_of(f"n\na b * n\n---\n{COUNT} <= n <= {COUNT}\n1 <= a, b <= 10^9\n", LARGEST[4])
    for column in zip(*rows[1:], strict=True):
        assert list(column) == sorted(column)


def test_values_that_differ_are_not_looked_for_one_by_one() -> None:
    """Where only single values are illegal, a range ends beside them; half of the way there, nothing is known."""
    from judge.inputs.legality import Ends

    spec = read_spec("a b\n---\n1 <= a, b <= 10^9\na != b\n", "x")
    asked: list[int] = []

    def is_legal(value: int) -> bool:
        asked.append(value)
        return value != 1

    assert Ends().of(spec.variables["b"], 1, 10**9, is_legal)[:2] == (2, 10**9)
    assert len(asked) < 10
