"""Texts that a regular expression is slow on, if on any: what its own parts match, said over and over, and something else at the end."""

import itertools
import re
from collections.abc import Iterator, Sequence
from re import _constants as sre  # the parser of the standard library, which has no other door
from re import _parser
from typing import Any, NamedTuple

#: characters that stand for a class
_LETTERS = " a0\n\t([{<-.,\"'`$\\_A:/=*#가"
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
#: what is said over and over whatever the pattern is
_ALWAYS = (" ", "a", "0", "\n", "a ", "(", "[", "<", " \n")
#: texts of one pattern
_MOST = 30

#: a piece of what the standard library's parser gives
Node = tuple[Any, Any]


class Pump(NamedTuple):
    """A beginning, and what is repeated after it."""

    before: str
    again: str

    def text(self, letters: int, end: str) -> str:
        return self.before + self.again * (letters // len(self.again)) + end


def pumps_of(pattern: re.Pattern[Any]) -> list[Pump]:
    """What may be said over and over to a pattern."""
    written = pattern.pattern.decode("latin-1") if isinstance(pattern.pattern, bytes) else pattern.pattern
    tree = list(_parser.parse(written, (pattern.flags & ~re.ASCII) | re.UNICODE))
    found = dict.fromkeys(Pump("", again) for again in _ALWAYS)
    found.update(dict.fromkeys(itertools.islice(_pumps(tree, [""]), _MOST)))
    return list(found)


def _pumps(nodes: Sequence[Node], before: Sequence[str]) -> Iterator[Pump]:
    """The body of each repeat after what stands before it, and each beginning of a sequence."""
    for number, (kind, value) in enumerate(nodes):
        starts = [one + example for example in _examples(nodes[:number], 2)[:2] for one in before][:3]
        if kind in _REPEATS and value[1] > 8:
            yield from (Pump(start, again) for again in _examples(value[2], 3) if again for start in starts)
        for inner in _inner(kind, value):
            yield from _pumps(inner, starts)
        yield from (Pump("", again) for again in _examples(nodes[: number + 1], 2) if again)


def _inner(kind: Any, value: Any) -> list[Sequence[Node]]:
    """The sequences within a node."""
    if kind is sre.SUBPATTERN:
        return [value[3]]
    if kind is sre.ATOMIC_GROUP:
        return [value]
    if kind in _REPEATS:
        return [value[2]]
    if kind is sre.BRANCH:
        return list(value[1])
    return [value[1]] if kind in (sre.ASSERT, sre.ASSERT_NOT) else []


def _examples(nodes: Sequence[Node], most: int) -> list[str]:
    """Some texts that match a sequence."""
    found = [""]
    for kind, value in nodes:
        found = [before + one for one in _one(kind, value, most) for before in found][: most * 3]
    return list(dict.fromkeys(found))[: most * 2]


def _one(kind: Any, value: Any, most: int) -> list[str]:
    if kind is sre.LITERAL:
        return [chr(value)]
    if kind is sre.NOT_LITERAL:
        return [letter for letter in _LETTERS if ord(letter) != value][:2]
    if kind is sre.ANY:
        return ["a", " "]
    if kind is sre.IN:
        return _of_class(value)
    if kind is sre.BRANCH:
        return [one for branch in value[1] for one in _examples(branch, 1)][:6]
    if kind in _REPEATS:
        low, high, body = value
        ones = [one * min(max(low, 1), high) for one in _examples(body, most)]
        return ones if low else [*ones[:2], ""]
    inner = _inner(kind, value)
    return _examples(inner[0], most) if inner and kind in (sre.SUBPATTERN, sre.ATOMIC_GROUP) else [""]


def _of_class(items: Sequence[Node]) -> list[str]:
    named = [chr(value if kind is sre.LITERAL else value[0]) for kind, value in items if kind in (sre.LITERAL, sre.RANGE)]
    return [letter for letter in dict.fromkeys((*named[:2], *_LETTERS)) if _is_in(items, letter)][:3] or ["a"]


def _is_in(items: Sequence[Node], letter: str) -> bool:
    is_negated = is_hit = False
    for kind, value in items:
        if kind is sre.NEGATE:
            is_negated = True
        elif kind is sre.LITERAL:
            is_hit |= ord(letter) == value
        elif kind is sre.RANGE:
            is_hit |= value[0] <= ord(letter) <= value[1]
        elif kind is sre.CATEGORY:
            name = str(value)
            is_kind = letter.isdigit() if "DIGIT" in name else letter.isspace() if "SPACE" in name else letter.isalnum() or letter == "_"
            is_hit |= is_kind != ("NOT" in name)
    return is_hit != is_negated
