"""Points of an export: groups that both versions of the format can say, and what their files have to say then.

2023-07-draft    testdata.yaml, for the default grader of problemtools: accept_score, range, on_reject, grader_flags
2025-09          test_group.yaml: max_score, score_aggregation, require_pass

A legacy package may grade in ways that neither says here; then there is no plan.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from judge.checkers import PROGRAM
from judge.export.packageversions import DRAFT, PackageVersion
from judge.model import CaseFolder, Problem, TestCase
from judge.scoring import Acceptance, ScoreMode, TestGroup

_SECRET = CaseFolder.SECRET.value
_MODES = (ScoreMode.ALL, ScoreMode.SUM, ScoreMode.MIN)


class PointGroup(NamedTuple):
    """`secret`, or a folder in it, by its name below data/: all or nothing, the sum or the least of its parts; `most` None has no bound."""

    name: str
    mode: ScoreMode
    most: float | None
    cases: int
    requires: tuple[str, ...] = ()
    groups: tuple["PointGroup", ...] = ()


def plan_points(problem: Problem, files: Mapping[str, bytes], version: PackageVersion) -> PointGroup | None:
    """How an export gives the problem's points; None where the version cannot say it."""
    if problem.grading is None or problem.grading.needs_program:
        return None
    cases = [case for case in problem.cases if not case.is_added]
    secret = _secret_of(problem.grading, cases)
    is_told = any(case.checker.comparison == PROGRAM for case in cases)
    plan = None if secret is None else _planned(secret, cases, is_told=is_told)
    if plan is None or any(group.groups for group in plan.groups) or (plan.groups and plan.cases):
        return None
    every = (plan, *plan.groups)
    if version is not DRAFT:
        return plan if all(one.most is None or one.most == int(one.most) for one in every) else None
    has_shares = any(b"score_multiplier" in content for path, content in files.items() if path.startswith("output_validator"))
    return None if has_shares or any(one.requires for one in every) else plan


def settings_of_group(plan: PointGroup, group: PointGroup, version: PackageVersion) -> dict[str, object]:
    """What the file in a group's folder says of points; `plan` is the whole."""
    inner = plan.most if plan.mode is ScoreMode.ALL and group.most is None else group.most
    if version is not DRAFT:
        return _new_settings(group, inner)
    most = plan.most if plan.mode is ScoreMode.ALL else inner
    said: dict[str, object] = {"range": "0 +inf" if most is None else f"0 {most:g}"}
    adds_up = group.mode is ScoreMode.SUM
    if most is not None and group.cases:
        said["accept_score"] = most / group.cases if adds_up else most
    said["on_reject"] = "continue" if adds_up else "break"
    said["grader_flags"] = "accept_if_any_accepted sum" if adds_up else "min"
    return said


def outer_settings(plan: PointGroup, version: PackageVersion) -> dict[str, dict[str, object]]:
    """The same for the folders around the secret data, by their paths below data/."""
    if version is not DRAFT:
        return {}
    most = "+inf" if plan.most is None else f"{plan.most:g}"
    return {"": {"range": f"0 {most}", "on_reject": "continue", "grader_flags": "ignore_sample"}, "sample": {"grader_flags": ""}}


def _new_settings(group: PointGroup, most: float | None) -> dict[str, object]:
    said: dict[str, object] = {"max_score": "unbounded" if most is None else int(most), "score_aggregation": group.mode.value}
    if group.requires:
        said["require_pass"] = list(group.requires)
    return said


def _secret_of(grading: TestGroup, cases: Sequence[TestCase]) -> TestGroup | None:
    """The group of the secret data; None where samples give points, too."""
    if grading.name:
        return grading
    has_samples = any(case.is_sample for case in cases)
    is_plain = grading.mode is ScoreMode.SUM and grading.acceptance is Acceptance.ALL
    return next((group for group in grading.groups if group.name == _SECRET), None) if is_plain and not has_samples else None


def _planned(group: TestGroup, cases: Sequence[TestCase], *, is_told: bool) -> PointGroup | None:
    parts = [_planned(part, cases, is_told=is_told) for part in group.groups]
    inside = tuple(part for part in parts if part is not None and (part.cases or part.groups))
    names = tuple(f"{part.name}/" for part in group.groups)
    inner = sum(case.name.startswith(f"{group.name}/") and not case.name.startswith(names) for case in cases)
    plain = PointGroup(group.name, group.mode, group.most, inner, requires=group.requires, groups=inside)
    if None in parts or group.static is not None:
        return None
    if group.accepted is None:
        return plain
    return _of_legacy(group, plain, is_told=is_told)


def _of_legacy(group: TestGroup, plain: PointGroup, *, is_told: bool) -> PointGroup | None:
    """What a legacy group comes to in the words of the newer format."""
    if group.rejected or group.mode not in _MODES:
        return None
    adds_up, needs_all = group.mode is ScoreMode.SUM, group.acceptance is Acceptance.ALL
    if not needs_all and (group.breaks or not adds_up):
        return None
    if is_told:
        return None if adds_up and needs_all else plain
    most = group.accepted or 0.0
    worths = [part.most or 0.0 for part in plain.groups] + [most] * plain.cases
    most = (sum if adds_up else min)(worths or [0.0])
    return plain._replace(mode=ScoreMode.ALL if needs_all else ScoreMode.SUM, most=most)
