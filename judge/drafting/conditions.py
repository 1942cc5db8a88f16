"""Whether a condition of a validator always holds here, never does, or depends on the input."""

from typing import Protocol

from judge.drafting.cppnodes import Binary, CppCall, CppExpr, Member, Unary, Var
from judge.drafting.reading import ValidatorState
from judge.drafting.symbols import Claim, FormedText, TextOf, Value
from judge.inputs.expressions import Call, Name, Number


class Values(Protocol):
    """What gives expressions their values."""

    reading: ValidatorState

    def value(self, node: CppExpr, wanted: str = "") -> Value:
        """The value of an expression."""


def decide(evaluator: Values, node: CppExpr) -> bool | None:
    """True, False, or None when it depends."""
    if isinstance(node, Unary) and node.sign == "!":
        inner = decide(evaluator, node.operand)
        return None if inner is None else not inner
    if isinstance(node, Binary) and node.sign in ("&&", "||"):
        sides = (decide(evaluator, node.left), decide(evaluator, node.right))
        ending = node.sign == "||"
        if ending in sides:
            return ending
        return None if None in sides else not ending
    if isinstance(node, Binary) and node.sign in ("<", "<=", ">", ">=", "==", "!="):
        return _compared(evaluator, node.sign, evaluator.value(node.left), evaluator.value(node.right))
    value = evaluator.value(node)
    if isinstance(value, Claim):
        return decide(evaluator, value.condition)
    if isinstance(value, Number | Name | Call):
        return _compared(evaluator, "!=", value, Number(0))
    return None


def _compared(evaluator: Values, sign: str, left: Value, right: Value) -> bool | None:
    if isinstance(left, FormedText) and isinstance(right, FormedText) and all(isinstance(part, str) for part in left.parts + right.parts):
        are_same = "".join(map(str, left.parts)) == "".join(map(str, right.parts))
        return are_same if sign == "==" else not are_same if sign == "!=" else None
    if not isinstance(left, Number | Name | Call) or not isinstance(right, Number | Name | Call):
        return None
    low, high = evaluator.reading.signs_of(left, right)
    is_below, is_above = high is not None and high < 0, low is not None and low > 0
    at_most, at_least = high is not None and high <= 0, low is not None and low >= 0
    outcomes = {
        "<": (is_below, at_least), "<=": (at_most, is_above), ">": (is_above, at_most), ">=": (at_least, is_below),
        "==": (at_most and at_least, is_below or is_above), "!=": (is_below or is_above, at_most and at_least),
    }  # fmt: skip
    holds, fails = outcomes[sign]
    return True if holds else False if fails else None


def deciding_name(evaluator: Values, node: CppExpr) -> str | None:
    """The name of the input that a condition compares with something; None where it is none."""
    if isinstance(node, Unary) and node.sign == "!":
        return deciding_name(evaluator, node.operand)
    if isinstance(node, Binary) and node.sign in ("&&", "||"):
        return deciding_name(evaluator, node.left) or deciding_name(evaluator, node.right)
    sides = (node.left, node.right) if isinstance(node, Binary) else (node,)
    for side in sides:
        if isinstance(side, CppCall) and not isinstance(side.callee, Member | Var):
            continue
        value = evaluator.value(side)
        if isinstance(value, Name) and value.name in evaluator.reading.names:
            return value.name
        if isinstance(value, TextOf):
            return value.name
    return None
