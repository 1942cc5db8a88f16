"""Lines of arithmetic as the notes write them: `expr = value`, or `name = expr = value` where later lines use the name."""

import math
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple


def mean(*values: float) -> float:
    return math.fsum(values) / len(values)


#: what an expression may call
FUNCTIONS: dict[str, Callable[..., float]] = {
    "abs": abs,
    "ceil": math.ceil,
    "exp": math.exp,
    "expm1": math.expm1,
    "floor": math.floor,
    "ln": math.log,
    "log1p": math.log1p,
    "log10": math.log10,
    "max": max,
    "mean": mean,
    "min": min,
    "sqrt": math.sqrt,
    "tanh": math.tanh,
}


class Sum(NamedTuple):
    """A line: what was written, what it comes to, the value shown and by how much that may be rounded."""

    line: str
    exact: float
    shown: float
    rounding: float

    @property
    def agrees(self) -> bool:
        """Rounded half up or half to even: both are the nearest value, so half a unit of the last digit is allowed."""
        return abs(self.exact - self.shown) <= self.rounding * (1 + 1e-6)


def work_out(block: str) -> Iterator[Sum]:
    """Each line of a block, worked out; ValueError for a line that is not of the form."""
    names: dict[str, float] = {}
    for line in block.splitlines():
        *assigned, expression, value = line.split(" = ")
        if len(assigned) > 1 or not all(name.isidentifier() for name in assigned):
            raise ValueError(f"not `name = expr = value`: {line}")
        exact = float(eval(expression, {"__builtins__": {}}, {**FUNCTIONS, **names}))
        names.update(dict.fromkeys(assigned, exact))
        yield Sum(line, exact, *read(value))


def read(value: str) -> tuple[float, float]:
    """A number as it is shown (`-1,234.50`, `1.5e-3`) and half a unit of its last digit; whole numbers are exact."""
    found = re.fullmatch(r"-?[\d,]+(?:\.(\d+))?(?:e(-?\d+))?", value)
    if not found:
        raise ValueError(f"not a number: {value}")
    digits = len(found[1] or "")
    rounding = 0.5 * 10.0 ** (int(found[2] or 0) - digits) if digits else 1e-9
    return float(value.replace(",", "")), rounding
