"""Pairs of a validator and a bug, with a big failing input for each seed and the smallest input there is."""

from collections.abc import Callable, Sequence
from random import Random
from typing import NamedTuple

Rows = list[list[str]]


class Pair(NamedTuple):
    """A problem's input format, what a solution gets wrong, big inputs, and the minimum."""

    is_valid: Callable[[Rows], bool]
    is_wrong: Callable[[Rows], bool]
    big: Callable[[Random], str]
    minimum: str

    def allows(self, text: bytes) -> bool:
        """Is the input of the format: single blanks, no blank at an end, a newline at the end."""
        try:
            rows = rows_of(text)
            return self.is_valid(rows)
        except (ValueError, IndexError):
            return False

    def fails(self, text: bytes) -> bool:
        """Does the solution fail on it."""
        return self.is_wrong(rows_of(text))

    def start(self, seed: int) -> bytes:
        """A big input that is allowed and fails."""
        random = Random(seed)
        while True:
            text = self.big(random).encode()
            assert self.allows(text)
            if self.fails(text):
                return text


def rows_of(text: bytes) -> Rows:
    """The words of each line; ValueError if it is not tidy."""
    if not text.endswith(b"\n"):
        raise ValueError
    rows = [line.split(" ") for line in text.decode("ascii").removesuffix("\n").split("\n")]
    if any(not word or not word.isprintable() for row in rows for word in row):
        raise ValueError
    return rows


def whole(word: str, low: int = -(10**9), high: int = 10**9) -> int:
    """The number, printed as numbers are, within bounds; else ValueError."""
    number = int(word)
    if str(number) != word or not low <= number <= high:
        raise ValueError
    return number


def wholes(row: Sequence[str], count: int, low: int = -(10**9), high: int = 10**9) -> list[int]:
    """So many numbers, or ValueError."""
    if len(row) != count:
        raise ValueError
    return [whole(word, low, high) for word in row]


def numbers(row: Sequence[str]) -> list[int]:
    """The numbers of a line."""
    return [int(word) for word in row]


def text_of(*lines: object) -> str:
    """Lines of words, from numbers, words or sequences of them."""
    return "".join(
        (line if isinstance(line, str) else " ".join(map(str, line if isinstance(line, list | tuple) else [line]))) + "\n" for line in lines
    )


def word_of(random: Random, letters: str, length: int) -> str:
    """A random word."""
    return "".join(random.choices(letters, k=length))
