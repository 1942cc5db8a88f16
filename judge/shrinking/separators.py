"""What stands between the tokens made normal, lines sorted, swapped and joined."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from judge.shrinking.attempts import Search
from judge.shrinking.counts import shape_of
from judge.shrinking.layout import Lines, ending, replace_tokens

#: lines and tokens up to which neighbours are swapped or joined one by one
_FEW = 60


def tidy(search: Search) -> None:
    """Normal separators: everything at once, or one kind after the other."""
    lines = search.lines
    text = b"".join(lines)
    whole = tuple(b" ".join(line.split()) + b"\n" for line in lines)
    if search.attempt(tuple(line for line in whole if line.strip())) or search.attempt(whole):
        return
    search.attempt((text.replace(b"\r\n", b"\n"),))
    search.attempt(tuple(line.rstrip() + ending(line) for line in search.lines))
    search.attempt(tuple(line for line in search.lines if line.split()))
    search.attempt((*search.lines, b"\n"))
    for row in range(min(len(search.lines), _FEW) - 1, -1, -1):
        line = search.lines[row]
        search.attempt((*search.lines[:row], b" ".join(line.split()) + ending(line), *search.lines[row + 1 :]))


def sort_runs(search: Search) -> None:
    """Sort tokens of lines and runs of lines: whole, then by swapping neighbours."""
    for run in shape_of(search.lines).by_tokens[:_FEW]:
        whole = sorted(search.lines[run.first : run.last], key=_numbers_first)
        search.attempt(_with_rows(search.lines, run.first, whole))
        for row in range(run.first, min(run.last, run.first + _FEW)):
            words = search.lines[row].split()
            for start in (0, 1):
                search.attempt(_with_words(search.lines, row, words[:start] + sorted(words[start:], key=_numbers_first)))
    _swap_neighbours(search)


def _swap_neighbours(search: Search) -> None:
    """Bubble lines, and tokens of a line, down while it is allowed."""
    for row in range(min(len(search.lines), _FEW) - 1):
        if search.lines[row] > search.lines[row + 1]:
            search.attempt(_with_rows(search.lines, row, [search.lines[row + 1], search.lines[row]]))
    for row in range(min(len(search.lines), _FEW)):
        for column in range(min(len(search.lines[row].split()), _FEW) - 1):
            words = search.lines[row].split()
            if words[column] > words[column + 1]:
                search.attempt(_with_words(search.lines, row, [*words[:column], words[column + 1], words[column], *words[column + 2 :]]))


def _numbers_first(word: bytes) -> tuple[int, bytes]:
    """Shorter before longer, so that numbers are in their order."""
    return len(word.strip()), word


def _with_words(lines: Lines, row: int, words: Sequence[bytes]) -> Lines:
    return (*lines[:row], replace_tokens(lines[row], dict(enumerate(words))), *lines[row + 1 :])


def _with_rows(lines: Lines, first: int, rows: Sequence[bytes]) -> Lines:
    """Other contents in some lines; each place keeps its ending."""
    endings = [ending(line) for line in lines[first : first + len(rows)]]
    contents = [line.rstrip(b"\r\n") + end for line, end in zip(rows, endings, strict=True)]
    return (*lines[:first], *contents, *lines[first + len(rows) :])


def join_lines(search: Search) -> None:
    """Put lines next to each other on one."""
    if len(search.lines) <= _FEW:
        while any(search.attempt(lines) for lines in _joined(search.lines)):
            pass


def _joined(lines: Lines) -> Iterator[Lines]:
    for row, (line, following) in enumerate(pairwise(lines)):
        if line.split() and following.split():
            yield (*lines[:row], line.rstrip(b"\r\n") + b" " + following, *lines[row + 2 :])
