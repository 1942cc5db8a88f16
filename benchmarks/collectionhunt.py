"""One hunt of `collection.py`, and what came of it: found or not, and where not, whether anything was compared at all."""

import time
from typing import NamedTuple

from collectionground import Ground, Wrong

from judge.errors import JudgeError
from judge.languages import languages_of_file
from judge.store.specfile import spec_text
from judge.stress.gettingready import StressOptions
from judge.stress.habitual import broken_habits
from judge.stress.hunt import Watch
from judge.stress.stopwatch import Slowest
from judge.stress.stresstest import StressOutcome, look_for_slowest, stress

#: processes of a hunt
JOBS = 2

#: what came of a hunt: something was found; nothing was, in inputs that were compared; no input was made, or none compared; an error
FOUND, CLEAN, EMPTY, REFUSED = "found", "clean", "empty", "refused"


class Said(NamedTuple):
    """What came of a hunt; seconds as they would be on a machine that does nothing else."""

    outcome: str
    verdict: str = ""
    first_s: float = 0.0
    inputs: int = 0
    compared: int = 0
    tokens: int = 0
    build_s: float = 0.0
    content: str = ""
    trouble: str = ""
    #: accepted programs that fail on what was found, too, each with its verdict: where there are any, it is bogus
    also: str = ""
    #: what all samples have in common and what was found has not, as `judge stress` says it
    broken: str = ""


def stretch() -> float:
    """How many times longer things take here now than on a machine that does nothing else, by a short loop."""
    began_s, began_cpu_s = time.monotonic(), time.process_time()
    while time.process_time() < began_cpu_s + 0.15:
        pass
    return max(1.0, (time.monotonic() - began_s) / 0.15)


def hunt(ground: Ground, wrong: Wrong, seconds: float, *, is_shrunk: bool) -> Said:
    """What `judge stress` comes to on a program as the only solution of its problem; without `is_shrunk` until its first finding."""
    place = ground.solution(wrong.path)
    options = StressOptions(seed=1, budget_s=seconds * (factor := stretch()), jobs=JOBS, is_small=False)
    watch = Watch(_nothing, _nothing if is_shrunk else _enough)
    try:
        outcome = stress(ground.problem, place, languages_of_file(place.name)[0], ground.bench, options=options, watch=watch)
    except JudgeError as error:
        return Said(REFUSED, trouble=str(error)[:300])
    finally:
        place.unlink()
    return _said(ground, wrong, outcome, factor)


def _said(ground: Ground, wrong: Wrong, outcome: StressOutcome, factor: float) -> Said:
    hunted, finding = outcome.hunted, outcome.hunted.finding
    trouble = "; ".join(f"{one.times} x {one.error}"[:200] for one in hunted.troubles)
    said = Said(CLEAN if outcome.is_clean else EMPTY, "", 0.0, hunted.tried, hunted.compared, 0, round(outcome.build_s, 1), "", trouble)
    if finding is None:
        return said
    return said._replace(
        outcome=FOUND,
        verdict=finding.result.verdict.name,
        first_s=round(hunted.first_s / factor, 2),
        tokens=len(finding.input.split()),
        content=finding.input[:200].decode("utf-8", "replace"),
        also=" ".join(ground.also_fail(finding.input, but=wrong.path)),
        broken=", ".join(broken_habits(spec_text(ground.problem.folder), finding.input)),
    )


def hunt_slow(ground: Ground, wrong: Wrong, seconds: float) -> Said:
    """The same of `judge stress --slow`: found where it shows the program over its limit."""
    place = ground.solution(wrong.path)
    options = StressOptions(seed=1, budget_s=seconds * (factor := stretch()), jobs=JOBS, is_small=False)
    began_s = time.monotonic()
    try:
        slowest = look_for_slowest(ground.problem, place, languages_of_file(place.name)[0], ground.bench, options=options, tell=_nothing)
    except JudgeError as error:
        return Said(REFUSED, trouble=str(error)[:300])
    finally:
        place.unlink()
    return _said_slow(slowest, round((time.monotonic() - began_s) / factor, 2))


def _said_slow(slowest: Slowest, seconds: float) -> Said:
    shown = f"{slowest.share:.0%} of the limit, {slowest.candidate.shape.name}, {len(slowest.finding.input)} bytes"
    verdict = slowest.finding.result.verdict.name if slowest.is_over else ""
    return Said(FOUND if slowest.is_over else CLEAN, verdict, seconds, slowest.tried, content=shown)


def _nothing(*_: object) -> None:
    """Nobody watches."""


def _enough(_: object) -> None:
    """What was found is enough."""
    raise KeyboardInterrupt
