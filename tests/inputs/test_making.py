"""Whatever is made keeps the spec, in every size and shape, and can be made again from its choices."""

from collections.abc import Iterable
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.database import ExampleDatabase, choices_to_bytes

from judge.errors import SpecError
from judge.inputs.checking import refusal
from judge.inputs.inputspec import Spec
from judge.inputs.legality import Ends, another
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST, LARGEST_GRIDS, TRAPS
from judge.inputs.specstrategy import inputs_of
from tests.depth import every
from tests.inputs.specs import SPECS


@pytest.mark.parametrize("name", SPECS)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 1 << 30), size=st.sampled_from([1, 2, 3, 5, 12, 60]))
def test_what_is_made_keeps_the_spec(name: str, seed: int, size: int) -> None:
    spec = read_spec(SPECS[name].text, name)
    made = make_random(spec, seed, size)
    assert refusal(spec, made.content) is None, made.content
    assert made == make_random(spec, seed, size)


@pytest.mark.parametrize(
    "rules",
    [
        "x = 3\n1 <= A, B, C <= 5\nA: distinct\nA != x",
        "x = 3\n1 <= A <= 5\n1 <= B, C <= 5\nB C: distinct\nB: sorted down",
        "x = 3\n1 <= A, C <= 5\nB: permutation\nB C: distinct",
        "2 <= x <= 3\n1 <= A <= 4\n1 <= B, C <= 5\nA: permutation\nB C: graph of x+1\nB: sorted",
    ],
)
def test_values_that_are_made_together_keep_what_each_must(rules: str) -> None:
    spec = read_spec(f"x\nA[1..4]\nB C * x\n---\n{rules}", "x")
    for seed in range(40):
        content = make_random(spec, seed, 4).content
        assert refusal(spec, content) is None, content


def test_a_permutation_beyond_its_bounds_cannot_be_made() -> None:
    spec = read_spec("A[1..4]\n---\n1 <= A <= 3\nA: permutation", "x")
    with pytest.raises(SpecError, match="makes nothing"):
        make_random(spec, 1, 4)


@pytest.mark.parametrize("name", every(4, SPECS))
def test_every_shape_keeps_the_spec(name: str) -> None:
    spec = read_spec(SPECS[name].text, name)
    for shape in (*LARGEST, *LARGEST_GRIDS, *TRAPS):
        try:
            made = make_random(spec, 3, 1 << 60, shape)
        except SpecError:
            assert shape in TRAPS  # all words of one letter are not distinct
            continue
        refused = refusal(spec, made.content)
        assert refused is None, (shape.name, str(refused))


@pytest.mark.parametrize("name", [name for name, case in SPECS.items() if case.largest])
def test_the_largest_input_is_the_largest(name: str) -> None:
    """Its first numbers, which say how many things follow, are at their limits."""
    case = SPECS[name]
    content = make_random(read_spec(case.text, name), 1, 1 << 60, LARGEST[0]).content
    assert content.split()[: len(case.largest)] == [str(number).encode() for number in case.largest]


@pytest.mark.parametrize("name", every(4, SPECS))
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_what_hypothesis_draws_keeps_the_spec(name: str, data: st.DataObject) -> None:
    spec = read_spec(SPECS[name].text, name)
    content = data.draw(inputs_of(spec, 5))
    assert refusal(spec, content) is None


class _One(ExampleDatabase):
    def __init__(self, entry: bytes) -> None:
        super().__init__()
        self._entry = entry

    def save(self, key: bytes, value: bytes) -> None: ...

    def delete(self, key: bytes, value: bytes) -> None: ...

    def fetch(self, key: bytes) -> Iterable[bytes]:
        return [self._entry] if key.endswith(b".secondary") else []


@pytest.mark.parametrize("name", every(4, SPECS))
def test_choices_lead_to_the_same_input_in_hypothesis(name: str) -> None:
    """So that it shrinks what the search has found, and not something else."""
    spec = read_spec(SPECS[name].text, name)
    for seed in range(6):
        made = make_random(spec, seed, 6)
        assert made.choices is not None
        assert replayed(spec, made.choices) == [made.content]


def replayed(spec: Spec, choices: tuple[int, ...]) -> list[bytes]:
    """What hypothesis makes of choices that are in its database."""
    seen: list[bytes] = []

    @settings(database=_One(choices_to_bytes(choices)), phases=[Phase.reuse], deadline=None, max_examples=1)
    @given(inputs_of(spec, 1 << 60))
    def look(content: bytes) -> None:
        seen.append(content)

    look()
    return seen


def test_a_spec_that_makes_nothing_is_told() -> None:
    with pytest.raises(SpecError, match="the spec makes nothing"):
        make_random(read_spec("N\nA[1..N]\n---\n5 <= N <= 9\n1 <= A <= 3\nA: distinct\n", "x"), 1, 5)


def test_long_inputs_that_come_to_a_dead_end_are_given_up_soon() -> None:
    """Each takes a second, and a hunt for ten seconds waits for it."""
    spec = read_spec("N\na * N\nB\n---\n1 <= N <= 100000\n10^8 <= a <= 10^9\n1 <= B <= 9\nN * B <= 1\n", "x")
    with pytest.raises(SpecError) as refused:
        make_random(spec, 1, 1 << 60, LARGEST[0])
    assert 2 < int(str(refused.value.values["count"])) < 40


@pytest.mark.parametrize(("divisor", "rest"), [(2, 1), (3, 0), (10, 5), (1000, 0)])
def test_values_that_leave_a_remainder_lie_anywhere(divisor: int, rest: int) -> None:
    """Only those near an end are no help to a brute force, nor to who reads what was found."""
    spec = read_spec(f"v\nN\nA[1..N]\n---\n1 <= v, A <= 10^6\n1 <= N <= 300\nv % {divisor} = {rest}\nA % {divisor} = {rest}\n", "x")
    made = [make_random(spec, seed, 300).content for seed in range(40)]
    assert all(refusal(spec, content) is None for content in made)
    first = [int(content.split()[0]) for content in made]
    assert min(first) <= 2 * divisor and max(first) >= 10**6 - divisor and any(10**5 < value < 9 * 10**5 for value in first)
    assert max(len(content.split()) for content in made) > 200


def test_values_by_a_large_divisor_are_not_looked_for_one_after_another() -> None:
    """A thousand looks for each would leave no time for long inputs."""
    asked = 0

    def is_legal(value: int) -> bool:
        nonlocal asked
        asked += 1
        return value % 1000 == 500

    variable = read_spec("v\n---\n1 <= v <= 10^6\nv % 1000 = 500\n", "x").variables["v"]
    low, high, legal = Ends().of(variable, 1, 10**6, is_legal)
    assert (low, high) == (500, 999500)
    asked = 0
    made = {another(Random(seed), low, high, legal) for seed in range(200)}
    assert len(made) > 100 and all(value % 1000 == 500 for value in made) and asked == 200


@pytest.mark.parametrize(
    "rules",
    [
        "-10^9 <= x, y <= 10^9\nx < y\n1 <= z <= 9",
        "1 <= x, y, z <= 9\nx <= y\ny < z",
        "1 <= x, y, z <= 5\ny < x\nz <= y",
    ],
)
def test_a_value_leaves_room_for_those_that_come_later(rules: str) -> None:
    """Where one in some lines does not, no input of many lines comes to its end."""
    spec = read_spec(f"N\nx y z * N\n---\n1 <= N <= 2000\n{rules}\n", "x")
    for shape in LARGEST:
        content = make_random(spec, 1, 1 << 60, shape).content
        assert content.count(b"\n") == 2001 and refusal(spec, content) is None


@pytest.mark.parametrize("rows", [1, 6, 30_000])
def test_rows_of_two_values_that_differ_are_distinct(rows: int) -> None:
    """One row of two equal values in ten thousand is enough for no large input."""
    most = 3 if rows <= 6 else 200
    spec = read_spec(f"M\na b * M\n---\nM = {rows}\n1 <= a, b <= {most}\na b: distinct\na != b\n", "x")
    content = make_random(spec, 1, 1 << 60, LARGEST[0]).content
    assert refusal(spec, content) is None
    assert {value for line in content.split(b"\n")[1:-1] for value in line.split()} == {b"%d" % n for n in range(1, most + 1)} or rows == 1


def test_what_follows_ahead_allows_the_same_inputs() -> None:
    spec = read_spec("N\nx y * N\n---\n1 <= N <= 9\n1 <= x, y <= N\ny < x\n", "x")
    assert refusal(spec, b"3\n2 1\n3 2\n3 1\n") is None
    assert refusal(spec, b"2\n2 2\n2 1\n") is not None and refusal(spec, b"2\n1 1\n2 1\n") is not None


def test_ranges_longer_than_a_sequence_can_be() -> None:
    spec = read_spec("N\nA[1..N]\n---\n3 <= N <= 5\n0 <= A <= 10^30\nA: distinct\n", "x")
    assert all(refusal(spec, make_random(spec, seed, 5).content) is None for seed in range(20))


def test_blanks_between_words_stand_alone() -> None:
    spec = read_spec("S\n---\nS: [ ab]{1..9}\nS: spaced\n", "x")
    lines = [make_random(spec, seed, 9).content.decode().removesuffix("\n") for seed in range(60)]
    assert all(line == " ".join(line.split()) for line in lines)
    assert any(" " in line for line in lines)
    assert refusal(spec, b"a b a\n") is None
    assert "S must have single blanks between words alone, not 'a  b'" in str(refusal(spec, b"a  b\n"))
