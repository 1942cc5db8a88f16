"""Arrays whose values are bounded by their index: the parents of a rooted tree."""

from collections.abc import Sequence

from judge.drafting.reading import Reading
from judge.drafting.readitems import Item, Joined, Loop
from judge.drafting.symbols import ONE, difference, simple
from judge.inputs.expressions import Call, Name, Number, names_in


def parents_of(items: Sequence[Item], reading: Reading) -> tuple[list[Item], frozenset[str]]:
    """The items with such arrays begun at the right index, and the names of these."""
    found: set[str] = set()
    return [_with_parents(item, reading, found) for item in items], frozenset(found)


def _with_parents(item: Item, reading: Reading, found: set[str]) -> Item:
    if isinstance(item, Loop):
        return item._replace(items=tuple(_with_parents(part, reading, found) for part in item.items))
    named = reading.names[item.name] if isinstance(item, Joined) else None
    if not isinstance(item, Joined) or named is None or named.high is None or named.low is None:
        return item
    loops = [name for name in names_in(named.high) if name.startswith("%")]
    if len(loops) != 1 or not isinstance(named.low, Number):
        return item
    steps = difference(named.high, Name(loops[0]))
    if set(steps) - {()}:
        return item
    first = simple(Call("+", (item.first, Call("+", (Number(int(steps.get((), 0))), ONE)))))
    if first != simple(Call("+", (named.low, ONE))):
        return item
    found.add(item.name)
    return item._replace(first=first)
