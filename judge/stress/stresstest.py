"""`judge stress` from a problem and a source to what came of it: whom to trust, where inputs come from, the hunt, the last check."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from judge.external.program import build_external
from judge.judging import refuse_language, refuse_passes
from judge.language import Language
from judge.model import Problem, Verdict
from judge.shrinking.order import Rank
from judge.stress.buildahead import prepare
from judge.stress.builtsource import Setting, build_source
from judge.stress.finding import Counterexample
from judge.stress.gettingready import Ready, StressOptions, choose_checker, find_passed, get_ready
from judge.stress.habitual import hunt_by_habits
from judge.stress.hunt import Hunted, Watch, hunt
from judge.stress.huntable import refuse_unhuntable
from judge.stress.knowninputs import heaviest_inputs, known_inputs
from judge.stress.oldfindings import first_old
from judge.stress.opencheck import open_check
from judge.stress.passed import PassedPrograms
from judge.stress.search import KnownInput
from judge.stress.slowest import SlowHunt, find_slowest
from judge.stress.stopwatch import Slowest
from judge.stress.supplyplan import find_supply
from judge.toolchain.build import Workbench

#: tokens of an old counterexample above which it is made smaller first
_OLD_TOKENS = 100


class StressOutcome(NamedTuple):
    """What came of it."""

    setting: Setting
    hunted: Hunted
    #: the name of the case, where the finding is an old one
    old_case: str = ""
    #: seconds that building took, before the search began
    build_s: float = 0.0

    @property
    def is_clean(self) -> bool:
        """Whether nothing was found although it was looked for: inputs were made, and compared where there is something to compare."""
        can_compare = self.setting.can_compare and (self.setting.trusted is not None or self.setting.is_conversation)
        return self.hunted.finding is None and self.hunted.made > 0 and (self.hunted.compared > 0 or not can_compare)


def stress(problem: Problem, source: Path, language: Language, bench: Workbench, *, options: StressOptions, watch: Watch) -> StressOutcome:
    """Hunt for an input that breaks `source`. JudgeError when there is nothing to make inputs, or no trusted solution is right."""
    refuse_unhuntable(problem)
    refuse_language(problem, language)
    ready = get_ready(problem, source, language, bench, options=options)
    watch.on_built(ready.build_s)
    setting = ready.setting
    old, troubles = first_old(setting)
    ready = ready._replace(troubles=(*ready.troubles, *troubles))
    if old is not None and is_small_enough(setting, old.finding):
        return _old_outcome(ready, *old, watch)
    known = [*([KnownInput(old.finding.input, None)] if old else []), *known_inputs(problem)]
    go = partial(hunt, setting, seed=options.seed, jobs=options.jobs)
    hunted = hunt_by_habits(go, ready.supply, budget_s=options.budget_s, watch=watch, first=known)
    if old is not None and (hunted.finding is None or not Rank(hunted.finding.input).is_below(Rank(old.finding.input))):
        return _old_outcome(ready, *old, watch)
    if hunted.finding is not None and hunted.finding.other is None and (setting.is_conversation or not _is_slow(hunted.finding)):
        hunted = hunted._replace(finding=_once_more(setting, hunted.finding))
    return StressOutcome(setting, hunted._replace(troubles=(*ready.troubles, *hunted.troubles)), build_s=ready.build_s)


def is_small_enough(setting: Setting, old: Counterexample) -> bool:
    """Whether an old counterexample is shown as it is; one that a hunt ended on before it was small is made smaller first."""
    return setting.is_conversation or _is_slow(old) or len(old.input.split()) <= _OLD_TOKENS


def _old_outcome(ready: Ready, name: str, finding: Counterexample, watch: Watch) -> StressOutcome:
    if ready.setting.is_conversation:
        finding = _once_more(ready.setting, finding)  # with what is said
    watch.on_finding(finding)
    return StressOutcome(ready.setting, Hunted(finding, troubles=ready.troubles), name, ready.build_s)


def look_for_slowest(
    problem: Problem, source: Path, language: Language, bench: Workbench, *, options: StressOptions, tell: Callable[[Slowest], None]
) -> Slowest:
    """The input that takes longest; JudgeError when there is nothing to make inputs."""
    refuse_passes(problem)
    refuse_language(problem, language)
    plan = find_supply(problem, is_small=options.is_small)
    prepare([partial(build_external, path, bench) for path in plan.programs], options.jobs)  # what fails is told when it is opened
    solution = build_source(problem, source, language, bench)
    setting = Setting(problem, bench, solution, trusted=None, checker=choose_checker(problem), can_compare=False)
    supply = plan.open(bench)
    try:
        passed = PassedPrograms(problem, bench, partial(find_passed, problem, source, bench, options=options))
        hunt = SlowHunt(setting, passed, supply, heaviest_inputs(problem))
        return find_slowest(hunt, seed=options.seed, budget_s=options.budget_s, tell=tell)
    finally:
        supply.close()


def _is_slow(finding: Counterexample) -> bool:
    return finding.result.verdict is Verdict.TLE


def _once_more(setting: Setting, finding: Counterexample) -> Counterexample:
    cross_check = open_check(setting)
    try:
        return cross_check.recheck(finding)
    finally:
        cross_check.close()
