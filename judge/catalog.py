"""Which problems of a workspace there are, and how far the learner is with each: filters and order, no input or output."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from judge.errors import UsageError
from judge.keywords import TIERS, difficulty
from judge.tagnames import level_called, tag_name


class ProblemState(Enum):
    """How far the learner is."""

    ACCEPTED = "accepted"
    TRIED = "tried"
    NEW = "new"


class ListedProblem(NamedTuple):
    """A problem of the list."""

    id: str
    title: str
    level: str
    tags: tuple[str, ...]
    state: ProblemState
    trouble: str = ""


class Filter(NamedTuple):
    """What is asked for; empty is everything. Each word, tag and so on must hold."""

    words: tuple[str, ...] = ()
    #: of each of these sets a problem has one
    tags: tuple[frozenset[str], ...] = ()
    #: least and greatest difficulty, as `difficulty` counts
    levels: tuple[int, int] = (0, 100)
    states: tuple[ProblemState, ...] = ()


#: how rows can be ordered; what is equal stays in the order of ids
ORDERS: dict[str, Callable[[ListedProblem], tuple[object, ...]]] = {
    "id": lambda row: (),
    "level": lambda row: (difficulty(row.level) == 0, difficulty(row.level)),
    "title": lambda row: (row.title.casefold(),),
    "state": lambda row: ([*ProblemState].index(row.state),),
}


def choose_rows(rows: Iterable[ListedProblem], wanted: Filter, order: str = "id") -> list[ListedProblem]:
    """Those that pass, ordered."""
    passing = rows if wanted == Filter() else (row for row in rows if _passes(row, wanted))
    return sorted(passing, key=ORDERS[order])


def levels_between(text: str) -> tuple[int, int]:
    """The difficulties that `silver`, `gold-3`, `실버..골드 4`, `..b1` mean. UsageError for anything else."""
    low, dots, high = (part if part == ".." else level_called(part) for part in text.partition(".."))
    first = _difficulties(low, text) if low else (1, 1)
    last = _difficulties(high, text) if high else ((100, 100) if dots else first)
    return min(first), max(last)


def _difficulties(level: str, text: str) -> tuple[int, int]:
    steps = [f"{level}-5", f"{level}-1"] if level in TIERS else [level]
    numbers = [difficulty(step) for step in steps]
    if 0 in numbers:
        raise UsageError("no level {level}: levels are silver, gold-3, silver..gold-4 and the like, from bronze to ruby", level=text)
    return min(numbers), max(numbers)


def _passes(row: ListedProblem, wanted: Filter) -> bool:
    if wanted.states and row.state not in wanted.states:
        return False
    if wanted.levels != Filter().levels and not wanted.levels[0] <= difficulty(row.level) <= wanted.levels[1]:
        return False
    if not all(set(row.tags) & meant for meant in wanted.tags):
        return False
    return all(word.casefold() in text for text in [searched_text(row)] for word in wanted.words) if wanted.words else True


def searched_text(row: ListedProblem) -> str:
    """What words are looked for in: id, title, topics by both their names."""
    return " ".join((row.id, row.title, *row.tags, *(tag_name(tag, "ko") for tag in row.tags))).casefold()


def count_states(rows: Iterable[ListedProblem]) -> Iterator[tuple[ProblemState, int]]:
    """How many are in each state."""
    counts = Counter(row.state for row in rows)
    return ((state, counts[state]) for state in ProblemState)
