"""What the second seat does for the pages: hunts for a counterexample, and measures how time grows.

words of a hunt            (HuntProgress, FoundInput or None), each time something changes
words of a measurement     the points so far
"""

import time
from pathlib import Path
from typing import NamedTuple

from judge.growth.growthwords import head_lines, meaning_lines, trouble_lines
from judge.growth.measurement import GrowthOptions, Measured, Point, measure_growth
from judge.language import time_limit_s
from judge.messages import command_line
from judge.model import CaseResult
from judge.practice.mockcourse import refuse_during_mock
from judge.store.workspace import Workspace
from judge.stress.finding import Counterexample
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import StressOutcome, stress
from judge.stress.stresswords import before_lines, doubt_lines, found_words, nothing_words
from judge.stress.trusted import accepted_before
from judge.submission import Submission
from judge.web.courses import Begun, CourseStage
from judge.web.seatwork import MOST_SHOWN_BYTES, Desktop, shown_result
from judge.workers.work import Ground

#: bytes of an input that is sent whole, so that it can be kept as a case
_MOST_INPUT_BYTES = 4 << 20


class HuntAsk(NamedTuple):
    """A source to hunt for, so many seconds with so many processes."""

    desktop: Desktop
    path: str
    problem: str
    seconds: float
    jobs: int
    seed: int


class GrowthAsk(NamedTuple):
    """A source to measure, for so many seconds."""

    desktop: Desktop
    path: str
    problem: str
    seconds: float


class HuntProgress(NamedTuple):
    """How far a hunt is: inputs, size of the last in bytes, seconds, of how many."""

    tried: int
    size: int
    passed_s: float
    budget_s: float

    @property
    def rate(self) -> float:
        """Inputs a second."""
        return self.tried / max(self.passed_s, 0.001)


class FoundInput(NamedTuple):
    """A counterexample: the input whole, or its beginning where it is huge, and tokens of each smaller one in turn."""

    input: bytes
    expected: bytes | None
    found: bytes
    result: CaseResult
    tokens: tuple[int, ...]
    is_whole: bool = True


class HuntEnd(NamedTuple):
    """What came of a hunt, in words; `old_case` is the case that it was found as before."""

    before: tuple[str, ...]
    words: str
    how: str
    is_clean: bool
    found: FoundInput | None
    old_case: str
    warning: str = ""


class GrowthEnd(NamedTuple):
    """What came of a measurement: itself, for the drawing, and what it means."""

    measured: Measured
    head: tuple[str, ...]
    meaning: tuple[str, ...]
    troubles: tuple[str, ...]


def hunt_source(ask: HuntAsk, ground: Ground) -> HuntEnd:
    """Hunt for an input that breaks a source; what stops it ends it with what it has."""
    submission = _submission(ask.desktop, ask.path, ask.problem, ground)
    sizes: list[int] = []
    state: dict[str, float] = {"began": time.monotonic(), "told": 0.0}
    latest: list[FoundInput | None] = [None]

    def on_progress(tried: int, size: int) -> None:
        now = time.monotonic()
        if now - state["told"] >= 0.2:
            state["told"] = now
            ground.tell((HuntProgress(tried, size, now - state["began"], ask.seconds), latest[0]))

    def on_finding(finding: Counterexample) -> None:
        sizes.append(len(finding.input.split()))
        latest[0] = _found(finding, sizes)
        state["told"] = 0.0

    def on_built(_: float) -> None:
        state["began"] = time.monotonic()
        ground.tell(CourseStage.RUNNING)

    before = accepted_before(Workspace(ask.desktop.root).history, submission.problem.id, submission.others)
    options = StressOptions(seed=ask.seed, budget_s=ask.seconds, jobs=ask.jobs, is_small=False, accepted_before=tuple(before))
    outcome = stress(
        submission.problem, submission.source, submission.language, ask.desktop.bench, options=options,
        watch=Watch(on_progress, on_finding, on_built),
    )  # fmt: skip
    return _hunt_end(outcome, ask, sizes)


def _hunt_end(outcome: StressOutcome, ask: HuntAsk, sizes: list[int]) -> HuntEnd:
    style, finding = ask.desktop.style, outcome.hunted.finding
    before = tuple(before_lines(outcome, style, lambda path: _short(path, ask.desktop.root)))
    if finding is None:
        words, is_clean = nothing_words(outcome, style)
        return HuntEnd(before, words, how="", is_clean=is_clean, found=None, old_case="")
    words, how = found_words(outcome, style)
    return HuntEnd(
        before,
        words,
        how,
        is_clean=False,
        found=_found(finding, sizes),
        old_case=outcome.old_case,
        warning=" ".join(doubt_lines(outcome.setting.problem, finding.input, style)),
    )


def _found(finding: Counterexample, sizes: list[int]) -> FoundInput:
    is_whole = len(finding.input) <= _MOST_INPUT_BYTES
    expected = None if finding.expected is None else finding.expected[:_MOST_INPUT_BYTES]
    return FoundInput(
        finding.input[:_MOST_INPUT_BYTES], expected, finding.result.run.stdout[:MOST_SHOWN_BYTES], shown_result(finding.result),
        tuple(dict.fromkeys(sizes)) or (len(finding.input.split()),), is_whole=is_whole,
    )  # fmt: skip


def measure_source(ask: GrowthAsk, ground: Ground) -> GrowthEnd:
    """Measure how a source's time grows."""
    submission = _submission(ask.desktop, ask.path, ask.problem, ground)
    ground.tell(CourseStage.RUNNING)

    def tell(points: tuple[Point, ...]) -> None:
        ground.tell((points, None))

    measured = measure_growth(
        submission.problem, submission.source, submission.language, ask.desktop.bench,
        options=GrowthOptions("", False, 1, ask.seconds), tell=tell,
    )  # fmt: skip
    style = ask.desktop.style
    light = measured._replace(
        over=measured.over and measured.over._replace(result=shown_result(measured.over.result)),
        failure=measured.failure and measured.failure._replace(result=shown_result(measured.failure.result)),
        wrong=measured.wrong and shown_result(measured.wrong),
    )
    return GrowthEnd(
        light, tuple(head_lines(measured, style)), tuple(meaning_lines(measured, style)), tuple(trouble_lines(measured, style))
    )


def _submission(desktop: Desktop, path: str, problem: str, ground: Ground) -> Submission:
    """What is looked at, which is told; UsageError for a problem of a running mock test."""
    found = desktop.submission(path, problem)
    refuse_during_mock(desktop.root, found.problem.id, command_line("mock", "run", found.problem.id))
    limit_s = time_limit_s(found.problem.limits, found.language)
    ground.tell(
        Begun(
            found.problem.id, found.problem.names, _short(found.source, desktop.root), found.language.name, time_s=limit_s, memory_mib=0.0
        )
    )
    return found


def _short(path: Path, root: Path) -> str:
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)
