"""Points of groups: both kinds of the package format, as its text has them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from judge.checkers import STANDARD
from judge.errors import CheckerError, PackageError
from judge.model import CaseResult, CheckerChoice, Kind, Problem, TestCase, Verdict
from judge.pointsums import grade
from judge.runs import NOT_RUN
from judge.scoring import Score, ToldPoints
from judge.store.packages import load_problem
from tests.files import lay_out

LEGACY = "type: scoring\nname: P\n"
NEW = "problem_format_version: 2025-09\ntype: scoring\nname: P\n"
STATIC = NEW + "uuid: 1\n"

#: a letter a case: accepted, wrong, too slow
VERDICTS = {"a": Verdict.AC, "w": Verdict.WA, "t": Verdict.TLE}


def problem(folder: Path, yaml: str, cases: str, **groups: str) -> Problem:
    """A package with these cases (names below data/) and files of groups by folder, `_` for what is between folders."""
    files = {f"data/{name}.in": "" for name in cases.split()} | {f"data/{name}.ans": "" for name in cases.split()}
    name = "test_group.yaml" if "2025" in yaml else "testdata.yaml"
    files |= {f"data/{group.replace('_', '/')}/{name}".replace("//", "/"): text for group, text in groups.items()}
    return load_problem(lay_out(folder / "p", {"problem.yaml": yaml, **files}))


def results(of: Problem, verdicts: str, told: tuple[ToldPoints, ...] = ()) -> list[CaseResult]:
    points = [*told, *[ToldPoints()] * len(verdicts)]
    return [
        CaseResult(case, VERDICTS[letter], NOT_RUN, points=points[index])
        for index, (case, letter) in enumerate(zip(of.cases, verdicts, strict=True))
    ]


def graded(of: Problem, verdicts: str, told: tuple[ToldPoints, ...] = ()) -> tuple[float, float | None, str]:
    found = results(of, verdicts, told)
    verdict, whole = grade(of, found)
    assert whole is not None
    return round(whole.points, 6), whole.most, verdict.name


GROUPS = {"secret_g1": "on_reject: break\naccept_score: 40\ngrader_flags: min\n", "secret_g2": "accept_score: 60\ngrader_flags: min\n"}
FOUR = "sample/1 secret/g1/1 secret/g1/2 secret/g2/1 secret/g2/2"


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ("aaaaa", (100, 100, "AC")),
        ("aawaa", (60, 100, "PA")),
        ("aaaat", (40, 100, "PA")),
        ("awaaw", (0, 100, "WA")),
        ("waaaa", (100, 100, "WA")),
    ],
)
def test_groups_of_a_legacy_package(tmp_path: Path, verdicts: str, expected: tuple[float, float, str]) -> None:
    secret = "on_reject: continue\ngrader_flags: accept_if_any_accepted\nrange: 0 100\n"
    of = problem(tmp_path, LEGACY, FOUR, **{"": "grader_flags: ignore_sample\non_reject: continue\n", "secret": secret}, **GROUPS)
    assert graded(of, verdicts) == expected


def test_the_grader_of_a_legacy_package_by_its_flags(tmp_path: Path) -> None:
    def points(flags: str, verdicts: str = "aaa", told: tuple[ToldPoints, ...] = ()) -> float:
        folder = tmp_path / flags.replace(" ", "-") / verdicts
        group = f"grader_flags: {flags}\non_reject: continue\nreject_score: 1\n"
        of = problem(folder, LEGACY, "secret/1 secret/2 secret/3", **{"": "grader_flags: ignore_sample\n", "secret": group})
        return graded(of, verdicts, told)[0]

    scores = (ToldPoints(2), ToldPoints(3), ToldPoints(7))
    assert [points(flag, told=scores) for flag in ("sum", "min", "max", "avg", "sum max")] == [12, 2, 7, 4, 7]
    assert points("sum", "awa") == 1, "what is not accepted has the points of that"
    assert points("always_accept sum", "awa") == 3
    assert points("accept_if_any_accepted max", "wwa", scores) == 7


def test_nothing_counts_after_a_break(tmp_path: Path) -> None:
    flags = "grader_flags: always_accept\n"
    goes_on = problem(tmp_path / "1", LEGACY, "secret/1 secret/2 secret/3", secret=flags + "on_reject: continue\n")
    breaks = problem(tmp_path / "2", LEGACY, "secret/1 secret/2 secret/3", secret=flags)
    assert (graded(goes_on, "awa")[0], graded(breaks, "awa")[0]) == (2, 1)


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ("aaaaa", (100, 100, "AC")),
        ("aawaa", (60, 100, "PA")),
        ("aaaat", (70, 100, "PA")),
        ("awaww", (0, 100, "WA")),
        ("waaaa", (100, 100, "WA")),
    ],
)
def test_groups_of_a_new_package(tmp_path: Path, verdicts: str, expected: tuple[float, float, str]) -> None:
    """A group is all or nothing unless it says otherwise; a sum shares its most among its cases."""
    of = problem(tmp_path, NEW, FOUR, secret_g1="max_score: 40\n", secret_g2="max_score: 60\nscore_aggregation: sum\n")
    assert graded(of, verdicts) == expected


def test_a_group_that_needs_another(tmp_path: Path) -> None:
    groups = {"secret_g1": "max_score: 40\n", "secret_g2": "max_score: 60\nrequire_pass: secret/g1\n"}
    of = problem(tmp_path, NEW, FOUR, **groups)
    assert graded(of, "awaaa") == (0, 100, "WA")
    assert graded(of, "aaaaw") == (40, 100, "PA")


def test_the_last_of_several_modes_decides(tmp_path: Path) -> None:
    of = problem(tmp_path, LEGACY, "secret/1 secret/2", secret="on_reject: continue\ngrader_flags: always_accept first_error\n")
    assert graded(of, "wa")[2] == "WA"


def test_a_group_that_needs_the_samples(tmp_path: Path) -> None:
    of = problem(tmp_path, NEW, "sample/1 secret/1", secret="require_pass: sample\n")
    assert graded(of, "aa") == (100, 100, "AC") and graded(of, "wa")[0] == 0


def test_points_that_the_checker_tells(tmp_path: Path) -> None:
    of = problem(tmp_path, NEW, "secret/1 secret/2", secret="max_score: 50\n")
    assert graded(of, "aa", (ToldPoints(share=0.5), ToldPoints())) == (37.5, 50, "PA")
    assert graded(of, "aa", (ToldPoints(score=20), ToldPoints(score=5))) == (25, 50, "PA")
    assert graded(of, "aw", (ToldPoints(share=0.5), ToldPoints())) == (12.5, 50, "PA")


def test_a_program_says_what_groups_come_to(tmp_path: Path) -> None:
    """It is asked from the inside out, told the parts by their base names up to a break, and inherited as its flags are."""
    asked: list[tuple[tuple[str, ...], str]] = []

    def ask(flags: Sequence[str], parts: Sequence[tuple[Verdict, float]]) -> tuple[Verdict, float]:
        asked.append((tuple(flags), " ".join(f"{verdict.name} {points:g}" for verdict, points in parts)))
        return (Verdict.AC, 25.0) if any(verdict is Verdict.AC for verdict, _ in parts) else (Verdict.TLE, 50.0)

    def points(verdicts: str, told: tuple[ToldPoints, ...] = ()) -> tuple[float, float | None, str]:
        asked.clear()
        verdict, score = grade(of, results(of, verdicts, told), ask)
        assert score is not None
        return score.points, score.most, verdict.name

    secret = "grading: custom\ngrader_flags: a b\naccept_score: 2\nreject_score: 1\non_reject: continue\nrange: 0 100\n"
    groups = {"": "grader_flags: ignore_sample\n", "secret": secret, "secret_g2": "grading: default\ngrader_flags: max\n"}
    of = problem(tmp_path, LEGACY, "sample/1 secret/g1/10 secret/g1/2 secret/g2/1", **groups)
    assert points("aatw") == (25, 100, "PA"), "2 comes before 10 here, and behind it there"
    assert asked == [(("a", "b"), "TLE 1 AC 2"), (("a", "b"), "AC 25 WA 1")]
    assert points("atta", (ToldPoints(), ToldPoints(), ToldPoints(), ToldPoints(score=7)))[0] == 25
    assert asked[-1] == (("a", "b"), "TLE 1 AC 7"), "points of what was not accepted mean nothing"
    assert points("attt") == (1, 100, "TLE") and points("waaa") == (25, 100, "PA")


def test_what_has_no_bound_is_never_all(tmp_path: Path) -> None:
    of = problem(tmp_path, NEW, "secret/1 secret/2", secret="max_score: unbounded\n")
    assert graded(of, "aa", (ToldPoints(score=300), ToldPoints(score=5))) == (305, None, "PA")


@pytest.mark.parametrize(
    ("secret", "points", "said"),
    [
        ("max_score: 50\n", ToldPoints(score=25.5), "the checker gave secret/1 25.5 points, which may have 25"),
        ("max_score: unbounded\n", ToldPoints(share=0.5), "has to tell the points of secret/1, .* told none"),
        ("max_score: unbounded\n", ToldPoints(), "has to tell the points of secret/1, .* told none"),
    ],
)
def test_points_that_no_case_may_have_are_the_checkers_failure(tmp_path: Path, secret: str, points: ToldPoints, said: str) -> None:
    """They would be more than all of the points, or 0 for what is right; what is wrong has none to tell."""
    of = problem(tmp_path, NEW, "secret/1 secret/2", secret=secret)
    with pytest.raises(CheckerError, match=said):
        graded(of, "aw", (points,))
    assert graded(of, "ww", (ToldPoints(), ToldPoints()))[2] == "WA"


def test_points_in_a_group_that_is_passed_as_a_whole_are_the_checkers_failure(tmp_path: Path) -> None:
    of = problem(tmp_path, NEW, "sample/1 secret/1", secret="score_aggregation: pass-fail\n")
    assert graded(of, "aa", (ToldPoints(score=1),))[:2] == (100, 100), "of samples they mean nothing"
    with pytest.raises(CheckerError, match="told points of secret/1, whose group is passed or failed as a whole"):
        graded(of, "aa", (ToldPoints(), ToldPoints(share=0.5)))


def test_points_are_of_all_cases_or_not_told(tmp_path: Path) -> None:
    of = problem(tmp_path, NEW, "secret/1 secret/2")
    some = results(of, "aa")[:1]
    assert grade(of, some) == (Verdict.AC, None)
    told = [some[0]._replace(points=ToldPoints(share=0.1))]
    assert grade(of, told) == (Verdict.PA, None)


def test_what_was_added_gives_no_points_and_may_fail(tmp_path: Path) -> None:
    of = problem(tmp_path, NEW, "secret/1 stress/1")
    assert graded(of, "aa") == (100, 100, "AC") and graded(of, "aw") == (100, 100, "WA")
    whole = problem(tmp_path / "legacy", LEGACY, "secret/1 stress/1")
    assert graded(whole, "aa") == (1, 1, "AC") and graded(whole, "aw") == (1, 1, "WA")


def test_what_comes_after_a_break_makes_no_group_accepted(tmp_path: Path) -> None:
    of = problem(tmp_path, LEGACY, "secret/1 secret/2", secret="grader_flags: accept_if_any_accepted\n")
    assert graded(of, "wa") == (0, 2, "WA") and graded(of, "aw")[2] == "PA"


def test_a_problem_without_points_or_without_its_test_data_has_no_grade(tmp_path: Path) -> None:
    plain = problem(tmp_path / "1", "problem_format_version: 2025-09\nname: P\n", "secret/1")
    page = problem(tmp_path / "2", NEW, "sample/1")
    assert plain.grading is None and page.grading is None and page.kinds == {Kind.SCORING}
    assert grade(plain, results(plain, "a")) == (Verdict.AC, None)


@pytest.mark.parametrize(
    ("yaml", "group", "message"),
    [
        (NEW, "score_aggregation: best\n", "unknown way to add up best"),
        (NEW, "max_score: many\n", "max_score must be a number"),
        (NEW, "max_score: -1\n", "max_score must be a number of 0 or more"),
        (LEGACY + "grading:\n  objective: min\n", "", "problem.yaml:4: objective: min is not known here: more points are better"),
        (NEW.replace("scoring", "[scoring, pass-fail]"), "", "type: scoring and pass-fail exclude each other"),
        (NEW.replace("scoring", "[submit-answer, interactive]"), "", "type: submit-answer and interactive exclude each other"),
        (LEGACY, "accept_score: [1]\n", "accept_score must be a number"),
        (LEGACY, "range: 0 many\n", "range must be two numbers"),
        (LEGACY, "grader_flags: maximum\n", "unknown flag maximum of the grader"),
        (NEW, "require_pass: g9\n", "require_pass: secret/g9 is neither sample nor a group before this one"),
        (LEGACY, "grading: costum\n", "unknown grading costum"),
        ("name: P\n", "grader_flags: always_accept\n", "grader_flags: always_accept is for problems of type scoring"),
        (STATIC, "static_validation_score: some\n", "static_validation_score must be a whole number of 0 or more, or pass-fail"),
        (STATIC, "static_validator_args: [a]\n", "static_validator_args means nothing without static_validation_score"),
    ],
)
def test_what_nobody_knows_is_refused(tmp_path: Path, yaml: str, group: str, message: str) -> None:
    if yaml == STATIC:
        lay_out(tmp_path / "p", {"static_validator/v.py": ""})
    with pytest.raises(PackageError, match=message):
        problem(tmp_path, yaml, "secret/1", secret=group)


@pytest.mark.parametrize(
    ("secret", "group", "said"),
    [
        ("", "", "max_score must be a number: without one secret/g1 has no points to give"),
        ("", "score_aggregation: sum\n", "without one secret/g1"),
        ("max_score: unbounded\n", "", "without one secret/g1"),
        ("max_score: unbounded\nscore_aggregation: pass-fail\n", "", "without one secret has"),
        ("max_score: unbounded\n", "score_aggregation: sum\n", ""),
        ("score_aggregation: pass-fail\n", "", ""),
    ],
)
def test_a_group_without_points_to_give_is_refused(tmp_path: Path, secret: str, group: str, said: str) -> None:
    """All of it right, it had 0 points; where the whole is all or nothing, its groups need none."""
    if not said:
        assert problem(tmp_path, NEW, "secret/g1/1", secret=secret, secret_g1=group).grading
        return
    with pytest.raises(PackageError, match=said):
        problem(tmp_path, NEW, "secret/g1/1", secret=secret, secret_g1=group)


SUMMED, WAITS = "max_score: 50\nscore_aggregation: sum\n", "max_score: 50\nrequire_pass: g1\n"


@pytest.mark.parametrize(
    ("cases", "groups", "message"),
    [
        ("sample/1 secret/1", {"sample": "max_score: 5\n"}, "max_score means nothing in sample/"),
        ("sample/1 secret/1", {"sample": "require_pass: secret\n"}, "require_pass means nothing in sample/"),
        ("secret/g1/1", {"secret_g1": SUMMED, "secret_g2": SUMMED}, "secret/g2: a group of test data without a case"),
        ("secret/g1/1 secret/g2/1", {"secret_g1": SUMMED, "secret_g2": WAITS}, "secret/g1 is not passed or failed as a whole"),
        ("secret/1 secret/g1/1", {"secret_g1": ""}, "1.in is in no group of test data"),
        ("secret/g1/1 secret/g2/1", {"secret_g1": ""}, "g2 is in no group of test data"),
        ("secret/g1/a/1", {"secret_g1": "", "secret_g1_a": "max_score: 5\n"}, "a group of test data has no others in it"),
    ],
)
def test_groups_of_which_nothing_says_what_they_are_worth_are_refused(
    tmp_path: Path, cases: str, groups: dict[str, str], message: str
) -> None:
    with pytest.raises(PackageError, match=message):
        problem(tmp_path, NEW, cases, **groups)


def test_a_grade_is_full_up_to_rounding() -> None:
    assert Score("", 0.1 + 0.2, 0.3, is_accepted=True).is_full
    assert not Score("", 5, None, is_accepted=True).is_full
    assert TestCase("own/1", Path(), None, CheckerChoice(STANDARD)).is_added
