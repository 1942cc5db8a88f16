"""A problem's checker program: asked about each output, its exit code read in its dialect.

    ICPC      checker input answer feedback/ [flags] < output     42 right, 43 wrong, anything else is the checker's failure
    testlib   checker input output answer [flags]                 0 right, 1 wrong, 2 4 8 presentation, 3 and others failure

Those of testlib's dialect that the public collection has are often stricter than the site's own were: what they refuse is asked about again
with its white space made plain, as the site's comparison forgives it, and only the form can be forgiven so, never a value.

Sources: ICPC problem package format, output validators; testlib.h, TResult and the *_EXIT_CODE constants.
"""

from collections.abc import Sequence
from pathlib import Path

from judge.external.feedback import MOST_MESSAGE_BYTES, bounded, empty, read_message
from judge.external.program import Dialect, ExternalProgram, failure
from judge.model import CheckResult, Verdict
from judge.runs import Mount, RunLimits
from judge.temporary import make_folder
from judge.toolchain.build import Workbench

_LIMITS = RunLimits(cpu_s=30, wall_s=60, memory_mib=2048, output_bytes=1 << 20, file_bytes=16 << 20)

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

    @property
    def compile_s(self) -> float:
        """Seconds that building it took; 0 when it was kept."""
        return self._program.compile_s

    def check(self, stdin: Path, answer: Path, output: bytes, flags: Sequence[str]) -> CheckResult:
        """The checker's word on one output; CheckerError when it fails or breaks its protocol."""
        said = self._ask(stdin, answer, output, flags)
        tidy = with_plain_ends(output)
        if said.verdict is Verdict.AC or self._program.dialect is not Dialect.TESTLIB or tidy == output:
            return said
        again = self._ask(stdin, answer, tidy, flags)
        is_clearer = again.verdict is Verdict.AC or said.verdict is Verdict.PE
        return again if is_clearer else said

    def _ask(self, stdin: Path, answer: Path, output: bytes, flags: Sequence[str]) -> CheckResult:
        for name, source in (("input", stdin), ("answer", answer)):
            (self._files / name).write_bytes(source.read_bytes())
        (self._files / "output").write_bytes(output)
        question, answered, found = (str(self._files / name) for name in ("input", "answer", "output"))
        try:
            with bounded(self._feedback):
                if self._program.dialect is Dialect.TESTLIB:
                    run = self._program.run(b"", _LIMITS, (question, found, answered, *flags))
                else:
                    run = self._program.run(output, _LIMITS, (question, answered, f"{self._feedback}/", *flags))
            said = read_message(self._feedback) or run.stderr or run.stdout
        finally:
            empty(self._feedback)
        message = said[:MOST_MESSAGE_BYTES].decode("utf-8", "replace").strip()
        verdict = _RIGHT[self._program.dialect].get(run.exit_code) if run.has_exited else None
        if verdict is None:
            raise failure(self._program.source, run, message)
        return CheckResult(verdict, message)

    def close(self) -> None:
        """End the sandbox and remove the folder."""
        self._program.close()
        self._folder.close()


def with_plain_ends(output: bytes) -> bytes:
    """The output without blanks at the ends of its lines, each of which ends in a newline alone, and with nothing behind the last."""
    text = b"\n".join(line.rstrip(b" \t\r") for line in output.split(b"\n")).rstrip(b"\n")
    return text + b"\n" if text else text
