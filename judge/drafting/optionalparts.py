"""What a validator reads only if a number that it read is not 0: `if (n > 0) { a line }`."""

from collections.abc import Callable

from judge.drafting.cppnodes import Binary, Constant, CppExpr, If
from judge.drafting.evaluating import Evaluator
from judge.drafting.readitems import EOLN, SPACE, Item, Joined, Unreadable, loop_of
from judge.drafting.symbols import ONE, ZERO
from judge.inputs.expressions import Call, Name


def optional_items(evaluator: Evaluator, node: If, follow: Callable[[], None]) -> bool:
    """Whether that is so here; then it is among what was read. `follow` goes the way where it is read."""
    count = _positive(evaluator, node.condition)
    if node.otherwise is not None or count is None:
        return False
    reading = evaluator.reading
    before: list[Item] = reading.items
    reading.items = []
    try:
        follow()
    finally:
        items, reading.items = reading.items, before
    if len(items) == 2 and items[0] == SPACE and isinstance(items[1], Joined) and items[1].often == count:
        before += items  # no values, no blank
    elif items and items[-1] == EOLN and (not before or before[-1] == EOLN or not isinstance(before[-1], Joined)):
        before += loop_of(Call("min", (count, ONE)), (items, items, items), first=ONE, line=node.line)
    else:
        raise Unreadable(node.line, "a part of a line that is there or not")
    return True


def _positive(evaluator: Evaluator, node: CppExpr) -> Name | None:
    """The number that is not negative, and here not 0."""
    operand = node
    if isinstance(node, Binary):
        if (node.sign, node.right) not in ((">", Constant(0)), ("!=", Constant(0)), (">=", Constant(1))):
            return None
        operand = node.left
    value = evaluator.value(operand)
    named = evaluator.reading.names.get(value.name) if isinstance(value, Name) else None
    return value if isinstance(value, Name) and named is not None and named.word is None and named.low == ZERO else None
