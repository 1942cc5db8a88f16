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
_FUNCTIONS: Mapping[str, Callable[[float], float]] = {
    "sqrt": math.sqrt, "ln": math.log, "log": math.log, "log10": math.log10, "log2": math.log2, "exp": math.exp, "abs": abs,
    "ceil": math.ceil, "floor": math.floor, "tanh": math.tanh,
}  # fmt: skip
_NAMES = {"e": math.e, "pi": math.pi, "π": math.pi}

#: letters of an expression, and the largest exponent: more of either would keep the machine busy
_MOST_LETTERS, _MOST_POWER = 120, 1000.0


def worked_out(text: str) -> float | None:
    """The value of an expression with a digit in it; None for what is none, or has no value."""
    if len(text) > _MOST_LETTERS or not re.search(r"\d", text):
        return None
    written = re.sub(r"(?<=[\d.)])\s*(?=[a-zπ(])(?!e[-+]?\d)", "*", text.replace("^", "**").replace("×", "*").replace("÷", "/"))
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
    raise ValueError
