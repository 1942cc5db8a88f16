"""What was typed, as an answer."""

import pytest

from judge.dlnotes.typedanswers import (
    is_near_term,
    read_several,
    read_shape,
    read_truth,
    read_whole,
    same_output,
    same_term,
    tidy,
)
from judge.errors import AnswerError


@pytest.mark.parametrize(
    ("typed", "shape"),
    [
        ("(28, 28, 32)", (28, 28, 32)), ("28x28x32", (28, 28, 32)), ("28 28 32", (28, 28, 32)), ("28×28×32", (28, 28, 32)),
        ("[28,28,32]", (28, 28, 32)), ("(None, 10)", (None, 10)), ("none 10", (None, 10)), ("（２８, ２８）", (28, 28)), ("(5,)", (5,)),
        ("28*28", (28, 28)), ("7", (7,)),
    ],
)  # fmt: skip
def test_shapes(typed: str, shape: tuple[int | None, ...]) -> None:
    assert read_shape(typed) == shape


@pytest.mark.parametrize("typed", ["", "()", "28y28", "-1", "(2.5, 3)", "wide"])
def test_what_is_no_shape(typed: str) -> None:
    with pytest.raises(AnswerError):
        read_shape(typed)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Batch Normalization", "batch normalization"), ("batch-normalization", "batch normalization"), ("배치정규화", "배치 정규화"),
        ("감마는", "감마"), ("감마입니다", "감마"), ("에포크(epoch)", "epoch"), ("에포크(epoch)", "에포크"),
        ("rw-r--r--", "rw-r--r--"), ("$ x", "$x"), ("loss.", "loss"), ("ＭＳＥ", "mse"), ("`relu`", "ReLU"), ("/", "/"),
        ("\u1100\u1161\u11b7\u1106\u1161", "감마"),
    ],
)  # fmt: skip
def test_the_same_term(typed: str, answer: str) -> None:
    assert same_term(typed, answer)


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("", "mse"),
        ("rw--r--r-", "rw-r--r--"),
        ("-1", "1"),
        ("1", "-1"),
        ("1.0", "10"),
        ("2-1", "21"),
        ("x", "$x"),
        ("ms", "mse"),
        ("mae", "mse"),
        ("?", "/"),
        ("감", "감마"),
        ("-", "mse"),
    ],
)
def test_another_term(typed: str, answer: str) -> None:
    assert not same_term(typed, answer)


@pytest.mark.parametrize(
    ("typed", "is_near"), [("sigmiod", True), ("sigmod", True), ("sigmoidd", True), ("sigmoid", False), ("softmax", False), ("sgd", False)]
)
def test_a_term_with_one_slip_is_near(typed: str, is_near: bool) -> None:
    assert is_near_term(typed, "sigmoid") is is_near


@pytest.mark.parametrize(
    ("typed", "is_true"), [("o", True), ("O", True), ("참", True), ("ㅇㅇ", True), ("x", False), ("틀림", False), ("Ｘ", False)]
)
def test_true_and_false(typed: str, is_true: bool) -> None:
    assert read_truth(typed) is is_true


def test_neither_true_nor_false() -> None:
    with pytest.raises(AnswerError):
        read_truth("maybe")


def test_a_number_of_an_option() -> None:
    assert (read_whole("2", 4), read_whole("３)", 4), read_whole("4번", 4)) == (2, 3, 4)


@pytest.mark.parametrize("typed", ["0", "5", "a", "", "1 2", "-1", "99999"])
def test_no_number_of_an_option(typed: str) -> None:
    with pytest.raises(AnswerError):
        read_whole(typed, 4)


@pytest.mark.parametrize("typed", ["3 1 2", "312", "3,1,2", "3 > 1 > 2", "３１２"])
def test_several_numbers(typed: str) -> None:
    assert read_several(typed, 3) == (3, 1, 2)


def test_several_numbers_with_their_counters() -> None:
    assert read_several("3번 1번, 2번", 3) == (3, 1, 2)


@pytest.mark.parametrize(
    ("typed", "answer"), [("유니언 파인드", "유니온 파인드"), ("epoch", "epochs"), ("residuals", "residual"), ("드롭아웃", "드랍아웃")]
)
def test_a_plural_or_another_spelling_is_near(typed: str, answer: str) -> None:
    assert is_near_term(typed, answer) and not same_term(typed, answer)


def test_what_is_written_in_signs_is_near_to_nothing() -> None:
    assert not is_near_term("rw--r--r-", "rw-r--r--")


@pytest.mark.parametrize("typed", ["", "1 1", "4", "1 a", "0 1"])
def test_not_several_numbers(typed: str) -> None:
    with pytest.raises(AnswerError):
        read_several(typed, 3)


def test_output_is_the_same_but_for_blanks() -> None:
    assert same_output("1  2\n3", "1 2 3\n") and not same_output("12 3", "1 2 3")
    assert same_output("{'a':1,'b':[2,3]}", "{'a': 1, 'b': [2, 3]}") and not same_output("a b", "ab") and not same_output("-1", "1")


def test_what_no_file_can_hold_is_dropped() -> None:
    assert tidy("한\udc80글 ") == "한글"


def test_output_is_the_same_with_other_quotes_and_with_null_in_any_case() -> None:
    assert same_output('["a", "b"]', "['a', 'b']") and same_output("null|0", "NULL|0")
    assert not same_output("a b", "['a', 'b']") and not same_output("true", "True") and not same_output("/ab", "/a/b")
