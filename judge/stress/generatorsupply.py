"""Inputs by what comes with a problem: generators and Python strategies, with its input validators and spec to say what is allowed."""

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random

from judge.errors import CheckerError, StressError
from judge.external.generator import Generator, is_strategy
from judge.external.input_validator import InputValidator, open_input_validator
from judge.external.strategy import Strategy
from judge.inputs.inputspec import Spec
from judge.inputs.shapes import MIXED
from judge.messages import N_
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


class GeneratorSupply:
    """Each generator or strategy is a level of its own; levels have no sizes, for only the generator knows.

    Where something says strictly what is allowed, one more level has what they made grown and varied.
    """

    def __init__(self, sources: Sequence[Path], validators: Sequence[Path], spec: Spec | None, bench: Workbench) -> None:
        """Build them all; CheckerError or ToolchainError when that fails."""
        self._sources = [Strategy(path, bench) if is_strategy(path) else Generator(path, bench) for path in sources]
        self._gate = Gate(validators, spec, bench)
        self.levels: Sequence[Level] = [Level(number) for number in range(len(sources) + self._gate.is_there)]
        self._kept: list[bytes] = []
        self._grown: list[bytes] = []
        self._known = SeenInputs(_MOST_KNOWN)
        self._known_strictness: Strictness | None = None if spec is None else Strictness.FULL

    def make(self, level: Level, seed: int, turn: int = 0) -> Candidate:
        """The generator's input with this seed, or one that is grown; StressError when what checks inputs refuses a generator's."""
        if level.size == len(self._sources):
            return self._grow(seed)
        return self._made(level.size, seed)

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
        return Candidate(content, None, number, MIXED, seed)

    def _grow(self, seed: int) -> Candidate:
        """An input that was made or grown before, grown once more; itself where that is not allowed."""
        chance = Random(seed)
        if not self._kept:
            return self._made(seed % len(self._sources), seed)
        content = chance.choice(self._grown if self._grown and chance.random() < _GROWN_SHARE else self._kept)
        for _ in range(_GROWS if self._strictness(self._kept[0]) is Strictness.FULL else 0):
            grown = grow(content, chance)
            if grown is not None and self._known.is_new(grown) and self._gate.allows(grown):
                self._grown[len(self._grown) % _MOST_KEPT :] = [grown]
                content = grown
                break
        return Candidate(content, None, len(self._sources), MIXED, seed)

    def _strictness(self, content: bytes) -> Strictness:
        if self._known_strictness is None:
            self._known_strictness = strictness_of(self._gate.allows, content)
        return self._known_strictness

    def is_allowed(self, content: bytes) -> bool:
        """Whether spec and validators take it. Without any, or with such that do not even count, nothing is known to be allowed."""
        is_known = self._gate.is_there and (not self._kept or self._strictness(self._kept[0]) is not Strictness.NONE)
        return is_known and self._gate.allows(content)

    def resized(self, candidate: Candidate, size: int) -> Candidate | None:
        """Never: generators know nothing of sizes."""
        return None

    def simplify(self, candidate: Candidate, breaks: Callable[[bytes], bool], over: type[BaseException]) -> None:
        """A strategy's hypothesis goes on from its choices; a generator has none."""
        source = self._sources[candidate.size] if candidate.is_made and candidate.size < len(self._sources) else None
        if isinstance(source, Strategy):
            source.shrink(candidate.content, breaks)

    def close(self) -> None:
        """End generators and validators."""
        for source in self._sources:
            source.close()
        self._gate.close()


class Gate:
    """All that says whether an input is allowed, as one; close it."""

    def __init__(self, validators: Sequence[Path], spec: Spec | None, bench: Workbench) -> None:
        self._validators: list[InputValidator] = [open_input_validator(path, bench) for path in validators]
        self._spec = spec

    @property
    def is_there(self) -> bool:
        """Whether anything says what is allowed."""
        return bool(self._validators) or self._spec is not None

    def refusal(self, content: bytes) -> str | None:
        """Why an input is refused; None when it is not."""
        if self._spec is not None:
            from judge.inputs.checking import refusal

            error = refusal(self._spec, content)
            if error is not None:
                return str(error)
        for validator in self._validators:
            said = validator.refusal(content)
            if said is not None:
                return said
        return None

    def allows(self, content: bytes) -> bool:
        """Whether nothing refuses it; a validator that crashes on it does."""
        try:
            return self.refusal(content) is None
        except CheckerError:
            return False

    def close(self) -> None:
        """End the validators."""
        for validator in self._validators:
            validator.close()
