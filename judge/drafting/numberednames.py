"""Values that a statement tells apart by a number: x_1, y_1, x_2 and y_2 of one line are x1, y1, x2 and y2, and no arrays."""

import re
from itertools import count, takewhile

from judge.drafting.plaintext import Pieces

_INDEXED = re.compile(r"(?<![A-Za-z0-9_])([A-Za-z]{1,2})_(?:\{([^{}]*)\}|([A-Za-z0-9]+))(?![A-Za-z0-9_])")
#: letters of an index that may be each of them
_ANY_OF = "ijk"
#: letters of an index that hardly any row has, and one that stands somewhere alone
_LETTER, _ALONE = re.compile("[a-hl-zA-Z]"), r"(?<![A-Za-z0-9_{{])[{0}](?![A-Za-z0-9_])"
#: A_1, A_2, ..., which is an array
_GOES_ON = re.compile(r" ?,? ?(?:[<>]=? ?)?(?:\.\.|⋮)")


def with_numbers(pieces: Pieces) -> Pieces:
    """The pieces with such names in place of the indices."""
    return _with_digits(_with_letters(pieces))


def _with_letters(pieces: Pieces) -> Pieces:
    """What is told apart by letters that are no names themselves, s_x and s_y, as sx and sy."""
    text = f"{pieces.input} {pieces.limits}"
    found: dict[str, set[str]] = {}
    for one in _INDEXED.finditer(text):
        found.setdefault(one[1], set()).add(one[2] or one[3])
    scalars = {name for name, indices in found.items() if len(name) == 1 and len(indices) > 1 and all(map(_LETTER.fullmatch, indices))}
    scalars = {name for name in scalars if not re.search(_ALONE.format("".join(found[name])), text)}
    if not scalars:
        return pieces
    pattern = re.compile(rf"(?<![A-Za-z0-9_])({'|'.join(scalars)})_\{{?([A-Za-z])\}}?(?![A-Za-z0-9])")
    return Pieces(*(pattern.sub(r"\1\2", part) for part in pieces))


def _with_digits(pieces: Pieces) -> Pieces:
    found: dict[str, set[str]] = {}
    arrays = set[str]()
    for one in _INDEXED.finditer(f"{pieces.input} {pieces.limits}"):
        index = one[2] or one[3]
        if index in _ANY_OF and one.start() > len(pieces.input):
            continue  # what limits say of all of them
        found.setdefault(one[1], set()).add(index)
        if not index.isdigit() or _GOES_ON.match(one.string, one.end()):
            arrays.add(one[1])
    told = {one[1] for one in _INDEXED.finditer(pieces.input)}
    scalars = {name for name, indices in found.items() if name in told - arrays and _are_counted(indices)}
    if not scalars:
        return pieces
    pattern = re.compile(rf"(?<![A-Za-z0-9_])({'|'.join(scalars)})_\{{?(\d)\}}?(?!\d)")
    pieces = Pieces(*(pattern.sub(r"\1\2", text) for text in pieces))
    every = re.compile(rf"(?<![A-Za-z0-9_])({'|'.join(scalars)})_\{{?[{''.join(_ANY_OF)}]\}}?(?![A-Za-z0-9])")
    return pieces._replace(limits=every.sub(lambda one: ", ".join(f"{one[1]}{index}" for index in sorted(found[one[1]])), pieces.limits))


def _are_counted(indices: set[str]) -> bool:
    """Whether they are 1 and 2, or 0 to some digit."""
    least = min(map(int, indices))
    return 1 < len(indices) <= 9 - least and least < 2 and set(takewhile(indices.__contains__, map(str, count(least)))) == indices
