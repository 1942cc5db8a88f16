"""Inputs grown from others: counts stay right, trees stay trees, and what checks inputs has the last word."""

import random
from collections.abc import Callable
from typing import NamedTuple

import pytest

from judge.stress.growing import Strictness, grow, strictness_of


class Form(NamedTuple):
    """An input and what is legal."""

    content: bytes
    is_legal: Callable[[list[list[int]]], bool]


def is_tree(lines: list[list[int]]) -> bool:
    (n,), *edges = lines
    found = {1}
    for edge in sorted(edges, key=max):
        if len(edge) != 2 or min(edge) not in found:
            return False
        found |= set(edge)
    return len(edges) == n - 1 and found == set(range(1, n + 1))


def is_matrix(lines: list[list[int]]) -> bool:
    return lines[0] == [len(lines) - 1, len(lines[1])] and len({len(line) for line in lines[1:]}) == 1


FORMS = {
    "array": Form(b"3\n5 7 5\n", lambda lines: lines[0] == [len(lines[1])]),
    "two arrays": Form(b"3\n5 7 5\n1 2 2\n", lambda lines: lines[0] == [len(lines[1])] == [len(lines[2])]),
    "permutation": Form(b"4\n2 1 4 3\n", lambda lines: sorted(lines[1]) == list(range(1, lines[0][0] + 1))),
    "lines": Form(b"2\n1 5\n2 9\n", lambda lines: lines[0] == [len(lines) - 1] and all(len(line) == 2 for line in lines[1:])),
    "tree": Form(b"4\n1 2\n2 3\n1 4\n", is_tree),
    "matrix": Form(b"2 3\n1 0 1\n0 0 1\n", is_matrix),
}


def numbers(content: bytes) -> list[list[int]]:
    return [list(map(int, line.split())) for line in content.splitlines()]


@pytest.mark.parametrize("name", FORMS)
def test_many_that_are_grown_are_legal_and_some_are_ten_times_as_long(name: str) -> None:
    form = FORMS[name]
    found = [grow(form.content, random.Random(seed)) for seed in range(300)]
    grown = [content for content in found if content is not None and form.is_legal(numbers(content))]
    assert len(grown) > 60
    assert max(len(content.split()) for content in grown) > 10 * len(form.content.split())


def test_values_are_raised() -> None:
    found = [numbers(content) for seed in range(200) if (content := grow(b"3\n5 7 5\n", random.Random(seed)))]
    assert any(max(lines[-1]) >= 7000 for lines in found) and any(lines[-1] == sorted(lines[-1], reverse=True) for lines in found)


def test_a_word_grows_with_its_length() -> None:
    found = {content for seed in range(200) if (content := grow(b"3\naba\n", random.Random(seed)))}
    assert any(int(content.split()[0]) == len(content.split()[1]) > 20 and set(content.split()[1]) == set(b"ab") for content in found)


@pytest.mark.parametrize("content", [b"1  2\n", b"1 2", b"\n\n1\n"])
def test_other_layouts_are_left_alone(content: bytes) -> None:
    assert all(grow(content, random.Random(seed)) is None for seed in range(20))


def test_the_same_chance_grows_the_same() -> None:
    assert [grow(b"3\n5 7 5\n", random.Random(seed)) for seed in range(50)] == [
        grow(b"3\n5 7 5\n", random.Random(seed)) for seed in range(50)
    ]


def test_how_strict_a_validator_is() -> None:
    def counts(content: bytes) -> bool:
        count, *values = content.split()
        return int(count) == len(values)

    def sees_all(content: bytes) -> bool:
        return counts(content) and all(int(token) <= 100 for token in content.split())

    assert strictness_of(lambda _: True, b"2\n1 2\n") is Strictness.NONE
    assert strictness_of(counts, b"2\n1 2\n") is Strictness.COUNTS
    assert strictness_of(sees_all, b"2\n1 2\n") is Strictness.FULL


def test_words_that_nothing_counts_become_longer_too_or_shorter() -> None:
    """A word of itself, of the other word, and with each within the next."""
    grown = [grow(b"ab\nxy\n", random.Random(seed)) for seed in range(2000)]
    firsts = {content.split()[0] for content in grown if content}
    assert any(set(word) == set(b"xy") and len(word) > 20 for word in firsts)  # made of the other word
    assert any(word.startswith(b"xx") and word.endswith(b"yy") for word in firsts)  # within each other
    assert any(word.startswith(b"abab") for word in firsts)
    assert max(map(len, firsts)) == 200 and b"a" in firsts


def test_a_few_lines_come_again_and_again() -> None:
    """Two edges of a graph to and fro, a thousand times."""
    grown = [grow(b"3 4\n1 2 -5\n2 1 -5\n3 1 7\n2 3 6\n", random.Random(seed)) for seed in range(400)]
    blocks = [content.splitlines()[1:] for content in grown if content]
    assert any(len(block) == 4 and block[0] == block[2] != block[1] == block[3] for block in blocks)
    assert any(len(block) == 4 and len(set(block)) == 1 for block in blocks)
