"""How often a loop of a validator goes round, where that is told."""

from typing import NamedTuple

from judge.drafting.cppnodes import (
    Assign,
    Binary,
    Constant,
    CppExpr,
    CppStatement,
    Declare,
    Do,
    For,
    Unary,
    Var,
    While,
)  # fmt: skip
from judge.drafting.evaluating import Evaluator
from judge.drafting.readitems import Unreadable
from judge.drafting.symbols import ONE, simple
from judge.inputs.expressions import Call, Expression


class Counted(NamedTuple):
    """A loop whose number of times is known: its variable goes from `first` by ones."""

    variable: str
    first: Expression
    often: Expression
    line: int


def count_of(evaluator: Evaluator, node: For | While) -> Counted | None:
    """How often a loop goes round; None where nothing tells."""
    if isinstance(node, While):
        return None if node.is_checked_after else _count_down(evaluator, node.condition, node.line)
    if node.condition is None:
        return None
    variable, first = _beginning(evaluator, node.begin)
    down = _count_down(evaluator, node.condition, node.line)
    if down is not None:
        return down
    step = node.step
    condition = node.condition
    if not (variable and isinstance(condition, Binary)):
        return None
    sign, ending = condition.sign, condition.right
    if condition.right == Var(variable):
        sign, ending = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}.get(sign, sign), condition.left
    elif condition.left != Var(variable):
        return None
    last = evaluator.number(ending, node.line)
    is_up = step in (Unary("++", Var(variable)), Unary("post++", Var(variable)), Assign("+", Var(variable), Constant(1)))
    is_down = step in (Unary("--", Var(variable)), Unary("post--", Var(variable)), Assign("-", Var(variable), Constant(1)))
    if is_up and sign in ("<", "<=", "!="):
        count = Call("-", (last, first))
    elif is_down and sign in (">", ">="):
        count = Call("-", (first, last))
    else:
        raise Unreadable(node.line, "a loop that does not go by ones")
    total = simple(count if sign in ("<", ">", "!=") else Call("+", (count, ONE)))
    return Counted(variable if is_up else "", first, total, node.line)


def _count_down(evaluator: Evaluator, condition: CppExpr, line: int) -> Counted | None:
    """while (t--), while (t-- > 0), while (--t >= 0)."""
    if isinstance(condition, Binary) and condition.right == Constant(0) and condition.sign in (">", "!="):
        condition = condition.left
    if isinstance(condition, Unary) and condition.sign == "post--":
        count = evaluator.number(condition.operand, line)
        return Counted("", ONE, count, line)
    return None


def _beginning(evaluator: Evaluator, node: CppStatement | None) -> tuple[str, Expression]:
    if isinstance(node, Declare) and node.entries:
        value = node.entries[0].value
        if value is not None:
            return node.entries[0].name, evaluator.number(value, node.line)
    if isinstance(node, Do) and isinstance(node.expression, Assign) and isinstance(node.expression.target, Var):
        return node.expression.target.name, evaluator.number(node.expression.value, node.line)
    return "", ONE
