"""Before a hunt: everything built side by side, and whom to trust found out."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from judge.checkers import PROGRAM, STANDARD
from judge.errors import JudgeError, StressError, ToolchainError, UsageError
from judge.external.program import build_external
from judge.judging import judge
from judge.language import Language
from judge.messages import N_
from judge.model import CheckerChoice, Problem, Verdict
from judge.stress.buildahead import prepare
from judge.stress.builtsource import BuiltSource, Setting, build_source
from judge.stress.huntable import refuse_without_answers
from judge.stress.supplyplan import SupplyPlan, find_supply
from judge.stress.tolderror import by_told_error
from judge.stress.troubles import Trouble, TroubleLog
from judge.stress.trusted import build_trusted, find_accepted, find_brute, may_trust
from judge.toolchain.build import Workbench
from judge.toolchain.sourcefiles import languages_of_source

#: so many trusted programs are asked
_MOST_TRUSTED = 3

#: milliseconds to start a program beyond which it is not asked beside two others: it would take most of the time
_SLOW_START_MS = 20


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


class Ready(NamedTuple):
    """All that a hunt needs, built; `troubles` are of what it goes without."""

    setting: Setting
    supply: SupplyPlan
    build_s: float
    troubles: tuple[Trouble, ...]


def get_ready(problem: Problem, source: Path, language: Language, bench: Workbench, *, options: StressOptions) -> Ready:
    """Build the solution, those that are trusted, what makes inputs and what checks them, at once.

    JudgeError when the solution or all that makes inputs cannot be built, or the only trusted solution is wrong on a sample.
    """
    problem, error = by_told_error(problem._replace(unmade=()))  # inputs of its own are searched
    plan, log = find_supply(problem, is_small=options.is_small), TroubleLog()
    candidates = _candidates(problem, source, options)
    checkers = [path for path in (problem.validator,) if path is not None]
    solution = partial(build_source, problem, source, language, bench)
    programs = [*plan.programs, *checkers]
    prepared = prepare(
        [
            solution,
            *(partial(build_external, path, bench) for path in programs),
            *(partial(build_trusted, problem, path, bench) for path in candidates),
        ],
        options.jobs,
    )
    failed = dict(zip(programs, prepared.errors[1 : 1 + len(programs)], strict=True))
    plan = _without_failed(plan, {path: error for path, error in failed.items() if error is not None and path not in checkers}, log)
    built = solution()  # kept, or the reason why not
    trusted = _trusted(problem, candidates, bench, options=options, log=log)
    passed = [] if options.against else [*find_accepted(problem), *options.accepted_before]
    trusted = [one._replace(has_passed=one.source in passed) for one in trusted]
    setting = Setting(
        problem, bench, built, trusted=trusted[0] if trusted else None, checker=choose_checker(problem), can_compare=not problem.special,
        others=tuple(trusted[1:]), told_error=error,
    )  # fmt: skip
    refuse_without_answers(setting)
    return Ready(setting, plan, prepared.build_s, log.take())


def find_passed(problem: Problem, source: Path, bench: Workbench, *, options: StressOptions) -> list[BuiltSource]:
    """The first programs that were accepted, not counting the source itself, and are right on the samples."""
    found = may_trust([*find_accepted(problem), *options.accepted_before], source)[: 2 * _MOST_TRUSTED]
    log = TroubleLog()  # what cannot be built is no trouble where nothing is compared
    try:
        trusted = _trusted(problem, found, bench, options=options, log=log)
    except JudgeError:
        return []
    return [one._replace(has_passed=True) for one in trusted]


def choose_checker(problem: Problem) -> CheckerChoice:
    """How outputs for new inputs are compared."""
    ordinary = [case.checker for case in problem.cases if not case.is_counterexample]
    return ordinary[-1] if ordinary else CheckerChoice(PROGRAM if problem.validator else STANDARD)


def _without_failed(plan: SupplyPlan, failed: dict[Path, JudgeError], log: TroubleLog) -> SupplyPlan:
    """The plan without what cannot be built; the first error where nothing else makes inputs."""
    rest = plan.without(list(failed))
    if plan.sources and not rest.sources:
        raise failed[plan.sources[0]]
    for error in failed.values():
        log.add(error)
    return rest


def _candidates(problem: Problem, source: Path, options: StressOptions) -> list[Path]:
    """Who is said to be right, in the order in which they are trusted."""
    against = options.against
    if against is None:
        return may_trust([*find_brute(source, problem.id), *find_accepted(problem), *options.accepted_before], source)[: 2 * _MOST_TRUSTED]
    if not against.exists():
        raise UsageError("no file {path}", path=against)
    if not against.is_file():
        raise UsageError("{path}: no language has files that end in {suffix}", path=against, suffix=against.suffix or "nothing")
    return [against]


def _trusted(
    problem: Problem, candidates: Sequence[Path], bench: Workbench, *, options: StressOptions, log: TroubleLog
) -> list[BuiltSource]:
    """Those that can be built and are right on the samples; StressError where only wrong ones are left."""
    trusted: list[BuiltSource] = []
    wrong: list[JudgeError] = []
    for path in candidates:
        if len(trusted) == _MOST_TRUSTED:
            break
        if len(trusted) == 2 and languages_of_source(path)[0].start_ms > _SLOW_START_MS:
            continue
        try:
            built = build_trusted(problem, path, bench)
            refuse_wrong(problem, built, bench)
        except ToolchainError:
            if options.against is not None:
                raise
        except JudgeError as error:
            wrong.append(error)
        else:
            trusted.append(built)
    if wrong and not trusted:
        raise wrong[0]
    for why in wrong:
        log.add(why)
    return trusted


def refuse_wrong(problem: Problem, trusted: BuiltSource, bench: Workbench) -> None:
    """StressError when a trusted program is wrong on a sample."""
    samples = [case for case in problem.cases if case.is_sample and case.answer is not None]
    if not samples or not problem.samples_judged:
        return
    report = judge(problem, trusted.source, trusted.language, bench, cases=samples, fail_fast=True)
    last = report.results[-1]
    if last.verdict not in (Verdict.AC, Verdict.NA):
        raise StressError(
            N_("the trusted solution {path} is wrong itself: {verdict} on {case}"),
            path=trusted.source, verdict=last.verdict.name, case=last.case.name,
        )  # fmt: skip
