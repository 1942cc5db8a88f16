"""How an input goes on from line to line: which alternative comes, and the which value of a name. Pure."""

from collections.abc import Sequence
from random import Random

from judge.inputs.inputspec import Choice, Node, Repeat


def has_alternatives(nodes: Sequence[Node]) -> bool:
    """Whether a line that repeats is one of several."""
    return any(isinstance(node, Choice) or (isinstance(node, Repeat) and has_alternatives(node.body)) for node in nodes)


class LineCourse:
    """What was chosen so far in one input."""

    def __init__(self, chance: Random, ways: str) -> None:
        self._chance, self._ways = chance, ways
        self._seen: dict[str, int] = {}
        self._lines_begun = 0
        #: the alternative of the first half, and of the second (None for any)
        self._halves: tuple[int, int | None] | None = None

    def order_of(self, name: str) -> int:
        """Which of the names it is, from 0, in the order in which they came."""
        self._seen.setdefault(name, 0)
        return list(self._seen).index(name)

    def number_of(self, name: str) -> int:
        """How many values of this name there were before, and one more from now on."""
        number = self._seen.setdefault(name, 0)
        self._seen[name] = number + 1
        return number

    def way(self, count: int, lines: int) -> int | None:
        """A good alternative of so many for the next of so many lines; None where one is as good as another."""
        if self._ways == "random" or count < 2:
            return None
        if self._halves is None:
            first = self._chance.randrange(count)
            self._halves = first, self._chance.choice((None, *range(count)))
        self._lines_begun += 1
        if 2 * self._lines_begun <= lines:
            return self._halves[0] % count
        return self._chance.randrange(count) if self._halves[1] is None else self._halves[1] % count
