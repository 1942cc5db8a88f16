"""Inputs by what comes with a problem: generators and Python strategies, with its input validators and spec to say what is allowed."""

from collections.abc import Callable, Sequence
from pathlib import Path

from judge.errors import CheckerError, StressError
from judge.external.generator import Generator, is_strategy
from judge.external.input_validator import InputValidator, open_input_validator
from judge.external.strategy import Strategy
from judge.inputs.inputspec import Spec
from judge.inputs.shapes import MIXED
from judge.messages import N_
from judge.stress.supply import Candidate, Level
from judge.toolchain.build import Workbench


class GeneratorSupply:
    """Each generator or strategy is a level of its own; levels have no sizes, for only the generator knows."""

    def __init__(self, sources: Sequence[Path], validators: Sequence[Path], spec: Spec | None, bench: Workbench) -> None:
        """Build them all; CheckerError or ToolchainError when that fails."""
        self._sources = [Strategy(path, bench) if is_strategy(path) else Generator(path, bench) for path in sources]
        self._gate = Gate(validators, spec, bench)
        self.levels: Sequence[Level] = [Level(number) for number in range(len(sources))]

    def make(self, level: Level, seed: int, turn: int = 0) -> Candidate:
        """The generator's input with this seed; StressError when what checks inputs refuses it."""
        source = self._sources[level.size]
        content = source.make(seed)
        said = self._gate.refusal(content)
        if said is not None:
            raise StressError(
                N_("{path} with seed {seed} makes an input that the validator refuses: {said}"), path=source.path, seed=seed, said=said
            )
        return Candidate(content, None, level.size, MIXED, seed)

    def is_allowed(self, content: bytes) -> bool:
        """Whether spec and validators take it; without any, nothing is known to be allowed. A validator that crashes on it refuses it."""
        try:
            return self._gate.is_there and self._gate.refusal(content) is None
        except CheckerError:
            return False

    def resized(self, candidate: Candidate, size: int) -> Candidate | None:
        """Never: generators know nothing of sizes."""
        return None

    def simplify(self, candidate: Candidate, breaks: Callable[[bytes], bool], over: type[BaseException]) -> None:
        """A strategy's hypothesis goes on from its choices; a generator has none."""
        source = self._sources[candidate.size] if candidate.is_made else None
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

    def close(self) -> None:
        """End the validators."""
        for validator in self._validators:
            validator.close()
