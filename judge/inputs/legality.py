"""Whether relations between values hold, and where a range of values ends that keep them."""

from collections.abc import Callable, Mapping
from random import Random

from judge.inputs.chooser import Infeasible
from judge.inputs.expressions import Call, Expression, Value, evaluate, names_in
from judge.inputs.inputspec import Relation, Variable

#: a legal value is tried by chance so often, then so many one after another are looked at, as for one that leaves the remainder it must
_MOST_TRIES, _NEAR = 20, 1000


def holds(relation: Relation, values: Mapping[str, Value]) -> bool:
    """Whether a relation is kept as far as its values are known."""
    try:
        left, right = evaluate(relation.left, values), evaluate(relation.right, values)
    except KeyError:
        return True
    if relation.sign == "!=":
        return left != right
    return left < right if relation.sign == "<" else left <= right


class Ends:
    """Where ranges of values end that keep their relations; remembers those of remainders in which nothing else has a say."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, int], tuple[int, int]] = {}

    def of(self, variable: Variable, low: int, high: int, is_legal: Callable[[int], bool]) -> tuple[int, int]:
        """The range without illegal ends, as far as they are found."""
        if not any(_takes_remainder(relation, variable.name) for relation in variable.relations):
            are_single = all(relation.sign == "!=" for relation in variable.relations)
            return _trimmed(low, high, is_legal) if are_single else _narrowed(low, high, is_legal)
        key = variable.name, low, high
        if key not in self._known:
            ends = _trimmed(low, high, is_legal)
            if any(name != variable.name for relation in variable.relations for name in _names_in(relation)):
                return ends
            self._known[key] = ends
        return self._known[key]


def another(chance: Random, low: int, high: int, is_legal: Callable[[int], bool]) -> int:
    """A legal value: one of a few by chance, else the next one above the last of them. Infeasible when there is none."""
    value = low
    for _ in range(_MOST_TRIES):
        value = chance.randint(low, high)
        if is_legal(value):
            return value
    for other in range(value + 1, min(high, value + _NEAR) + 1):
        if is_legal(other):
            return other
    raise Infeasible


def _narrowed(low: int, high: int, is_legal: Callable[[int], bool]) -> tuple[int, int]:
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


def _trimmed(low: int, high: int, is_legal: Callable[[int], bool]) -> tuple[int, int]:
    """The range without illegal ends, where legality changes again and again, or single values are illegal."""
    first = next((value for value in range(low, min(high, low + _NEAR) + 1) if is_legal(value)), low)
    return first, next((value for value in range(high, max(first, high - _NEAR) - 1, -1) if is_legal(value)), high)


def _takes_remainder(relation: Relation, name: str) -> bool:
    """Whether a relation changes again and again as the value of `name` grows."""
    return any(_has_remainder(side, name) for side in (relation.left, relation.right))


def _names_in(relation: Relation) -> list[str]:
    return [*names_in(relation.left), *names_in(relation.right)]


def _has_remainder(expression: Expression, name: str) -> bool:
    waiting = [expression]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Call):
            continue
        if part.operation == "%":
            if name in names_in(part):
                return True
        else:
            waiting += part.parts
    return False
