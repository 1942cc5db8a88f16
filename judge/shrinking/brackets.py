"""Dropping two characters of a word that are apart: brackets that match, or any two; with what says how long the word is."""

from collections.abc import Iterator

from judge.shrinking.attempts import Search
from judge.shrinking.layout import Lines, Place, Range, integers, is_integer, replace_places

_MATCHING = {ord(")"): ord("("), ord("]"): ord("["), ord("}"): ord("{"), ord(">"): ord("<")}

#: words that are looked at, and characters up to which any two are dropped
_WORDS, _SHORT = 40, 40


def drop_brackets(search: Search) -> None:
    """Drop pairs of brackets with what is in them, what is in them alone, and the brackets alone; of short words any two characters."""
    for place in _places(search.lines):
        while any(search.attempt(lines) for lines in _shorter(search.lines, place)):
            pass


def _places(lines: Lines) -> list[Place]:
    found = ((row, column) for row, line in enumerate(lines) for column, word in enumerate(line.split()) if not is_integer(word))
    return [place for place, _ in zip(found, range(_WORDS), strict=False)]


def _shorter(lines: Lines, place: Place) -> Iterator[Lines]:
    words = lines[place[0]].split()
    word = words[place[1]] if place[1] < len(words) else b""
    for ranges in _ranges(word):
        kept = word
        for start, stop in reversed(ranges):
            kept = kept[:start] + kept[stop:]
        if kept:
            changes = {place: kept}
            yield replace_places(lines, changes)
            lengths = {other: b"%d" % len(kept) for other, number in integers(lines[:12]) if number == len(word)}
            if lengths:
                yield replace_places(lines, changes | lengths)


def _ranges(word: bytes) -> Iterator[tuple[Range, ...]]:
    """What to drop, the longest first; then single pairs."""
    pairs = _matched(word)
    for opening, closing in sorted(pairs, key=lambda pair: pair[0] - pair[1]):
        yield ((opening, closing + 1),)
        if closing - opening > 1:
            yield ((opening + 1, closing),)
    for opening, closing in pairs:
        yield (opening, opening + 1), (closing, closing + 1)
    if len(word) <= _SHORT:
        for one in range(len(word)):
            for other in range(one + 1, len(word)):
                yield (one, one + 1), (other, other + 1)


def _matched(word: bytes) -> list[Range]:
    """Brackets that belong together, the outer ones last."""
    waiting: list[int] = []
    found = []
    for position, character in enumerate(word):
        if character in _MATCHING.values():
            waiting.append(position)
        elif character in _MATCHING and waiting and word[waiting[-1]] == _MATCHING[character]:
            found.append((waiting.pop(), position))
    return found
