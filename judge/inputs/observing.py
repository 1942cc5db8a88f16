"""What stands in an input that a spec reads: the numbers of each name, those that come together in one group."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from judge.errors import InputError
from judge.inputs.inputreader import InputReader
from judge.inputs.inputspec import Spec, Variable
from judge.inputs.visitor import ArrayRange, ValueRange
from judge.inputs.walking import walk


class SeenGroup(NamedTuple):
    """The values of one array, or of one column of lines that repeat; the most that each may be, by what stood before it."""

    values: list[int]
    low: int
    high: int


def numbers_in(spec: Spec, content: bytes) -> Mapping[str, list[SeenGroup]]:
    """The groups of each name that has whole numbers; nothing of an input that is not what the spec says."""
    observer = _InputObserver(content.decode("utf-8", "replace"))
    try:
        walk(spec, observer)
    except InputError:
        return {}
    return observer.found


class _InputObserver(InputReader):
    """A reader that remembers."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.found: dict[str, list[SeenGroup]] = {}
        self._group = 0
        self._groups: dict[str, int] = {}
        #: whether a line may turn out to be another one
        self._is_trying = False

    def whole(self, variable: Variable, bounds: ValueRange) -> int:
        value = super().whole(variable, bounds)
        if self._is_trying:
            return value
        groups = self.found.setdefault(variable.name, [])
        if self._groups.get(variable.name) != self._group or not groups:
            groups.append(SeenGroup([], bounds.low, bounds.high))
            self._groups[variable.name] = self._group
        before = groups[-1]
        before.values.append(value)
        groups[-1] = SeenGroup(before.values, min(before.low, bounds.low), max(before.high, bounds.high))
        return value

    def array(self, variable: Variable, count: int, first: int, bounds: ArrayRange) -> None:
        self._groups.pop(variable.name, None)
        super().array(variable, count, first, bounds)

    def column(self, variable: Variable, count: int, bounds: ValueRange) -> None:
        self._group += 1
        for _ in range(count):
            self.whole(variable, bounds)
            self.newline()

    def repeat(self, count: int, once: Callable[[int], None]) -> None:
        self._group += 1
        super().repeat(count, once)

    def choose(self, ways: Sequence[Callable[[], None]]) -> None:
        before, self._is_trying = self._is_trying, True
        super().choose(ways)
        self._is_trying = before
