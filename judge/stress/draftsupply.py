"""Inputs by a spec that was drafted from a validator: it knows sizes and shapes, the validator has the last word."""

from collections.abc import Callable, Sequence

from judge.errors import JudgeError
from judge.inputs.inputspec import Spec
from judge.stress.gate import Gate
from judge.stress.supply import Candidate, Level, SpecSupply

#: sizes that are tried; generators and what is grown from theirs have the rest of the time
_SIZES = frozenset((2, 4, 8, 14, 32, 128, 1000, 10_000))

#: tries to make an input that is taken, and bytes after which there is none any more: making the largest takes seconds
_TRIES, _MOST_TRIED_BYTES = 6, 300_000

#: seeds of further tries are that far away
_SEED_STEP = 1 << 44


class DraftSupply:
    """What the spec makes and the gate takes."""

    def __init__(self, spec: Spec, gate: Gate, *, is_small: bool) -> None:
        """`gate` belongs to somebody else."""
        self._made = SpecSupply(spec, is_small=is_small)
        self._gate = gate
        self.largest, self.traps, self.has_alternatives = self._made.largest, self._made.traps, self._made.has_alternatives
        #: from the smallest; the last has the largest inputs in all shapes
        self.levels: Sequence[Level] = [level for level in self._made.levels if level.size in _SIZES or len(level.shapes) > 1]

    def make(self, level: Level, seed: int, turn: int = 0) -> Candidate | None:
        """An input of this level that is taken; None when none came in a few tries."""
        number = tried_bytes = 0
        while number < _TRIES and tried_bytes < _MOST_TRIED_BYTES:
            try:
                candidate = self._made.make(level, seed + number * _SEED_STEP, turn)
            except JudgeError:
                return None
            if self._gate.allows(candidate.content):
                return candidate
            number, tried_bytes = number + 1, tried_bytes + len(candidate.content)
        return None

    def resized(self, candidate: Candidate, size: int) -> Candidate | None:
        """The same seed and shape with fewer things, if that is taken."""
        smaller = self._made.resized(candidate, size)
        return smaller if smaller is not None and self._gate.allows(smaller.content) else None

    def simplify(self, candidate: Candidate, breaks: Callable[[bytes], bool], over: type[BaseException]) -> None:
        """Hypothesis goes on from the choices that made it, among what is taken."""
        self._made.simplify(candidate, lambda content: self._gate.allows(content) and breaks(content), over)
