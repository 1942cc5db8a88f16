"""Whether a jury's submission gets the verdicts that its package says, in the language and the way that the package expects.

Its limit is the package's own for whoever must be too slow: a language's bonus is the learner's, and no jury knows of it. Python that
must be right is run by PyPy where CPython is too slow, as juries' tools do; and with numbers of any length where it crashes on those of
more than 4300 digits, which Python takes by itself no more since 3.11.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.checkers import STANDARD
from judge.errors import CheckerError, JudgeError, ToolchainError, UsageError, VerificationError
from judge.judging import judge, refuse_language
from judge.jurysubmissions import as_run, languages_for
from judge.language import Language, Runtime
from judge.languages import LANGUAGES
from judge.messages import N_
from judge.model import Problem, Report, Verdict
from judge.scoring import Score
from judge.store.expectations import Expectation, SubmissionRule, fits, load_expectation
from judge.toolchain.build import Workbench
from judge.toolchain.otherlanguages import other_language
from judge.verdicts import decisive

#: what Python says of a number that is too long for it, whatever its version
_TOO_LONG = b"for integer string conversion"
#: and how it is told that none is
_ANY_LENGTH = ("-X", "int_max_str_digits=0")

_FAILURES = frozenset((Verdict.WA, Verdict.PE, Verdict.TLE, Verdict.MLE, Verdict.OLE, Verdict.RTE))


class Finding(NamedTuple):
    """One thing that was looked at: `subject` is a path below the package; `problem` is None when it is as it should be.

    `skipped` when it could not be looked at here, for which `problem` gives the reason; `note` says what should be known of what is right.
    """

    subject: str
    verdict: Verdict | None
    problem: JudgeError | None = None
    skipped: bool = False
    note: JudgeError | None = None


class _Attempt(NamedTuple):
    """One way to judge a submission, and what there is to say when that is how it is right."""

    language: Language
    problem: Problem
    note: JudgeError | None = None
    takes_long_numbers: bool = False


def check_submission(problem: Problem, source: Path, bench: Workbench) -> Finding:
    """The finding on one submission of the package."""
    subject = source.relative_to(problem.folder).as_posix()
    said = load_expectation(problem.folder, source)
    if said.trouble is not None:
        return Finding(subject, None, said.trouble, skipped=True)
    languages = _languages(problem, source, said)
    if not languages:
        template = (
            N_("its files are in no language, or in several") if source.is_dir() else N_("no language has files that end in {suffix}")
        )
        return Finding(subject, None, VerificationError(template, suffix=source.suffix or source.name), skipped=True)
    other = next((name for path in _files(source) if (name := other_language(path.suffix, path.read_bytes()))), "")
    if other:
        return Finding(subject, None, VerificationError(N_("in {language}, which is no language here"), language=other), skipped=True)
    said = said._replace(rules=tuple(_as_compared(rule, problem) for rule in said.rules))
    try:
        return _checked(problem, source, bench, said=said, languages=languages)
    except ToolchainError as error:
        return Finding(subject, None, error, skipped=True)
    except CheckerError as error:
        return Finding(subject, Verdict.JE, error)


def _files(source: Path) -> list[Path]:
    return [source] if source.is_file() else sorted(path for path in source.rglob("*") if path.is_file())


def _checked(problem: Problem, source: Path, bench: Workbench, *, said: Expectation, languages: Sequence[Language]) -> Finding:
    """The finding of the first way in which the submission is as it should be, else of the first."""
    subject = source.relative_to(problem.folder).as_posix()
    first: tuple[Finding, Report] | None = None
    missing: ToolchainError | UsageError | None = None
    for attempt in _attempts(problem, said, languages):
        if first is not None and not _may_help(attempt, *first, said):
            continue
        attempt = attempt._replace(problem=as_run(attempt.problem, attempt.language))
        try:
            refuse_language(attempt.problem, attempt.language)
        except UsageError as error:
            missing = missing or error
            continue
        try:
            report, wrong = _judged(attempt, source, said, bench)
        except ToolchainError as error:
            missing = missing or error
            continue
        if wrong is None:
            return Finding(subject, report.verdict, note=attempt.note if first else None)
        first = first or (Finding(subject, report.verdict, wrong), report)
    if isinstance(missing, ToolchainError) and first is None:
        raise missing
    return first[0] if first else Finding(subject, None, missing)


def _attempts(problem: Problem, said: Expectation, languages: Sequence[Language]) -> Iterator[_Attempt]:
    """Ways to judge, the usual one first: each language, then without any bonus in time; Python with numbers of any length."""
    for number, language in enumerate(languages):
        note = VerificationError("by {language}: the usual one is too slow", language=language.name) if number else None
        yield _Attempt(_started(language, said), problem, note)
    plain = problem._replace(limits=problem.limits._replace(extra_time=False))
    note = VerificationError("by the package's own time limit; {language} gets more here", language=languages[0].name)
    yield _Attempt(_started(languages[0], said), plain, note)
    if languages[0].runtime is Runtime.PYTHON:
        program, *words = languages[0].run
        longer = languages[0]._replace(run=(program, *_ANY_LENGTH, *words))
        note = VerificationError("with numbers of any length: {language} takes 4300 digits by itself", language=languages[0].name)
        yield _Attempt(_started(longer, said), problem, note, takes_long_numbers=True)


def _may_help(attempt: _Attempt, first: Finding, report: Report, said: Expectation) -> bool:
    """Whether another way may change what was found: another language what was too slow, no bonus what was too quick."""
    if attempt.takes_long_numbers:
        return any(_TOO_LONG in result.run.stderr for result in report.results)
    must_be_slow = any(Verdict.TLE in rule.required and Verdict.AC not in rule.required for rule in said.rules)
    if attempt.problem.limits.extra_time:
        return first.verdict is Verdict.TLE and not must_be_slow
    return first.verdict is not Verdict.TLE and must_be_slow


def _judged(attempt: _Attempt, source: Path, said: Expectation, bench: Workbench) -> tuple[Report, JudgeError | None]:
    """The report, and what is wrong with it; only as many cases as it takes to tell."""
    problem, rules = attempt.problem, said.rules
    needs_all = problem.grading is not None or len(rules) > 1 or any(rule.cases or rule.message for rule in rules)
    report = judge(problem, source, attempt.language, bench, cases=problem.cases, fail_fast=not needs_all)
    wrong = find_wrong(rules, report) if report.score is None else find_wrong_points(said, report)
    if wrong is None or needs_all or any(report.verdict not in rule.permitted for rule in rules) or report.verdict not in _FAILURES:
        return report, wrong
    report = judge(problem, source, attempt.language, bench, cases=problem.cases)
    return report, find_wrong(rules, report)


def find_wrong_points(said: Expectation, report: Report) -> JudgeError | None:
    """What is not as it should be where test data gives points: a rule is for the whole, and some of the points may come of a failure."""
    score, first = report.score, decisive(report.results)
    assert score is not None
    for bounds in said.scores:
        for part in _groups_of(score, bounds.groups):
            if not bounds.least - 1e-9 <= part.points <= bounds.most + 1e-9:
                wanted = f"{bounds.least:g}" if bounds.least == bounds.most else f"{bounds.least:g} - {bounds.most:g}"
                points = f"{part.name}: {part.points:g}" if bounds.groups else f"{part.points:g}"
                return VerificationError("has {points} points, should have {wanted}", points=points, wanted=wanted)
    for rule in said.rules:
        if rule.cases:
            if (wrong := find_wrong((rule,), report)) is not None:
                return wrong
            continue
        wanted_verdicts = _wanted(rule)
        is_all = report.verdict is Verdict.PA and score.most is None and score.is_accepted and Verdict.AC in wanted_verdicts
        is_failure = report.verdict is Verdict.PA and first is not None and first.verdict in wanted_verdicts
        if report.verdict not in wanted_verdicts and not is_all and not (is_failure and Verdict.AC not in wanted_verdicts):
            names = ", ".join(sorted(verdict.name for verdict in wanted_verdicts))
            return VerificationError("is {found}, should be {wanted}", found=report.verdict.name, wanted=names)
    return None


def _groups_of(score: Score, pattern: str) -> list[Score]:
    """The groups that a pattern fits; the whole without one."""
    if not pattern:
        return [score]
    inside = [one for part in score.groups for one in _groups_of(part, pattern)]
    above = score.name.rpartition("/")[0]  # a pattern fits what is in a folder that it fits, too
    return [score, *inside] if fits(pattern, score.name) and not (above and fits(pattern, above)) else inside


def find_wrong(rules: Sequence[SubmissionRule], report: Report) -> JudgeError | None:
    """What of a report is not as the rules say; None where all is."""
    for rule in rules:
        results = [result for result in report.results if rule.fits(result.case.name)]
        counted = [result for result in results if result.counts or result.verdict is Verdict.NA] or results
        is_of_all = not rule.cases and all(result.verdict is Verdict.AC for result in results)  # compiling, or the time of all together
        seen = [report.verdict] if is_of_all else [result.verdict for result in counted]
        if not seen:
            continue
        strange = next((result for result in counted if result.verdict not in rule.permitted), None)
        lacks = not any(verdict in rule.required for verdict in seen)
        if strange is not None and strange.verdict in (Verdict.NA, Verdict.JE):
            return strange.trouble or VerificationError("cannot tell: a case has no answer or no checker")
        if strange is None and not lacks and (not is_of_all or report.verdict in rule.permitted):
            if rule.message and not any(rule.message in result.note for result in results):
                return VerificationError("no message of the checker says: {message}", message=rule.message)
            continue
        shown = strange or decisive(counted)
        wanted = ", ".join(sorted(verdict.name for verdict in _wanted(rule)))
        found = shown.verdict.name if shown else report.verdict.name
        if shown is None:
            return VerificationError("is {found}, should be {wanted}", found=found, wanted=wanted)
        return VerificationError("is {found} on {case}, should be {wanted}", found=found, case=shown.case.name, wanted=wanted)
    return None


def _wanted(rule: SubmissionRule) -> frozenset[Verdict]:
    """The verdicts that a message names: those of which there must be one, else those that all must be of."""
    every = frozenset(Verdict) - {Verdict.NA, Verdict.JE}
    return rule.permitted if rule.required >= every else rule.required


def _as_compared(rule: SubmissionRule, problem: Problem) -> SubmissionRule:
    """Where the site's own comparison decides, white space is a verdict of its own, and no wrong answer."""
    has_standard = any(case.checker.comparison == STANDARD for case in problem.cases)
    is_wrong_answer = Verdict.WA in rule.required and Verdict.TLE not in rule.required and Verdict.AC not in rule.required
    return rule._replace(required=rule.required - {Verdict.PE}) if has_standard and is_wrong_answer else rule


def _languages(problem: Problem, source: Path, said: Expectation) -> tuple[Language, ...]:
    if said.language:
        return tuple(language for language in LANGUAGES if language.package_code == said.language)
    return languages_for(problem, source)


def _started(language: Language, said: Expectation) -> Language:
    """The language with the file that it starts, where the package says which."""
    return language._replace(entry_point=said.entry_point.lower()) if said.entry_point else language
