"""What a spec says once it is understood: the layout of an input, and the rules for what stands in it.

layout   Line, Choice, Blank; Repeat around any of them
words    a Word is one or more atoms without a blank between: Literal, Scalar, Array
rules    a Variable for each name, a Graph for names that are the ends of edges, distinct rows
"""

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from judge.inputs.expressions import Expression


class Literal(NamedTuple):
    """Text that stands in the input as it is."""

    text: str


class Scalar(NamedTuple):
    """One value of a variable."""

    name: str


class Array(NamedTuple):
    """Values of a variable from index `first` to `last`, a blank between two of them."""

    name: str
    first: Expression
    last: Expression


Atom = Literal | Scalar | Array
Word = tuple[Atom, ...]


class TextLine(NamedTuple):
    """Words with a blank between two of them, and a newline."""

    words: tuple[Word, ...]


class Choice(NamedTuple):
    """A line that is one of several."""

    lines: tuple[TextLine, ...]


class Blank(NamedTuple):
    """An empty line."""

    is_optional: bool


class Times(NamedTuple):
    """So many times."""

    number: Expression


class Until(NamedTuple):
    """From `least` to `most` times, until the line `sentinel` comes, or the input ends where that is None."""

    least: Expression
    most: Expression
    sentinel: TextLine | None


class Repeat(NamedTuple):
    """Its body, again and again."""

    body: tuple["Node", ...]
    often: Times | Until


Node = TextLine | Choice | Blank | Repeat


class Whole(NamedTuple):
    """Integers."""


class Decimals(NamedTuple):
    """Numbers with up to, or with exactly, so many digits after the point."""

    digits: int


class Letters(NamedTuple):
    """Words over an alphabet; the lengths are in characters."""

    alphabet: str
    shown: str
    least: Expression
    most: Expression


class OneOf(NamedTuple):
    """One of these words."""

    words: tuple[str, ...]


VariableKind = Whole | Decimals | Letters | OneOf


class Order(Enum):
    """How the values of an array or a column follow each other; the value is the word for it."""

    ANY = "any"
    RISING = "sorted"
    FALLING = "sorted down"


class Bound(NamedTuple):
    """The variable is at least (or most) `value`, and `gap` units above (below) it."""

    is_upper: bool
    value: Expression
    gap: int


class Relation(NamedTuple):
    """Two expressions and how they must compare: <= < = !=."""

    left: Expression
    sign: str
    right: Expression


class Cell(NamedTuple):
    """A row, or one value, for which something else is said: `row` counts the lines of the innermost repeat from 1, `at` is the index.

    An index that is no name of the layout is any one, and stands for its number in the rest. None: all of them.
    """

    row: Expression | None
    at: Expression | None
    bounds: tuple[Bound, ...] = ()
    #: what letters may stand there, in words
    letters: Letters | None = None


class Variable(NamedTuple):
    """All that is said of one name."""

    name: str
    kind: VariableKind = Whole()
    bounds: tuple[Bound, ...] = ()
    #: rules that can be judged once this variable is known
    relations: tuple[Relation, ...] = ()
    #: the sum over the whole input is at most this
    most_sum: Expression | None = None
    order: Order = Order.ANY
    is_distinct: bool = False
    is_permutation: bool = False
    #: each value is smaller than its index: the array of a rooted tree's parents
    are_parents: bool = False
    #: a word whose blanks stand alone, between other characters
    is_spaced: bool = False
    #: letters of which each stands in one place of the lines that repeat
    once: str = ""
    #: whether something's number or length depends on it
    is_size: bool = False
    #: whether it is the number of blocks that hold sizes of their own
    is_case_count: bool = False
    #: what is said of single rows and values, the last word last
    cells: tuple[Cell, ...] = ()


class GraphRule(NamedTuple):
    """The names of both ends of an edge, in rows that are the edges of one graph."""

    ends: tuple[str, str]
    vertices: Expression
    is_tree: bool = False
    is_connected: bool = False
    is_simple: bool = False
    is_directed: bool = False
    is_acyclic: bool = False
    #: no vertex is joined to itself; simple graphs say so, too
    is_loopless: bool = False


class Spec(NamedTuple):
    """An input spec."""

    layout: tuple[Node, ...]
    variables: Mapping[str, Variable]
    graphs: tuple[GraphRule, ...] = ()
    #: names whose values together differ from row to row
    distinct_rows: tuple[tuple[str, ...], ...] = ()
