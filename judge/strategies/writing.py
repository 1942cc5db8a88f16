"""Text of inputs: values in lines, separated by blanks, with a newline after each line."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from judge.strategies.sizes import Size, sizes

#: what stands in a line: numbers and words
Value: TypeAlias = int | str

#: one value, or several separated by blanks
Line: TypeAlias = Value | Sequence[Value]


def _word(value: Any) -> str:
    if isinstance(value, str) and "\n" not in value:
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise ValueError(f"{value!r} cannot stand in a line: give whole numbers, or text without a newline")


def _line(line: Line) -> str:
    if type(line) is tuple or type(line) is list:
        return " ".join([str(value) if type(value) is int else _word(value) for value in line])
    return _word(line)


def lines(*parts: Line) -> str:
    """The text: each part a line of its own, the values of a tuple or list separated by blanks; () is an empty line.

    Rows are lines: `lines((n, m), *edges)`, `lines(len(grid), *grid)`. A microsecond for about three values. ValueError: a value is
    neither a whole number nor text, or its text has a newline.
    """
    return "".join([f"{_line(part)}\n" for part in parts])


@st.composite
def _several_cases(draw: st.DrawFn, counts: SearchStrategy[int], case: SearchStrategy[str]) -> str:
    count = draw(counts)
    return lines(count) + "".join([draw(case) for _ in range(count)])


def several_cases(count: Size, case: SearchStrategy[str]) -> SearchStrategy[str]:
    """The number of test cases (0 or more) in a line, then their texts.

    What a case costs, so many times. Shrinks to few cases. ValueError: count is below 0.
    """
    return _several_cases(sizes("count", count), case)
