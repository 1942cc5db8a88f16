"""A program that takes part in a cross-check: run quickly while searching, and the exact way before anything is said of it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import RunnerError, StressError, UsageError
from judge.language import Language
from judge.messages import N_
from judge.model import ANYWHERE, CheckerChoice, Problem, Site
from judge.running.runner import open_runner
from judge.runs import Program, RunLimits, Runner, RunResult, Stop
from judge.stress.measuring import Measuring
from judge.toolchain.build import Workbench, build


class BuiltSource(NamedTuple):
    """A source that is built and ready to run; it can be sent to another process."""

    source: Path
    language: Language
    program: Program
    #: what the program calls its own file
    places: tuple[str, ...]


def build_source(source: Path, language: Language, bench: Workbench, site: Site = ANYWHERE) -> BuiltSource:
    """Build a source by the rules of `site`; UsageError when it does not compile, ToolchainError when a tool is missing."""
    built = build(source, language, bench, site=site)
    if built.program is None:
        raise UsageError("{path} does not compile: {output}", path=source, output=built.output.strip())
    return BuiltSource(source, language, built.program, built.places)


def open_measuring(problem: Problem, built: BuiltSource, bench: Workbench) -> Measuring:
    """The program ready to be timed, by the rules of `judge run`; to be closed."""
    names = dict.fromkeys(built.places, built.source.name)
    return Measuring(problem, built.language, bench, built.program, names=names)


class Setting(NamedTuple):
    """All that a cross-check needs and that can be sent to another process."""

    problem: Problem
    bench: Workbench
    solution: BuiltSource
    trusted: BuiltSource | None
    checker: CheckerChoice
    #: False when nothing can tell whether another output is right, too
    can_compare: bool
    #: further programs that are said to be right: where they disagree nothing is found
    others: tuple[BuiltSource, ...] = ()


class QuickRunner:
    """Runs a program as fast as can be; steps aside for good once its results are not those of a fresh process."""

    def __init__(self, built: BuiltSource, bench: Workbench, quick: Sequence[Callable[[], Runner | None]] = ()) -> None:
        """`quick` opens runners that only confirm, the quickest first; None is said where one is not possible."""
        self._built = built
        self._bench = bench
        self._quick = list(quick)
        self._runner = self._open_next()

    def run(self, stdin: bytes, limits: RunLimits) -> RunResult:
        """One run; facts that only a fresh process can confirm."""
        try:
            return self._runner.run(stdin, limits)
        except RunnerError:  # what it ran is gone, which only an ordinary runner makes again
            if not self.step_aside():
                raise
            return self.run(stdin, limits)

    def step_aside(self) -> bool:
        """Take the next slower way from now on; False when runs are ordinary already."""
        if self._is_ordinary:
            return False
        self._runner.close()
        self._runner = self._open_next()
        return True

    def close(self) -> None:
        """End its sandbox."""
        self._runner.close()

    def _open_next(self) -> Runner:
        while self._quick:
            runner = self._quick.pop(0)()
            if runner is not None:
                self._is_ordinary = False
                return runner
        self._is_ordinary = True
        return open_runner(self._built.program, backend=self._bench.backend, cache=self._bench.cache)


def trusted_failure(trusted: BuiltSource, run: RunResult, stdin: bytes) -> StressError:
    """The trusted solution is at fault, in words."""
    shown = stdin[:200].decode("utf-8", "replace").strip()
    if run.stop is not Stop.ENDED:
        return StressError(
            N_("the trusted solution {path} was stopped at its limit ({limit}) for the input: {input}"),
            path=trusted.source, limit=run.stop.value, input=shown,
        )  # fmt: skip
    from judge.reasons import runtime_error_reason

    reason = runtime_error_reason(run, trusted.language)
    return StressError(
        N_("the trusted solution {path} fails ({reason}) for the input: {input}"), path=trusted.source, reason=reason, input=shown
    )
