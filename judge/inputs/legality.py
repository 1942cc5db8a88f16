"""Whether relations between values hold, and where a range of values ends that keep them."""

from collections.abc import Callable, Iterator, Mapping
from random import Random

from judge.inputs.chooser import Infeasible
from judge.inputs.expressions import Call, Expression, Number, Value, evaluate, names_in
from judge.inputs.inputspec import Relation, Variable

#: a legal value is tried by chance so often, then so many one after another are looked at, as for one that leaves the remainder it must
_MOST_TRIES, _NEAR = 20, 1000

#: of values that leave the remainder of the first legal one, so many are tried before that
_MOST_STEPPED = 3


def holds(relation: Relation, values: Mapping[str, Value]) -> bool:
    """Whether a relation is kept as far as its values are known."""
    try:
        left, right = evaluate(relation.left, values), evaluate(relation.right, values)
    except KeyError:
        return True
    if relation.sign == "!=":
        return left != right
    return left < right if relation.sign == "<" else left <= right


class Stepped:
    """Asks whether a value is legal, and knows that from `first` on each `step`-th may well be: they leave the remainder that it leaves."""

    def __init__(self, is_legal: Callable[[int], bool], first: int, step: int) -> None:
        self._is_legal, self._first, self._step = is_legal, first, step

    def __call__(self, value: int) -> bool:
        """Whether it is."""
        return self._is_legal(value)

    def below(self, value: int) -> int:
        """The last of them up to a value."""
        return value - (value - self._first) % self._step


class Ends:
    """Where ranges of values end that keep their relations; remembers those of remainders in which nothing else has a say."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, int, int], tuple[int, int]] = {}

    def of(
        self, variable: Variable, low: int, high: int, is_legal: Callable[[int], bool]
    ) -> tuple[int, int, Callable[[int], bool]]:  # fmt: skip
        """The range without illegal ends, as far as they are found, and what asks whether a value in it is legal."""
        divisors = [divisor for relation in variable.relations for divisor in _divisors(relation, variable.name)]
        if not divisors:
            are_single = all(relation.sign == "!=" for relation in variable.relations)
            return *(_trimmed if are_single else _narrowed)(low, high, is_legal), is_legal
        first, last = self._trimmed(variable, low, high, is_legal)
        steps = [int(part.value) for part in divisors if isinstance(part, Number) and part.value >= 1]
        if steps:
            return first, last, Stepped(is_legal, first, max(steps))
        return first, last, is_legal

    def _trimmed(self, variable: Variable, low: int, high: int, is_legal: Callable[[int], bool]) -> tuple[int, int]:
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
    if isinstance(is_legal, Stepped):
        for _ in range(_MOST_STEPPED):
            value = is_legal.below(chance.randint(low, high))
            if low <= value and is_legal(value):
                return value
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


def _divisors(relation: Relation, name: str) -> Iterator[Expression]:
    """By what values are divided whose remainder is asked for, where it changes again and again as the value of `name` grows."""
    waiting = [relation.left, relation.right]
    while waiting:
        part = waiting.pop()
        if not isinstance(part, Call):
            continue
        if part.operation == "%":
            if name in names_in(part):
                yield part.parts[1]
        else:
            waiting += part.parts


def _names_in(relation: Relation) -> list[str]:
    return [*names_in(relation.left), *names_in(relation.right)]
