"""What a validator's variables are while it is read: expressions over names of the input, words, characters, things that hold values.

Names that begin with % are loop variables, and never stand in a spec; #S is the length of S.
"""

from collections.abc import Mapping
from fractions import Fraction
from typing import NamedTuple

from judge.drafting.cppnodes import CppExpr
from judge.inputs.expressions import Call, Expression, Name, Number, show

ZERO, ONE = Number(0), Number(1)


class FormedText(NamedTuple):
    """A text made of constants and numbers of the input."""

    parts: tuple[str | Expression, ...]


class TextOf(NamedTuple):
    """The word that a name of the input stands for."""

    name: str


class CharOf(NamedTuple):
    """Any one character of that word."""

    name: str


class Element(NamedTuple):
    """The value of a name some steps of a loop away."""

    name: str
    steps: int


class Holder(NamedTuple):
    """A vector, set or the like; what is put into it."""

    held: list["Value"]


class SizeOf(NamedTuple):
    """How much something holds."""

    holder: Holder


class Pair(NamedTuple):
    """Several values together; `is_ordered` is False where they were sorted first."""

    values: tuple["Value", ...]
    is_ordered: bool


class LetterCount(NamedTuple):
    """How often a letter stands in a word; `more` is what was added since it was last looked at."""

    name: str
    letter: str
    more: int = 0


class Claim(NamedTuple):
    """A condition that a variable holds, as it was written."""

    condition: CppExpr


class Unknown(NamedTuple):
    """What nobody follows."""


UNKNOWN = Unknown()

Value = Expression | FormedText | TextOf | CharOf | Element | Holder | SizeOf | Pair | LetterCount | Claim | Unknown

#: from products of names to how often they come; () is the constant
Polynomial = dict[tuple[str, ...], Fraction]
Range = tuple[Fraction | None, Fraction | None]


def is_number(value: object) -> bool:
    """Whether a value is an expression."""
    return isinstance(value, Number | Name | Call)


def polynomial(expression: Expression) -> Polynomial:
    """An expression as a sum of products; what is none (a minimum, a remainder) counts as a name."""
    if isinstance(expression, Number):
        return {(): Fraction(expression.value)} if expression.value else {}
    if isinstance(expression, Name):
        return {(expression.name,): Fraction(1)}
    if expression.operation in ("+", "-"):
        sign = 1 if expression.operation == "+" else -1
        return added(polynomial(expression.parts[0]), polynomial(expression.parts[1]), sign)
    if expression.operation == "*":
        left, right = map(polynomial, expression.parts)
        product: Polynomial = {}
        for one, count in left.items():
            product = added(product, {tuple(sorted(one + other)): count * times for other, times in right.items()})
        return product
    return {(show(expression),): Fraction(1)}


def added(left: Polynomial, right: Polynomial, sign: int = 1) -> Polynomial:
    """The sum, or with the sign -1 the difference."""
    total = dict(left)
    for names, count in right.items():
        total[names] = total.get(names, Fraction(0)) + sign * count
    return {names: count for names, count in total.items() if count}


def difference(left: Expression, right: Expression) -> Polynomial:
    """left - right."""
    return added(polynomial(left), polynomial(right), -1)


def from_polynomial(terms: Polynomial) -> Expression | None:
    """The expression, as short as it can be; None where a term is no plain name."""
    total: Expression | None = None
    for names, count in sorted(terms.items(), key=lambda term: (not term[0], term[1] < 0, term[0])):
        if any(not name.lstrip("%#").isidentifier() for name in names) or count.denominator != 1:
            return None
        part: Expression | None = None if abs(count) == 1 and names else Number(abs(int(count)))
        for name in names:
            part = Name(name) if part is None else Call("*", (part, Name(name)))
        assert part is not None
        if total is None:
            total = part if count > 0 else Call("-", (ZERO, part)) if names else Number(int(count))
        else:
            total = Call("+" if count > 0 else "-", (total, part))
    return ZERO if total is None else total


def simple(expression: Expression) -> Expression:
    """The same value, with numbers put together."""
    if isinstance(expression, Call) and expression.operation in ("+", "-", "*"):
        return from_polynomial(polynomial(expression)) or expression
    if isinstance(expression, Call):
        parts = tuple(map(simple, expression.parts))
        return folded(expression.operation, parts)
    return expression


def folded(operation: str, parts: tuple[Expression, ...]) -> Expression:
    """A call, computed where it holds numbers only."""
    from judge.errors import SpecError
    from judge.inputs.expressions import evaluate

    call = Call(operation, parts)
    if operation != "sum" and all(isinstance(part, Number) for part in parts):
        try:
            return Number(evaluate(call, {}))
        except SpecError:
            return call
    return call


def range_of(terms: Polynomial, ranges: Mapping[str, Range]) -> Range:
    """Between which numbers a polynomial lies; None where it has no end."""
    low: Fraction | None = Fraction(0)
    high: Fraction | None = Fraction(0)
    for names, count in terms.items():
        least, most = Fraction(1), Fraction(1)
        ends: list[Fraction | None] = [least, most]
        for name in names:
            begin, end = ranges.get(name, (None, None))
            if begin is None or begin < 0:
                return (None, None)
            ends = [None if ends[0] is None else ends[0] * begin, None if ends[1] is None or end is None else ends[1] * end]
        if count < 0:
            ends.reverse()
        low = None if low is None or ends[0] is None else low + count * ends[0]
        high = None if high is None or ends[1] is None else high + count * ends[1]
    return low, high


def put_in(terms: Polynomial, name: str, form: Polynomial) -> Polynomial:
    """The polynomial with a name replaced; where it stands in a product, too."""
    total: Polynomial = {}
    for names, count in terms.items():
        product: Polynomial = {(): count}
        for one in names:
            factor = form if one == name else {(one,): Fraction(1)}
            spread: Polynomial = {}
            for left, times in product.items():
                spread = added(spread, {tuple(sorted(left + right)): times * more for right, more in factor.items()})
            product = spread
        total = added(total, product)
    return total
