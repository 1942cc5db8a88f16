"""Big failing inputs become as small as the smallest that is known, whatever the format."""

import pytest

from judge.shrinking.order import Rank
from judge.shrinking.shrink import shrink
from tests.depth import every, first
from tests.shrinking.pairs import PAIRS, starts


@pytest.mark.parametrize("name", PAIRS)
def test_the_known_minimum_is_allowed_and_fails(name: str) -> None:
    pair = PAIRS[name]
    assert pair.allows(pair.minimum.encode())
    assert pair.fails(pair.minimum.encode())


@pytest.mark.parametrize(("name", "seed"), every(9, starts(3)))
def test_as_small_as_the_known_minimum(name: str, seed: int) -> None:
    """As many tokens, as many bytes; of those there may be several."""
    pair = PAIRS[name]
    start = pair.start(seed)
    smallest = shrink(start, still_fails=pair.fails, is_allowed=pair.allows)
    assert pair.allows(smallest)
    assert pair.fails(smallest)
    assert Rank(smallest).is_below(Rank(start))
    assert (Rank(smallest).tokens, len(smallest)) <= (Rank(pair.minimum.encode()).tokens, len(pair.minimum)), smallest


@pytest.mark.full
def test_numbers_that_count_nothing_are_no_labels() -> None:
    """A hundred thousand labels of which two are mentioned, and none can go: going through all of them would take hours."""
    failing = b"100000\n1 0\n"
    assert shrink(failing, still_fails=lambda text: text == failing, is_allowed=lambda text: True) == failing


def test_counted_brackets_become_shorter_with_their_count() -> None:
    """The first word is the length of the second, whose brackets match."""

    def is_allowed(text: bytes) -> bool:
        words = text.split()
        depths = (
            [words[1][: end + 1].count(b"(") - words[1][: end + 1].count(b")") for end in range(len(words[1]))] if len(words) == 2 else [1]
        )
        return len(words) == 2 and words[0] == b"%d" % len(words[1]) and set(words[1]) <= set(b"()") and min(depths) == depths[-1] == 0

    word = b"(" * 30 + b"()" * 20 + b")" * 30
    failing = b"%d\n%s\n" % (len(word), word)
    assert is_allowed(failing)
    assert shrink(failing, still_fails=lambda text: b"()()" in text, is_allowed=is_allowed) == b"4 ()()\n"


@pytest.mark.parametrize("entry", first("{} 5 ", "{} "))
@pytest.mark.parametrize(("build", "smallest"), [("{length} {entries}", 3), ("{name} {entries}-1", 3)])
def test_vertices_go_from_lists_of_neighbours(build: str, smallest: int, entry: str) -> None:
    """A path of thirty vertices on which one has two neighbours."""
    lists = [[vertex for vertex in (one - 1, one + 1) if 1 <= vertex <= 30] for one in range(1, 31)]

    def written(rows: list[list[int]]) -> str:
        lines = [
            build.format(length=len(row), name=name, entries="".join(map(entry.format, row))).rstrip() for name, row in enumerate(rows, 1)
        ]
        return f"{len(rows)}\n" + "\n".join(lines) + "\n"

    paths = {written([[v for v in (o - 1, o + 1) if 1 <= v <= n] for o in range(1, n + 1)]).encode(): n for n in range(2, 31)}
    found = shrink(written(lists).encode(), still_fails=lambda text: paths[text] >= 3, is_allowed=lambda text: text in paths)
    assert paths[found] == smallest
