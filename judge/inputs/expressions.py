"""Arithmetic in specs: values, names, + - * / ^, min, max. Exact: whole numbers and fractions."""

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
}

FUNCTIONS = ("min", "max", "abs")


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
    """The expression as people write it."""
    if isinstance(expression, Number):
        return _show_number(expression.value)
    if isinstance(expression, Name):
        return expression.name
    if expression.operation in FUNCTIONS:
        return f"{expression.operation}({', '.join(map(show, expression.parts))})"
    left, right = (f"({show(part)})" if isinstance(part, Call) and part.operation in "+-" else show(part) for part in expression.parts)
    if expression.operation in "+-":
        left = show(expression.parts[0])
    blank = " " if expression.operation in "+-" else ""
    return f"{left}{blank}{expression.operation}{blank}{right}"


def _show_number(value: Value) -> str:
    if isinstance(value, Fraction) and value.denominator != 1:
        return f"{float(value):g}"
    whole = int(value)
    if abs(whole) >= 100_000 and str(abs(whole)).strip("0") in ("1", "2", "5"):
        digits = str(abs(whole))
        power = f"10^{len(digits) - 1}"
        return ("-" if whole < 0 else "") + (power if digits[0] == "1" else f"{digits[0]}*{power}")
    return str(whole)


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
