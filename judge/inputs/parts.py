"""What single lines of a spec hold, before names are put together: rows, rules, declarations; and their reader over lark's trees."""

from fractions import Fraction
from typing import NamedTuple

from lark import Token, Transformer

from judge.errors import SpecError
from judge.inputs.alphabets import letters_of
from judge.inputs.expressions import CELL, LENGTH, Call, Expression, Name, Number
from judge.inputs.inputspec import Array, Atom, Literal, Scalar, TextLine, Word
from judge.messages import N_

#: the sum of a variable over the whole input, as it may stand in a rule: a call with the variable's name
SUM = "sum"

_SIGNS = {"≤": "<=", "≥": ">=", "≠": "!=", "==": "="}


class Count(NamedTuple):
    """How often a row or block stands; `most` None: exactly `least` times."""

    least: Expression
    most: Expression | None
    sentinel: TextLine | None


class LayoutRow(NamedTuple):
    """A line of the layout: its alternatives, and how often it stands (None: once)."""

    lines: tuple[TextLine, ...]
    often: Count | None


class Rule(NamedTuple):
    """A chain of comparisons between groups of expressions."""

    groups: tuple[tuple[Expression, ...], ...]
    signs: tuple[str, ...]


class Property(NamedTuple):
    """A word that says something of a name, with what it needs."""

    word: str
    texts: tuple[str, ...] = ()
    numbers: tuple[Expression, ...] = ()


class Declaration(NamedTuple):
    """Names, and what is said of them; `are_together`: of all as a row."""

    names: tuple[str, ...]
    are_together: bool
    properties: tuple[Property, ...]


class CellDeclaration(NamedTuple):
    """Rows or single values as calls of CELL, and what letters stand there."""

    cells: tuple[Expression, ...]
    letters: Property


class _Spanned(NamedTuple):
    """An atom and the columns it takes, so that glued atoms can be told."""

    atom: Atom
    start: int
    end: int


class _Names(NamedTuple):
    names: tuple[str, ...]
    are_together: bool


class PartsReader(Transformer):  # type: ignore[type-arg]
    """From lark's trees to parts; one method a rule of the grammar."""

    def row(self, children: list[object]) -> LayoutRow:
        *lines, count = children
        assert count is None or isinstance(count, Count)
        return LayoutRow(tuple(line for line in lines if isinstance(line, TextLine)), count)

    def words(self, items: list[_Spanned]) -> TextLine:
        words: list[Word] = []
        end = -1
        for item in items:
            if item.start == end:
                words[-1] = (*words[-1], item.atom)
            else:
                words.append((item.atom,))
            end = item.end
        return TextLine(tuple(words))

    def array(self, children: list[object]) -> _Spanned:
        name, first, last = children
        assert isinstance(name, Token) and isinstance(first, Number | Name | Call) and isinstance(last, Number | Name | Call)
        return _Spanned(Array(str(name), first, last), name.column or 0, -2)

    def scalar(self, children: list[Token]) -> _Spanned:
        return _spanned(Scalar(str(children[0])), children[0])

    def number(self, children: list[Token]) -> _Spanned:
        return _spanned(Literal(str(children[0])), children[0])

    def string(self, children: list[Token]) -> _Spanned:
        return _spanned(Literal(_unquoted(children[0])), children[0])

    def times(self, children: list[Expression]) -> Count:
        return Count(children[0], None, None)

    def until_eof(self, children: list[Expression]) -> Count:
        return Count(children[0], children[1], None)

    def until(self, children: list[object]) -> Count:
        least, most, sentinel = children
        assert isinstance(least, Number | Name | Call) and isinstance(most, Number | Name | Call) and isinstance(sentinel, TextLine)
        if not all(isinstance(atom, Literal) for word in sentinel.words for atom in word):
            raise SpecError(N_("what ends the input must be numbers or texts in quotes"))
        return Count(least, most, sentinel)

    def chain(self, children: list[object]) -> Rule:
        groups = tuple(child for child in children if isinstance(child, tuple))
        signs = tuple(_SIGNS.get(str(child), str(child)) for child in children if isinstance(child, Token))
        return Rule(groups, signs)

    def group(self, children: list[Expression]) -> tuple[Expression, ...]:
        return tuple(children)

    def add(self, parts: list[Expression]) -> Expression:
        return Call("+", tuple(parts))

    def subtract(self, parts: list[Expression]) -> Expression:
        return Call("-", tuple(parts))

    def multiply(self, parts: list[Expression]) -> Expression:
        return Call("*", tuple(parts))

    def divide(self, parts: list[Expression]) -> Expression:
        return Call("/", tuple(parts))

    def remainder(self, parts: list[Expression]) -> Expression:
        return Call("%", tuple(parts))

    def raise_to(self, parts: list[Expression]) -> Expression:
        return _folded(Call("^", tuple(parts)))

    def negate(self, parts: list[Expression]) -> Expression:
        return _folded(Call("-", (Number(0), parts[0])))

    def constant(self, children: list[Token]) -> Expression:
        text = children[0].replace(",", "").replace("_", "")
        return Number(Fraction(text) if "." in text else int(text))

    def name(self, children: list[Token]) -> Expression:
        return Name(str(children[0]))

    def function(self, children: list[object]) -> Expression:
        word, *parts = children
        arguments = tuple(part for part in parts if isinstance(part, Number | Name | Call))
        if str(word) == "abs" and len(arguments) != 1:
            raise SpecError(N_("abs takes one value"))
        if str(word) != "abs" and len(arguments) < 2:
            raise SpecError(N_("{word} takes two values or more, with a blank after each comma: 1,000 is a thousand"), word=word)
        return Call(str(word), arguments)

    def sum_of(self, children: list[Token]) -> Expression:
        return Call(SUM, (Name(str(children[0])),))

    def length_of(self, children: list[Token]) -> Expression:
        return Call(LENGTH, (Name(str(children[0])),))

    def cell(self, children: list[object]) -> Expression:
        name, *indexes = children
        return Call(CELL, (Name(str(name)), *(index for index in indexes if isinstance(index, Number | Name | Call))))

    def cell_letters(self, children: list[object]) -> CellDeclaration:
        cells = tuple(child for child in children if isinstance(child, Call))
        return CellDeclaration(cells, next(child for child in children if isinstance(child, Property)))

    def alphabet(self, children: list[Token]) -> Property:
        return Property("text", (letters_of(str(children[0])), str(children[0])))

    def once(self, children: list[Token]) -> Property:
        return Property("once", (letters_of(str(children[0])), str(children[0])))

    def declaration(self, children: list[object]) -> Declaration:
        names, *properties = children
        assert isinstance(names, _Names)
        return Declaration(names.names, names.are_together, tuple(part for part in properties if isinstance(part, Property)))

    def together(self, names: list[Token]) -> _Names:
        return _Names(tuple(map(str, names)), len(names) > 1)

    def each(self, names: list[Token]) -> _Names:
        return _Names(tuple(map(str, names)), False)

    def text(self, children: list[object]) -> Property:
        alphabet, *lengths = children
        numbers = tuple(length for length in lengths if isinstance(length, Number | Name | Call))
        return Property("text", (letters_of(str(alphabet)), str(alphabet)), numbers)

    def one_of(self, children: list[Token]) -> Property:
        return Property("one_of", tuple(map(_unquoted, children)))

    def decimal(self, children: list[Token]) -> Property:
        if not children[0].isdigit() or int(children[0]) > 18:
            raise SpecError(N_("decimal needs a number of digits from 0 to 18, not {value}"), value=children[0])
        return Property("decimal", (), (Number(int(children[0])),))

    def tree(self, children: list[object]) -> Property:
        return _graph("tree", children)

    def graph(self, children: list[object]) -> Property:
        return _graph("graph", children)

    def __default__(self, data, children, meta):  # type: ignore[no-untyped-def]  # lark's own signature
        word = str(data)
        if word in ("integer", "distinct", "sorted_up", "sorted_down", "permutation", "parents", "spaced"):
            return Property(word)
        return super().__default__(data, children, meta)  # type: ignore[no-untyped-call]


def _graph(word: str, children: list[object]) -> Property:
    *adjectives, vertices = children
    assert isinstance(vertices, Number | Name | Call)
    return Property(word, tuple(map(str, adjectives)), (vertices,))


def _spanned(atom: Atom, token: Token) -> _Spanned:
    return _Spanned(atom, token.column or 0, token.end_column or 0)


def _unquoted(token: Token) -> str:
    return str(token)[1:-1]


def _folded(call: Call) -> Expression:
    """A call on numbers alone is a number: -5, 10^9."""
    from judge.inputs.expressions import evaluate

    return Number(evaluate(call, {})) if all(isinstance(part, Number) for part in call.parts) else call
