"""A program that takes part in a cross-check: run quickly while searching, and the exact way before anything is said of it."""

from pathlib import Path
from typing import NamedTuple

from judge.errors import StressError, UsageError
from judge.judging import CONVERSING
from judge.language import Language
from judge.messages import N_
from judge.model import CheckerChoice, Problem
from judge.runs import Program, RunResult, Stop
from judge.stress.measuring import Measuring
from judge.toolchain.build import Workbench
from judge.toolchain.compileroutput import gist
from judge.toolchain.sourcetext import as_utf8
from judge.toolchain.submissionbuild import build_submission

#: bytes of an input that stand in a message
_SHOWN_BYTES = 60


class BuiltSource(NamedTuple):
    """A source that is built and ready to run; it can be sent to another process."""

    source: Path
    language: Language
    program: Program
    #: what the program calls its own file
    places: tuple[str, ...]
    #: whether the source is all there is of it
    is_alone: bool = True
    #: whether a judge accepted it, so that it keeps the limits
    has_passed: bool = False

    def content(self) -> bytes:
        """The source as it was compiled."""
        return as_utf8(self.source.read_bytes(), self.language)


def build_source(problem: Problem, source: Path, language: Language, bench: Workbench) -> BuiltSource:
    """Build a source for its problem; UsageError when it does not compile, ToolchainError when a tool is missing."""
    built = build_submission(problem, source, language, bench)
    if built.program is None:
        raise UsageError("{path} does not compile: {output}", path=source, output=gist(built.output))
    return BuiltSource(source, language, built.program, built.places, built.is_alone)


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
    #: by how much numbers may be off where the statement says so and no checker is here, as 1e-6
    told_error: str = ""

    @property
    def is_conversation(self) -> bool:
        """Whether the problem's own program says what is right, as it has a part in what a solution reads."""
        return bool(self.problem.kinds & CONVERSING)


def shown_input(stdin: bytes) -> str:
    """The beginning of an input, for a message."""
    shown = stdin[:_SHOWN_BYTES].decode("utf-8", "replace").strip()
    return f"{shown} ..." if stdin[_SHOWN_BYTES:].strip() else shown


def trusted_failure(trusted: BuiltSource, run: RunResult, stdin: bytes) -> StressError:
    """The trusted solution is at fault, in words."""
    shown = shown_input(stdin)
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
