"""Where inputs come from while a search goes on: from the spec, in ever larger sizes and in peculiar shapes."""

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import NamedTuple, Protocol

from judge.errors import JudgeError
from judge.inputs.course import has_alternatives
from judge.inputs.hardgrids import has_grid
from judge.inputs.inputspec import Spec
from judge.inputs.making import make_random
from judge.inputs.shapes import LARGEST, LARGEST_GRIDS, MIXED, TRAPS, Shape

#: numbers of things at most, level by level
SIZES = (1, 2, 3, 4, 5, 6, 8, 10, 14, 20, 32, 64, 128, 300, 1000, 3000, 10_000, 100_000, 1_000_000)

#: with --size small nothing is larger
SMALL = 32

#: a size beyond every limit
BOUNDLESS = 1 << 60


#: an input holds so many things in all its test cases, or somewhat more: with ten times as many it takes longer to make than a hunt does
_MOST_IN_CASES = 1_000_000


class Candidate(NamedTuple):
    """An input that may break a solution, and how it came about."""

    content: bytes
    #: the choices that made it, where a shrinker can use them
    choices: tuple[int, ...] | None
    size: int
    shape: Shape
    seed: int
    #: False for what the problem had already: nobody can make it another way
    is_made: bool = True
    #: which of several things made it
    source: int = 0


class Level(NamedTuple):
    """Inputs of one kind: their size, and the shapes they take in turn."""

    #: 0 where only its maker knows
    size: int
    shapes: tuple[Shape, ...] = (MIXED,)
    #: how far values may be from the least, 0 as far as they may; only what knows of values heeds it
    reach: int = 0
    #: which of several things makes them
    source: int = 0


class Supply(Protocol):
    """Something that makes inputs."""

    levels: Sequence[Level]

    def make(self, level: Level, seed: int, turn: int = 0) -> Candidate:
        """The input of this level with this seed, in the shape whose turn it is; the same for the same seed and turn."""

    def is_allowed(self, content: bytes) -> bool:
        """Whether an input keeps the problem's rules."""

    def resized(self, candidate: Candidate, size: int) -> Candidate | None:
        """An input like `candidate` of at most this size; None where only its maker knows about sizes."""

    def simplify(self, candidate: Candidate, breaks: Callable[[bytes], bool], over: type[BaseException]) -> None:
        """Ask `breaks` about inputs made by ever simpler choices; `over` raised by it ends that and goes through."""

    def close(self) -> None:
        """End what belongs to it."""


class SpecSupply:
    """Inputs by the spec."""

    def __init__(self, spec: Spec, *, is_small: bool) -> None:
        from judge.inputs.checking import refusal

        self.spec = spec
        self._refusal: Callable[[Spec, bytes], object] = refusal
        #: what its largest inputs may look like
        self.largest = _in_turn(LARGEST, LARGEST_GRIDS) if has_grid(spec) else LARGEST
        #: those, and what is only worth a search for what takes long
        self.traps = (*self.largest, *TRAPS)
        self.has_alternatives = has_alternatives(spec.layout)
        sizes = [size for size in SIZES if not is_small or size <= SMALL]
        self.levels: Sequence[Level] = [Level(size) for size in sizes] + ([] if is_small else [Level(BOUNDLESS, self.largest)])

    def make(self, level: Level, seed: int, turn: int = 0) -> Candidate:
        """The input of this level with this seed, in the shape whose turn it is."""
        shape = level.shapes[turn % len(level.shapes)]._replace(reach=level.reach, most_in_cases=_MOST_IN_CASES)
        made = make_random(self.spec, seed, level.size, shape)
        return Candidate(made.content, made.choices, level.size, shape, seed)

    def is_allowed(self, content: bytes) -> bool:
        """Whether the spec takes it."""
        return self._refusal(self.spec, content) is None

    def resized(self, candidate: Candidate, size: int) -> Candidate | None:
        """The same seed and shape with fewer things; None when the spec has no such input."""
        if not candidate.is_made:
            return None
        shape = candidate.shape._replace(sizes="mixed") if candidate.shape.sizes == "largest" else candidate.shape
        try:
            return self.make(Level(size, (shape,)), candidate.seed)
        except JudgeError:
            return None

    def simplify(self, candidate: Candidate, breaks: Callable[[bytes], bool], over: type[BaseException]) -> None:
        """Hypothesis goes on from the choices that made it."""
        if candidate.choices is None:
            return
        from judge.inputs.replaying import shrink_from
        from judge.inputs.specstrategy import inputs_of

        shrink_from(inputs_of(self.spec, BOUNDLESS), candidate.choices, breaks, over)

    def close(self) -> None:
        """Nothing is open."""


def _in_turn(shapes: Sequence[Shape], others: Sequence[Shape]) -> tuple[Shape, ...]:
    """One of these, one of the others, and so on: there is no time for all of them, and each comes to what no other does."""
    return tuple(shape for pair in zip_longest(shapes, others) for shape in pair if shape is not None)
