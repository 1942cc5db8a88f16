"""Inputs of a wanted size: what grows, what grows along, what stays; and each input keeps the spec it is made from."""

import pytest

from judge.errors import UsageError
from judge.growth.dimensions import Role, find_dimensions
from judge.growth.enlarging import make_plan
from judge.inputs.checking import refusal
from judge.inputs.resolving import read_spec
from tests.inputs.specs import SPECS

#: nothing grows in them; of "functions", the largest sizes do not exist
STILL = ("no input", "two numbers", "decimals", "glued", "blank", "functions")
GROWING = {name: case.text for name, case in SPECS.items() if name not in STILL}


@pytest.mark.parametrize("name", GROWING)
def test_inputs_grow_and_keep_the_spec(name: str) -> None:
    spec = read_spec(GROWING[name], name)
    plan = make_plan(spec, "", is_alone=False)
    lengths = []
    for size in sorted({max(plan.axis.least, 2), (plan.axis.most + 1) // 2, plan.axis.most}):
        made = plan.make(size, 1)
        assert refusal(spec, made.content) is None
        assert made.sizes[plan.axis.name] <= plan.axis.most
        lengths.append(made.sizes[plan.axis.name])
    assert lengths == sorted(lengths) and lengths[-1] > lengths[0]


@pytest.mark.parametrize(
    ("text", "axis", "along", "fixed"),
    [
        ("N\nA[1..N]\n---\n1 <= N <= 1000\n1 <= A <= 9\n", "N", [], {}),
        ("N M\nu v * M\n---\n2 <= N <= 100\n1 <= M <= 1000\nu v: graph of N\n", "N", ["M"], {}),
        ("T\n{\nN\nA[1..N]\n} * T\n---\n1 <= T <= 50\n1 <= N <= 1000\n1 <= A <= 9\n", "N", [], {"T": 50}),
        ("T\n{\nN\nA[1..N]\n} * T\n---\n1 <= T <= 50\n1 <= N <= 1000\nsum(N) <= 2000\n1 <= A <= 9\n", "N", [], {"T": 1}),
        ("S\n---\nS: [a-z]{1..5000}\n", "S", [], {}),
        ("A B * 1..200 until eof\n---\n0 < A < B < 10\n", "lines", [], {}),
        ("X\n---\n1 <= X <= 10^9\n", "X", [], {}),
        ("N\nS * N\n---\n1 <= N <= 100\nS: [a-z]{1..20}\n", "N", [], {"S": 20}),
    ],
)
def test_what_grows(text: str, axis: str, along: list[str], fixed: dict[str, int]) -> None:
    plan = make_plan(read_spec(text, "x"), "", is_alone=False)
    assert (plan.axis.name, [one.name for one in plan.along], dict(plan.fixed)) == (axis, along, fixed)


def test_others_stay_as_large_as_they_may_be_when_it_grows_alone() -> None:
    plan = make_plan(read_spec("N M\nu v * M\n---\n2 <= N <= 100\n1 <= M <= 1000\nu v: graph of N\n", "x"), "M", is_alone=True)
    assert (plan.axis.name, plan.along, dict(plan.fixed)) == ("M", (), {"N": 100})
    assert plan.make(10, 1).content.split()[:2] == [b"100", b"10"]


def test_along_grows_by_the_same_share() -> None:
    plan = make_plan(read_spec("N M\nu v * M\n---\n2 <= N <= 100\n1 <= M <= 1000\nu v: graph of N\n", "x"), "", is_alone=False)
    assert plan.sizes(50) == {"N": 50, "M": 500}


def test_roles() -> None:
    text = "T\n{\nN\nS * N\n} * T\nX\nW\n---\n1 <= T, N <= 9\n1 <= X <= 100\nS: [ab]{1..7}\nW: [ab]{1..8}\n"
    roles = {one.name: one.role for one in find_dimensions(read_spec(text, "x"))}
    assert roles == {"T": Role.CASES, "N": Role.COUNT, "S": Role.INNER_LENGTH, "X": Role.VALUE, "W": Role.LENGTH}


def test_a_value_that_depends_on_sizes_is_in_the_middle() -> None:
    plan = make_plan(read_spec("N K\nA[1..N]\n---\n1 <= N <= 1000\n1 <= K <= N\n1 <= A <= 9\n", "x"), "", is_alone=False)
    n, k = map(int, plan.make(500, 1).content.split()[:2])
    assert n == 500 and 249 <= k <= 251


@pytest.mark.parametrize(
    ("name", "wanted", "message"),
    [
        ("two numbers", "", "nothing grows here: the spec has no number of things, no length and no value that can be small or large"),
        ("array", "B", "B cannot grow here: --variable takes N"),
        ("matrix", "X", "X cannot grow here: --variable takes N, M"),
    ],
)
def test_what_cannot_grow_is_told(name: str, wanted: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        make_plan(read_spec(SPECS[name].text, name), wanted, is_alone=False)
    assert str(error.value) == message
