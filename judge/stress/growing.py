"""Inputs like those that generators make, but longer, with larger values, in other orders: what checks inputs says which are legal. Pure.

Where a number says how many tokens, letters or lines follow, both change together; a tree stays one, a permutation too.
"""

import random
from collections.abc import Callable, Sequence
from enum import Enum
from typing import NamedTuple

Lines = list[list[bytes]]

#: how many times longer what follows a count becomes
_FACTORS = (1.2, 2, 2, 4, 10, 30, 100)

#: an input is not grown beyond these tokens
_MOST_TOKENS = 200_000

#: nor a word beyond these letters
_MOST_LETTERS = 1_000_000

#: how often one becomes shorter
_SHORTER_SHARE = 0.2

#: how often, of what is arranged, a few lines come again and again
_AGAIN_SHARE = 0.3

#: a line with more tokens is taken for no choice of its own
_FEW = 3


class CountToken(NamedTuple):
    """A token that says how many there are: tokens of each of `rows`, letters of the only token of each of `words`, or lines from `first`.

    `less` is how much more it says than there are lines: 1 for the edges of a tree.
    """

    line: int
    token: int
    rows: tuple[int, ...] = ()
    words: tuple[int, ...] = ()
    first: int = 0
    less: int = 0


class Strictness(Enum):
    """How much what checks inputs sees."""

    #: it takes an input whose last token is missing
    NONE = 0
    #: it counts, and takes values beyond all bounds
    COUNTS = 1
    FULL = 2


def strictness_of(allows: Callable[[bytes], bool], content: bytes) -> Strictness:
    """How strict something is, by what it says to a legal input with its last token missing, and with one that is far too large."""
    last = (content.split() or [b""])[-1]
    before = content[: content.rstrip().rfind(last)]
    if allows(before) or allows(before.rstrip() + b"\n"):
        return Strictness.NONE
    return Strictness.COUNTS if _whole(last) is not None and allows(before + b"4%018d\n" % 0) else Strictness.FULL


def grow(content: bytes, chance: random.Random) -> bytes | None:
    """Something like `content`; None where it is not made of tokens with single blanks between, or nothing can be changed."""
    lines = [line.split(b" ") for line in content.removesuffix(b"\n").split(b"\n")]
    is_plain = content.endswith(b"\n") and all(all(line) for line in lines)
    if not is_plain or sum(map(len, lines)) > _MOST_TOKENS:
        return None
    counted = list(_counts(lines))
    ways: list[Callable[[Lines, Sequence[CountToken], random.Random], bool]] = [_stretch, _lengthen, _raise, _arrange]
    for way in chance.choices(ways, weights=(5, 3, 3, 2), k=5):
        if way(lines, counted, chance):
            return b"\n".join(b" ".join(line) for line in lines) + b"\n"
    return None


def _counts(lines: Lines) -> list[CountToken]:
    """What looks like a count, by what follows it."""
    found = []
    for number, line in enumerate(lines):
        if len(line) > _FEW:
            continue
        for place, token in enumerate(line):
            count = _whole(token)
            if count is None or count < 1:
                continue
            rest = range(number + 1, len(lines))
            rows = tuple(other for other in rest if len(lines[other]) == count and count > 1)
            words = tuple(
                other for other in rest if len(lines[other]) == 1 and len(lines[other][0]) == count and _whole(lines[other][0]) is None
            )
            left = len(lines) - number - 1
            is_even = len({len(lines[other]) for other in rest}) == 1
            if count == left and is_even:
                found.append(CountToken(number, place, first=number + 1))
            elif count == left + 1 and is_even and left and 2 <= len(lines[-1]) <= _FEW:
                found.append(CountToken(number, place, first=number + 1, less=1))
            if rows or words:
                found.append(CountToken(number, place, rows, words))
    return found


def _is_word(token: bytes, length: int) -> bool:
    return len(token) == length and _whole(token) is None


def _stretch(lines: Lines, counted: Sequence[CountToken], chance: random.Random) -> bool:
    """More of what a count counts."""
    if not counted:
        return False
    one = chance.choice(counted)
    old = _whole(lines[one.line][one.token]) or 0
    new = max(old + 1, int(old * chance.choice(_FACTORS)))
    if (new - old) * max(1, len(one.rows), len(lines[-1]) if one.first else 1) > _MOST_TOKENS:
        return False
    for row in one.rows:
        lines[row] = _longer(lines[row], new, chance)
    for row in one.words:
        lines[row] = [lines[row][0] + bytes(chance.choices(lines[row][0], k=new - old))]
    if one.first:
        block = lines[one.first :]
        if one.less:
            lines += [_edge(vertex, chance.choice(block) if block else [], chance) for vertex in range(old + 1, new + 1)]
        else:
            columns = list(zip(*block, strict=True))
            wider = [_longer(list(column), new, chance)[old:] for column in columns]
            lines += [list(row) for row in zip(*wider, strict=True)]
    lines[one.line][one.token] = b"%d" % new
    return True


def _lengthen(lines: Lines, counted: Sequence[CountToken], chance: random.Random) -> bool:
    """A word whose letters nothing counts goes on, or is made of itself or of another word, side by side or each within the next.

    Now and then it becomes shorter: what is looked for in a long word is often worst when it is short.
    """
    words = [(row, place) for row, line in enumerate(lines) for place, token in enumerate(line) if _whole(token) is None]
    free = [(row, place) for row, place in words if not any(row in one.words for one in counted)]
    if not free:
        return False
    row, place = chance.choice(free)
    old = lines[row][place]
    if chance.random() < _SHORTER_SHARE:
        lines[row][place] = old[: chance.randint(1, len(old))]
        return len(old) > 1
    length = min(_MOST_LETTERS, max(len(old) + 1, int(len(old) * chance.choice(_FACTORS))))
    other_row, other_place = chance.choice(words)
    of = chance.choice((old, lines[other_row][other_place]))
    if chance.random() < 0.5:
        old = old + bytes(chance.choices(old, k=length - len(old)))
    elif chance.random() < 0.6:
        old = of * max(1, length // len(of))
    else:
        times, half = max(1, length // len(of)), chance.randrange(len(of) + 1)
        old = of[:half] * times + of[half:] * times
    lines[row][place] = old
    return True


def _edge(vertex: int, like: Sequence[bytes], chance: random.Random) -> list[bytes]:
    """An edge from a new vertex to an older one, with what else an edge has."""
    return [b"%d" % chance.randint(1, vertex - 1), b"%d" % vertex, *like[2:]]


def _longer(tokens: list[bytes], length: int, chance: random.Random) -> list[bytes]:
    """A permutation stays one; numbers lie between those that are there, words are repeated."""
    numbers = [_whole(token) for token in tokens]
    if None in numbers:
        return tokens + chance.choices(tokens, k=length - len(tokens))
    values = [number for number in numbers if number is not None]
    more = length - len(values)
    if len(values) > 1 and sorted(values) == list(range(1, len(values) + 1)):
        values = [*values, *range(len(values) + 1, length + 1)]
        chance.shuffle(values)
    elif len(set(values)) == len(values) > 1:
        values += chance.sample(range(max(values) + 1, max(values) + 4 * more + 1), more)
    else:
        values += [chance.randint(min(values), max(values)) for _ in range(more)]
    return [b"%d" % value for value in values]


def _raise(lines: Lines, counted: Sequence[CountToken], chance: random.Random) -> bool:
    """Larger values in a line, or in a column of the lines after a count."""
    taken = {(one.line, one.token) for one in counted}
    places = [
        (row, place) for row, line in enumerate(lines) for place, token in enumerate(line) if (row, place) not in taken and _whole(token)
    ]
    if not places:
        return False
    row, column = chance.choice(places)
    factor = chance.choice((2, 10, 1000, 10**6, -1))
    if len(lines[row]) > _FEW:
        same = [(row, place) for place in range(len(lines[row]))]
    else:
        same = [place for place in places if place[1] == column and len(lines[place[0]]) == len(lines[row])]
    for other, place in same if chance.random() < 0.7 else [(row, column)]:
        value = _whole(lines[other][place])
        if value is not None:
            lines[other][place] = b"%d" % (value * factor)
    return True


def _arrange(lines: Lines, counted: Sequence[CountToken], chance: random.Random) -> bool:
    """A line in another order, or all the same; or the lines after a count as a few of them again and again."""
    blocks = [one for one in counted if one.first and not one.less and len(lines) - one.first > 2]
    if blocks and chance.random() < _AGAIN_SHARE:
        first = chance.choice(blocks).first
        few = chance.sample(lines[first:], chance.randint(1, 2))
        lines[first:] = [list(few[number % len(few)]) for number in range(len(lines) - first)]
        return True
    long = [number for number, line in enumerate(lines) if len(line) > 1 and number not in {one.line for one in counted}]
    if not long:
        return False
    number = chance.choice(long)
    line = lines[number]
    kind = chance.choice(("sorted", "reversed", "equal", "shuffled"))
    if kind == "equal":
        line[:] = [chance.choice(line)] * len(line)
    elif kind == "shuffled":
        chance.shuffle(line)
    else:
        line.sort(key=lambda token: (_whole(token) is None, _whole(token) or 0, token), reverse=kind == "reversed")
    return True


def _whole(token: bytes) -> int | None:
    """The number that a token is; None where it is none."""
    digits = token.removeprefix(b"-")
    return int(token) if digits.isdigit() and len(digits) < 19 and (digits == b"0" or digits[:1] != b"0") else None
