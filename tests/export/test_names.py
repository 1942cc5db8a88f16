"""Names of packages and cases: what the format takes, and no two alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import ExportError
from judge.export.names import case_names, is_legal, legal_name, short_name, unique
from tests.drawn import natural_names


@pytest.mark.parametrize(
    ("problem_id", "name"), [("1000", "1000"), ("atcoder-abc300-a", "atcoderabc300a"), ("CF_4A", "cf4a"), ("두수-2", "2")]
)
def test_a_short_name_is_the_ids_letters_and_digits(problem_id: str, name: str) -> None:
    assert short_name(problem_id) == name


def test_an_id_without_letters_and_digits_names_no_package() -> None:
    with pytest.raises(ExportError) as caught:
        short_name("두-수")
    assert str(caught.value) == "두-수 has no letter a-z or digit that could name the package: rename problems/두-수"


@pytest.mark.parametrize(
    ("names", "made"),
    [
        (["1", "2", "10"], ["01", "02", "10"]),
        (["9-small", "10-large", "last"], ["09-small", "10-large", "last"]),
        (["group/1", "group-1"], ["group-1", "group-1-2"]),
        (["a", "A"], ["a", "A-2"]),
        (["큰 수", "작은 수"], ["___", "____"]),
        (["stress/큰 수"], ["stress-___"]),
    ],
)
def test_names_of_cases(names: list[str], made: list[str]) -> None:
    assert case_names(names) == made


@given(st.lists(st.one_of(natural_names, st.text(min_size=1, max_size=5), st.from_regex(r"[0-9]{1,3}", fullmatch=True)), max_size=8))
def test_names_of_cases_are_legal_and_all_different(names: list[str]) -> None:
    made = case_names(names)
    assert len(made) == len(names)
    assert all(map(is_legal, made))
    assert len({name.lower() for name in made}) == len(names)


@given(st.sets(st.integers(0, 10**6), max_size=20))
def test_numbers_keep_their_order_as_text(numbers: set[int]) -> None:
    made = case_names([str(number) for number in sorted(numbers)])
    assert made == sorted(made)
    assert [int(name) for name in made] == sorted(numbers)


@given(st.lists(st.sampled_from(["a.py", "A.py", "b", "a-2.py"]), max_size=6))
def test_unique_names_keep_their_suffix(names: list[str]) -> None:
    made = unique(names)
    assert [name.partition(".")[2] for name in made] == [name.partition(".")[2] for name in names]
    assert len({name.lower() for name in made}) == len(names)


@pytest.mark.parametrize("name", [".hidden", "-x", "", "a b", "가", "x" * 300])
def test_a_name_that_is_not_legal_is_made_so(name: str) -> None:
    assert not is_legal(name)
    assert is_legal(legal_name(name))
