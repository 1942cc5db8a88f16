"""The parts of a C++ program that a validator is read from. What cannot be read is kept as such, with its line."""

from fractions import Fraction
from typing import NamedTuple


class Constant(NamedTuple):
    """A number."""

    value: int | Fraction


class Text(NamedTuple):
    """A text in quotes."""

    value: str


class Char(NamedTuple):
    """A character in quotes."""

    value: str


class Var(NamedTuple):
    """A name, without the namespaces before it."""

    name: str


class CppCall(NamedTuple):
    """A call; `site` tells it from all others."""

    callee: "CppExpr"
    arguments: tuple["CppExpr", ...]
    line: int
    site: int


class Member(NamedTuple):
    """`object.name` or `object->name`."""

    object: "CppExpr"
    name: str


class Index(NamedTuple):
    """`object[index]`."""

    object: "CppExpr"
    place: "CppExpr"


class Unary(NamedTuple):
    """A sign before a value; `post++` and `post--` are those behind it."""

    sign: str
    operand: "CppExpr"


class Binary(NamedTuple):
    """Two values and what joins them."""

    sign: str
    left: "CppExpr"
    right: "CppExpr"


class Ternary(NamedTuple):
    """`condition ? then : otherwise`."""

    condition: "CppExpr"
    then: "CppExpr"
    otherwise: "CppExpr"


class Assign(NamedTuple):
    """`target = value`, or with a sign before the `=`."""

    sign: str
    target: "CppExpr"
    value: "CppExpr"


class Listed(NamedTuple):
    """Values in braces."""

    items: tuple["CppExpr", ...]


class Lambda(NamedTuple):
    """A function without a name."""

    parameters: tuple[str, ...]
    body: "Braces"


CppExpr = Constant | Text | Char | Var | CppCall | Member | Index | Unary | Binary | Ternary | Assign | Listed | Lambda


class Declared(NamedTuple):
    """One name of a declaration; `arguments` are those of a constructor."""

    name: str
    value: CppExpr | None
    arguments: tuple[CppExpr, ...]


class Declare(NamedTuple):
    """Names and what they begin with."""

    line: int
    entries: tuple[Declared, ...]


class Do(NamedTuple):
    """An expression for its effect."""

    line: int
    expression: CppExpr


class For(NamedTuple):
    """A loop with its three parts."""

    line: int
    begin: "CppStatement | None"
    condition: CppExpr | None
    step: CppExpr | None
    body: "CppStatement"


class ForEach(NamedTuple):
    """A loop over all of something."""

    line: int
    name: str
    over: CppExpr
    body: "CppStatement"


class While(NamedTuple):
    """A loop with a condition before it, or behind."""

    line: int
    condition: CppExpr
    body: "CppStatement"
    is_checked_after: bool


class If(NamedTuple):
    """A choice."""

    line: int
    condition: CppExpr
    then: "CppStatement"
    otherwise: "CppStatement | None"


class Braces(NamedTuple):
    """Statements in braces."""

    statements: tuple["CppStatement", ...]


class Return(NamedTuple):
    """The end of a function."""

    line: int
    value: CppExpr | None


class Jump(NamedTuple):
    """`break` or `continue`."""

    line: int
    word: str


class Unread(NamedTuple):
    """A statement that the parser cannot read; `is_reading` when it might read the input."""

    line: int
    text: str
    is_reading: bool


CppStatement = Declare | Do | For | ForEach | While | If | Braces | Return | Jump | Unread


class Function(NamedTuple):
    """A function with a name."""

    name: str
    parameters: tuple[str, ...]
    body: Braces


class CppProgram(NamedTuple):
    """The functions by name, and what is declared outside of them."""

    functions: dict[str, Function]
    globals: tuple[Declare, ...]
