"""Where output first leaves the answer, for people to look at. Works line by line, so that 100 MB need no more than that."""

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import starmap, zip_longest

from judge.model import Difference

Same = Callable[[bytes, bytes], bool]

#: so many digits that int() takes them at once
_DECIMAL = re.compile(rb"-?\d{1,300}\.\d{1,300}")


def first_difference(answer: bytes, output: bytes, same: Same = bytes.__eq__) -> Difference | None:
    """The first pair of lines that are not `same`; None when there is none."""
    for number, (expected, found) in enumerate(zip_longest(_lines(answer), _lines(output)), 1):
        if expected is None or found is None or (expected != found and not same(expected, found)):
            return Difference(number, expected, found)
    return None


def last_newline_difference(answer: bytes, output: bytes) -> Difference:
    """The last line of two texts that differ in nothing but the newline at their end; the newline is kept, to be seen."""
    line = answer.removesuffix(b"\n").count(b"\n") + 1
    return Difference(line, answer[answer[:-1].rfind(b"\n") + 1 :], output[output[:-1].rfind(b"\n") + 1 :])


def first_token_difference(answer: bytes, output: bytes, same: Same = bytes.__eq__) -> Difference | None:
    """The first line in which a token differs, whatever the white space; falls back to the lines themselves."""

    def same_tokens(expected: bytes, found: bytes) -> bool:
        left, right = expected.split(), found.split()
        return len(left) == len(right) and all(map(same, left, right))

    return first_difference(answer.rstrip(), output.rstrip(), same_tokens) or first_difference(answer, output)


def is_last_digit(answer: bytes, output: bytes) -> bool:
    """Whether two texts have the same tokens, but for decimals with the same number of places that differ by one in the last of them."""
    expected, found = answer.split(), output.split()
    pairs = [pair for pair in zip(expected, found, strict=False) if pair[0] != pair[1]]
    return len(expected) == len(found) and bool(pairs) and all(starmap(_is_next_decimal, pairs))


def _is_next_decimal(one: bytes, other: bytes) -> bool:
    places = [len(text.partition(b".")[2]) if _DECIMAL.fullmatch(text) else 0 for text in (one, other)]
    return places[0] == places[1] > 0 and abs(int(one.replace(b".", b"")) - int(other.replace(b".", b""))) == 1


def _lines(text: bytes) -> Iterator[bytes]:
    return (line.removesuffix(b"\n") for line in BytesIO(text))
