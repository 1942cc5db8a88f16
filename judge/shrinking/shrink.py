"""The loop: passes over a failing input, the ones that drop most first, until none of them finds anything smaller."""

from collections.abc import Callable

from judge.shrinking.assignments import assign_least
from judge.shrinking.attempts import Predicate, Search
from judge.shrinking.brackets import drop_brackets
from judge.shrinking.chunks import drop_anywhere, drop_coarsely, drop_counted, join_numbers
from judge.shrinking.compressing import compress_values
from judge.shrinking.integers import (
    lower_chunks,
    lower_coarsely,
    lower_everywhere,
    lower_lines,
    lower_pairs,
    lower_singly,
    shorten_decimals,
)
from judge.shrinking.neighbours import drop_neighbours
from judge.shrinking.separators import join_lines, sort_runs, tidy
from judge.shrinking.vertices import drop_labels, drop_labels_of_new_shape, rename_labels
from judge.shrinking.words import lower_letters, rename_letters, shorten_words

#: the passes of a round by what they cost; those before are begun again when one finds something
_COARSE = (drop_coarsely, lower_coarsely)
_DROPPING = (tidy, drop_counted, drop_neighbours, drop_labels_of_new_shape)
_LOWERING = (lower_chunks, lower_everywhere, lower_singly, lower_lines, shorten_words, drop_brackets, shorten_decimals)
_THOROUGH = (compress_values, join_numbers, drop_anywhere, lower_pairs, rename_letters, lower_letters, rename_labels, sort_runs, join_lines)
_LAST = (drop_labels, assign_least)


def _ignore(smaller: bytes) -> None:
    """Nobody wants to know."""


def shrink(failing: bytes, *, still_fails: Predicate, is_allowed: Predicate, on_smaller: Callable[[bytes], None] = _ignore) -> bytes:
    """The smallest input found that is allowed and still fails, in the order of `judge.shrinking.order`.

    `failing` is taken to be both. Each smaller input is told to `on_smaller` when it is found, so that a predicate may stop it all
    by raising. Neither predicate is asked twice about the same input, as long as some 200,000 answers ago.
    """
    search = Search(failing, still_fails=still_fails, is_allowed=is_allowed, on_smaller=on_smaller)
    while _improves(search, (_COARSE, _DROPPING, _LOWERING, _THOROUGH, _LAST)):
        pass
    return b"".join(search.lines)


def _improves(search: Search, groups: tuple[tuple[Callable[[Search], None], ...], ...]) -> bool:
    """Run groups of passes up to the first that finds something; says whether one did."""
    for group in groups:
        before = search.improvements
        for run in group:
            run(search)
        if search.improvements > before:
            return True
    return False
