"""Inputs by the programs that come with a problem: its generators, with its input validators to say what is allowed."""

from collections.abc import Sequence
from pathlib import Path

from judge.errors import StressError
from judge.external.generator import Generator
from judge.external.input_validator import InputValidator, open_input_validator
from judge.inputs.shapes import MIXED
from judge.messages import N_
from judge.stress.supply import Candidate, Level
from judge.toolchain.build import Workbench


class GeneratorSupply:
    """Each generator is a level of its own; levels have no sizes, for only the generator knows."""

    def __init__(self, generators: Sequence[Path], validators: Sequence[Path], bench: Workbench) -> None:
        """Build them all; CheckerError or ToolchainError when that fails."""
        self._generators = [Generator(path, bench) for path in generators]
        self._gate = ValidatorGate(validators, bench)
        self.levels: Sequence[Level] = [Level(number) for number in range(len(generators))]

    def make(self, level: Level, seed: int) -> Candidate:
        """The generator's input with this seed; StressError when the validator refuses it."""
        generator = self._generators[level.size]
        content = generator.make(seed)
        self._gate.refuse_invalid(content, generator.path, seed)
        return Candidate(content, None, len(content.split()), MIXED, seed)

    def is_allowed(self, content: bytes) -> bool:
        """Whether all validators take it; without one, nothing is known to be allowed."""
        return self._gate.takes(content)

    def close(self) -> None:
        """End generators and validators."""
        for generator in self._generators:
            generator.close()
        self._gate.close()


class ValidatorGate:
    """All input validators of a problem as one; close it."""

    def __init__(self, validators: Sequence[Path], bench: Workbench) -> None:
        self._validators: list[InputValidator] = [open_input_validator(path, bench) for path in validators]

    def takes(self, content: bytes) -> bool:
        """Whether there are validators, and none refuses."""
        return bool(self._validators) and self._refusal(content) is None

    def refuse_invalid(self, content: bytes, path: Path, seed: int) -> None:
        """StressError when a generator's input is refused."""
        said = self._refusal(content)
        if said is not None:
            raise StressError(
                N_("{path} with seed {seed} makes an input that the validator refuses: {said}"), path=path, seed=seed, said=said
            )

    def close(self) -> None:
        """End them."""
        for validator in self._validators:
            validator.close()

    def _refusal(self, content: bytes) -> str | None:
        for validator in self._validators:
            said = validator.refusal(content)
            if said is not None:
                return said
        return None
