"""testlib's patterns for words ([a-z]{1,10}, yes|no) as kinds of an input spec; its dialect is smaller than that of regular expressions."""

import re
from collections.abc import Set
from typing import NamedTuple

from judge.inputs.expressions import Expression, Number


class WordKind(NamedTuple):
    """An alphabet with lengths (None: not told), or the words that may stand there."""

    letters: frozenset[str] | None
    least: Expression | None
    most: Expression | None
    words: tuple[str, ...] = ()


#: all that testlib takes for printable, without the blank
PRINTABLE = frozenset(map(chr, range(33, 127)))

_PART = "\x00{}\x00"
_SET = re.compile(
    r"(?:\((?P<inner>\[(?:\\.|[^\[\]\\])+\])\)|(?P<set>\[(?:\\.|[^\[\]\\])+\])|(?P<one>\\.|[^\\\[\](){}|*+?^]))(?P<often>\{[^{}]*\}|[*+])?"
)
_WORDS = re.compile(r"\(?((?:\\.|[^\\\[\](){}*+?|])+(?:\|(?:\\.|[^\\\[\](){}*+?|])+)*)\)?")


def kind_of_pattern(parts: tuple[str | Expression, ...]) -> WordKind | None:
    """The kind; None where a spec has none like it."""
    numbers = [part for part in parts if not isinstance(part, str)]
    text = "".join(part if isinstance(part, str) else _PART.format(numbers.index(part)) for part in parts)
    if text.startswith("^") or text.endswith("$"):
        text = text.removeprefix("^").removesuffix("$")
    if not text:
        return WordKind(None, None, None)
    found = _SET.fullmatch(text)
    if found is not None and not (found["one"] and not found["often"]):
        letters = _letters(found["set"] or found["inner"]) if not found["one"] else frozenset(found["one"][-1])
        return None if letters is None else _with_lengths(letters, found["often"], numbers)
    several = list(_SET.finditer(text))
    if several and several[0]["set"] and "".join(one.group() for one in several) == text and len({one["set"] for one in several}) == 1:
        return _repeated_set(several)
    words = _WORDS.fullmatch(text)
    if words is not None and "\x00" not in text:
        return WordKind(None, None, None, tuple(re.sub(r"\\(.)", r"\1", word) for word in words[1].split("|")))
    return None


def _repeated_set(several: list[re.Match[str]]) -> WordKind | None:
    """[a-z][a-z]* is one word."""
    letters = _letters(several[0]["set"])
    plain = [one for one in several if not one["often"]]
    rest = [one["often"] for one in several if one["often"]]
    if letters is None or len(rest) > 1 or (rest and rest[0] not in ("*", "+")):
        return None
    count = Number(len(plain) + (rest == ["+"]))
    return WordKind(letters, count, None if rest else count)


def _with_lengths(letters: frozenset[str], often: str | None, numbers: list[Expression]) -> WordKind | None:
    if often is None:
        return WordKind(letters, Number(1), Number(1))
    if often in "*+":
        return WordKind(letters, Number("*+".index(often)), None)
    ends = [_length(end.strip(), numbers) for end in often[1:-1].split(",")]
    if len(ends) > 2 or ends[0] is None:
        return None
    return WordKind(letters, ends[0], ends[-1])


def _length(text: str, numbers: list[Expression]) -> Expression | None:
    found = re.fullmatch("\x00(\\d+)\x00", text)
    if found:
        return numbers[int(found[1])]
    return Number(int(text)) if text.isdigit() else None


def _letters(shown: str) -> frozenset[str] | None:
    inside, is_without = shown[1:-1], False
    if inside.startswith("^"):
        inside, is_without = inside[1:], True
    letters: set[str] = set()
    at = 0
    while at < len(inside):
        at += inside[at] == "\\"
        first = inside[at : at + 1]
        if inside[at + 1 : at + 2] == "-" and at + 2 < len(inside):
            last = inside[at + 2 + (inside[at + 2] == "\\") : at + 3 + (inside[at + 2] == "\\")]
            if not first <= last:
                return None
            letters |= set(map(chr, range(ord(first), ord(last) + 1)))
            at += 3 + (inside[at + 2] == "\\")
        else:
            letters.add(first)
            at += 1
    return PRINTABLE - letters if is_without else frozenset(letters)


def alphabet_text(letters: Set[str]) -> str:
    """An alphabet as specs write it: [a-z0-9.]."""
    codes = sorted(map(ord, letters))
    pieces, at = [], 0
    while at < len(codes):
        end = at
        while end + 1 < len(codes) and codes[end + 1] == codes[end] + 1 and chr(codes[end + 1]).isalnum() == chr(codes[at]).isalnum():
            end += 1
        if end - at >= 2 and chr(codes[at]).isalnum() and _is_one_kind(chr(codes[at]), chr(codes[end])):
            pieces.append(f"{chr(codes[at])}-{chr(codes[end])}")
        else:
            pieces += [_escaped(chr(code)) for code in codes[at : end + 1]]
        at = end + 1
    return f"[{''.join(pieces)}]"


def _is_one_kind(first: str, last: str) -> bool:
    return any(first in kind and last in kind for kind in ("0123456789", "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def _escaped(letter: str) -> str:
    return f"\\{letter}" if letter in "\\]-[^" else letter
