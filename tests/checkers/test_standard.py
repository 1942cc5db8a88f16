"""The comparison of Baekjoon Online Judge: every row of boj-rules' table, and what holds for all outputs."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.checkers.standard import check
from judge.model import Verdict
from tests.checkers.cases import Case, each_case_of
from tests.depth import every
from tests.drawn import laid_out, outputs, texts_with_same_words, words


@each_case_of("standard")
def test_output_gets_its_verdict(case: Case) -> None:
    result = check(case.answer, case.output)
    assert result.verdict is case.verdict
    if case.line:
        assert result.difference is not None
        assert result.difference.line == case.line


@given(outputs)
def test_accepts_the_answer_itself(answer: bytes) -> None:
    assert check(answer, answer).verdict is Verdict.AC


@given(outputs, st.sampled_from([b"", b"\n", b" ", b" \n", b"\n \n"]))
def test_white_space_at_the_very_end_is_free(answer: bytes, ending: bytes) -> None:
    assert check(answer, answer + ending).verdict is Verdict.AC
    assert check(answer + ending, answer).verdict is Verdict.AC


@given(texts_with_same_words())
def test_white_space_alone_is_never_wrong(texts: tuple[bytes, bytes]) -> None:
    assert check(*texts).verdict in (Verdict.AC, Verdict.PE)


@given(st.lists(words, min_size=1, max_size=12), st.data())
def test_another_word_is_wrong_however_it_is_laid_out(right: list[bytes], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(right) - 1))
    other = data.draw(words.filter(lambda word: word != right[at]))
    wrong = [*right[:at], other, *right[at + 1 :]]
    assert check(data.draw(laid_out(right)), data.draw(laid_out(wrong))).verdict is Verdict.WA


@given(st.lists(words, min_size=1, max_size=12), st.data())
def test_a_word_more_or_fewer_is_wrong(right: list[bytes], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(right) - 1))
    shorter = right[:at] + right[at + 1 :]
    long, short = data.draw(laid_out(right)), data.draw(laid_out(shorter))
    assert check(long, short).verdict is Verdict.WA
    assert check(short, long).verdict is Verdict.WA


@given(outputs, outputs)
def test_answer_and_output_may_change_places(answer: bytes, output: bytes) -> None:
    assert check(answer, output).verdict is check(output, answer).verdict


@given(st.lists(st.lists(words, min_size=1, max_size=4).map(b" ".join), max_size=6), st.data())
def test_each_line_may_end_in_one_blank_more(lines: list[bytes], data: st.DataObject) -> None:
    ends = data.draw(st.lists(st.sampled_from([b"", b" "]), min_size=len(lines), max_size=len(lines)))
    output = b"".join(line + end + b"\n" for line, end in zip(lines, ends, strict=True))
    assert check(b"".join(line + b"\n" for line in lines), output).verdict is Verdict.AC


@given(st.lists(words, max_size=8), st.data())
def test_newline_and_blank_stand_for_each_other(parts: list[bytes], data: st.DataObject) -> None:
    output = b"".join(part + data.draw(st.sampled_from([b" ", b"\n"])) for part in parts)
    assert check(b" ".join(parts), output).verdict is Verdict.AC


def alike(text: bytes) -> set[bytes]:
    """All that a text may be taken for: any newline may lack a blank before it, the end is free, newlines are blanks."""
    pieces = text.rstrip().split(b" \n")
    joined = {pieces[0]}
    for piece in pieces[1:]:
        joined = {before + gap + piece for before in joined for gap in (b" \n", b"\n")}
    return {each.replace(b"\n", b" ") for each in joined}


@given(texts_with_same_words())
def test_right_are_those_that_may_be_taken_for_the_same_text(texts: tuple[bytes, bytes]) -> None:
    right = not alike(texts[0]).isdisjoint(alike(texts[1]))
    assert check(*texts).verdict is (Verdict.AC if right else Verdict.PE)


@given(st.lists(words, min_size=1, max_size=12), st.data())
def test_newline_for_blank_and_a_blank_at_the_end_may_come_together(parts: list[bytes], data: st.DataObject) -> None:
    gaps = st.sampled_from([b" ", b"\n", b" \n"])
    answer = b"".join(part + data.draw(st.sampled_from([b" ", b"\n"])) for part in parts)
    assert check(answer, b"".join(part + data.draw(gaps) for part in parts)).verdict is Verdict.AC


@given(st.lists(words, min_size=2, max_size=12), st.sampled_from([b"  ", b"\n\n", b"\n ", b"  \n", b"\t", b" \n "]), st.data())
def test_another_amount_in_one_place_is_a_presentation_error(parts: list[bytes], gap: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(parts) - 2))
    gaps = [data.draw(st.sampled_from([b" ", b"\n", b" \n"])) for _ in parts]
    gaps[at] = gap
    answer = b"".join(part + data.draw(st.sampled_from([b" ", b"\n"])) for part in parts)
    assert check(answer, b"".join(map(b"".join, zip(parts, gaps, strict=True)))).verdict is Verdict.PE


@given(outputs)
def test_windows_newlines_are_newlines(answer: bytes) -> None:
    text = answer.replace(b"\r", b"")
    assert check(text, text.replace(b"\n", b"\r\n")).verdict is Verdict.AC


@given(outputs, outputs)
def test_what_is_not_right_has_a_first_difference(answer: bytes, output: bytes) -> None:
    result = check(answer, output)
    assert (result.difference is None) == (result.verdict is Verdict.AC)
    if result.difference is not None:
        assert 1 <= result.difference.line <= max(answer.count(b"\n"), output.count(b"\n")) + 1
        assert result.difference.expected != result.difference.found


@given(st.lists(words, min_size=1, max_size=8), st.data())
def test_first_difference_is_the_first_line_with_another_word(right: list[bytes], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(right) - 1))
    other = data.draw(words.filter(lambda word: word != right[at]))
    result = check(b"\n".join(right), b"\n".join([*right[:at], other, *right[at + 1 :]]))
    assert result.difference == (at + 1, right[at], other)


@pytest.mark.parametrize(
    ("change", "verdict"),
    every(
        3,
        [
            (lambda numbers: numbers.rstrip(), Verdict.AC),
            (lambda numbers: numbers.replace(b" ", b"\n"), Verdict.AC),
            (lambda numbers: numbers.replace(b" ", b" \n"), Verdict.AC),
            (lambda numbers: numbers.replace(b"809999 ", b"809998 "), Verdict.WA),
            (lambda numbers: numbers + b"1", Verdict.WA),
            (lambda numbers: b" " + numbers, Verdict.PE),
        ],
    ),
    ids=["no newline at the end", "a line each", "a line and a blank each", "last word differs", "a word too many", "blank first"],
)
def test_ten_mib_are_compared(change: Callable[[bytes], bytes], verdict: Verdict) -> None:
    numbers = b"".join(b"%012d " % number for number in range(810_000))
    assert len(numbers) > 10 << 20
    assert check(numbers, change(numbers)).verdict is verdict


def test_first_difference_of_many_lines_is_found() -> None:
    answer = b"7\n" * 300_000
    result = check(answer, answer[:-2] + b"8\n")
    assert result.difference == (300_000, b"7", b"8")
