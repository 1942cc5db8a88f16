"""Whether relations between values hold, and where a range of values ends that keep them."""

from collections.abc import Callable, Mapping

from judge.inputs.expressions import Value, evaluate
from judge.inputs.inputspec import Relation


def holds(relation: Relation, values: Mapping[str, Value]) -> bool:
    """Whether a relation is kept as far as its values are known."""
    try:
        left, right = evaluate(relation.left, values), evaluate(relation.right, values)
    except KeyError:
        return True
    if relation.sign == "!=":
        return left != right
    return left < right if relation.sign == "<" else left <= right


def narrowed(low: int, high: int, is_legal: Callable[[int], bool]) -> tuple[int, int]:
    """The range without an illegal end, where legality changes but once on the way there."""
    if low >= high:
        return low, high
    begins, ends = is_legal(low), is_legal(high)
    if begins and not ends:
        return low, _last_legal(low, high, is_legal)
    if ends and not begins:
        return -_last_legal(-high, -low, lambda value: is_legal(-value)), high
    return low, high


def _last_legal(good: int, bad: int, is_legal: Callable[[int], bool]) -> int:
    while bad - good > 1:
        middle = (good + bad) // 2
        good, bad = (middle, bad) if is_legal(middle) else (good, middle)
    return good
