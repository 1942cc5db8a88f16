"""Input validators of a package: programs that read an input and exit with 42 when it keeps the problem's rules.

testlib validators exit with 0 instead; a C++ one that includes testlib.h speaks that, unless adapted. See judge.external.
"""

from pathlib import Path

from judge.external.program import Dialect, ExternalProgram, failure
from judge.languages import languages_of
from judge.runs import RunLimits
from judge.toolchain.build import Workbench

_FOLDERS = ("input_validators", "input_format_validators")
_LIMITS = RunLimits(cpu_s=60, wall_s=120, memory_mib=2048, output_bytes=1 << 20, file_bytes=1 << 20)
_VALID = {Dialect.ICPC: 42, Dialect.TESTLIB: 0}
#: the format asks for any code but 42; a Python traceback (1) is no refusal
_REFUSED = range(2, 256)


def find_input_validators(folder: Path) -> list[Path]:
    """The validators of a package: files and folders with programs in a known language."""
    found = []
    for name in _FOLDERS:
        place = folder / name
        paths = sorted(place.iterdir()) if place.is_dir() else []
        found += [path for path in paths if not path.name.startswith(".") and (path.is_dir() or languages_of(path.suffix))]
    return found


class InputValidator:
    """A validator that is ready to run; close it."""

    def __init__(self, path: Path, bench: Workbench) -> None:
        self._program = ExternalProgram(path, bench)

    def refusal(self, stdin: Path | bytes) -> str | None:
        """Why the input is refused, or None when it is valid; CheckerError when the validator fails."""
        run = self._program.run(stdin, _LIMITS)
        if run.has_exited and run.exit_code == _VALID[self._program.dialect]:
            return None
        said = (run.stderr or run.stdout)[:400].decode("utf-8", "replace").strip()
        if not run.has_exited or (self._program.dialect is Dialect.ICPC and run.exit_code not in _REFUSED):
            raise failure(self._program.source, run, said)
        return said or f"{run.exit_code}"

    def close(self) -> None:
        """End the validator's sandbox."""
        self._program.close()


def open_input_validator(path: Path, bench: Workbench) -> InputValidator:
    """The validator at `path`, built; CheckerError or ToolchainError when that fails."""
    return InputValidator(path, bench)
