"""Generators of a package: programs that write an input to stdout; argument 1 is the seed, and the same seed gives the same input.

One that wants more has its calls beside it, of which the seed decides which one is taken, too. Where a generators.yaml says how each is
called, those without calls take no seed, and are not asked.

Source: the habit of testlib (registerGen) and of public collections; the ICPC format leaves generators to the author.
"""

from pathlib import Path

from judge.errors import StressError
from judge.external.program import ExternalProgram, failure
from judge.generatorcalls import ARGUMENTS, read_calls, with_seed
from judge.languages import is_program_file
from judge.messages import N_
from judge.runs import RunLimits, Stop
from judge.toolchain.build import Workbench

_FOLDER = "generators"
#: where BAPCtools has the calls
_CALLS = "generators.yaml"
#: for one input; a generator that needs more than the first has twice as much the next time, so that one that never ends stops no other
_FIRST_S = 1.0
GENERATOR_LIMITS = RunLimits(cpu_s=10, wall_s=20, memory_mib=2048, output_bytes=128 << 20, file_bytes=129 << 20)

#: a Python file with this function is no program but a strategy
_STRATEGY = "def inputs("


def find_generators(folder: Path) -> list[Path]:
    """The generator programs of a package, in order of name."""
    return [path for path in _sources(folder) if path.is_dir() or not is_strategy(path)]


def find_strategies(folder: Path) -> list[Path]:
    """The Python files of a package that define `inputs()`."""
    return [path for path in _sources(folder) if path.is_file() and is_strategy(path)]


def is_strategy(path: Path) -> bool:
    """Whether a file defines a strategy instead of being a program."""
    return path.suffix == ".py" and _STRATEGY in path.read_text("utf-8", "replace")


class Generator:
    """A generator that is ready to run; close it."""

    def __init__(self, path: Path, bench: Workbench) -> None:
        """Build it, to be run many times; CheckerError or ToolchainError when that fails."""
        self.path = path
        self._program = ExternalProgram(path, bench, is_hurried=True)
        self._patience_s = _FIRST_S
        self._calls = read_calls(path)

    def make(self, seed: int) -> bytes:
        """The input with this seed; StressError when the generator fails, or takes longer than it has by now."""
        limits = GENERATOR_LIMITS._replace(cpu_s=self._patience_s, wall_s=2 * self._patience_s)
        run = self._program.run(b"", limits, with_seed(self._calls[seed % len(self._calls)], seed))
        if run.stop in (Stop.CPU, Stop.WALL):
            self._patience_s = min(GENERATOR_LIMITS.cpu_s, 2 * self._patience_s)
        if not run.ended_well:
            said = run.stderr[-400:].decode("utf-8", "replace").strip()
            raise StressError(N_("generator fails with seed {seed}: {problem}"), seed=seed, problem=failure(self.path, run, said))
        return run.stdout

    def close(self) -> None:
        """End its sandbox."""
        self._program.close()


def _sources(folder: Path) -> list[Path]:
    place = folder / _FOLDER
    paths = sorted(place.iterdir()) if place.is_dir() else []
    called = {path.name.removesuffix(ARGUMENTS) for path in paths if path.name.endswith(ARGUMENTS)}
    if (place / _CALLS).is_file():
        return [path for path in paths if path.name in called or (path.suffix == ".py" and path.is_file() and is_strategy(path))]
    return [path for path in paths if path.is_file() and not path.name.startswith(".") and is_program_file(path.name)]
