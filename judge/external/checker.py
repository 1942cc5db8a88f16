"""A problem's checker program: asked about each output.

Those of testlib's dialect that the public collection has are often stricter than the site's own were: what they refuse is asked about again
with its white space made plain, as the site's comparison forgives it, and only the form can be forgiven so, never a value.
"""

from collections.abc import Sequence
from pathlib import Path

from judge.external.program import Dialect, ExternalProgram
from judge.external.validation import LIMITS, ValidatorFolder, refuse_next_input, word_of
from judge.model import CheckResult, Verdict
from judge.toolchain.build import Workbench


class CheckerProgram:
    """A checker that is ready to run; owns its sandbox and a temporary folder until `close`."""

    def __init__(self, path: Path, bench: Workbench) -> None:
        """Build it; CheckerError or ToolchainError when that fails."""
        self._folder = ValidatorFolder()
        try:
            self._program = ExternalProgram(path, bench, self._folder.mounts)
        except BaseException:
            self._folder.close()
            raise

    @property
    def compile_s(self) -> float:
        """Seconds that building it took; 0 when it was kept."""
        return self._program.compile_s

    def check(
        self, stdin: Path | bytes, answer: Path | bytes, output: bytes, flags: Sequence[str], *, is_next_pass: bool = False
    ) -> CheckResult:
        """The checker's word on one output; CheckerError when it fails or breaks its protocol.

        What it left of the case's earlier passes is there for it in the next.
        """
        if not is_next_pass:
            self._folder.begin_case()
        said = self._ask(stdin, answer, output, flags)
        tidy = with_plain_ends(output)
        if said.verdict is Verdict.AC or self._program.dialect is not Dialect.TESTLIB or tidy == output:
            return said
        again = self._ask(stdin, answer, tidy, flags)
        is_clearer = again.verdict is Verdict.AC or said.verdict is Verdict.PE
        return again if is_clearer else said

    def _ask(self, stdin: Path | bytes, answer: Path | bytes, output: bytes, flags: Sequence[str]) -> CheckResult:
        dialect = self._program.dialect
        words = self._folder.arguments(dialect, (stdin, answer, output), flags)
        with self._folder.watched():
            run = self._program.run(output if dialect is Dialect.ICPC else b"", LIMITS, words)
        said = self._folder.with_points(self._program.source, word_of(self._program.source, dialect, run, self._folder.message(run)))
        next_input = self._folder.take_next_input()
        if next_input is not None:
            refuse_next_input(self._program.source, said.verdict)
        return said._replace(next_input=next_input)

    def close(self) -> None:
        """End the sandbox and remove the folder."""
        self._program.close()
        self._folder.close()


def with_plain_ends(output: bytes) -> bytes:
    """The output without blanks at the ends of its lines, each of which ends in a newline alone, and with nothing behind the last."""
    text = b"\n".join(line.rstrip(b" \t\r") for line in output.split(b"\n")).rstrip(b"\n")
    return text + b"\n" if text else text
