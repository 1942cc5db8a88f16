"""`judge stress --slow`: the input that takes longest. The largest inputs in many shapes first, then hypothesis aims at CPU time."""

import time
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from judge.errors import JudgeError, UsageError
from judge.inputs.hardgrids import GRIDS
from judge.inputs.shapes import ARRAYS, LARGEST, LETTERS, TREES, Shape
from judge.language import time_limit_s
from judge.messages import N_
from judge.model import Verdict
from judge.stress.builtsource import Setting, open_measuring
from judge.stress.draftsupply import DraftSupply
from judge.stress.finding import Counterexample
from judge.stress.generatorsupply import GeneratorSupply
from judge.stress.supply import Candidate, Level, SpecSupply

#: sizes beyond every limit
_ALL = 1 << 60

#: sizes to try, as long as the solution fails otherwise than by time, and after how many such failures the next one is tried
_SIZES = (_ALL, 1_000_000, 100_000, 10_000, 1000)
_MOST_FAILURES = 2

#: inputs of each generator that are measured first, and slow ones that others are grown from
_EACH, _BEST = 3, 8


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


def find_slowest(
    setting: Setting, supply: SpecSupply | GeneratorSupply, *, seed: int, budget_s: float, tell: Callable[[Slowest], None]
) -> Slowest:
    """Measure for `budget_s` seconds, in fresh processes, one at a time; Ctrl-C ends it with what was seen so far."""
    stopwatch = _Stopwatch(setting, time.monotonic() + budget_s, tell)
    is_interrupted = False
    try:
        if isinstance(supply, GeneratorSupply):
            _measure_generated(supply, stopwatch, seed)
        else:
            _measure_shapes(supply, stopwatch, seed)
            _aim(supply, stopwatch)
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
    """Runs the solution and remembers the slowest runs; close it."""

    def __init__(self, setting: Setting, until_s: float, tell: Callable[[Slowest], None]) -> None:
        self._measuring = open_measuring(setting.problem, setting.solution, setting.bench)
        self._limit_s = time_limit_s(setting.problem.limits, setting.solution.language)
        self.until_s = until_s
        self._tell = tell
        #: inputs that took longest, the slowest first
        self.best: list[tuple[float, Candidate]] = []
        self.slowest: Slowest | None = None
        #: the first run that failed otherwise: out of memory, crashed
        self.failure: Slowest | None = None
        self.tried = 0

    def measure(self, candidate: Candidate) -> float | None:
        """CPU seconds of one fresh run, None when it failed; _Enough when the time is over, or the time limit was exceeded."""
        if time.monotonic() >= self.until_s:
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
        if has_failed:
            return None
        self.best = sorted([*self.best, (result.run.cpu_s, candidate)], key=lambda one: -one[0])[:_BEST]
        return result.run.cpu_s

    def close(self) -> None:
        """End the sandbox."""
        self._measuring.close()


def _measure_generated(supply: GeneratorSupply, stopwatch: _Stopwatch, seed: int) -> None:
    """A few inputs of each generator, the draft's in their shapes, what is grown from the slowest of all; then the draft's are aimed at."""
    chance = Random(seed)
    error = _measure_made(supply, stopwatch, seed, _EACH)
    if supply.draft is not None:
        _measure_shapes(supply.draft, stopwatch, seed)
    if error is not None and not stopwatch.tried:
        raise error
    _climb(supply, stopwatch, chance, (time.monotonic() + stopwatch.until_s) / 2)
    if supply.draft is not None:
        _aim(supply.draft, stopwatch)
    _climb(supply, stopwatch, chance, stopwatch.until_s)
    raise _Enough


def _measure_made(supply: GeneratorSupply, stopwatch: _Stopwatch, seed: int, times: int) -> JudgeError | None:
    """So many inputs of each generator; the last error of one."""
    error = None
    for number in range(times * len(supply.generated)):
        try:
            candidate = supply.make(supply.generated[number % len(supply.generated)], seed + number)
        except JudgeError as failure:
            error = failure
        else:
            stopwatch.measure(candidate)
    return error


def _climb(supply: GeneratorSupply, stopwatch: _Stopwatch, chance: Random, until_s: float) -> None:
    """Grow inputs that took long, and what came of it; generators go on where nothing can be grown."""
    while time.monotonic() < until_s:
        grown = supply.grown_from(chance.choice(stopwatch.best)[1].content, chance) if stopwatch.best else None
        if grown is not None:
            stopwatch.measure(grown)
        else:
            _measure_made(supply, stopwatch, chance.getrandbits(40), 1)


def _measure_shapes(supply: SpecSupply | DraftSupply, stopwatch: _Stopwatch, seed: int) -> None:
    """The largest inputs in each shape; then smaller ones, on which a solution that takes too much memory may yet be slow."""
    for size in _SIZES:
        failures = 0
        for shape in supply.largest:
            exact = shape if size == _ALL else shape._replace(sizes="exact")
            candidate = supply.make(Level(size, (exact,)), seed)
            failures += candidate is not None and stopwatch.measure(candidate) is None
            if failures == _MOST_FAILURES:
                break
        if not failures:
            return


def _aim(supply: SpecSupply | DraftSupply, stopwatch: _Stopwatch) -> None:
    """Let hypothesis choose shapes and seeds of large inputs, some of them with few of one thing, and aim at CPU time."""
    from hypothesis import HealthCheck, Phase, Verbosity, given, settings, strategies, target
    from hypothesis.errors import HypothesisException

    shapes = strategies.builds(
        Shape,
        name=strategies.just(N_("aimed")),
        sizes=strategies.sampled_from(("largest", "many", "mixed")),
        values=strategies.sampled_from(("full", "low", "high", "ends")),
        arrays=strategies.sampled_from((*ARRAYS, "random", "median-killer", "buckets", "probes")),
        trees=strategies.sampled_from((*TREES, "random")),
        letters=strategies.sampled_from(LETTERS),
        grids=strategies.sampled_from(("random", *GRIDS) if len(supply.largest) > len(LARGEST) else ("random",)),
        is_turned=strategies.booleans(),
    )

    @settings(
        max_examples=1_000_000, deadline=None, database=None, suppress_health_check=list(HealthCheck), verbosity=Verbosity.quiet,
        phases=(Phase.generate, Phase.target),
    )  # fmt: skip
    @given(shapes, strategies.integers(0, 1 << 20))
    def measure(shape: Shape, seed: int) -> None:
        candidate = supply.make(Level(_ALL, (shape,)), seed)
        target((stopwatch.measure(candidate) if candidate is not None else None) or 0.0)

    try:
        measure()
    except HypothesisException:
        pass  # whatever it found is with the stopwatch
