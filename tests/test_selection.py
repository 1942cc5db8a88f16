"""Which cases a learner means by a name."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers import STANDARD
from judge.errors import UsageError
from judge.model import CheckerChoice, Kind, Problem, TestCase
from judge.problemlimits import Limits
from judge.selection import choose_cases
from tests.drawn import natural_names

NAMES = (
    "sample/1",
    "sample/2",
    "secret/01-minimum",
    "secret/02-maximum",
    "secret/02-maximum-again",
    "secret/group/1",
    "secret/group/3",
    "stress/1",
)


def problem_with(*names: str) -> Problem:
    cases = tuple(TestCase(name, Path(f"{name}.in"), None, CheckerChoice(STANDARD)) for name in names)
    return Problem(
        id="1000", folder=Path("1000"), names={"en": "A+B"}, limits=Limits(1, 128), kinds=frozenset((Kind.PLAIN,)),
        keywords=(), url="", validator=None, cases=cases,
    )  # fmt: skip


def chosen(*wanted: str) -> list[str]:
    return [case.name for case in choose_cases(problem_with(*NAMES), wanted)]


@pytest.mark.parametrize(
    ("wanted", "names"),
    [
        ([], list(NAMES)),
        (["sample/1"], ["sample/1"]),
        (["1"], ["sample/1", "secret/group/1", "stress/1"]),
        (["3"], ["secret/group/3"]),
        (["sample"], ["sample/1", "sample/2"]),
        (["secret/group"], ["secret/group/1", "secret/group/3"]),
        (["secret"], ["secret/01-minimum", "secret/02-maximum", "secret/02-maximum-again", "secret/group/1", "secret/group/3"]),
        (["01"], ["secret/01-minimum"]),
        (["02"], ["secret/02-maximum", "secret/02-maximum-again"]),
        (["02-maximum"], ["secret/02-maximum"]),
        (["secret/02-maximum"], ["secret/02-maximum"]),
        (["stress", "sample/2", "2"], ["sample/2", "stress/1"]),
        (["sample", "sample/1"], ["sample/1", "sample/2"]),
        (["stress/1", "sample/1"], ["sample/1", "stress/1"]),
    ],
    ids=" ".join,
)
def test_a_name_is_a_path_a_last_part_a_folder_or_a_beginning(wanted: list[str], names: list[str]) -> None:
    assert chosen(*wanted) == names


@pytest.mark.parametrize("wanted", ["4", "0", "sam", "Sample", "sample/3", "02-max", "group", "", "/", "*", "1.in"])
def test_a_name_of_no_case_is_answered_with_the_cases(wanted: str) -> None:
    with pytest.raises(UsageError) as caught:
        chosen("sample/1", wanted)
    assert str(caught.value) == f"problem 1000 has no case {wanted}, but {', '.join(NAMES[:5])}, ...: judge cases 1000 lists them"


names_of_cases = st.lists(
    st.builds("{}/{}".format, st.sampled_from(["sample", "secret", "secret/a"]), natural_names), min_size=1, unique=True
)


@given(names_of_cases)
def test_every_case_can_be_named_by_its_path(names: list[str]) -> None:
    for name in names:
        assert name in [case.name for case in choose_cases(problem_with(*names), [name])]


@given(names_of_cases, st.data())
def test_chosen_cases_stay_in_judging_order_and_come_once(names: list[str], data: st.DataObject) -> None:
    wanted = data.draw(st.lists(st.sampled_from([*names, *(name.rpartition("/")[0] for name in names)]), min_size=1))
    found = [case.name for case in choose_cases(problem_with(*names), wanted)]
    assert found == [name for name in names if name in found]
