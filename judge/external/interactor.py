"""A problem's interactor: it talks with the program, and says what it thinks of it.

Source: ICPC problem package format, output validators of interactive problems; testlib.h, registerInteraction.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import CheckerError
from judge.external.checker import CheckerProgram
from judge.external.program import build_external
from judge.external.validation import LIMITS, ValidatorFolder, refuse_next_input, word_of
from judge.messages import N_
from judge.model import CheckResult, Verdict
from judge.running.joined import Exchange, Joining, join
from judge.running.runinthread import Part
from judge.runs import RunResult, Stop
from judge.toolchain.build import Workbench

#: what was not heard to its end is wrong: a right program would not have ended
_EARLY = N_("the program ended before the conversation was over")


class Scene(NamedTuple):
    """One case, or one pass of it: what the interactor reads; the program reads what the interactor says."""

    stdin: Path | bytes
    answer: Path | bytes
    flags: Sequence[str]
    is_next_pass: bool = False


class Talked(NamedTuple):
    """What came of both, and the interactor's word; None where the program ended it otherwise than well, or both waited."""

    exchange: Exchange
    word: CheckResult | None


class InteractorProgram:
    """An interactor that is built; owns a temporary folder until `close`."""

    def __init__(self, path: Path, bench: Workbench, checker: Path | None = None) -> None:
        """Build it, and the checker that reads what it wrote; CheckerError or ToolchainError when that fails."""
        self._bench = bench
        built = build_external(path, bench)
        self._source, self._dialect, self.compile_s = built.source, built.dialect, built.compile_s
        self._checker = CheckerProgram(checker, bench) if checker is not None else None
        self._folder = ValidatorFolder()
        self._program = built.program._replace(mounts=(*built.program.mounts, *self._folder.mounts))

    def talk(self, part: Part, scene: Scene, *, is_recorded: bool = False) -> Talked:
        """One run of both; CheckerError when the interactor fails, RunnerError when one of them cannot be run."""
        if not scene.is_next_pass:
            self._folder.begin_case()
        words = self._folder.arguments(self._dialect, (scene.stdin, scene.answer), scene.flags, is_interactor=True)
        # the program has the time that the interactor takes on top of its own: what it may wait for is seen by both doing nothing
        patient = part._replace(limits=part.limits._replace(wall_s=part.limits.wall_s + LIMITS.wall_s))
        theirs = LIMITS._replace(wall_s=LIMITS.wall_s + part.limits.wall_s)
        with self._folder.watched():
            how = Joining(self._bench.backend, self._bench.cache, is_recorded=is_recorded, is_final=self._is_final)
            exchange = join(patient, Part(self._program, theirs, words), how)
        word = self._word(exchange)
        if self._checker is not None and word is not None and word.verdict is Verdict.AC:
            word = self._checker.check(scene.stdin, scene.answer, self._folder.take_conversation(), scene.flags)
        return Talked(exchange, word)

    def close(self) -> None:
        """Remove the folder, and end the checker."""
        self._folder.close()
        if self._checker is not None:
            self._checker.close()

    def _is_final(self, run: RunResult) -> bool:
        """Whether the program cannot be accepted any more, whatever it does."""
        try:
            return word_of(self._source, self._dialect, run, "").verdict is not Verdict.AC
        except CheckerError:
            return True

    def _word(self, exchange: Exchange) -> CheckResult | None:
        run = exchange.other
        message = self._folder.message(run)
        next_input = self._folder.take_next_input()
        if exchange.is_other_idle:
            raise CheckerError(
                "the interactor {path} does nothing, and does not end when the program has: it is to be mended", path=self._source
            )
        if exchange.is_stuck or (not exchange.is_others_end and not exchange.program.ended_well):
            return None
        try:
            said = self._folder.with_points(self._source, word_of(self._source, self._dialect, run, message))
        except CheckerError:
            if exchange.is_others_end or run.stop is not Stop.ENDED:
                raise
            return CheckResult(Verdict.WA, f"{message}\n{_EARLY}".strip())
        if next_input is not None:
            refuse_next_input(self._source, said.verdict)
        return said._replace(next_input=next_input)
