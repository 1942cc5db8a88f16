"""Values put together: quotients, sums, texts with numbers in them."""

from fractions import Fraction

from judge.drafting.symbols import (
    UNKNOWN,
    FormedText,
    Value,
    simple,
)  # fmt: skip
from judge.inputs.expressions import Call, Expression, Name, Number


def divided(sign: str, left: Expression, right: Expression) -> Value:
    """The quotient or remainder, as C++ has it."""
    if isinstance(left, Number) and isinstance(right, Number):
        whole = Fraction(left.value) / Fraction(right.value)
        quotient = int(whole)  # C++ rounds towards zero
        return Number(quotient) if sign == "/" else Number(left.value - quotient * right.value)
    return Call(sign, (left, right))


def shifted(left: Number, right: Expression) -> Value:
    """1 << n: a power of two, times what is shifted."""
    if isinstance(right, Number):
        return Number(int(left.value) << int(right.value)) if 0 <= right.value < 64 else UNKNOWN
    power = Call("^", (Number(2), right))
    return power if left == Number(1) else Call("*", (left, power))


def combined(sign: str, before: Value, value: Value) -> Value:
    """The value of a += b and the like."""
    if isinstance(before, FormedText) or isinstance(value, FormedText):
        return joined(before, value) if sign == "+" else UNKNOWN
    if isinstance(before, Number | Name | Call) and isinstance(value, Number | Name | Call) and sign in ("+", "-", "*"):
        return simple(Call(sign, (before, value)))
    return UNKNOWN


def joined(left: Value, right: Value) -> Value:
    """Two texts, one after the other."""
    pieces: list[str | Expression] = []
    for value in (left, right):
        if not isinstance(value, FormedText):
            return UNKNOWN
        pieces += value.parts
    return FormedText(tuple(pieces))


def formatted(pattern: FormedText, values: list[Value]) -> Value:
    """What format("...%d...", n) gives."""
    import re

    if not all(isinstance(part, str) for part in pattern.parts):
        return UNKNOWN
    pieces: list[str | Expression] = []
    for number, text in enumerate(re.split(r"%(?:ll|l|z)?[dius]", "".join(map(str, pattern.parts)))):
        if number:
            value = values[number - 1] if number <= len(values) else UNKNOWN
            if isinstance(value, FormedText):
                pieces += value.parts
            elif isinstance(value, Number | Name | Call):
                pieces.append(value)
            else:
                return UNKNOWN
        pieces.append(text.replace("%%", "%"))
    return FormedText(tuple(pieces))
