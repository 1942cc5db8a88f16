"""`judge stress` from a problem and a source to what came of it: whom to trust, where inputs come from, the hunt, the last check."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from judge.checkers import PROGRAM, STANDARD
from judge.errors import StressError, UsageError
from judge.external.generator import find_generators, find_strategies
from judge.external.input_validator import find_input_validators
from judge.judging import judge, refuse_language, refuse_unsupported
from judge.language import Language
from judge.languages import languages_of_file
from judge.messages import N_
from judge.model import CheckerChoice, Problem, TestCase, Verdict
from judge.store.addedcases import kept_counterexamples
from judge.store.specfile import load_spec, spec_text
from judge.stress.builtsource import BuiltSource, Setting, build_source
from judge.stress.crosscheck import Counterexample, CrossCheck
from judge.stress.generatorsupply import GeneratorSupply
from judge.stress.hunt import Hunted, Watch, hunt
from judge.stress.slowest import Slowest, find_slowest
from judge.stress.supply import SpecSupply, Supply
from judge.stress.trusted import find_accepted, find_brute, make_first
from judge.toolchain.build import Workbench


class StressOptions(NamedTuple):
    """What is to be done."""

    seed: int
    budget_s: float
    jobs: int
    is_small: bool
    #: the source that is said to be right; None where it is to be found
    against: Path | None = None
    #: solutions that were accepted once, in the order in which they are trusted
    accepted_before: tuple[Path, ...] = ()


class StressOutcome(NamedTuple):
    """What came of it."""

    setting: Setting
    hunted: Hunted
    #: the name of the case, where the finding is an old one
    old_case: str = ""


def stress(problem: Problem, source: Path, language: Language, bench: Workbench, *, options: StressOptions, watch: Watch) -> StressOutcome:
    """Hunt for an input that breaks `source`. JudgeError when there is nothing to make inputs, or the trusted solution is wrong."""
    refuse_unsupported(problem)
    refuse_language(problem, language)
    make_supply = find_supply(problem, bench, is_small=options.is_small)
    setting = make_setting(problem, source, language, bench, options=options)
    refuse_wrong_trusted(setting)
    old = _first_old(setting)
    if old is not None:
        name, finding = old
        watch.on_finding(finding)
        return StressOutcome(setting, Hunted(finding), name)
    samples = [case.input.read_bytes() for case in problem.cases if case.is_sample]
    hunted = hunt(setting, make_supply, seed=options.seed, jobs=options.jobs, budget_s=options.budget_s, watch=watch, first=samples)
    if hunted.finding is not None and hunted.finding.other is None and hunted.finding.result.verdict is not Verdict.TLE:
        hunted = hunted._replace(finding=_once_more(setting, hunted.finding))
    return StressOutcome(setting, hunted)


def look_for_slowest(
    problem: Problem, source: Path, language: Language, bench: Workbench, *, options: StressOptions, tell: Callable[[Slowest], None]
) -> Slowest:
    """The input that takes longest; JudgeError when there is nothing to make inputs."""
    refuse_unsupported(problem)
    refuse_language(problem, language)
    make_supply = find_supply(problem, bench, is_small=options.is_small)
    checker, _ = _checker(problem)
    solution = build_source(source, language, bench, problem.site)
    setting = Setting(problem, bench, solution, trusted=None, checker=checker, can_compare=False)
    supply = make_supply()
    try:
        return find_slowest(setting, supply, seed=options.seed, budget_s=options.budget_s, tell=tell)
    finally:
        supply.close()


def find_supply(problem: Problem, bench: Workbench, *, is_small: bool) -> Callable[[], Supply]:
    """What makes inputs for a problem: its Python strategies, else its spec, else its generators; UsageError when it has none."""
    spec = load_spec(problem.folder)
    sources = find_strategies(problem.folder)
    if spec is not None and not sources:
        return partial(SpecSupply, spec, is_small=is_small)
    sources = sources or find_generators(problem.folder)
    if sources:
        return partial(GeneratorSupply, sources, find_input_validators(problem.folder), spec, bench)
    raise UsageError(
        N_(
            "nothing can make inputs for problem {id}: say judge spec {id} --draft, write {path} (docs/stress.md),"
            " or put a generator and an input validator beside it"
        ),
        id=problem.id,
        path=problem.folder / "input.spec",
    )


def has_supply(problem: Problem) -> bool:
    """Whether something can make inputs for a problem."""
    return bool(spec_text(problem.folder) or find_strategies(problem.folder) or find_generators(problem.folder))


def make_setting(problem: Problem, source: Path, language: Language, bench: Workbench, *, options: StressOptions) -> Setting:
    """The cross_check: both contenders built, and how outputs are compared."""
    solution = build_source(source, language, bench, problem.site)
    checker, can_compare = _checker(problem)
    trusted = _find_trusted(problem, source, bench, options)
    return Setting(problem, bench, solution, trusted=trusted, checker=checker, can_compare=can_compare)


def _find_trusted(problem: Problem, source: Path, bench: Workbench, options: StressOptions) -> BuiltSource | None:
    if options.against is not None:
        languages = languages_of_file(options.against.name)
        if not options.against.exists():
            raise UsageError("no file {path}", path=options.against)
        if not languages or not options.against.is_file():
            raise UsageError(
                "{path}: no language has files that end in {suffix}", path=options.against, suffix=options.against.suffix or "nothing"
            )
        return build_source(options.against, languages[0], bench)
    candidates = [*find_brute(source, problem.id), *find_accepted(problem), *options.accepted_before]
    return make_first(candidates, source, bench)


def _checker(problem: Problem) -> tuple[CheckerChoice, bool]:
    """How outputs for new inputs are compared, and whether a difference means anything."""
    ordinary = [case.checker for case in problem.cases if not case.is_counterexample]
    choice = ordinary[-1] if ordinary else CheckerChoice(PROGRAM if problem.validator else STANDARD)
    return choice, not problem.special


def refuse_wrong_trusted(setting: Setting) -> None:
    """StressError when the trusted solution is wrong on a sample."""
    trusted, problem = setting.trusted, setting.problem
    samples = [case for case in problem.cases if case.is_sample and case.answer is not None]
    if trusted is None or not samples or not problem.samples_judged:
        return
    report = judge(problem, trusted.source, trusted.language, setting.bench, cases=samples, fail_fast=True)
    last = report.results[-1]
    if last.verdict not in (Verdict.AC, Verdict.NA):
        raise StressError(
            N_("the trusted solution {path} is wrong itself: {verdict} on {case}"),
            path=trusted.source, verdict=last.verdict.name, case=last.case.name,
        )  # fmt: skip


def _first_old(setting: Setting) -> tuple[str, Counterexample] | None:
    """An old counterexample that still breaks the solution, the smallest one."""
    old: Sequence[TestCase] = sorted(kept_counterexamples(setting.problem), key=lambda case: case.input.stat().st_size)
    if not old:
        return None
    cross_check = CrossCheck(setting)
    try:
        for case in old:
            finding = cross_check.judge(case.input.read_bytes())
            if finding is not None:
                return case.name, finding
    finally:
        cross_check.close()
    return None


def _once_more(setting: Setting, finding: Counterexample) -> Counterexample:
    cross_check = CrossCheck(setting)
    try:
        return cross_check.recheck(finding)
    finally:
        cross_check.close()
