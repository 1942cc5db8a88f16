"""Arithmetic of specs: exact, and shown as it would have to be written."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import SpecError
from judge.inputs.expressions import Call, Expression, Name, Number, Value, evaluate, names_in, show
from judge.inputs.parser import parse_lines
from judge.inputs.parts import Rule

LEAVES = st.one_of(
    st.sampled_from([Name("N"), Name("count"), Name("K")]),
    st.integers(0, 10**7).map(Number),
    st.sampled_from([10**5, 2 * 10**5, 10**9, 10**18, 123_456, 5 * 10**8]).map(Number),
    st.decimals(0, 1000, places=6).map(Fraction).map(Number),
)


def calls(parts: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.tuples(st.sampled_from(["+", "-", "*", "/", "%"]), parts, parts).map(lambda it: Call(it[0], it[1:])),
        st.tuples(parts, st.integers(0, 4).map(Number)).map(lambda it: Call("^", it)),
        st.tuples(st.sampled_from(["min", "max"]), st.lists(parts, min_size=2, max_size=3)).map(lambda it: Call(it[0], tuple(it[1]))),
        parts.map(lambda it: Call("abs", (it,))),
        parts.map(lambda it: Call("-", (Number(0), it))),
    )


def read(text: str) -> Expression:
    """What a spec's rule says with this text on its right."""
    rule = parse_lines(f"N\n---\nN <= {text}\n", "x").rules[0][1]
    assert isinstance(rule, Rule)
    return rule.groups[1][0]


def value_of(expression: Expression, values: dict[str, Value]) -> Value | str:
    try:
        return evaluate(expression, values)
    except SpecError as error:
        return str(error)


@given(st.recursive(LEAVES, calls, max_leaves=6), st.tuples(*[st.integers(1, 50)] * 3))
def test_what_is_shown_can_be_read_and_means_the_same(expression: Expression, numbers: tuple[int, ...]) -> None:
    values: dict[str, Value] = dict(zip(["N", "count", "K"], numbers, strict=True))
    again = read(show(expression))
    assert value_of(again, values) == value_of(expression, values), show(expression)
    assert set(names_in(again)) == set(names_in(expression))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2 + 3*4", 14), ("(2 + 3)*4", 20), ("10 - 4 - 3", 3), ("24/4/2", 3), ("7/2", Fraction(7, 2)), ("2^3^2", 512), ("-2^2", -4),
        ("(-2)^2", 4), ("2*10^5", 200_000), ("100,000", 100_000), ("1_000", 1000), ("N*(N-1)/2", 6), ("7 % 4", 3), ("-7 % 4", 1),
        ("min(N, 2, 9)", 2), ("max(1, N-9)", 1), ("abs(2-N)", 2), ("0.1 + 0.2", Fraction(3, 10)),
    ],
)  # fmt: skip
def test_values(text: str, value: Value) -> None:
    assert evaluate(read(text), {"N": 4}) == value


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (Number(100_000), "10^5"), (Number(-1_000_000), "-10^6"), (Number(200_000), "2*10^5"), (Number(99_999), "99999"),
        (Number(123_456), "123456"), (Number(Fraction(21, 4)), "5.25"), (Call("-", (Name("N"), Number(1))), "N - 1"),
        (Call("/", (Call("*", (Name("N"), Call("-", (Name("N"), Number(1))))), Number(2))), "N*(N - 1)/2"),
        (Call("max", (Number(1), Name("K"))), "max(1, K)"),
    ],
)  # fmt: skip
def test_shown_as_people_write_it(expression: Expression, text: str) -> None:
    assert show(expression) == text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("1/(N-4)", "division by zero"),
        ("3 % 0", "division by zero"),
        (
            "2^N^N^N",
            "a power needs a whole exponent from 0 to 4096, not 134078079299425970995740249982058461274793658",
        ),
        ("2^(1/2)", "a power needs a whole exponent from 0 to 4096, not 1/2"),
    ],
)
def test_what_has_no_value_is_told(text: str, message: str) -> None:
    with pytest.raises(SpecError) as error:
        evaluate(read(text), {"N": 4})
    assert str(error.value).startswith(message)
