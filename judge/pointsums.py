"""Points: what the results of cases are worth, by the groups of a problem's test data. Pure.

Source: ICPC problem package format, legacy (graders, testdata.yaml) and 2025-09 (result aggregation, test_group.yaml). A group may be
graded by a program of the package, which whoever asks for a grade can ask.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePosixPath
from statistics import fmean
from typing import NamedTuple

from judge.errors import CheckerError
from judge.model import CaseFolder, CaseResult, Problem, TestCase, Verdict
from judge.scoring import Acceptance, Score, ScoreMode, TestGroup, ToldPoints
from judge.verdicts import overall

_FOLDED: Mapping[ScoreMode, Callable[[Sequence[float]], float]] = {
    ScoreMode.SUM: sum, ScoreMode.MIN: min, ScoreMode.MAX: max, ScoreMode.AVERAGE: fmean, ScoreMode.ALL: min,
}  # fmt: skip

#: of several failures that of a group, as the default grader has it; what comes last counts least
_WORST = (Verdict.JE, Verdict.NA, Verdict.RTE, Verdict.MLE, Verdict.TLE, Verdict.OLE, Verdict.WA, Verdict.PE)

#: flags, and the verdict and the points of each part in their order, to those of the group; CheckerError where the program fails
AskGrader = Callable[[Sequence[str], Sequence[tuple[Verdict, float]]], tuple[Verdict, float]]


class _Part(NamedTuple):
    """A case or a group within a group, and what came of it."""

    name: str
    verdict: Verdict
    points: float


class _Graded(NamedTuple):
    score: Score
    verdict: Verdict


class _Grading(NamedTuple):
    """What is graded, by whom, and which groups were accepted so far."""

    results: Sequence[CaseResult]
    ask: AskGrader | None
    accepted: dict[str, bool]


def grade(problem: Problem, results: Sequence[CaseResult], ask: AskGrader | None = None) -> tuple[Verdict, Score | None]:
    """The verdict of a submission, and what the results are worth: None where there are no points, or not all that counts was judged.

    CheckerError where a checker's points are none that a case may have.

    AC is all of the points, some of them are PA; else it is the verdict of the decisive case, or of the program that was asked.
    """
    verdict, grading = overall(results), problem.grading
    if grading is None:
        return verdict, None
    judged = {result.case.name for result in results}
    is_whole = all(case.name in judged for case in (*problem.cases, *problem.static_cases) if _is_graded(grading, case))
    if not is_whole or (grading.needs_program and verdict in (Verdict.JE, Verdict.NA)):
        return _verdict_of(grading, results, verdict, None), None
    has_samples = all(result.verdict is Verdict.AC for result in results if result.case.is_sample)
    graded = _grade(grading, _Grading(results, ask, {CaseFolder.SAMPLE.value: has_samples}))
    if grading.needs_program and not _fails_elsewhere(grading, results):
        verdict = graded.verdict
        if verdict is not Verdict.AC:
            return verdict, graded.score
    return _verdict_of(grading, results, verdict, graded.score), graded.score


def _verdict_of(grading: TestGroup, results: Sequence[CaseResult], verdict: Verdict, graded: Score | None) -> Verdict:
    if verdict in (Verdict.JE, Verdict.NA):
        return verdict
    is_partial = any(result.points.is_partial for result in results) if graded is None else not graded.is_full
    if graded is not None and graded.is_full and not _fails_elsewhere(grading, results):
        return Verdict.AC
    if not is_partial:
        return verdict
    return Verdict.PA if verdict is Verdict.AC or (graded is not None and graded.points > 0) else verdict


def _fails_elsewhere(group: TestGroup, results: Sequence[CaseResult]) -> bool:
    """Whether a case fails that gives no points: a sample, or one that was added."""
    return any(result.is_failure and not _is_graded(group, result.case) for result in results)


def _is_graded(group: TestGroup, case: TestCase) -> bool:
    return not case.is_added and _holds(group.name, case.name)


def _holds(group: str, case: str) -> bool:
    return not group or case.startswith(f"{group}/")


def _grade(group: TestGroup, grading: _Grading) -> _Graded:
    inner = tuple(f"{part.name}/" for part in group.groups)
    cases = [one for one in grading.results if _is_graded(group, one.case) and not one.case.name.startswith(inner)]
    parts = tuple(_grade(part, grading) for part in group.groups)
    worth = _worth_of_case(group, sum(one.case.static is None for one in cases))
    found = [
        *(_Part(one.case.name, one.verdict, _points(one, group, worth if one.case.static is None else group.static)) for one in cases),
        *(_Part(part.score.name, part.verdict, part.score.points) for part in parts if _has_cases(part.score.name, grading.results)),
    ]
    if group.breaks:
        found = _until_rejected(sorted(found, key=_base_name))
    most = _most(group, [part.score for part in parts], [worth if one.points.score is None else None for one in cases])
    is_held = not all(grading.accepted.get(name, False) for name in group.requires)
    verdict, points = _asked(group, found, grading.ask) if group.is_programs and found else _added_up(group, found, is_held=is_held)
    is_accepted = grading.accepted[group.name] = verdict is Verdict.AC
    score = Score(group.name, points, most, is_accepted=is_accepted, groups=tuple(part.score for part in parts))
    return _Graded(score, verdict)


def _asked(group: TestGroup, found: Sequence[_Part], ask: AskGrader | None) -> tuple[Verdict, float]:
    """The word of the package's program; the points that it gives to what it does not accept mean nothing."""
    assert ask is not None, "the package grades by a program, and nobody can ask it"
    verdict, points = ask(group.flags, [(part.verdict, part.points) for part in sorted(found, key=_base_name)])
    return verdict, points if verdict is Verdict.AC else group.rejected


def _added_up(group: TestGroup, found: Sequence[_Part], *, is_held: bool) -> tuple[Verdict, float]:
    """What the format's own rules say; a group that is held by another gives nothing."""
    verdict = _together(group, [part.verdict for part in found])
    if is_held:
        return verdict if verdict is not Verdict.AC else Verdict.WA, 0.0
    if verdict is not Verdict.AC and not group.counts_rejected:
        return verdict, group.rejected
    if group.mode is ScoreMode.ALL:
        return verdict, (group.most or 0.0) if verdict is Verdict.AC else 0.0
    return verdict, _FOLDED[group.mode]([part.points for part in found] or [0.0])


def _base_name(part: _Part) -> str:
    """By which the format has parts of a group follow each other."""
    return PurePosixPath(part.name).name


def _has_cases(group: str, results: Sequence[CaseResult]) -> bool:
    return any(not result.case.is_added and _holds(group, result.case.name) for result in results)


def _worth_of_case(group: TestGroup, count: int) -> float | None:
    """The most that one case gives; None where there is no bound."""
    if group.accepted is not None or group.most is None or not count:
        return group.accepted
    return (group.most - (group.static or 0.0)) / count if group.mode is ScoreMode.SUM else group.most


def _points(result: CaseResult, group: TestGroup, worth: float | None) -> float:
    if result.verdict is not Verdict.AC:
        return group.rejected
    if group.is_strict:
        _refuse_points(result, worth, has_points=group.mode is not ScoreMode.ALL)
    if result.points.score is not None:
        return result.points.score
    return (worth or 0.0) * (1.0 if result.points.share is None else result.points.share)


def _refuse_points(result: CaseResult, worth: float | None, *, has_points: bool) -> None:
    """CheckerError on points that the format does not allow for a case; `worth` is the most that it gives."""
    points, case = result.points, result.case.name
    if not has_points:
        if points != ToldPoints():
            raise CheckerError("the checker told points of {case}, whose group is passed or failed as a whole", case=case)
        return
    if worth is None and points.score is None:
        raise CheckerError("the checker has to tell the points of {case}, which have no upper bound, and told none (score.txt)", case=case)
    if worth is not None and points.score is not None and points.score > worth + 1e-9:
        raise CheckerError("the checker gave {case} {points:g} points, which may have {most:g}", case=case, points=points.score, most=worth)


def _together(group: TestGroup, parts: Sequence[Verdict]) -> Verdict:
    """The verdict of a group by those of its parts."""
    failures = [verdict for verdict in parts if verdict is not Verdict.AC]
    is_enough = group.acceptance is Acceptance.ANY and len(failures) < len(parts)
    if not failures or is_enough or group.acceptance is Acceptance.ALWAYS:
        return Verdict.AC
    return min(failures, key=_WORST.index) if "first_error" not in group.flags else failures[0]


def _until_rejected(found: Sequence[_Part]) -> list[_Part]:
    """The parts up to the first that was not accepted: nobody looks at the others."""
    last = next((index for index, part in enumerate(found) if part.verdict is not Verdict.AC), len(found))
    return list(found[: last + 1])


def _most(group: TestGroup, parts: Sequence[Score], cases: Sequence[float | None]) -> float | None:
    if group.most is not None or group.is_programs:
        return group.most
    worths = [*(part.most for part in parts), *cases]
    known = [one for one in worths if one is not None]
    return _FOLDED[group.mode](known) if known and len(known) == len(worths) else None
