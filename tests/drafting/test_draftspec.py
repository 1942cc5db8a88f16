"""The whole way: which source comes first, what is refused, and what the text of a draft says of itself."""

import pytest

from judge.drafting.draft import NoDraft, SpecDraft, confirmed, guesses_of, is_unconfirmed, render_draft
from judge.drafting.draftspec import DraftGround, draft_spec, refuse_unlike

PAGE = "## Input\n\nA and B (1 ≤ A, B ≤ 9).\n"
VALIDATOR = '#include "testlib.h"\nint main() { inf.readInt(1, 5, "x"); inf.readEoln(); }\n'


def test_a_draft_says_what_it_is_until_it_is_confirmed() -> None:
    text = render_draft(SpecDraft("the validator", ("N",), ("1 <= N <= 5",), ("N goes\nto 5",)))
    assert is_unconfirmed(text) and guesses_of(text) == ("N goes to 5",)
    assert confirmed(text) == "N\n---\n1 <= N <= 5\n" and not is_unconfirmed(confirmed(text))


def test_a_spec_of_somebodys_own_is_no_draft() -> None:
    assert not is_unconfirmed("# a comment\nN\n---\n1 <= N <= 5\n")


def test_a_draft_that_a_sample_does_not_keep_is_none() -> None:
    with pytest.raises(NoDraft, match="the draft does not fit sample 2: line 1: "):
        refuse_unlike(SpecDraft("x", ("N",), ("1 <= N <= 5",)), [b"5\n", b"6\n"])


def test_a_validator_that_refuses_the_samples_is_passed_over() -> None:
    draft, troubles = draft_spec(DraftGround((("validator.cpp", VALIDATOR),), PAGE, (b"1 2\n",)))
    assert draft.layout == ("A B",) and "does not fit sample 1" in str(troubles[0])


def test_samples_without_a_layout_are_told() -> None:
    with pytest.raises(NoDraft, match="no layout is known"):
        draft_spec(DraftGround((), PAGE, (b"1 2\n3\n\n4 5 6\n7\n8 9\n", b"1\n")))


@pytest.mark.parametrize(
    ("sample", "told"),
    [
        ("2\n3 * 4 = 12\n7 - 9 = 2\n", "has an expression"),
        ("55-50+40\n", "has an expression"),
        ("AB*C+\n", "has an expression"),
        ("5\n7\n3 8\n8 1 0\n2 7 4 4\n4 5 2 6 5\n", "triangle of numbers"),
    ],
)
def test_what_no_rule_can_say_is_no_draft(sample: str, told: str) -> None:
    page = "## 입력\n\n첫째 줄부터 다음과 같이 주어진다. 길이는 50을 넘지 않는다.\n\n## 출력\n"
    with pytest.raises(NoDraft, match=told):
        draft_spec(DraftGround((), page, (sample.encode(),)))


@pytest.mark.parametrize("sample", ["3\n4,10,2\n", "2\n[1,2]\n[5,9]\n"])
def test_lists_by_commas_are_refused_unless_they_are_told_as_words(sample: str) -> None:
    with pytest.raises(NoDraft, match="numbers split by commas"):
        draft_spec(DraftGround((), "## 입력\n\n첫째 줄에 N이, 다음 줄부터 수가 주어진다.\n\n## 출력\n", (sample.encode(),)))
    told = "## 입력\n\n첫째 줄에 문자열 S가 주어진다. S의 길이는 최대 50이다.\n\n## 출력\n"
    assert draft_spec(DraftGround((), told, (b"4,10,2\n",)))[0].layout == ("S",)


@pytest.mark.parametrize("sample", ["A+\nB0\n", "C++\n", "1\n2 3\n4 5 6\n", "++--\n"])
def test_what_only_has_their_signs_is_one(sample: str) -> None:
    assert draft_spec(DraftGround((), "## 입력\n\n한 줄에 하나씩 주어진다.\n\n## 출력\n", (sample.encode(),)))
