"""Words made shorter and plainer: characters dropped, letters replaced in one word or everywhere."""

from collections.abc import Iterator

from judge.shrinking.attempts import Search
from judge.shrinking.layout import Lines, Place, is_integer, replace_places

#: words that are looked at, one after the other, in a round
_WORDS = 400

#: the plainest character of each kind
_PLAINEST = b"a", b"A", b"0"


def _words(lines: Lines) -> list[tuple[Place, bytes]]:
    """What is no integer, and integers that may be words of digits."""
    found = [
        ((row, column), token)
        for row, line in enumerate(lines)
        for column, token in enumerate(line.split())
        if not is_integer(token) or len(token) > 1
    ]
    return found[:_WORDS]


def shorten_words(search: Search) -> None:
    """Drop characters of words: of all that are the same, then of each."""
    for place, word in _words(search.lines):
        if not is_integer(word):
            twins = [other for other, found in _words(search.lines) if found == word]
            if len(twins) > 1:
                _shorten(search, twins)
            _shorten(search, [place])


def _shorten(search: Search, places: list[Place]) -> None:
    """Drop chunks of characters of halving size; what is dropped last is the beginning."""
    word = _word(search.lines, places[0])
    size = len(word) - 1
    while size > 0:
        stop = len(word)
        while stop > 0:
            shorter = word[: max(0, stop - size)] + word[stop:]
            if shorter and search.attempt(replace_places(search.lines, dict.fromkeys(places, shorter))):
                word = shorter
            stop = max(0, stop - size)
        size //= 2


def _word(lines: Lines, place: Place) -> bytes:
    words = lines[place[0]].split()
    return words[place[1]] if place[1] < len(words) else b""


def rename_letters(search: Search) -> None:
    """Replace a character wherever it stands in words by a plainer one, or swap the two."""
    letters = sorted({letter for _, word in _words(search.lines) if not is_integer(word) for letter in word}, reverse=True)
    for letter in letters:
        for plainer in _plainer(letter, letters):
            if any(search.attempt(_replaced(search.lines, letter, plainer, swap)) for swap in (False, True)):
                break


def _replaced(lines: Lines, letter: int, plainer: int, swap: bool) -> Lines:
    table = bytes.maketrans(bytes((letter, plainer)), bytes((plainer, letter if swap else plainer)))
    return replace_places(lines, {place: word.translate(table) for place, word in _words(lines) if not is_integer(word)})


def _plainer(letter: int, letters: list[int]) -> Iterator[int]:
    """The first of its kind, the ones after it, and what else there is, if below."""
    kind = next((first[0] for first in _PLAINEST if bytes((letter,)).isalnum() and 0 <= letter - first[0] < 26), letter)
    yield from range(kind, min(kind + 3, letter))
    yield from (other for other in sorted(letters) if other < letter and not kind <= other < kind + 3)


def lower_letters(search: Search) -> None:
    """Sort the characters of a word, and replace them by plainer ones: all at once, in chunks, one by one."""
    for place, word in _words(search.lines):
        search.attempt(replace_places(search.lines, {place: bytes(sorted(word))}))
        for letter in sorted({*_plainest_of(word), *(bytes((letter,)) for letter in word)}):
            size = len(word)
            while size:
                for start in range(0, len(word), size):
                    _plain(search, place, slice(start, start + size), letter)
                size //= 2


def _plain(search: Search, place: Place, where: slice, letter: bytes) -> None:
    word = _word(search.lines, place)
    part = word[where]
    if any(character > letter[0] for character in part):
        plain = bytes(min(character, letter[0]) for character in part)
        search.attempt(replace_places(search.lines, {place: word[: where.start] + plain + word[where.start + len(part) :]}))


def _plainest_of(word: bytes) -> Iterator[bytes]:
    """The plainest characters of the kinds that a word has."""
    if word.isdigit():
        yield b"0"
        yield b"1"
    elif word.isalpha():
        yield b"a" if word.islower() else b"A"
