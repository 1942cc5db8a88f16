"""A number typed as it is worked out: `1/(1+e^-2.25)`, `2**20`, `ceil(1000/32)`; nothing but arithmetic is read."""

import ast
import math
import operator
import re
from collections.abc import Callable, Mapping

_OPERATORS: Mapping[type, Callable[[float, float], float]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Pow: operator.pow,
    ast.FloorDiv: operator.floordiv, ast.Mod: operator.mod,
}  # fmt: skip


def _factorial(number: float) -> float:
    if number != int(number) or not 0 <= number <= _MOST_FACTORIAL:
        raise ValueError
    return float(math.factorial(int(number)))


def _choices(number: float, taken: float) -> float:
    """How many ways there are to take so many of a number."""
    return float(round(_factorial(number) / _factorial(taken) / _factorial(number - taken)))


def _phi(z: float) -> float:
    """The share of a standard normal distribution below z."""
    return math.erfc(-z / math.sqrt(2)) / 2


#: functions of one number, of two, and of as many as there are
_FUNCTIONS: Mapping[str, Callable[[float], float]] = {
    "sqrt": math.sqrt, "ln": math.log, "log": math.log, "log10": math.log10, "log2": math.log2, "exp": math.exp, "abs": abs,
    "ceil": math.ceil, "floor": math.floor, "tanh": math.tanh, "cos": math.cos, "sin": math.sin, "phi": _phi, "factorial": _factorial,
}  # fmt: skip
_OF_TWO: Mapping[str, Callable[[float, float], float]] = {"c": _choices, "comb": _choices, "ncr": _choices}
_OF_MANY: Mapping[str, Callable[[list[float]], float]] = {"max": max, "min": min}
_NAMES = {"e": math.e, "pi": math.pi, "π": math.pi}

#: letters of an expression, and the largest exponent: more of either would keep the machine busy
_MOST_LETTERS, _MOST_POWER = 120, 1000.0

#: the largest whose factorial is a float
_MOST_FACTORIAL = 170

#: how people write what is meant, in the order in which it is read: a root, a function without brackets, a size, a factorial, a product
_WRITTEN = (
    (re.compile(r"√(\d+(?:\.\d+)?)"), r"sqrt(\1)"),
    (re.compile(r"(?<![a-z])(ln|sqrt) ?(\d+(?:\.\d+)?)"), r"\1(\2)"),
    (re.compile(r"\|([^|]+)\|"), r"abs(\1)"),
    (re.compile(r"(?<!\d)(\d+)!"), r"factorial(\1)"),
    (re.compile(r"(?<=\d) ?[x·] ?(?=10(?:\^|\*\*))"), "*"),
    (re.compile(r"(?<=[\d.)]) (?=[a-zπ])"), ""),
)

#: a function's name, which may end in digits, or what a factor without a sign follows
_FACTOR = re.compile(r"(?<![a-z])[a-z]+\d*(?=\()|([\d.)])(?=[a-zπ(])(?!e[-+]?\d)")


def worked_out(text: str) -> float | None:
    """The value of an expression with a digit in it; None for what is none, or has no value."""
    if len(text) > _MOST_LETTERS or not re.search(r"\d", text):
        return None
    written = text.replace("^", "**").replace("×", "*").replace("÷", "/").replace("√(", "sqrt(")
    for pattern, meant in _WRITTEN:
        written = pattern.sub(meant, written)
    written = _FACTOR.sub(lambda found: f"{found[0]}*" if found[1] else found[0], written)
    try:
        value = _value(ast.parse(written.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ArithmeticError, RecursionError, MemoryError):
        return None
    return value if math.isfinite(value) else None


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.Name(id=name) if name in _NAMES:
            return _NAMES[name]
        case ast.UnaryOp(op=ast.USub() | ast.UAdd() as sign, operand=operand):
            return -_value(operand) if isinstance(sign, ast.USub) else _value(operand)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _OPERATORS:
            one, other = _value(left), _value(right)
            if isinstance(sign, ast.Pow) and (abs(other) > _MOST_POWER or (one < 0 and other != int(other))):
                raise ValueError
            return float(_OPERATORS[type(sign)](one, other))
        case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]) if name in _FUNCTIONS:
            return float(_FUNCTIONS[name](_value(argument)))
        case ast.Call(func=ast.Name(id=name), args=[one, other], keywords=[]) if name in _OF_TWO:
            return _OF_TWO[name](_value(one), _value(other))
        case ast.Call(func=ast.Name(id=name), args=[_, *_] as arguments, keywords=[]) if name in _OF_MANY:
            return float(_OF_MANY[name]([_value(argument) for argument in arguments]))
    raise ValueError
