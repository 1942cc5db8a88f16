"""Programs that come with a problem, built and run in sandboxes of their own. Knows their dialects, not what they decide.

    ICPC      exit code 42 right, 43 wrong
    testlib   exit code 0 right, 1 wrong ...

A C++ program that includes testlib.h speaks testlib's, unless its own copy of testlib.h was adapted to exit with 42.
"""

import re
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError
from judge.languages import is_program_file, languages_of
from judge.running.runner import open_runner
from judge.runs import Mount, Program, RunLimits, Runner, RunResult, Stop
from judge.toolchain.build import Workbench, build

_INCLUDES_TESTLIB = rb'(?m)^\s*#\s*include\s*[<"]testlib\.h[>"]'
#: the folder of the cache for them
_BUILDS = "programs"

_ADAPTED_TESTLIB = rb"OK_EXIT_CODE\s+42\b"


class Dialect(Enum):
    """The arguments and exit codes that a program speaks."""

    ICPC = "ICPC"
    TESTLIB = "testlib"


class ExternalProgram:
    """A program of a problem that is ready to run; owns its sandbox until `close`."""

    def __init__(self, path: Path, bench: Workbench, mounts: Sequence[Mount] = ()) -> None:
        """Build the source at `path` (a file, or a folder with one); it will see `mounts` beside its own folder.

        Raises CheckerError when it cannot be built, ToolchainError when a tool is missing.
        """
        made = build_external(path, bench)
        self.source, self.dialect = made.source, made.dialect
        #: seconds that building took, 0 when it was kept
        self.compile_s = made.compile_s
        program = made.program._replace(mounts=(*made.program.mounts, *mounts))
        self._runner: Runner = open_runner(program, backend=bench.backend, cache=bench.cache)

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """Run it once."""
        return self._runner.run(stdin, limits, arguments)

    def close(self) -> None:
        """End the sandbox."""
        self._runner.close()


class BuiltExternal(NamedTuple):
    """A program of a problem that is built; `compile_s` is 0 where it was kept."""

    source: Path
    dialect: Dialect
    program: Program
    compile_s: float


def build_external(path: Path, bench: Workbench) -> BuiltExternal:
    """Build the source at `path` (a file, or a folder with one); CheckerError when it cannot be built, ToolchainError without a tool."""
    source, headers = _find_source(path)
    include = tuple(folder for folder in (headers, *bench.include) if folder.is_dir())
    dialect = _dialect(source, include)
    language = languages_of(source.suffix)[0]
    done = build(source, language, bench._replace(builds=_BUILDS), include=include if language.takes_headers else ())
    if done.program is None:
        raise CheckerError("{path} does not compile: {output}", path=source, output=done.output)
    return BuiltExternal(source, dialect, done.program, done.compile_s)


def includes_testlib(source: bytes) -> bool:
    """Whether a C++ source includes testlib.h."""
    return re.search(_INCLUDES_TESTLIB, source) is not None


def dialect_of(testlib: bytes) -> Dialect:
    """What programs that include this testlib.h speak."""
    return Dialect.ICPC if re.search(_ADAPTED_TESTLIB, testlib) else Dialect.TESTLIB


def failure(source: Path, run: RunResult, said: str) -> CheckerError:
    """The error for a run that ended as its protocol does not allow."""
    if run.stop is not Stop.ENDED:
        return CheckerError("{path} was stopped at its limit ({limit}): {said}", path=source, limit=run.stop.value, said=said)
    if run.signal:
        return CheckerError("{path} was killed by signal {signal}: {said}", path=source, signal=run.signal, said=said)
    return CheckerError("{path} ended with exit code {code}: {said}", path=source, code=run.exit_code, said=said)


def _find_source(path: Path) -> tuple[Path, Path]:
    """The one source of a program, and the folder of its headers."""
    if path.is_file():
        if not is_program_file(path.name):
            raise CheckerError("{path}: no language has files that end in {suffix}", path=path, suffix=path.suffix or "nothing")
        return path, path.parent
    sources = sorted(file for file in path.iterdir() if is_program_file(file.name))
    if len(sources) != 1 or (path / "build").exists():
        raise CheckerError("{path} must hold one source of a known language, not {count}", path=path, count=len(sources))
    return sources[0], path


def _dialect(source: Path, include: Sequence[Path]) -> Dialect:
    if not includes_testlib(source.read_bytes()):
        return Dialect.ICPC
    testlib = next((folder / "testlib.h" for folder in include if (folder / "testlib.h").exists()), None)
    if testlib is None:
        places = ", ".join(map(str, include))
        raise CheckerError(
            "{path} needs testlib.h, which is in none of: {places} (judge.toml may name its folder: testlib = ...)",
            path=source,
            places=places,
        )
    return dialect_of(testlib.read_bytes())
