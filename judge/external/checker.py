"""A problem's checker program: asked about each output, its exit code read in its dialect.

    ICPC      checker input answer feedback/ [flags] < output     42 right, 43 wrong, anything else is the checker's failure
    testlib   checker input output answer [flags]                 0 right, 1 wrong, 2 4 8 presentation, 3 and others failure

Sources: ICPC problem package format, output validators; testlib.h, TResult and the *_EXIT_CODE constants.
"""

import os
import stat
from collections.abc import Sequence
from pathlib import Path

from judge.errors import CheckerError
from judge.external.program import Dialect, ExternalProgram, failure
from judge.model import CheckResult, Mount, RunLimits, RunResult, Stop, Verdict
from judge.running.leftovers import empty, make_folder
from judge.toolchain.build import Workbench

_LIMITS = RunLimits(cpu_s=30, wall_s=60, memory_mib=2048, output_bytes=1 << 20, file_bytes=64 << 20)
_MOST_MESSAGE_BYTES = 2000

_RIGHT = {
    Dialect.ICPC: {42: Verdict.AC, 43: Verdict.WA},
    Dialect.TESTLIB: {0: Verdict.AC, 1: Verdict.WA, 2: Verdict.PE, 4: Verdict.PE, 8: Verdict.PE},
}


class CheckerProgram:
    """A checker that is ready to run; owns its sandbox and a temporary folder until `close`."""

    def __init__(self, path: Path, bench: Workbench) -> None:
        """Build it; CheckerError or ToolchainError when that fails."""
        self._folder = make_folder()
        self._files, self._feedback = self._folder.path / "files", self._folder.path / "feedback"
        self._files.mkdir(mode=0o755)
        self._feedback.mkdir(mode=0o755)
        try:
            self._program = ExternalProgram(path, bench, (Mount(self._files, "/files"), Mount(self._feedback, "/feedback", writable=True)))
        except BaseException:
            self._folder.close()
            raise

    def check(self, stdin: Path, answer: Path, output: bytes, flags: Sequence[str]) -> CheckResult:
        """The checker's word on one output; CheckerError when it fails or breaks its protocol."""
        for name, source in (("input", stdin), ("answer", answer)):
            (self._files / name).write_bytes(source.read_bytes())
        (self._files / "output").write_bytes(output)
        question, answered, found = (str(self._files / name) for name in ("input", "answer", "output"))
        if self._program.dialect is Dialect.TESTLIB:
            run = self._program.run(b"", _LIMITS, (question, found, answered, *flags))
        else:
            run = self._program.run(output, _LIMITS, (question, answered, f"{self._feedback}/", *flags))
        try:
            message = _message(run, self._feedback / "judgemessage.txt")
        finally:
            self._feedback.chmod(0o755)  # it was the checker's to close
            empty(self._feedback)  # nothing of it is for the next check
        verdict = _RIGHT[self._program.dialect].get(run.exit_code) if run.stop is Stop.ENDED and not run.signal else None
        if verdict is None:
            raise failure(self._program.source, run, message)
        return CheckResult(verdict, message)

    def close(self) -> None:
        """End the sandbox and remove the folder."""
        self._program.close()
        self._folder.close()


def _message(run: RunResult, judgemessage: Path) -> str:
    """What a checker says; CheckerError when what it left is no file."""
    said = _head(judgemessage) or run.stderr or run.stdout
    return said[:_MOST_MESSAGE_BYTES].decode("utf-8", "replace").strip()


def _head(path: Path) -> bytes:
    """The beginning of a file that a program left, if it did: never of what a link, a pipe or a device leads to."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            raise CheckerError("the checker left something else than a file as {path}", path=path.name)
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)), "rb") as file:
            return file.read(_MOST_MESSAGE_BYTES)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise CheckerError("the checker left {path}, which cannot be read: {reason}", path=path.name, reason=error.strerror) from None
