"""Inputs by what comes with a problem: generators and Python strategies, with its input validators and spec to say what is allowed."""

from collections.abc import Callable, Sequence
from itertools import zip_longest
from pathlib import Path
from random import Random
from typing import NamedTuple

from judge.errors import StressError
from judge.external.generator import Generator, is_strategy
from judge.external.strategy import Strategy
from judge.inputs.inputspec import Spec
from judge.inputs.shapes import MIXED
from judge.messages import N_
from judge.stress.draftsupply import DraftSupply
from judge.stress.gate import Gate
from judge.stress.growing import Strictness, grow, strictness_of
from judge.stress.seen import SeenInputs
from judge.stress.supply import Candidate, Level
from judge.toolchain.build import Workbench

#: inputs that others are grown from
_MOST_KEPT = 50

#: tries to grow one that is allowed, and how many are grown from what was grown before
_GROWS, _GROWN_SHARE = 6, 0.4


#: grown inputs that are remembered: a program need not be asked about them again
_MOST_KNOWN = 200_000


class Rules(NamedTuple):
    """What says which inputs are allowed: validators, a spec; `draft` is one read from the validators, which have the last word."""

    validators: Sequence[Path]
    spec: Spec | None = None
    draft: Spec | None = None


class GeneratorSupply:
    """Each generator or strategy is a level of its own; it has no size, for only the generator knows.

    Where something says strictly what is allowed, one more level has what they made grown and varied; a draft has levels by size.
    """

    def __init__(self, sources: Sequence[Path], rules: Rules, bench: Workbench, *, is_small: bool) -> None:
        """Build them all; CheckerError or ToolchainError when that fails."""
        spec = rules.spec
        self._sources = [Strategy(path, bench) if is_strategy(path) else Generator(path, bench) for path in sources]
        self._gate = Gate(rules.validators, spec, bench)
        self.draft = DraftSupply(rules.draft, self._gate, is_small=is_small) if rules.draft else None
        #: those of the generators themselves
        self.generated = [Level(0, source=number) for number in range(len(sources))]
        made = [*self.generated, *([Level(0, source=len(sources))] if self._gate.is_there else [])]
        self.levels: Sequence[Level] = _in_turn(made, self.draft.levels if self.draft else ())
        self._kept: list[bytes] = []
        self._grown: list[bytes] = []
        self._known = SeenInputs(_MOST_KNOWN)
        self._known_strictness: Strictness | None = None if spec is None else Strictness.FULL

    def make(self, level: Level, seed: int, turn: int = 0) -> Candidate:
        """The generator's input with this seed, or one that is grown; StressError when what checks inputs refuses a generator's."""
        if level.size and self.draft is not None:
            drafted = self.draft.make(level, seed, turn)
            if drafted is not None:
                return drafted
        elif level.source < len(self._sources):
            return self._made(level.source, seed)
        return self._grow(seed)

    def _made(self, number: int, seed: int) -> Candidate:
        source = self._sources[number]
        content = source.make(seed)
        said = self._gate.refusal(content)
        if said is not None:
            raise StressError(
                N_("{path} with seed {seed} makes an input that the validator refuses: {said}"), path=source.path, seed=seed, said=said
            )
        if len(self._kept) < _MOST_KEPT and self._gate.is_there:
            self._kept.append(content)
        return self._candidate(content, number, seed)

    def _grow(self, seed: int) -> Candidate:
        """An input that was made or grown before, grown once more; itself where that is not allowed."""
        chance = Random(seed)
        if not self._kept:
            return self._made(seed % len(self._sources), seed)
        content = chance.choice(self._grown if self._grown and chance.random() < _GROWN_SHARE else self._kept)
        grown = self.grown_from(content, chance)
        if grown is None:
            return self._candidate(content, len(self._sources), seed)
        self._grown[len(self._grown) % _MOST_KEPT :] = [grown.content]
        return grown

    def grown_from(self, content: bytes, chance: Random) -> Candidate | None:
        """An input like this one, but longer or of larger values, that is allowed and was not grown before; None after a few tries."""
        for _ in range(_GROWS if self._gate.is_there and self._strictness(content) is Strictness.FULL else 0):
            grown = grow(content, chance)
            if grown is not None and self._known.is_new(grown) and self._gate.allows(grown):
                return self._candidate(grown, len(self._sources), 0)
        return None

    def _candidate(self, content: bytes, source: int, seed: int) -> Candidate:
        return Candidate(content, None, 0, MIXED, seed, source=source)

    def _strictness(self, content: bytes) -> Strictness:
        if self._known_strictness is None:
            self._known_strictness = strictness_of(self._gate.allows, content)
        return self._known_strictness

    def is_allowed(self, content: bytes) -> bool:
        """Whether spec and validators take it. Without any, or with such that do not even count, nothing is known to be allowed."""
        is_known = self._gate.is_there and (not self._kept or self._strictness(self._kept[0]) is not Strictness.NONE)
        return is_known and self._gate.allows(content)

    def resized(self, candidate: Candidate, size: int) -> Candidate | None:
        """By the draft alone: generators know nothing of sizes."""
        return self.draft.resized(candidate, size) if self.draft is not None and candidate.size else None

    def simplify(self, candidate: Candidate, breaks: Callable[[bytes], bool], over: type[BaseException]) -> None:
        """Hypothesis goes on from the choices of a strategy or a draft; a generator has none."""
        if candidate.size and self.draft is not None:
            self.draft.simplify(candidate, breaks, over)
            return
        source = self._sources[candidate.source] if candidate.is_made and candidate.source < len(self._sources) else None
        if isinstance(source, Strategy):
            source.shrink(candidate.content, breaks)

    def close(self) -> None:
        """End generators and validators."""
        for source in self._sources:
            source.close()
        self._gate.close()


def _in_turn(made: Sequence[Level], drafted: Sequence[Level]) -> list[Level]:
    """One of the generators' levels, one of the draft's, and so on; the draft's largest inputs are the last."""
    pairs = zip_longest(made, drafted[:-1])
    return [level for pair in pairs for level in pair if level is not None] + list(drafted[-1:])
