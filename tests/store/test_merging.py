"""What becomes of files that arrive for a package that is there: every case of the decision, without a file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.store.merging import Meeting, MergeStep, Terms, decide
from judge.store.origin import Brought

hashes = st.sampled_from("abc")
names = st.sampled_from(["problem.yaml", "data/sample/1.in", "data/sample/1.ans", "data/secret/1.in", "hint.txt"])
known = st.none() | st.builds(Brought, hashes, st.just("page"), st.integers(1, 3))
meetings = st.lists(
    st.builds(Meeting, names, hashes, st.none() | hashes, known, st.just(False)), unique_by=lambda one: one.name, max_size=5
)
terms = st.builds(Terms, st.integers(1, 3), st.booleans(), st.frozensets(names, max_size=2))


TERMS = Terms(2)


def step(found: str | None, brought: Brought | None, wanted: Terms = TERMS, *, is_blocked: bool = False, name: str = "f") -> MergeStep:
    """The step for a file that arrives as `new`."""
    return decide([Meeting(name, "new", found, brought, is_blocked)], wanted)[name]


@pytest.mark.parametrize("wanted", [Terms(1), Terms(3), Terms(3, refresh=True), Terms(1, only_new=frozenset(["f"]))])
def test_what_is_there_already_is_the_same_on_any_terms(wanted: Terms) -> None:
    for brought in (None, Brought("new", "page", 2), Brought("old", "page", 2)):
        assert step("new", brought, wanted) is MergeStep.SAME


@pytest.mark.parametrize(
    ("authority", "refresh", "expected"),
    [(1, False, MergeStep.SKIP), (2, False, MergeStep.SKIP), (3, False, MergeStep.REPLACE), (1, True, MergeStep.REPLACE)],
)
def test_what_nobody_changed_gives_way_to_higher_authority(authority: int, refresh: bool, expected: MergeStep) -> None:
    assert step("old", Brought("old", "page", 2), Terms(authority, refresh)) is expected


@pytest.mark.parametrize("refresh", [False, True])
def test_what_the_learner_wrote_or_changed_is_kept_and_told(refresh: bool) -> None:
    assert step("mine", None, Terms(9, refresh)) is MergeStep.KEEP
    assert step("mine", Brought("old", "page", 1), Terms(9, refresh)) is MergeStep.KEEP


def test_what_is_missing_is_added_unless_somebody_took_it_away() -> None:
    assert step(None, None) is MergeStep.ADD
    assert step(None, Brought("old", "page", 1), Terms(9)) is MergeStep.SKIP
    assert step(None, Brought("old", "page", 1), Terms(1, refresh=True)) is MergeStep.ADD


def test_a_folder_in_the_way_is_kept() -> None:
    assert step(None, None, is_blocked=True) is MergeStep.KEEP


def test_files_for_new_packages_are_left_out() -> None:
    assert step(None, None, Terms(9, only_new=frozenset(["f"]))) is MergeStep.SKIP
    assert step("old", Brought("old", "page", 1), Terms(9, only_new=frozenset(["f"]))) is MergeStep.SKIP


def test_samples_stay_together() -> None:
    brought = Brought("old", "page", 1)
    changed = Meeting("data/sample/1.in", "new", "mine", brought)
    others = [Meeting("data/sample/1.ans", "new", "old", brought), Meeting("data/sample/2.in", "new"), Meeting("data/secret/1.in", "new")]
    steps = decide([changed, *others], Terms(9))
    assert [*steps.values()] == [MergeStep.KEEP, MergeStep.KEEP, MergeStep.KEEP, MergeStep.ADD]
    assert [*decide(others, Terms(9)).values()] == [MergeStep.REPLACE, MergeStep.ADD, MergeStep.ADD]


@given(meetings, terms)
def test_nothing_of_the_learners_is_written_over(found: list[Meeting], wanted: Terms) -> None:
    steps = decide(found, wanted)
    assert list(steps) == [one.name for one in found]
    for one in found:
        if steps[one.name] is MergeStep.REPLACE:
            assert one.known is not None and one.known.hash == one.found != one.content
        elif steps[one.name] is MergeStep.ADD:
            assert one.found is None


@given(meetings, terms)
def test_the_second_time_changes_nothing(found: list[Meeting], wanted: Terms) -> None:
    steps = decide(found, wanted)
    written = (MergeStep.ADD, MergeStep.REPLACE)
    after = [
        one._replace(found=one.content, known=Brought(one.content, "page", wanted.authority)) if steps[one.name] in written else one
        for one in found
    ]
    again = decide(after, wanted)
    assert not set(again.values()) & set(written)
    assert {name for name, one in again.items() if one is MergeStep.KEEP} == {name for name, one in steps.items() if one is MergeStep.KEEP}


@given(meetings, terms, st.permutations(range(5)))
def test_the_order_does_not_matter(found: list[Meeting], wanted: Terms, order: list[int]) -> None:
    mixed = [found[number] for number in order if number < len(found)]
    assert decide(mixed, wanted) == decide(found, wanted)


@pytest.mark.parametrize(("source", "expected"), [("page", MergeStep.REPLACE), ("collection", MergeStep.SKIP), ("", MergeStep.SKIP)])
def test_a_source_renews_what_it_brought_itself(source: str, expected: MergeStep) -> None:
    assert step("old", Brought("old", "page", 2), Terms(2, renews=source)) is expected
    assert step("mine", Brought("old", "page", 2), Terms(2, renews=source)) is MergeStep.KEEP
