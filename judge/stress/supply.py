"""Where inputs come from while a search goes on: from the spec, in ever larger sizes and in peculiar shapes."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from judge.inputs.making import make_random
from judge.inputs.shapes import LARGEST, MIXED, Shape
from judge.inputs.spec import Spec

#: numbers of things at most, level by level
SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 32, 64, 128, 300, 1000, 3000, 10_000, 100_000, 1_000_000)

#: with --size small nothing is larger
SMALL = 32

#: sizes beyond every limit
_ALL = 1 << 60


class Candidate(NamedTuple):
    """An input that may break a solution, and how it came about."""

    content: bytes
    #: the choices that made it, where a shrinker can use them
    choices: tuple[int, ...] | None
    size: int
    shape: Shape
    seed: int


class Level(NamedTuple):
    """Inputs of one kind: their size, and the shapes they take in turn."""

    size: int
    shapes: tuple[Shape, ...] = (MIXED,)


class Supply(Protocol):
    """Something that makes inputs."""

    levels: Sequence[Level]

    def make(self, level: Level, seed: int) -> Candidate:
        """The input of this level with this seed; the same for the same seed."""

    def is_allowed(self, content: bytes) -> bool:
        """Whether an input keeps the problem's rules."""

    def close(self) -> None:
        """End what belongs to it."""


class SpecSupply:
    """Inputs by the spec."""

    def __init__(self, spec: Spec, *, is_small: bool) -> None:
        from judge.inputs.reading import refusal

        self.spec = spec
        self._refusal: Callable[[Spec, bytes], object] = refusal
        sizes = [size for size in SIZES if not is_small or size <= SMALL]
        self.levels: Sequence[Level] = [Level(size) for size in sizes] + ([] if is_small else [Level(_ALL, LARGEST)])

    def make(self, level: Level, seed: int) -> Candidate:
        """The input of this level with this seed."""
        shape = level.shapes[seed % len(level.shapes)]
        made = make_random(self.spec, seed, level.size, shape)
        return Candidate(made.content, made.choices, level.size, shape, seed)

    def is_allowed(self, content: bytes) -> bool:
        """Whether the spec takes it."""
        return self._refusal(self.spec, content) is None

    def close(self) -> None:
        """Nothing is open."""
