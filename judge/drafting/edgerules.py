"""Edges among what a validator reads: two names in lines that repeat, both from 1 to N, and what its messages say of them."""

from collections.abc import Iterator, Sequence

from judge.drafting.reading import Named, ValidatorState
from judge.drafting.readitems import EOLN, Endless, Item, Loop, ReadItem
from judge.drafting.symbols import Polynomial, difference
from judge.inputs.expressions import Name, Number, show

_CONNECTED = frozenset(["connected", "disconnected", "reachable", "unreachable", "tree", "connect", "unconnected"])
_ROUND = frozenset(["cycle", "cycles", "acyclic", "cyclic", "dag"])


def graph_rules(reading: ValidatorState, items: Sequence[Item]) -> list[tuple[tuple[str, ...], str, int]]:
    """For names that are ends of edges: both names, the rule, the line that asked for it."""
    return list(_found(reading, items))


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
        if not _are_ends(first, second):
            continue
        rule = _rule(reading, item, first, second)
        if rule is not None:
            yield (first.name, second.name), rule, first.line


def _are_ends(first: Named, second: Named) -> bool:
    if first.low is None or first.high is None or second.high is None or not isinstance(first.low, Number):
        return False
    return isinstance(first.high, Name) and first.low == second.low == Number(1) and first.high == second.high


def _rule(reading: ValidatorState, item: Loop, first: Named, second: Named) -> str | None:
    assert first.high is not None
    pair, words = (first.name, second.name), reading.words
    fewer: Polynomial = difference(first.high, item.often)
    are_too_few = set(fewer) == {()} and fewer[()] > 1  # for all of them to hang together, whatever is said of it
    is_connected = bool(words & _CONNECTED) and not are_too_few
    ends = f"{first.name} {second.name}"
    if (is_connected or words & _ROUND) and fewer == {(): 1}:
        return f"{ends}: tree of {show(first.high)}"
    unequal = any(rule in reading.rules for rule in (f"{pair[0]} != {pair[1]}", f"{pair[1]} != {pair[0]}"))
    is_simple = pair in reading.simple and unequal
    if not is_connected and not is_simple:
        return None
    return f"{ends}: {'simple ' if is_simple else ''}{'connected ' if is_connected else ''}graph of {show(first.high)}"
