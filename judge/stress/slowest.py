"""`judge stress --slow`: the input that takes longest. The largest inputs in many shapes first, then hypothesis aims at CPU time."""

import time
from collections.abc import Callable
from typing import NamedTuple

from judge.errors import UsageError
from judge.inputs.shapes import ARRAYS, LARGEST, LETTERS, TREES, Shape
from judge.language import time_limit_s
from judge.messages import N_
from judge.model import Verdict
from judge.stress.builtsource import Setting, open_measuring
from judge.stress.crosscheck import Counterexample
from judge.stress.supply import Candidate, Level, SpecSupply, Supply

#: sizes beyond every limit
_ALL = 1 << 60

#: sizes to try, as long as the solution fails otherwise than by time, and after how many such failures the next one is tried
_SIZES = (_ALL, 1_000_000, 100_000, 10_000, 1000)
_MOST_FAILURES = 2


class Slowest(NamedTuple):
    """The slowest run seen."""

    finding: Counterexample
    candidate: Candidate
    #: CPU seconds, and what part of the limit that is
    cpu_s: float
    share: float
    #: inputs that were run
    tried: int
    is_interrupted: bool = False

    @property
    def is_over(self) -> bool:
        """Whether a limit was exceeded."""
        return self.finding.result.verdict is not Verdict.NA


class _Enough(BaseException):
    """The time is over, or an input over the limit was found."""


def find_slowest(setting: Setting, supply: Supply, *, seed: int, budget_s: float, tell: Callable[[Slowest], None]) -> Slowest:
    """Measure for `budget_s` seconds, in fresh processes, one at a time; Ctrl-C ends it with what was seen so far."""
    stopwatch = _Stopwatch(setting, time.monotonic() + budget_s, tell)
    is_interrupted = False
    try:
        if isinstance(supply, SpecSupply):
            _measure_shapes(supply, stopwatch, seed)
            _aim(supply, stopwatch)
        else:
            for number in range(seed, seed + 1_000_000):
                stopwatch.measure(supply.make(supply.levels[number % len(supply.levels)], number))
    except _Enough:
        pass
    except KeyboardInterrupt:
        is_interrupted = True
    finally:
        stopwatch.close()
    slowest = stopwatch.slowest
    if stopwatch.failure is not None and (slowest is None or not slowest.is_over):
        slowest = stopwatch.failure
    if slowest is None:
        raise UsageError(N_("no input was measured in {seconds:g} s: give it more --time"), seconds=budget_s)
    return slowest._replace(tried=stopwatch.tried, is_interrupted=is_interrupted)


class _Stopwatch:
    """Runs the solution and remembers the slowest run; close it."""

    def __init__(self, setting: Setting, until_s: float, tell: Callable[[Slowest], None]) -> None:
        self._measuring = open_measuring(setting.problem, setting.solution, setting.bench)
        self._limit_s = time_limit_s(setting.problem.limits, setting.solution.language)
        self._until_s = until_s
        self._tell = tell
        self.slowest: Slowest | None = None
        #: the first run that failed otherwise: out of memory, crashed
        self.failure: Slowest | None = None
        self.tried = 0

    def measure(self, candidate: Candidate) -> float | None:
        """CPU seconds of one fresh run, None when it failed; _Enough when the time is over, or the time limit was exceeded."""
        if time.monotonic() >= self._until_s:
            raise _Enough
        result = self._measuring.run(candidate.content)
        self.tried += 1
        has_failed = result.verdict not in (Verdict.NA, Verdict.TLE)
        slowest = Slowest(
            Counterexample(candidate.content, None, result), candidate, result.run.cpu_s, result.run.cpu_s / self._limit_s, self.tried
        )
        if has_failed:
            self.failure = self.failure or slowest
        elif self.slowest is None or result.run.cpu_s > self.slowest.cpu_s:
            self.slowest = slowest
            self._tell(slowest)
        if result.verdict is Verdict.TLE:
            raise _Enough
        return None if has_failed else result.run.cpu_s

    def close(self) -> None:
        """End the sandbox."""
        self._measuring.close()


def _measure_shapes(supply: SpecSupply, stopwatch: _Stopwatch, seed: int) -> None:
    """The largest inputs in each shape; then smaller ones, on which a solution that takes too much memory may yet be slow."""
    for size in _SIZES:
        failures = 0
        for shape in LARGEST:
            exact = shape if size == _ALL else shape._replace(sizes="exact")
            failures += stopwatch.measure(supply.make(Level(size, (exact,)), seed)) is None
            if failures == _MOST_FAILURES:
                break
        if not failures:
            return


def _aim(supply: SpecSupply, stopwatch: _Stopwatch) -> None:
    """Let hypothesis choose shapes and seeds of large inputs, some of them with few of one thing, and aim at CPU time."""
    from hypothesis import HealthCheck, Phase, Verbosity, given, settings, strategies, target
    from hypothesis.errors import HypothesisException

    shapes = strategies.builds(
        Shape,
        name=strategies.just(N_("aimed")),
        sizes=strategies.sampled_from(("largest", "many", "mixed")),
        values=strategies.sampled_from(("full", "low", "high", "ends")),
        arrays=strategies.sampled_from((*ARRAYS, "random", "median-killer", "buckets")),
        trees=strategies.sampled_from((*TREES, "random")),
        letters=strategies.sampled_from(LETTERS),
    )

    @settings(
        max_examples=1_000_000, deadline=None, database=None, suppress_health_check=list(HealthCheck), verbosity=Verbosity.quiet,
        phases=(Phase.generate, Phase.target),
    )  # fmt: skip
    @given(shapes, strategies.integers(0, 1 << 20))
    def measure(shape: Shape, seed: int) -> None:
        target(stopwatch.measure(supply.make(Level(_ALL, (shape,)), seed)) or 0.0)

    try:
        measure()
    except HypothesisException:
        pass  # whatever it found is with the stopwatch
