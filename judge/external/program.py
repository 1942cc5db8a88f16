"""Programs that come with a problem, built and run in sandboxes of their own. Knows their dialects, not what they decide.

    ICPC      exit code 42 right, 43 wrong
    testlib   exit code 0 right, 1 wrong ...
    grammar   exit code 0 right, 1 wrong: a file that another program reads

A C++ program that includes testlib.h speaks testlib's, unless its own copy of testlib.h was adapted to exit with 42; one in another
language does where testlib.h lies beside it, and nothing that could include it.
"""

import re
from collections.abc import Iterable, Sequence
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError, ToolchainError
from judge.external.ownlanguages import GRAMMAR_SUFFIXES, SCRIPTED, is_scripted, languages_of_program
from judge.language import Language
from judge.languages import is_program_file
from judge.running.quickrunner import open_quick_runner
from judge.running.runner import open_runner
from judge.running.workingfiles import in_folder, with_files
from judge.runs import Mount, Program, RunLimits, Runner, RunResult, Stop
from judge.toolchain.build import Workbench, build
from judge.toolchain.compileroutput import gist
from judge.toolchain.sourcefiles import languages_of_source

_INCLUDES_TESTLIB = rb'(?m)^[^\S\n]*+#\s*+include\s*+[<"]testlib\.h[>"]'
#: the folder of the cache for them
_BUILDS = "programs"

#: what the header is there for, where one lies beside it; else it says what the others speak
_TAKE_TESTLIB = (".c", ".cpp", ".cc", ".cxx", ".c++")

_ADAPTED_TESTLIB = rb"OK_EXIT_CODE\s+42\b"


class Dialect(Enum):
    """The arguments and exit codes that a program speaks."""

    ICPC = "ICPC"
    TESTLIB = "testlib"
    GRAMMAR = "grammar"


class ExternalProgram:
    """A program of a problem that is ready to run; owns its sandbox until `close`."""

    def __init__(
        self, path: Path, bench: Workbench, mounts: Sequence[Mount] = (), *, lying: Path | None = None, place: Path | None = None,
        is_hurried: bool = False,
    ) -> None:  # fmt: skip
        """Build the program at `path`; it will see `mounts` beside its own folder, and copies of `lying` where it runs, or run in `place`.

        With `is_hurried` it is run thousands of times, as a search does: one in Python need not start anew each time.

        Raises CheckerError when it cannot be built, ToolchainError when a tool is missing.
        """
        made = build_external(path, bench)
        self.source, self.dialect = made.source, made.dialect
        #: seconds that building took, 0 when it was kept
        self.compile_s = made.compile_s
        program = made.program._replace(mounts=(*made.program.mounts, *mounts))
        if lying is not None:
            program = with_files(program, lying)
        if place is not None:
            program = in_folder(program, place)
        if is_hurried and made.source.is_file():
            self._runner: Runner = open_quick_runner(program, made.source.read_bytes(), cache=bench.cache, backend=bench.backend)
        else:
            self._runner = open_runner(program, backend=bench.backend, cache=bench.cache)

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
    """Build what is at `path`, a file or a folder that is one program.

    CheckerError when it cannot be built, ToolchainError without a tool.
    """
    source, languages = _find_source(path)
    folder = source.parent if source.is_file() else source
    include = tuple(place for place in (folder, *bench.include) if place.is_dir())
    dialect = _dialect(source, include)
    bench = bench._replace(builds=_BUILDS)
    missing: ToolchainError | None = None
    for language in languages:
        headers = include if language.takes_headers else ()
        try:
            done = build(source, language, bench, include=headers, constants=bench.constants)
        except ToolchainError as error:
            missing = missing or error
            continue
        if done.program is None:
            raise CheckerError("{path} does not compile: {output}", path=source, output=gist(done.output))
        return BuiltExternal(source, dialect, done.program, done.compile_s)
    raise missing or CheckerError("{path}: no language has files that end in {suffix}", path=path, suffix=path.suffix or "nothing")


def includes_testlib(source: bytes) -> bool:
    """Whether a C++ source includes testlib.h."""
    return re.search(_INCLUDES_TESTLIB, source) is not None


def dialect_of(testlib: bytes) -> Dialect:
    """What programs that include this testlib.h speak."""
    return Dialect.ICPC if re.search(_ADAPTED_TESTLIB, testlib) else Dialect.TESTLIB


def failure(source: Path, run: RunResult, said: str) -> CheckerError:
    """The error for a run that ended as its protocol does not allow."""
    words = said or CheckerError("it said nothing")
    if run.stop is not Stop.ENDED:
        return CheckerError("{path} was stopped at its limit ({limit}): {said}", path=source, limit=run.stop.value, said=words)
    if run.signal:
        return CheckerError("{path} was killed by signal {signal}: {said}", path=source, signal=run.signal, said=words)
    return CheckerError("{path} ended with exit code {code}: {said}", path=source, code=run.exit_code, said=words)


def _find_source(path: Path) -> tuple[Path, Sequence[Language]]:
    """What is built, and the languages that it may be in: a file alone, where a folder has one source and headers, else the folder."""
    if path.is_file():
        languages = languages_of_program(path.name)
        if not languages:
            raise CheckerError("{path}: no language has files that end in {suffix}", path=path, suffix=path.suffix or "nothing")
        return path, languages
    if is_scripted(path):
        return path, (SCRIPTED,)
    names = [file.name for file in path.iterdir() if file.is_file() and is_program_file(file.name)]
    languages = languages_of_source(path)
    if not languages:
        raise CheckerError("{path} must hold sources of one known language, not {count} files of several", path=path, count=len(names))
    is_alone = len(names) == 1 and languages[0].takes_headers
    return (path / names[0] if is_alone else path), languages[:1]


def header_speaks(names: Iterable[str]) -> bool:
    """Whether testlib.h beside files of these names says what the others speak: nothing there could include it."""
    return not any(name.endswith(_TAKE_TESTLIB) for name in names)


def _dialect(source: Path, include: Sequence[Path]) -> Dialect:
    sources = [source] if source.is_file() else [path for path in source.rglob("*") if path.is_file() and is_program_file(path.name)]
    if not any(includes_testlib(path.read_bytes()) for path in sources):
        place = source.parent if source.is_file() else source
        if (place / "testlib.h").is_file() and header_speaks(path.name for path in place.iterdir()):
            return dialect_of((place / "testlib.h").read_bytes())
        return Dialect.GRAMMAR if source.suffix in GRAMMAR_SUFFIXES else Dialect.ICPC
    testlib = next((folder / "testlib.h" for folder in include if (folder / "testlib.h").is_file()), None)
    if testlib is None:
        places = ", ".join(map(str, include))
        raise CheckerError(
            "{path} needs testlib.h, which is in none of: {places} (judge.toml may name its folder: testlib = ...)",
            path=source,
            places=places,
        )
    return dialect_of(testlib.read_bytes())
