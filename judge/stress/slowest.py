"""`judge stress --slow`: the input that takes longest.

The heaviest cases that the problem has first, then the largest inputs in many shapes, then hypothesis aims at CPU time.
"""

import time
from collections.abc import Callable, Iterable
from random import Random
from typing import NamedTuple

from judge.errors import JudgeError, UsageError
from judge.inputs.arrangements import STEPS, WORDS
from judge.inputs.hardgrids import GRIDS
from judge.inputs.networks import NETWORKS
from judge.inputs.shapes import ARRAYS, LARGEST, LETTERS, TREES, Shape
from judge.messages import N_
from judge.stress.builtsource import Setting
from judge.stress.draftsupply import DraftSupply
from judge.stress.generatorsupply import GeneratorSupply
from judge.stress.knowninputs import NamedInput
from judge.stress.passed import PassedPrograms
from judge.stress.shaperanking import ShapeTrial, make_trial, rank_shapes
from judge.stress.stopwatch import MeasuredEnough, Slowest, Stopwatch
from judge.stress.supply import BOUNDLESS, Candidate, SpecSupply

#: sizes to try, as long as the solution fails otherwise than by time, and after how many such failures the next one is tried
_SIZES = (BOUNDLESS, 1_000_000, 100_000, 10_000, 1000)
_MOST_FAILURES = 2

#: a size that is made in time where there is none left for the largest
_QUICKLY_MADE = 10_000

#: of the time that is left, so much at most goes to inputs of one size that nothing allows
_REFUSED_SHARE = 0.1

#: inputs of each generator that are measured first
_EACH = 3

#: what part of the time cases that the problem has get at most, and the shape of their inputs
_CASES_SHARE = 0.4
_OF_A_CASE = Shape(N_("a case of the problem"))


class SlowHunt(NamedTuple):
    """What is measured, on what: the inputs of cases, and what makes others; `passed` keep the limits."""

    setting: Setting
    passed: PassedPrograms
    supply: SpecSupply | GeneratorSupply
    cases: Iterable[NamedInput] = ()


def find_slowest(hunt: SlowHunt, *, seed: int, budget_s: float, tell: Callable[[Slowest], None]) -> Slowest:
    """Measure for `budget_s` seconds, in fresh processes, one at a time; Ctrl-C ends it with what was seen so far."""
    stopwatch, supply = Stopwatch(hunt.setting, hunt.passed, time.monotonic() + budget_s, tell), hunt.supply
    is_interrupted = False
    try:
        _measure_cases(hunt.cases, stopwatch, time.monotonic() + _CASES_SHARE * budget_s)
        if isinstance(supply, GeneratorSupply):
            _measure_generated(supply, stopwatch, seed)
        else:
            _measure_shapes(supply, stopwatch, seed)
            _aim(supply, stopwatch)
    except MeasuredEnough:
        pass
    except KeyboardInterrupt:
        is_interrupted = True
    finally:
        stopwatch.close()
    slowest = stopwatch.slowest
    if stopwatch.failure is not None and (slowest is None or not slowest.is_over):
        slowest = stopwatch.failure
    troubles = stopwatch.troubles.take()
    if slowest is None and troubles:
        raise troubles[0].error
    if slowest is None and stopwatch.unmade is not None:
        raise stopwatch.unmade
    if slowest is None:
        raise UsageError(N_("no input was measured in {seconds:g} s: give it more --time"), seconds=budget_s)
    return slowest._replace(tried=stopwatch.tried, is_interrupted=is_interrupted, troubles=troubles)


def _measure_cases(cases: Iterable[NamedInput], stopwatch: Stopwatch, until_s: float) -> None:
    """The inputs that there are, until that instant."""
    for case in cases:
        stopwatch.measure(Candidate(case.content, None, 0, _OF_A_CASE, 0, is_made=False), case.case)
        if time.monotonic() >= until_s:
            return


def _measure_generated(supply: GeneratorSupply, stopwatch: Stopwatch, seed: int) -> None:
    """A few inputs of each generator, the draft's in their shapes, what is grown from the slowest of all; then the draft's are aimed at."""
    chance = Random(seed)
    _measure_made(supply, stopwatch, seed, _EACH)
    if supply.draft is not None:
        _measure_shapes(supply.draft, stopwatch, seed)
    if not stopwatch.tried:
        raise MeasuredEnough
    _climb(supply, stopwatch, chance, (time.monotonic() + stopwatch.until_s) / 2)
    if supply.draft is not None:
        _aim(supply.draft, stopwatch)
    _climb(supply, stopwatch, chance, stopwatch.until_s)
    raise MeasuredEnough


def _measure_made(supply: GeneratorSupply, stopwatch: Stopwatch, seed: int, times: int) -> None:
    """So many inputs of each generator."""
    for number in range(times * len(supply.generated)):
        stopwatch.refuse_late()
        try:
            candidate = supply.make(supply.generated[number % len(supply.generated)], seed + number)
        except JudgeError as error:
            stopwatch.troubles.add(error)
        else:
            stopwatch.measure(candidate)


def _climb(supply: GeneratorSupply, stopwatch: Stopwatch, chance: Random, until_s: float) -> None:
    """Grow inputs that took long, and what came of it; generators go on where nothing can be grown."""
    while time.monotonic() < until_s:
        grown = supply.grown_from(chance.choice(stopwatch.best)[1].content, chance) if stopwatch.best else None
        if grown is not None:
            stopwatch.measure(grown)
        else:
            _measure_made(supply, stopwatch, chance.getrandbits(40), 1)


def _measure_shapes(supply: SpecSupply | DraftSupply, stopwatch: Stopwatch, seed: int) -> None:
    """The largest inputs in each shape, those first that take longest where they are small; then smaller ones, on which a solution that
    takes too much memory may yet be slow, or which may be allowed where none of the largest is.
    """
    ranked = rank_shapes(supply, stopwatch, seed)
    for size in _SIZES:
        failures = measured = 0
        refused_s, most_s = 0.0, _REFUSED_SHARE * (stopwatch.until_s - time.monotonic())
        for trial in ranked:
            stopwatch.refuse_late()  # nothing may come of it, again and again
            if size == BOUNDLESS and not stopwatch.has_time_for_largest:
                break
            began_s = time.monotonic()
            candidate = make_trial(supply, trial, size, stopwatch)
            if candidate is not None:
                is_measured = stopwatch.measure(candidate) is not None
                failures, measured = failures + (not is_measured), measured + is_measured
            else:
                refused_s += time.monotonic() - began_s
            if failures == _MOST_FAILURES or refused_s > most_s:
                break
        if measured and not failures:
            return


def _aim(supply: SpecSupply | DraftSupply, stopwatch: Stopwatch) -> None:
    """Let hypothesis choose shapes and seeds of large inputs, some of them with few of one thing, and aim at CPU time."""
    from hypothesis import HealthCheck, Phase, Verbosity, given, settings, strategies, target
    from hypothesis.errors import HypothesisException

    shapes = strategies.builds(
        Shape,
        name=strategies.just(N_("aimed")),
        sizes=strategies.sampled_from(("largest", "many", "mixed", "halves", "first")),
        values=strategies.sampled_from(("full", "low", "high", "ends", "least", "share", "prime")),
        arrays=strategies.sampled_from((*ARRAYS, *STEPS, "random", "median-killer", "middle-killer", "then-least", "buckets", "probes")),
        trees=strategies.sampled_from((*TREES, *NETWORKS, "random")),
        letters=strategies.sampled_from((*LETTERS, *WORDS)),
        grids=strategies.sampled_from(("random", *GRIDS) if len(supply.largest) > len(LARGEST) else ("random",)),
        is_turned=strategies.booleans(),
        ways=strategies.sampled_from(("random", "phases")),
    )

    @settings(
        max_examples=1_000_000, deadline=None, database=None, suppress_health_check=list(HealthCheck), verbosity=Verbosity.quiet,
        phases=(Phase.generate, Phase.target),
    )  # fmt: skip
    @given(shapes, strategies.integers(0, 1 << 20))
    def measure(shape: Shape, seed: int) -> None:
        stopwatch.refuse_late()
        size = BOUNDLESS if stopwatch.has_time_for_largest else _QUICKLY_MADE
        candidate = make_trial(supply, ShapeTrial(shape, seed), size, stopwatch)
        target((stopwatch.measure(candidate) if candidate is not None else None) or 0.0)

    try:
        measure()
    except HypothesisException:
        pass  # whatever it found is with the stopwatch
