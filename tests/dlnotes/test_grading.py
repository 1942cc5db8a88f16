"""What an answer is worth, kind by kind."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.dlnotes.card import AnswerChoice, Words
from judge.dlnotes.grading import grade, picked_words
from judge.dlnotes.question import Grade, Question, ask, right_answer, shown_answer
from judge.errors import AnswerError
from tests.dlnotes.cards import KINDS, card, options, text


def picked(question: Question, *words: str) -> str:
    """The numbers of options, in this order."""
    shown = [option.text.en for option in question.options]
    return " ".join(str(shown.index(word) + 1) for word in words)


@pytest.mark.parametrize("kind", KINDS)
@given(seed=st.integers(0, 1000))
def test_the_right_answer_as_it_is_shown_is_right(kind: str, seed: int) -> None:
    question = ask(card(kind), seed)
    shown = right_answer(question, "ko")
    typed = picked(question, "right") if kind == "choice" else picked(question, "one", "two") if kind == "multi" else shown
    typed = f"{shown}\no" if kind == "words" else typed  # the learner says so
    assert grade(question, typed).is_right
    assert kind not in ("choice", "multi") or all(f"{number}) " in shown for number in typed.split())


@given(seed=st.integers(0, 1000))
def test_the_same_seed_gives_the_same_order_and_no_option_is_lost(seed: int) -> None:
    one = card("choice")
    assert ask(one, seed) == ask(one, seed)
    assert sorted(option.text.en for option in ask(one, seed).options) == ["bad", "right", "worse", "worst"]


def test_orders_differ_between_seeds() -> None:
    assert len({tuple(option.text.en for option in ask(card("choice"), seed).options) for seed in range(50)}) > 10


@given(seed=st.integers(0, 1000))
def test_what_has_to_be_ordered_never_stands_in_order(seed: int) -> None:
    assert [option.text.en for option in ask(card("order"), seed).options] != ["first", "second", "third"]


@given(seed=st.integers(0, 1000))
def test_an_option_that_is_last_stays_last(seed: int) -> None:
    last = AnswerChoice(Words("없음", "none of them"), None, True)
    assert ask(card("choice", wrong=(*options("bad"), last)), seed).options[-1] == last


def test_marks_of_code_are_not_shown_in_answers() -> None:
    question = ask(card("choice", wrong=options("`bad`", "worse")), 3)
    assert "`" not in shown_answer(question, "en") and "`" not in picked_words(question, picked(question, "`bad`"), "en")


def test_what_was_picked_is_told_with_its_text() -> None:
    question = ask(card("choice"), 3)
    typed = picked(question, "worse")
    assert picked_words(question, typed, "en") == f"{typed}) worse" and picked_words(question, "", "en") == ""
    question = ask(card("multi"), 1)
    assert picked_words(question, picked(question, "one", "two"), "ko") == right_answer(question, "ko")
    assert picked_words(ask(card("number"), 1), "7", "en") == "7"


def test_a_wrong_pick_is_told_why() -> None:
    question = ask(card("choice"), 3)
    found = grade(question, picked(question, "worse"))
    assert not found.is_right and found.why == text("why worse")


def test_several_must_be_exactly_those() -> None:
    question = ask(card("multi"), 1)
    assert grade(question, picked(question, "two", "one")).is_right
    assert grade(question, picked(question, "one")) == Grade(False, is_near=True)
    found = grade(question, picked(question, "one", "two", "three"))
    assert found == Grade(False, is_near=True, why=text("why three"), picked=text("three"))
    assert not grade(question, picked(question, "three", "four")).is_near


def test_truth() -> None:
    question = ask(card("truth"), 0)
    assert grade(question, "x").is_right and not grade(question, "o").is_right


def test_terms_in_either_language_with_a_slip() -> None:
    question = ask(card("term"), 0)
    assert grade(question, "배치정규화").is_right and grade(question, "Batch-Normalization").is_right
    assert grade(question, "batch normalisation")[:3] == (False, True, None)
    assert not grade(question, "layer normalization").is_near


def test_numbers_have_a_tolerance_and_typical_mistakes() -> None:
    question = ask(card("number"), 0)
    assert grade(question, "0.3333").is_right and grade(question, "1/3").is_right
    assert grade(question, "0.33")[:3] == (False, True, None)
    assert grade(question, "0.5")[:3] == (False, False, text("half"))
    assert not grade(question, "0.4").is_near


def test_orders_with_two_exchanged_are_near() -> None:
    question = ask(card("order"), 0)
    assert grade(question, picked(question, "second", "first", "third"))[:3] == (False, True, None)
    assert not grade(question, picked(question, "first", "second")).is_right


def test_an_order_is_shown_with_its_words() -> None:
    question = ask(card("order"), 0)
    numbers = right_answer(question, "en").split()
    assert shown_answer(question, "en") == "; ".join(f"{a}) {b}" for a, b in zip(numbers, ("first", "second", "third"), strict=True))
    assert picked_words(question, " ".join(numbers), "en") == shown_answer(question, "en")


def test_shapes_with_the_batch_or_without() -> None:
    question = ask(card("shape"), 0)
    assert grade(question, "26x26x32").is_right and grade(question, "(None, 26, 26, 32)").is_right
    assert grade(question, "28 28 32")[:3] == (False, False, text("no padding"))
    assert grade(question, "(None, 32, 26, 26)").is_near
    assert not grade(question, "26 26 32 1").is_right


def test_a_line_and_an_output() -> None:
    assert grade(ask(card("bug"), 0), "2").is_right and not grade(ask(card("bug"), 0), "3").is_right
    with pytest.raises(AnswerError):
        grade(ask(card("bug"), 0), "4")
    assert grade(ask(card("output"), 0), "1   2").is_right and not grade(ask(card("output"), 0), "12").is_right


@pytest.mark.parametrize("kind", KINDS)
@given(typed=st.text(max_size=12))
def test_whatever_is_typed_has_a_grade_or_a_reason(kind: str, typed: str) -> None:
    try:
        grade(ask(card(kind), 0), typed)
    except AnswerError as error:
        assert str(error)


@given(seed=st.integers(0, 1000))
def test_options_that_are_numbers_go_by_letters_and_by_their_values(seed: int) -> None:
    question = ask(card("choice", right=options("5.000"), wrong=options("3", "1", "2.5")), seed)
    letter = question.label([option.text.en for option in question.options].index("5.000"))
    assert letter in "abcd"
    assert grade(question, letter).is_right and grade(question, letter.upper()).is_right and grade(question, "5").is_right
    assert grade(question, "1").picked == text("1")
    with pytest.raises(AnswerError, match="type the letter of an option, a to d"):
        grade(question, "4")


def test_shapes_go_by_letters_too() -> None:
    question = ask(card("choice", right=options("(None, 10)"), wrong=options("(None, 3)", "(10,)")), 2)
    assert grade(question, "(None, 10)").is_right and not grade(question, "(10,)").is_right


def test_words_keep_their_numbers_and_take_letters_as_well() -> None:
    question = ask(card("choice"), 3)
    number = picked(question, "right")
    assert question.label(int(number) - 1) == number and grade(question, "abcd"[int(number) - 1]).is_right


def test_the_picked_option_is_named() -> None:
    question = ask(card("choice"), 3)
    assert grade(question, picked(question, "worse")).picked == text("worse")


def test_a_percentage_is_one_with_its_sign_and_without() -> None:
    question = ask(card("number", number=8.33, tolerance=0.005, unit=Words("%", "%")), 0)
    assert grade(question, "8.33%").is_right and grade(question, "8.33").is_right and grade(question, "8.33 퍼센트").is_right


@pytest.mark.parametrize(
    "typed", ["배치 정규화 층", "배치 정규화 층입니다", "the batch normalization layer", "A batch normalization", "배치 정규화(BN) 층"]
)
def test_a_term_may_be_called_what_the_question_asks_for(typed: str) -> None:
    question = ask(card("term", ask=Words("평균을 0으로 하는 층은?", "Which layer makes the mean 0?")), 0)
    assert grade(question, typed).is_right
    assert not grade(question, "layer").is_right and not grade(question, "batch normalization function").is_right
