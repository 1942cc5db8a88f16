"""Arithmetic in specs: values, names, + - * / % ^, min, max, abs, len. Exact: whole numbers and fractions."""

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import NamedTuple

from judge.errors import SpecError
from judge.messages import N_

Value = int | Fraction

#: a power beyond this many digits is a mistake, and would take for ever
_MOST_EXPONENT = 4096


class Number(NamedTuple):
    """A literal."""

    value: Value


#: the length of a word, for which its name stands in what is known
LENGTH = "len"

#: a row or a single value, as it may stand in a rule: a call with the name of the variable and one or two indexes
CELL = "cell"


class Name(NamedTuple):
    """The value that a variable has at this place of the input."""

    name: str


class Call(NamedTuple):
    """An operation on parts."""

    operation: str
    parts: tuple["Expression", ...]


Expression = Number | Name | Call

_OPERATIONS: Mapping[str, Callable[..., Value]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: _divide(a, b),
    "%": lambda a, b: _remainder(a, b),
    "^": lambda a, b: _power(a, b),
    "min": min,
    "max": max,
    "abs": abs,
    LENGTH: lambda length: length,
}

#: how strongly operations bind, a sign before a number among them, and what needs no parentheses anywhere
_BINDING = {"+": 1, "-": 1, "*": 2, "/": 2, "%": 2, "^": 4}
_SIGNED, _ATOM = 3, 5


def evaluate(expression: Expression, values: Mapping[str, Value]) -> Value:
    """The value of an expression; SpecError where it has none. Every name must be in `values`."""
    if isinstance(expression, Number):
        return expression.value
    if isinstance(expression, Name):
        return values[expression.name]
    return _OPERATIONS[expression.operation](*(evaluate(part, values) for part in expression.parts))


def names_in(expression: Expression) -> Iterator[str]:
    """The names that an expression mentions."""
    if isinstance(expression, Name):
        yield expression.name
    elif isinstance(expression, Call):
        for part in expression.parts:
            yield from names_in(part)


def show(expression: Expression) -> str:
    """The expression as people write it; the parser reads it as the same."""
    return _shown(expression)[0]


def _shown(expression: Expression) -> tuple[str, int]:
    """The text, and how strongly its outermost operation binds."""
    if isinstance(expression, Number):
        return _shown_number(expression.value)
    if isinstance(expression, Name):
        return expression.name, _ATOM
    if expression.operation == CELL:
        return show(expression.parts[0]) + "".join(f"[{show(index)}]" for index in expression.parts[1:]), _ATOM
    if expression.operation not in _BINDING:
        return f"{expression.operation}({', '.join(map(show, expression.parts))})", _ATOM
    binding = _BINDING[expression.operation]
    is_power = expression.operation == "^"
    left = _within(expression.parts[0], _ATOM if is_power else binding)
    right = _within(expression.parts[1], _SIGNED if is_power else binding + 1)
    blank = " " if expression.operation in "+-%" else ""
    return f"{left}{blank}{expression.operation}{blank}{right}", binding


def _within(expression: Expression, binding: int) -> str:
    """The text, in parentheses where it binds less than it has to."""
    text, own = _shown(expression)
    return text if own >= binding else f"({text})"


def _shown_number(value: Value) -> tuple[str, int]:
    digits = str(abs(int(value)))
    if value.denominator != 1:
        text = _shown_fraction(abs(Fraction(value)))
    elif len(digits) > 5 and digits.rstrip("0") in ("1", "2", "5"):
        text = ("" if digits[0] == "1" else f"{digits[0]}*") + f"10^{len(digits) - 1}"
    else:
        text = digits
    binding = next((_BINDING[sign] for sign in "*/^" if sign in text), _ATOM)
    return (f"-{text}", min(binding, _SIGNED)) if value < 0 else (text, binding)


def _shown_fraction(value: Fraction) -> str:
    """A fraction as a decimal where it is one."""
    for places in range(1, 19):
        scaled = value * 10**places
        if scaled.denominator == 1:
            whole, rest = divmod(int(scaled), 10**places)
            return f"{whole}.{rest:0{places}}"
    return f"{value.numerator}/{value.denominator}"


def _divide(left: Value, right: Value) -> Value:
    if right == 0:
        raise SpecError(N_("division by zero"))
    quotient = Fraction(left) / Fraction(right)
    return int(quotient) if quotient.denominator == 1 else quotient


def _remainder(left: Value, right: Value) -> Value:
    if right == 0:
        raise SpecError(N_("division by zero"))
    return left % right


def _power(base: Value, exponent: Value) -> Value:
    if not isinstance(exponent, int) or not 0 <= exponent <= _MOST_EXPONENT:
        raise SpecError(N_("a power needs a whole exponent from 0 to {most}, not {exponent}"), most=_MOST_EXPONENT, exponent=exponent)
    result = base**exponent
    assert isinstance(result, int | Fraction)
    return result
