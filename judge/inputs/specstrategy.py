"""The hypothesis strategy of a spec: it shrinks towards few and small values."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from hypothesis import reject
from hypothesis.strategies import DrawFn, SearchStrategy, builds, composite, integers

from judge.inputs.chooser import Infeasible
from judge.inputs.inputspec import Spec
from judge.inputs.making import make

_Made = TypeVar("_Made")


def inputs_of(spec: Spec, size: int) -> SearchStrategy[bytes]:
    """Inputs whose numbers of things are at most `size`, where the spec allows that few.

    It draws just the choices that RandomDrawing writes down.
    """
    return _inputs(spec, size)


@composite
def _inputs(draw: DrawFn, spec: Spec, size: int) -> bytes:
    try:
        return make(spec, _StrategyChooser(draw, size))
    except Infeasible:
        reject()


class _StrategyChooser:
    """Choices by hypothesis, which knows best what to try next."""

    def __init__(self, draw: DrawFn, size: int) -> None:
        self._draw = draw
        self._size = size

    def whole(self, low: int, high: int, is_legal: Callable[[int], bool] | None = None, hint: int | None = None) -> int:
        if low > high:
            raise Infeasible
        value = self._draw(integers(low, high))
        if is_legal is not None and not is_legal(value):
            raise Infeasible
        return value

    def value(self, name: str, low: int, high: int, is_legal: Callable[[int], bool] | None) -> int:
        return self.whole(low, high, is_legal)

    def size(self, low: int, high: int, is_legal: Callable[[int], bool] | None, *, is_cases: bool = False, is_counted: bool = False) -> int:
        return self.whole(low, max(low, min(high, self._size)), is_legal)

    def values(self, name: str, count: int, low: int, high: int, *, are_distinct: bool = False) -> Sequence[int] | None:
        return None

    def tree(self, count: int) -> Sequence[int] | None:
        return None

    def edges(self, vertices: int, count: int) -> Sequence[tuple[int, int]]:
        return ()

    def letters(self, name: str, count: int, kinds: int) -> Sequence[int] | None:
        return None

    def way(self, count: int) -> int:
        return self.whole(0, count - 1)

    def group(self, make_one: Callable[[], _Made]) -> _Made:
        return self._draw(builds(make_one))

    def inside(self, times: int) -> None:
        """Sizes are as hypothesis chooses them, wherever they stand."""

    def mark(self) -> int:
        return 0

    def undo(self, mark: int) -> None:
        raise Infeasible

    def is_bulk(self, count: int) -> bool:
        return False
