"""Input validators of a package: programs that read an input and exit with 42 when it keeps the problem's rules.

testlib validators exit with 0 instead; a C++ one that includes testlib.h speaks that, unless adapted. Grammars are read by a program of
their own. See judge.external.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from judge.external.ownlanguages import languages_of_program
from judge.external.program import Dialect, ExternalProgram, failure, includes_testlib
from judge.handwritten import read_text
from judge.model import TestCase
from judge.runs import RunLimits, RunResult
from judge.toolchain.build import Workbench

_FOLDERS = ("input_validators", "input_format_validators")
_LIMITS = RunLimits(cpu_s=60, wall_s=120, memory_mib=2048, output_bytes=1 << 20, file_bytes=1 << 20)
_CPP = (".cpp", ".cc", ".cxx")
_VALID = {Dialect.ICPC: 42, Dialect.TESTLIB: 0, Dialect.GRAMMAR: 0}
#: the format asks for any code but 42; a Python traceback (1) is no refusal
_REFUSED = range(2, 256)

#: what lies beside programs and is none
_BESIDE = (".h", ".hpp", ".md", ".txt", ".pdf", ".rst")


def find_input_validators(folder: Path) -> list[Path]:
    """The validators of a package that can be run here: files and folders with programs."""
    return [path for path in _paths(folder) if path.is_dir() or languages_of_program(path.name)]


def find_strange_validators(folder: Path) -> list[Path]:
    """What lies among the validators and can be neither run nor passed over."""
    return [path for path in _paths(folder) if path.is_file() and not languages_of_program(path.name) and path.suffix not in _BESIDE]


def _paths(folder: Path) -> list[Path]:
    places = [folder / name for name in _FOLDERS if (folder / name).is_dir()]
    return [path for place in places for path in sorted(place.iterdir()) if not path.name.startswith(".") and path.stem != "README"]


def find_testlib_validators(folder: Path) -> list[tuple[str, str]]:
    """Those of the package's validators that are C++ and include testlib.h: name and text."""
    paths = [
        path for path in find_input_validators(folder) if path.is_file() and path.suffix in _CPP and includes_testlib(path.read_bytes())
    ]
    return [(path.name, read_text(path)) for path in paths]


class InputValidator:
    """A validator that is ready to run; close it."""

    def __init__(self, path: Path, bench: Workbench, *, is_hurried: bool = False) -> None:
        self._path = path
        self._bench = bench
        self._program = ExternalProgram(path, bench, is_hurried=is_hurried)

    def refusal(self, stdin: Path | bytes, arguments: Sequence[str] = ()) -> str | None:
        """Why the input is refused, or None when it is valid; CheckerError when the validator fails."""
        return self._refusal(self._program.run(stdin, _LIMITS, arguments))

    def refusal_of(self, case: TestCase) -> str | None:
        """The same for a case, with all that the package tells its validators."""
        return self._refusal(self._run(case))

    def is_valid(self, case: TestCase) -> bool:
        """Whether a case that should be refused is not: here anything but the one exit code is a refusal, as the format has it."""
        run = self._run(case)
        return run.has_exited and run.exit_code == _VALID[self._program.dialect]

    def _run(self, case: TestCase) -> RunResult:
        arguments = (*flags_for(self._path, case.input_flags), *case.arguments)
        if case.files is None:
            return self._program.run(case.input, _LIMITS, arguments)
        beside = ExternalProgram(self._path, self._bench, lying=case.files)
        try:
            return beside.run(case.input, _LIMITS, arguments)
        finally:
            beside.close()

    def _refusal(self, run: RunResult) -> str | None:
        if run.has_exited and run.exit_code == _VALID[self._program.dialect]:
            return None
        said = (run.stderr or run.stdout)[:400].decode("utf-8", "replace").strip()
        if not run.has_exited or (self._program.dialect is Dialect.ICPC and run.exit_code not in _REFUSED):
            raise failure(self._program.source, run, said)
        return said or f"{run.exit_code}"

    def close(self) -> None:
        """End the validator's sandbox."""
        self._program.close()


def flags_for(path: Path, flags: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What a validator is told, by its name: its own flags, none where others have their own, else those of all."""
    return next((flags[name] for name in (path.name, path.stem) if name in flags), flags.get("", ()))


def open_input_validator(path: Path, bench: Workbench, *, is_hurried: bool = False) -> InputValidator:
    """The validator at `path`, built, `is_hurried` where it is asked thousands of times; CheckerError or ToolchainError when that fails."""
    return InputValidator(path, bench, is_hurried=is_hurried)
