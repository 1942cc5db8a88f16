"""A whole measurement: from a problem and a source to times of ever larger inputs and the law that they follow."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from judge.errors import SpecError
from judge.growth.deciding import Growth, decide
from judge.growth.dimensions import Dimension
from judge.growth.enlarging import GrowthPlan, make_plan
from judge.growth.fitting import TimedSize
from judge.growth.pace import next_size
from judge.inputs.making import Made
from judge.judging import refuse_language, refuse_passes
from judge.language import Language, time_limit_s
from judge.model import CaseResult, Problem, Verdict
from judge.store.specfile import need_spec
from judge.stress.builtsource import build_source, open_measuring
from judge.stress.measuring import Measuring
from judge.temporary import make_folder
from judge.toolchain.build import Workbench, build

#: of the seconds that are left, this part may be taken by one run of the next size: it is run several times, and made first
_PART = 4
#: runs of a program that does nothing, CPU seconds for all
_START_UP_S = 1.0
#: growth of less than so many seconds is none, however steady the clock seems
_LEAST_NOISE_S = 0.003
#: samples that are judged first
_MOST_SAMPLES = 5


class GrowthOptions(NamedTuple):
    """What is to be done: along which dimension (empty: the best), whether the others stay as large as they may be."""

    variable: str
    is_alone: bool
    seed: int
    budget_s: float


class Point(NamedTuple):
    """One size: `wanted` was asked for, `sizes` says how large everything is; CPU seconds of each run and their median."""

    wanted: int
    size: int
    sizes: dict[str, int]
    times_s: tuple[float, ...]
    cpu_s: float


class End(NamedTuple):
    """A run that did not end as it should, and the size of its input."""

    size: int
    result: CaseResult


class Measured(NamedTuple):
    """All that came of it."""

    plan: GrowthPlan
    points: tuple[Point, ...]
    growth: Growth
    limit_s: float
    start_up_s: float
    #: the smallest size that took longer than the limit
    over: End | None = None
    #: the smallest size at which it failed otherwise
    failure: End | None = None
    #: the sample that it gets wrong
    wrong: CaseResult | None = None
    is_interrupted: bool = False

    @property
    def axis(self) -> Dimension:
        """What was measured along."""
        return self.plan.axis

    @property
    def samples(self) -> tuple[TimedSize, ...]:
        """What the law was fitted to."""
        return samples_of(self.points)

    @property
    def is_cut_short(self) -> bool:
        """Whether larger inputs were left out although none was over the limit, and none failed."""
        highest = max((point.wanted for point in self.points), default=self.axis.most)
        return self.over is None and self.failure is None and highest < self.axis.most

    @property
    def has_failed(self) -> bool:
        """Whether it crashed at some size, or was over the limit at the smallest."""
        return self.failure is not None or (self.over is not None and not self.points)


def samples_of(points: tuple[Point, ...]) -> tuple[TimedSize, ...]:
    """Sizes as they came about, and their medians."""
    return tuple(TimedSize(point.size, point.cpu_s) for point in points)


def measure_growth(
    problem: Problem,
    source: Path,
    language: Language,
    bench: Workbench,
    *,
    options: GrowthOptions,
    tell: Callable[[tuple[Point, ...]], None],
) -> Measured:
    """Time a source on growing inputs for `budget_s` seconds, after its samples; `tell` sees the points so far.

    UsageError when nothing can grow.
    """
    refuse_passes(problem)
    refuse_language(problem, language)
    plan, limit_s = _find_plan(problem, options), time_limit_s(problem.limits, language)
    built = build_source(problem, source, language, bench)
    start_up_s, noise_s = _start_up(problem, language, bench)
    samples = [case for case in problem.cases if case.is_sample] if problem.samples_judged else []
    measuring = open_measuring(problem, built, bench)
    try:
        wrong = measuring.judge(samples[:_MOST_SAMPLES])
        climb = _Climb(plan, measuring, options, limit_s=limit_s, until_s=time.monotonic() + options.budget_s)
        is_interrupted = climb.go(tell)
    finally:
        measuring.close()
    points = tuple(sorted(climb.points, key=lambda point: point.size))
    growth = decide(samples_of(points), start_up_s, noise_s)
    return Measured(
        plan=plan, points=points, growth=growth, limit_s=limit_s, start_up_s=start_up_s,
        over=climb.over, failure=climb.failure, wrong=wrong, is_interrupted=is_interrupted,
    )  # fmt: skip


def _find_plan(problem: Problem, options: GrowthOptions) -> GrowthPlan:
    return make_plan(need_spec(problem), options.variable, is_alone=options.is_alone)


def _start_up(problem: Problem, language: Language, bench: Workbench) -> tuple[float, float]:
    """CPU seconds of the language's hello program, and what is only noise; 0 where it cannot be run."""
    with make_folder() as folder:
        source = folder / f"hello{language.suffixes[0]}"
        source.write_text(language.hello)
        built = build(source, language, bench)
    if built.program is None:
        return 0.0, _LEAST_NOISE_S
    measuring = Measuring(problem, language, bench, built.program, names={})
    try:
        timing = measuring.time(b"", _START_UP_S)
    finally:
        measuring.close()
    if not timing.times_s:
        return 0.0, _LEAST_NOISE_S
    return timing.cpu_s, max(_LEAST_NOISE_S, max(timing.times_s) - min(timing.times_s))


class _Climb:
    """The way up through the sizes, and what was met on it."""

    def __init__(self, plan: GrowthPlan, measuring: Measuring, options: GrowthOptions, *, limit_s: float, until_s: float) -> None:
        self._plan = plan
        self._measuring = measuring
        self._limit_s = limit_s
        self._options = options
        self._until_s = until_s
        self._smallest = max(plan.axis.least, 1)
        self._largest = plan.axis.most
        #: seconds that making one more thing of the axis takes
        self._making_s = 0.0
        self.points: tuple[Point, ...] = ()
        self.over: End | None = None
        self.failure: End | None = None

    def go(self, tell: Callable[[tuple[Point, ...]], None]) -> bool:
        """Climb until enough is known, the time is over, or the smallest size fails; whether it was interrupted."""
        try:
            while (size := self._next()) is not None:
                made = self._make(size)
                if made is not None:
                    self._time(size, made)
                    tell(self.points)
        except KeyboardInterrupt:
            return True
        return False

    def _next(self) -> int | None:
        if (self.over or self.failure) and not self.points:
            return None
        left_s = max(self._until_s - time.monotonic(), 0.0)
        known = [TimedSize(point.wanted, point.cpu_s) for point in self.points]
        budget_s = sum(sample.time_s for sample in known) + left_s / _PART
        highest = max((sample.size for sample in known), default=self._smallest)
        affordable = int(left_s / 2 / self._making_s) if self._making_s else self._largest
        largest = max(min(self._largest, affordable), highest)
        if known and not left_s:
            return None
        return next_size(known, smallest=self._smallest, largest=largest, ceiling_s=self._limit_s, budget_s=budget_s)

    def _make(self, size: int) -> Made | None:
        """The input of a size. Where the spec has none, the smallest size is doubled, or the largest lowered."""
        began_s = time.monotonic()
        try:
            made = self._plan.make(size, self._options.seed + size)
        except SpecError:
            if not self.points and 2 * size <= self._largest:
                self._smallest = 2 * size
            elif self.points and size > max(point.wanted for point in self.points):
                self._largest = max(point.wanted for point in self.points)
            else:
                raise
            return None
        self._making_s = (time.monotonic() - began_s) / size
        return made

    def _time(self, wanted: int, made: Made) -> None:
        timing = self._measuring.time(made.content, self._options.budget_s / _PART)
        size = made.sizes[self._plan.axis.name]
        if timing.failure is None:
            self.points += (Point(wanted, size, dict(made.sizes), timing.times_s, timing.cpu_s),)
        else:
            self._turn_back(wanted, End(size, timing.failure))

    def _turn_back(self, wanted: int, end: End) -> None:
        """No size near one that failed is tried again; the smallest of them is remembered."""
        highest = max((point.wanted for point in self.points), default=0)
        self._largest = max(min(self._largest, wanted // 2), highest)
        if end.result.verdict is Verdict.TLE:
            self.over = end if self.over is None or end.size < self.over.size else self.over
        else:
            self.failure = end if self.failure is None or end.size < self.failure.size else self.failure
