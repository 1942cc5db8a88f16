"""Which shapes are worth their largest inputs: what takes longest where it is small, by a look at each."""

import time
from math import log
from typing import NamedTuple, Protocol

from judge.errors import JudgeError
from judge.inputs.shapes import Shape
from judge.stress.draftsupply import DraftSupply
from judge.stress.supply import BOUNDLESS, Candidate, Level, SpecSupply

#: things in the inputs that are looked at: what takes quadratic time shows there; fewer where making one takes so many seconds
_SIZE, _SMALLER = 3000, 300
_MOST_MAKING_S = 0.3

#: of the time that is left, so much at most goes to looking
_SHARE = 0.2

#: times that differ by less are taken for the same
_RATIO = 1.3

#: seeds of a shape whose lines follow each other by chance
_SEEDS = 4


class ShapeTimer(Protocol):
    """What is asked of a stopwatch here."""

    until_s: float
    unmade: JudgeError | None
    #: seconds that the last of the largest inputs took to be made
    making_s: float

    def measure(self, candidate: Candidate) -> float | None:
        """The seconds that the solution takes; None where it fails."""


class ShapeTrial(NamedTuple):
    """A shape, and by which seed it is made."""

    shape: Shape
    seed: int


def rank_shapes(supply: SpecSupply | DraftSupply, stopwatch: ShapeTimer, seed: int) -> list[ShapeTrial]:
    """All shapes, those first whose small inputs take longest; of equals the commonest traps first. MeasuredEnough as of the stopwatch."""
    seeds = _SEEDS if supply.has_alternatives else 1
    trials = [ShapeTrial(shape, seed + again) for shape in supply.traps for again in range(seeds if shape.ways != "random" else 1)]
    until_s = time.monotonic() + _SHARE * (stopwatch.until_s - time.monotonic())
    taken_s: dict[ShapeTrial, float] = {}
    seen: dict[bytes, float] = {}
    size = _SIZE
    for trial in trials:
        began_s = time.monotonic()
        if began_s > until_s:
            break
        candidate = make_trial(supply, _graded(trial), size, stopwatch)
        if time.monotonic() - began_s > _MOST_MAKING_S:
            size = _SMALLER
        if candidate is None:
            continue
        if candidate.content not in seen:
            seen[candidate.content] = stopwatch.measure(candidate) or 0.0
        taken_s[trial] = seen[candidate.content]
    return sorted(trials, key=lambda trial: -_step(taken_s.get(trial, 0.0)))


def make_trial(supply: SpecSupply | DraftSupply, trial: ShapeTrial, size: int, stopwatch: ShapeTimer) -> Candidate | None:
    """The input of a shape of that size; None where the spec has none, and the stopwatch knows why."""
    is_whole = trial.shape.sizes in ("halves", "first", "graded") or size == BOUNDLESS
    shape = trial.shape if is_whole else trial.shape._replace(sizes="exact")
    began_s = time.monotonic()
    try:
        return supply.make(Level(size, (shape,)), trial.seed)
    except JudgeError as error:
        stopwatch.unmade = error
        return None
    finally:
        if size == BOUNDLESS:
            stopwatch.making_s = time.monotonic() - began_s


def _graded(trial: ShapeTrial) -> ShapeTrial:
    """With more of all that comes later: edges of few vertices show nothing."""
    return trial if trial.shape.sizes in ("halves", "first") else trial._replace(shape=trial.shape._replace(sizes="graded"))


def _step(taken_s: float) -> int:
    return int(log(max(taken_s, 0.0001)) / log(_RATIO))
