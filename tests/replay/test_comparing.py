"""The site's verdicts against the kit's: what agrees, and why something does not."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.cli.terminal import find_translation
from judge.model import Verdict
from judge.replay.comparing import WEAK, Cause, compare
from judge.replay.known import Found, Obstacle, Planned
from judge.reports.visible import width
from tests.replay.submissions import found, known, planned

#: the site's verdict and what it measured, what came of it here, and the cause
CASES: tuple[tuple[str, Mapping[str, float], Found, Cause | None], ...] = (
    ("AC", {}, found("AC"), None),
    ("WA", {}, found("WA"), None),
    ("WA", {}, found("AC"), Cause.WEAK_TESTS),
    ("RTE", {}, found("AC"), Cause.WEAK_TESTS),
    ("OLE", {}, found("AC"), Cause.WEAK_TESTS),
    ("WA", {}, found("AC", cases=2, samples=2), Cause.ONLY_SAMPLES),
    ("TLE", {}, found("AC"), Cause.WEAK_TESTS),
    ("TLE", {}, found("AC", cpu_s=2.5), Cause.LIMIT_NEAR),
    ("TLE", {}, found("AC", cpu_s=2.4), Cause.WEAK_TESTS),
    ("MLE", {}, found("AC", memory_mib=128.0), Cause.LIMIT_NEAR),
    ("MLE", {}, found("AC", cpu_s=4.9), Cause.WEAK_TESTS),
    ("PE", {}, found("AC"), Cause.FORM),
    ("AC", {}, found("WA"), Cause.WRONG_HERE),
    ("AC", {}, found("PE"), Cause.WRONG_HERE),
    ("AC", {}, found("RTE"), Cause.CRASH_HERE),
    ("AC", {"cpu_s": 2.5}, found("TLE", cpu_s=5.5), Cause.LIMIT_NEAR),
    ("AC", {"cpu_s": 0.3}, found("TLE", cpu_s=5.5), Cause.SLOW_HERE),
    ("AC", {}, found("TLE", cpu_s=5.5), Cause.SLOW_HERE),
    ("AC", {"memory_mib": 200.0}, found("MLE", memory_mib=300.0), Cause.LIMIT_NEAR),
    ("AC", {"memory_mib": 20.0}, found("MLE", memory_mib=300.0), Cause.SLOW_HERE),
    ("AC", {}, found("CE"), Cause.COMPILER),
    ("CE", {}, found("AC"), Cause.COMPILER),
    ("CE", {}, found("WA"), Cause.COMPILER),
    ("WA", {}, found("RTE"), Cause.OTHER_FAILURE),
    ("TLE", {}, found("WA", cpu_s=0.1), Cause.OTHER_FAILURE),
    ("TLE", {}, found("MLE", cpu_s=4.9), Cause.OTHER_FAILURE),
    ("TLE", {}, found("WA", cpu_s=4.0), Cause.LIMIT_NEAR),
)


@pytest.mark.parametrize(("there", "measured", "here", "cause"), CASES)
def test_the_cause_of_a_difference(there: str, measured: Mapping[str, float], here: Found, cause: Cause | None) -> None:
    (row,) = compare([planned(1, there, measured=measured)], {"key 1": here}).rows
    assert row.cause is cause
    assert row.is_judged and row.agrees == (cause is None)


def test_every_cause_but_one_has_a_case() -> None:
    assert {cause for *_, cause in CASES} - {None} == set(Cause) - {Cause.DOUBTED_CASE}


@pytest.mark.parametrize(("failing", "passing", "is_doubted"), [(1, 0, False), (2, 0, True), (2, 2, True), (2, 3, False), (5, 4, True)])
def test_a_case_that_many_fail_is_doubted(failing: int, passing: int, is_doubted: bool) -> None:
    """One accepted source may be lucky; as many as pass are not."""
    all_planned = [planned(number, "AC") for number in range(failing + passing)]
    results = {one.key: found("WA" if number < failing else "AC") for number, one in enumerate(all_planned)}
    causes = compare(all_planned, results).causes
    assert causes == {Cause.DOUBTED_CASE if is_doubted else Cause.WRONG_HERE: failing}


def test_the_same_source_twice_makes_no_doubt() -> None:
    """A source that was handed in twice fails the same case once."""
    twice = [planned(1, "AC"), planned(2, "AC")._replace(key="key 1")]
    assert compare(twice, {"key 1": found("WA")}).causes == {Cause.WRONG_HERE: 2}


def test_other_cases_and_problems_make_no_doubt() -> None:
    all_planned = [planned(1, "AC"), planned(2, "AC"), planned(3, "AC", problem="1001")]
    results = {"key 1": found("WA"), "key 2": found("WA", case="secret/2"), "key 3": found("WA")}
    assert compare(all_planned, results).causes == {Cause.WRONG_HERE: 3}


@pytest.mark.parametrize("obstacle", Obstacle)
def test_what_says_nothing_is_counted_apart(obstacle: Obstacle) -> None:
    """Whether it was known before or came of judging."""
    before = compare([Planned(known(1, "AC"), obstacle=obstacle)], {})
    after = compare([planned(1, "AC")], {"key 1": Found(None, obstacle)})
    for comparison in (before, after):
        assert comparison.obstacles == {obstacle: 1}
        assert comparison.total == (0, 0) and not comparison.table and not comparison.causes


def test_what_was_never_judged_is_a_fault() -> None:
    assert compare([planned(1, "AC")], {}).obstacles == {Obstacle.FAULT: 1}


VERDICTS = st.sampled_from([verdict.name for verdict in Verdict if verdict.name not in ("NA", "JE")])


@given(st.lists(st.tuples(VERDICTS, VERDICTS, st.sampled_from(["1000", "1001"])), max_size=30))
def test_everything_is_counted_once(pairs: list[tuple[str, str, str]]) -> None:
    all_planned = [planned(number, there, problem=problem) for number, (there, _, problem) in enumerate(pairs)]
    comparison = compare(all_planned, {f"key {number}": found(here) for number, (_, here, _) in enumerate(pairs)})
    assert len(comparison.rows) == len(pairs)
    assert sum(comparison.table.values()) == comparison.total.judged == len(pairs)
    assert comparison.total.same == sum(there == here for there, here, _ in pairs)
    assert sum(comparison.causes.values()) == len(pairs) - comparison.total.same
    assert all(row.known.verdict is not Verdict.AC and row.found and row.found.verdict is Verdict.AC for row in comparison.weak)
    assert len(comparison.weak) == sum(comparison.causes.get(cause, 0) for cause in WEAK)


@pytest.mark.parametrize("language", ["en", "ko"])
def test_every_cause_has_room_on_a_line(language: str) -> None:
    translate = find_translation(language)
    assert [one for one in (*Cause, *Obstacle) if width(translate(one.value)) > 71] == []
