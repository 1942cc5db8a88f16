"""Edges among what a validator reads: two names in lines that repeat, both 1 to N or 0 to N-1, and what its messages say of them."""

from collections.abc import Iterator, Sequence

from judge.drafting.reading import Named, ValidatorState
from judge.drafting.readitems import EOLN, Endless, Item, Loop, ReadItem
from judge.drafting.symbols import ONE, ZERO, Polynomial, difference, polynomial
from judge.inputs.expressions import Call, Name, show

_CONNECTED = frozenset(["connected", "disconnected", "reachable", "unreachable", "tree", "connect", "unconnected"])
_ROUND = frozenset(["cycle", "cycles", "acyclic", "cyclic", "dag"])


def graph_rules(reading: ValidatorState, items: Sequence[Item]) -> list[tuple[tuple[str, ...], str, int]]:
    """For names that are ends of edges: both names, the rule, the line that asked for it."""
    found = list(_found(reading, items))
    directed = [one for one in found if "acyclic" in one[1]]
    are_others = any("acyclic" not in rule for _, rule, _ in found)  # these go round in no circle, and not what is asked about them
    return [one for one in found if one not in directed or (one == directed[0] and not are_others)]


def _found(reading: ValidatorState, items: Sequence[Item]) -> Iterator[tuple[tuple[str, ...], str, int]]:
    for item in items:
        if isinstance(item, Loop | Endless):
            yield from _found(reading, item.items)
        if not isinstance(item, Loop):
            continue
        names = [part.name for part in item.items if isinstance(part, ReadItem)]
        if EOLN not in item.items or len(names) < 2:
            continue
        first, second = reading.names[names[0]], reading.names[names[1]]
        vertices = _vertices(first)
        if vertices is None or vertices != _vertices(second):
            continue
        rule = _rule(reading, item, (first.name, second.name), vertices)
        if rule is not None:
            yield (first.name, second.name), rule, first.line


def _vertices(end: Named) -> Name | None:
    """How many there are where a name may be any of them: the first is 1 or 0."""
    if end.high is None or end.low not in (ZERO, ONE):
        return None
    after = polynomial(end.high if end.low == ONE else Call("+", (end.high, ONE)))
    (names, times), *more = after.items() or [((), 0)]
    return Name(names[0]) if not more and len(names) == 1 and times == 1 and names[0].isidentifier() else None


def _rule(reading: ValidatorState, item: Loop, pair: tuple[str, str], vertices: Name) -> str | None:
    words, ends = reading.words, " ".join(pair)
    fewer: Polynomial = difference(vertices, item.often)
    are_too_few = set(fewer) == {()} and fewer[()] > 1  # for all of them to hang together, whatever is said of it
    is_connected = bool(words & _CONNECTED) and not are_too_few
    if (is_connected or words & _ROUND) and fewer == {(): 1}:
        return f"{ends}: tree of {show(vertices)}"
    unequal = any(rule in reading.rules for rule in (f"{pair[0]} != {pair[1]}", f"{pair[1]} != {pair[0]}"))
    is_simple = pair in reading.simple and unequal
    if words & _ROUND and not is_connected and pair not in reading.simple:  # edges that are the same either way go round in other ways
        return f"{ends}: {'simple ' if pair in reading.distinct else ''}directed acyclic graph of {show(vertices)}"
    if not is_connected and not is_simple:
        return None
    return f"{ends}: {'simple ' if is_simple else ''}{'connected ' if is_connected else ''}graph of {show(vertices)}"
