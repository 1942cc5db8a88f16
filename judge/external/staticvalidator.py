"""A package's static validator: a program that reads the files of a submission where it runs, and says what it thinks of them.

    validator language entry_point feedback/ [flags]        42 right, 43 wrong

Source: ICPC problem package format, 2025-09, static validator.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from judge.external.program import Dialect, ExternalProgram
from judge.external.validation import LIMITS, ValidatorFolder, word_of
from judge.model import CheckResult
from judge.temporary import make_folder
from judge.toolchain.build import Workbench


class StaticValidator:
    """One that is ready to read one submission, of which `files` are all files by path; close it."""

    def __init__(self, path: Path, bench: Workbench, files: Mapping[str, bytes]) -> None:
        """Build it; CheckerError or ToolchainError when that fails."""
        self._folder, self._submission = ValidatorFolder(), make_folder()
        try:
            self._program = ExternalProgram(path, bench, self._folder.mounts, lying=_lay_out(files, self._submission.path / "files"))
        except BaseException:
            self._folder.close()
            self._submission.close()
            raise

    def check(self, language: str, entry_point: str, flags: Sequence[str]) -> CheckResult:
        """Its word; CheckerError when it fails or breaks its protocol. `language` is the package format's word for it."""
        self._folder.begin_case()
        words = (language, entry_point, self._folder.feedback, *flags)
        with self._folder.watched():
            run = self._program.run(b"", LIMITS, words)
        source = self._program.source
        return self._folder.with_points(source, word_of(source, Dialect.ICPC, run, self._folder.message(run)))

    def close(self) -> None:
        """End the sandbox and remove its folders."""
        self._program.close()
        self._folder.close()
        self._submission.close()


def _lay_out(files: Mapping[str, bytes], folder: Path) -> Path:
    """The folder, with the files in it, where whoever is confined may read them."""
    folder.mkdir(mode=0o755)
    for name, content in files.items():
        place = folder / name
        place.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
        place.write_bytes(content)
        place.chmod(0o644)
    return folder
