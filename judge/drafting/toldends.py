"""The least and the most that a statement says in numbers of a name: what the samples have beyond is another thing's."""

import re
from collections.abc import Iterable

from judge.drafting.inequalities import Chain
from judge.drafting.wordedlimits import Limit

#: the least and the most, where each is told
ToldEnds = tuple[int | None, int | None]

_NUMBER = re.compile(r"(?P<sign>-?)(?:(?P<times>\d{1,3})\*)?(?P<base>\d{1,18})(?:\^\(?(?P<power>\d{1,2})\)?)?(?P<less>-1)?")


def told_ends(said: Iterable[Chain | Limit]) -> dict[str, ToldEnds]:
    """What is told of each name; of a name of which several things are told, what holds of all of them."""
    found: dict[str, list[ToldEnds]] = {}
    for one in said:
        if isinstance(one, Limit):
            for name in () if one.is_length else one.names:
                found.setdefault(name, []).append((_number(one.low), _number(one.high)))
            continue
        for place, group in enumerate(one.groups):
            ends = _ends_at(one, place)
            for name in (name for name in group if name.isidentifier() and ends != (None, None)):
                found.setdefault(name, []).append(ends)
    return {name: _widest(told) for name, told in found.items()}


def _ends_at(chain: Chain, place: int) -> ToldEnds:
    """The numbers on both sides of a place; names between them are as good."""
    rising = all(sign in ("<", "<=") for sign in chain.signs)
    falling = all(sign in (">", ">=") for sign in chain.signs)
    if not (rising or falling):
        return None, None
    numbers = [_number(group[0]) if len(group) == 1 else None for group in chain.groups]
    before = next((number for number in reversed(numbers[:place]) if number is not None), None)
    after = next((number for number in numbers[place + 1 :] if number is not None), None)
    return (before, after) if rising else (after, before)


def _widest(told: list[ToldEnds]) -> ToldEnds:
    lows, highs = ([ends[side] for ends in told if ends[side] is not None] for side in (0, 1))
    return min((low for low in lows if low is not None), default=None), max((high for high in highs if high is not None), default=None)


def _number(text: str | None) -> int | None:
    found = _NUMBER.fullmatch(text or "")
    if found is None:
        return None
    value: int = int(found["base"]) ** int(found["power"] or 1) * int(found["times"] or 1) - (1 if found["less"] else 0)
    return -value if found["sign"] else value
