"""Between which numbers a value lies by its bounds alone; remembered for as long as nothing changes that they mention."""

from collections.abc import Mapping
from math import ceil, floor

from judge.inputs.expressions import Value, evaluate, names_in
from judge.inputs.inputspec import Decimals, Variable

#: where nothing bounds a value
_FAR = 10**30


class KnownBounds:
    """The limits of all variables, by what is known."""

    def __init__(self) -> None:
        self._mentioned: dict[str, tuple[str, ...]] = {}
        self._known: dict[str, tuple[tuple[Value | None, ...], tuple[int, int]]] = {}

    def of(self, variable: Variable, values: Mapping[str, Value]) -> tuple[int, int]:
        """The least and the largest number, in units of the last digit; what mentions something unknown bounds nothing."""
        mentioned = self._mentioned.get(variable.name)
        if mentioned is None:
            mentioned = tuple(dict.fromkeys(name for bound in variable.bounds for name in names_in(bound.value)))
            self._mentioned[variable.name] = mentioned
        now = tuple(map(values.get, mentioned))
        known = self._known.get(variable.name)
        if known is None or known[0] != now:
            known = self._known[variable.name] = now, _limits(variable, values)
        return known[1]


def _limits(variable: Variable, values: Mapping[str, Value]) -> tuple[int, int]:
    unit = 10**variable.kind.digits if isinstance(variable.kind, Decimals) else 1
    low, high = -_FAR, _FAR
    for bound in variable.bounds:
        try:
            limit = evaluate(bound.value, values) * unit
        except KeyError:  # the other end of an edge that is planned with this one
            continue
        if bound.is_upper:
            high = min(high, ceil(limit) - bound.gap if bound.gap else floor(limit))
        else:
            low = max(low, floor(limit) + bound.gap if bound.gap else ceil(limit))
    return low, high
