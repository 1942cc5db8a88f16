"""What a package's validator is given and what it leaves, whether it reads an output or talks with a program: exit codes, feedback.

    ICPC      validator input answer feedback/ [flags]            42 right, 43 wrong, anything else is the validator's failure
    testlib   checker input output answer [flags]                 0 right, 1 wrong, 2 4 8 presentation, 3 and others failure
              interactor input output [answer [flags]]

Sources: ICPC problem package format, output validators; testlib.h, TResult, registerInteraction and the *_EXIT_CODE constants.
"""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from judge.errors import CheckerError
from judge.external.feedback import MOST_MESSAGE_BYTES, bounded, empty, read_file, remove_file
from judge.external.program import Dialect, failure
from judge.model import CheckResult, Verdict
from judge.runs import Mount, RunLimits, RunResult
from judge.scoring import ToldPoints
from judge.temporary import make_folder

#: of a validator: what the format says is usual, which packages may count on without a word
LIMITS = RunLimits(cpu_s=60, wall_s=120, memory_mib=2048, output_bytes=8 << 20, file_bytes=16 << 20)

_VERDICTS = {
    Dialect.ICPC: {42: Verdict.AC, 43: Verdict.WA},
    Dialect.TESTLIB: {0: Verdict.AC, 1: Verdict.WA, 2: Verdict.PE, 4: Verdict.PE, 8: Verdict.PE},
}

_MESSAGE, _NEXT_INPUT, _CONVERSATION = "judgemessage.txt", "nextpass.in", "output"
_SCORE, _SHARE = "score.txt", "score_multiplier.txt"

#: a number is no longer
_MOST_SCORE_BYTES = 100

#: what the next pass may read
_MOST_INPUT_BYTES = 32 << 20


class ValidatorFolder:
    """The files that a validator reads, and the folder that it may write to; both are in its sandbox. Close it."""

    def __init__(self) -> None:
        self._folder = make_folder()
        self._files, self._feedback = self._folder.path / "files", self._folder.path / "feedback"
        self._files.mkdir(mode=0o755)
        self._feedback.mkdir(mode=0o755)
        self.mounts = (Mount(self._files, "/files"), Mount(self._feedback, "/feedback", writable=True))

    def begin_case(self) -> None:
        """Forget what was left by another case."""
        empty(self._feedback)

    def arguments(self, dialect: Dialect, given: Sequence[Path | bytes], flags: Sequence[str], *, is_interactor: bool = False) -> list[str]:
        """The words after the validator's own, with `given` put in place: input, answer, and for a testlib checker the output."""
        places = [self._put(name, content) for name, content in zip(("input", "answer", "output"), given, strict=False)]
        if dialect is Dialect.ICPC:
            return [*places[:2], self.feedback, *flags]
        if is_interactor:
            return [places[0], f"{self._feedback}/{_CONVERSATION}", places[1], *flags]
        return [places[0], places[2], places[1], *flags]

    @property
    def feedback(self) -> str:
        """The folder that it may write to, as it is told it."""
        return f"{self._feedback}/"

    def watched(self) -> AbstractContextManager[None]:
        """While the validator runs: its folder is held to its size."""
        return bounded(self._feedback)

    def message(self, run: RunResult) -> str:
        """What it says for people to read."""
        said = read_file(self._feedback, _MESSAGE, MOST_MESSAGE_BYTES) or run.stderr or run.stdout
        return said[:MOST_MESSAGE_BYTES].decode("utf-8", "replace").strip()

    def take_next_input(self) -> bytes | None:
        """The input that it wants the program to be run with once more; it is gone afterwards."""
        content = read_file(self._feedback, _NEXT_INPUT, _MOST_INPUT_BYTES)
        if content is not None:
            remove_file(self._feedback, _NEXT_INPUT)
        return content

    def take_conversation(self) -> bytes:
        """What a testlib interactor wrote for its checker."""
        return read_file(self._feedback, _CONVERSATION, _MOST_INPUT_BYTES) or b""

    def with_points(self, source: Path, said: CheckResult) -> CheckResult:
        """The validator's word with the points that it left; CheckerError where they are no number of 0 or more, or both kinds are there.

        Also of what was not accepted: whether it may tell any there is for others to say.
        """
        score, share = self._number(source, _SCORE), self._number(source, _SHARE)
        if score is not None and share is not None:
            raise CheckerError("{path} wrote both {one} and {other}", path=source, one=_SCORE, other=_SHARE)
        if share is not None and share > 1:
            raise CheckerError("{path} wrote no number from 0 to 1 into {name}", path=source, name=_SHARE)
        return said._replace(points=ToldPoints(score, share))

    def _number(self, source: Path, name: str) -> float | None:
        content = read_file(self._feedback, name, _MOST_SCORE_BYTES)
        if content is None:
            return None
        try:
            number = float(content)
        except ValueError:
            number = -1.0
        if not 0 <= number < float("inf"):
            raise CheckerError("{path} wrote no number of 0 or more into {name}", path=source, name=name)
        return number

    def close(self) -> None:
        """Remove the folder."""
        self._folder.close()

    def _put(self, name: str, content: Path | bytes) -> str:
        place = self._files / name
        place.write_bytes(content if isinstance(content, bytes) else content.read_bytes())
        return str(place)


def word_of(source: Path, dialect: Dialect, run: RunResult, message: str) -> CheckResult:
    """The validator's word by its exit code; CheckerError when that is none of its dialect's."""
    verdict = _VERDICTS[dialect].get(run.exit_code) if run.has_exited else None
    if verdict is None:
        raise failure(source, run, message)
    return CheckResult(verdict, message)


def refuse_next_input(source: Path, verdict: Verdict) -> None:
    """CheckerError where a validator wants another pass of a program that it has refused."""
    if verdict is not Verdict.AC:
        raise CheckerError("{path} wrote {name}, and says that the output is wrong", path=source, name=_NEXT_INPUT)
