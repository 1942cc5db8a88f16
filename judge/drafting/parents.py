"""Arrays whose values are bounded by their index: the parents of a rooted tree."""

from collections.abc import Sequence

from judge.drafting.reading import Named, ValidatorState
from judge.drafting.readitems import Item, Joined, Loop
from judge.drafting.symbols import ONE, difference, simple
from judge.inputs.expressions import Call, Expression, Name, Number, names_in


def parents_of(items: Sequence[Item], reading: ValidatorState) -> tuple[list[Item], frozenset[str]]:
    """The items with such arrays begun at the right index, all others at 1, and the names of these."""
    found: set[str] = set()
    return [_with_parents(item, reading, found) for item in items], frozenset(found)


def _with_parents(item: Item, reading: ValidatorState, found: set[str]) -> Item:
    if isinstance(item, Loop):
        return item._replace(items=tuple(_with_parents(part, reading, found) for part in item.items))
    if not isinstance(item, Joined):
        return item
    first = _first_of_parents(item, reading.names[item.name])
    if first is None:
        return item._replace(first=ONE)
    found.add(item.name)
    return item._replace(first=first)


def _first_of_parents(item: Joined, named: Named) -> Expression | None:
    """The index of the first value where each is smaller than its own index; None for other arrays."""
    if named.high is None or not isinstance(named.low, Number):
        return None
    loops = [name for name in names_in(named.high) if name.startswith("%")]
    if len(loops) != 1:
        return None
    steps = difference(named.high, Name(loops[0]))
    first = simple(Call("+", (item.first, Call("+", (Number(int(steps.get((), 0))), ONE)))))
    return first if not set(steps) - {()} and first == simple(Call("+", (named.low, ONE))) else None
