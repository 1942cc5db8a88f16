"""The shape that all words of the samples share, a letter and then digits: seats, squares, plates. A guess: what each character may be."""

import re
from collections.abc import Iterator, Sequence

#: so many different words of one shape are no chance
_LEAST_WORDS, _LONGEST = 3, 10
_CLASSES = (re.compile("[a-z]"), re.compile("[A-Z]"), re.compile(r"\d"))
#: from A to J, 1부터 8까지
_RANGE = re.compile(r"(?<![A-Za-z0-9])([A-Za-z]|\d)['`\"’]?(?: ?~ ?|-| to |부터 ?|에서 ?)['`\"‘]?([A-Za-z]|\d)(?![A-Za-z0-9])")


def shape_of(values: Sequence[str], text: str) -> list[str]:
    """The letters of each place, as a spec writes them; empty where the words have no shape of their own."""
    words = set(values)
    are_mixed = all(re.search(r"\d", word) and re.search(r"[A-Za-z]", word) and word.isascii() and word.isalnum() for word in words)
    if len(words) < _LEAST_WORDS or not are_mixed or max(map(len, words)) > _LONGEST:
        return []
    told = [(found[1], found[2]) for found in _RANGE.finditer(text)]
    places = [{word[place] for word in words if place < len(word)} for place in range(max(map(len, words)))]
    if not all(any(all(map(kind.fullmatch, shown)) for kind in _CLASSES) for shown in places):
        return []
    return [f"[{''.join(_letters(shown, told))}]" for shown in places]


def _letters(shown: set[str], told: Sequence[tuple[str, str]]) -> Iterator[str]:
    """Those between what is shown, or what a range holds that the text tells."""
    low, high = min(shown), max(shown)
    low, high = next((ends for ends in told if _is_kind(*ends, low) and ends[0] <= low <= high <= ends[1]), (low, high))
    yield low
    if low != high:
        yield f"-{high}"


def _is_kind(first: str, last: str, letter: str) -> bool:
    return any(kind.fullmatch(first) and kind.fullmatch(last) and kind.fullmatch(letter) for kind in _CLASSES)
