"""What making and checking inputs have in common: the steps of a walk through a spec, and what is known at each."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, Protocol

from judge.inputs.expressions import Value
from judge.inputs.inputspec import GraphRule, Order, Variable


class ValueRange(NamedTuple):
    """What a value may be: whole numbers from `low` to `high` (decimals in units of their last digit) that `is_legal` takes."""

    low: int
    high: int
    #: None when every number of the range is legal
    is_legal: Callable[[int], bool] | None = None


class ArrayRange(NamedTuple):
    """What the values of an array may be: all of them, and those at single places, from 0."""

    all: ValueRange
    pins: Mapping[int, ValueRange]


class Rows(NamedTuple):
    """Columns of repeated lines that must be made, or checked, all together."""

    number: int
    ranges: Mapping[str, ValueRange]
    graphs: tuple[tuple[GraphRule, int], ...]
    distinct: tuple[tuple[str, ...], ...]


class PlainLine(NamedTuple):
    """A line of integers, and what it says of two of them: they differ, or the second is larger by at least so much."""

    names: tuple[str, ...]
    unlike: tuple[tuple[str, str], ...] = ()
    ordered: tuple[tuple[str, str, int], ...] = ()


class LineTable(NamedTuple):
    """So many such lines: between which numbers each name's values lie, whatever the others in its line are."""

    line: PlainLine
    number: int
    variables: Mapping[str, Variable]
    ranges: Mapping[str, ValueRange]


class Visitor(Protocol):
    """What is done at each step of the walk."""

    def whole(self, variable: Variable, bounds: ValueRange) -> int:
        """One integer."""

    def decimal(self, variable: Variable, bounds: ValueRange, digits: int) -> int:
        """One decimal, in units of its last digit."""

    def text(self, variable: Variable, alphabet: str, lengths: tuple[int, int], pins: Mapping[int, str]) -> str:
        """One word of so many characters at least and at most; `pins` are alphabets of single places, from 0."""

    def one_of(self, variable: Variable, words: tuple[str, ...]) -> str:
        """One of these words."""

    def array(self, variable: Variable, count: int, first: int, bounds: ArrayRange) -> None:
        """So many integers with blanks between them; the first has index `first`."""

    def column(self, variable: Variable, count: int, bounds: ValueRange) -> None:
        """So many lines with one integer each, of which nothing else is asked."""

    def table(self, count: int, table_of: Callable[[], LineTable | None], planned: Mapping[str, Sequence[int]]) -> bool:
        """Whether so many lines were made all at once, if `table_of` finds nothing but integers in them."""

    def begin_words(self, variable: Variable) -> None:
        """The lines or the array begin in which its words must differ."""

    def scatter(self, variable: Variable, rows: int, width: int) -> Mapping[tuple[int, int], str]:
        """Places, row and column from 0, of the letters that stand once in so many lines; nothing when they are read."""

    def gather(self, variable: Variable) -> None:
        """These lines are over."""

    def literal(self, text: str) -> None:
        """This text."""

    def blank(self) -> None:
        """A blank between words."""

    def newline(self) -> None:
        """The end of a line."""

    def gap(self, is_optional: bool) -> None:
        """An empty line."""

    def choose(self, ways: Sequence[Callable[[], None]]) -> None:
        """One of several lines."""

    def repeat(self, count: int, once: Callable[[int], None]) -> None:
        """Do it so often."""

    def repeat_until(self, least: int, most: int, sentinel: str | None, once: Callable[[int], None]) -> None:
        """Do it until the line `sentinel` comes, or the input ends."""

    def plan(self, rows: Rows, variables: Mapping[str, Variable]) -> Mapping[str, Sequence[int]]:
        """The columns of rows that are made together; nothing when they are read."""

    def put(self, variable: Variable, value: int, bounds: ValueRange, digits: int) -> int:
        """One value that was planned."""

    def finish(self, rows: Rows, variables: Mapping[str, Variable], columns: Mapping[str, Sequence[int]]) -> None:
        """The columns are there: check them when they were read."""

    def total(self, variable: Variable, total: Value, most: Value) -> None:
        """A sum is known."""


def is_joint(variable: Variable) -> bool:
    """Whether the values of a variable must be looked at all together."""
    return variable.is_distinct or variable.is_permutation or variable.are_parents or variable.order is not Order.ANY
