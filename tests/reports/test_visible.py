"""Program output on a terminal: everything that is there can be seen, and nothing of it can act."""

import signal
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.reports.visible import cut, cut_pair, pad, printable, visible, width
from tests.drawn import different_lines, lines

ACTING = ("Cc", "Cf", "Cs", "Zl", "Zp")

columns = st.integers(20, 100)


@contextmanager
def within(limit_s: float) -> Iterator[None]:
    """What takes longer than this fails, rather than keeping everybody waiting."""

    def give_up(number: int, frame: FrameType | None) -> None:
        raise TimeoutError(f"not done after {limit_s} s")

    before = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, limit_s)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        (b"", ""),
        (b"1 2 3", "1 2 3"),
        (b" 1", "·1"),
        (b"1 ", "1·"),
        (b"  1  ", "··1··"),
        (b"1  2", "1··2"),
        (b"1   2 3", "1···2 3"),
        (b" ", "·"),
        (b"   ", "···"),
        (b"1\t2", "1→2"),
        (b"\t", "→"),
        (b"a\x00b", "a␀b"),
        (b"1\r", "1␍"),
        (b"a\rb", "a␍b"),
        (b"1\n", "1␊"),
        (b"\x1b[31mred\x1b[0m", "␛[31mred␛[0m"),
        (b"\x1b]0;title\x07", "␛]0;title␇"),
        (b"a\x08b", "a␈b"),
        (b"\x0b\x0c", "␋␌"),
        (b"\x1f", "␟"),
        (b"\x7f", "␡"),
        ("\x9b31m".encode(), r"\u009b31m"),
        ("\x85".encode(), r"\u0085"),
        ("a\u202eb".encode(), r"a\u202eb"),
        ("a\u200bb".encode(), r"a\u200bb"),
        ("\ufeff1".encode(), r"\ufeff1"),
        ("a\u2028b".encode(), r"a\u2028b"),
        (b"\xff", r"\xff"),
        (b"a\xed\xa0\x80b", r"a\xed\xa0\x80b"),
        ("가".encode()[:2], r"\xea\xb0"),
        ("안녕".encode("cp949"), r"\xbeȳ\xe7"),
        ("안녕 하세요".encode(), "안녕 하세요"),
        ("é ß 中 🙂".encode(), "é ß 中 🙂"),
    ],
)
def test_what_cannot_be_seen_is_made_visible(line: bytes, seen: str) -> None:
    assert visible(line) == seen


@given(lines)
def test_no_output_can_act_on_the_terminal(line: bytes) -> None:
    for seen in (visible(line), printable(line)):
        assert not [char for char in seen if unicodedata.category(char) in ACTING]


@given(lines)
def test_no_blank_is_lost_at_either_end(line: bytes) -> None:
    seen = visible(line)
    assert seen == seen.strip()
    assert "  " not in seen


@given(lines, lines)
def test_lines_that_differ_in_white_space_or_control_characters_look_different(left: bytes, right: bytes) -> None:
    """Only what a program prints in place of our pictures can look the same."""
    pictures = set("·→␡\\") | {chr(0x2400 + code) for code in range(0x20)}
    if left != right and not pictures & set(left.decode("utf-8", "replace") + right.decode("utf-8", "replace")):
        assert visible(left) != visible(right)


@given(st.text("abc 가나", max_size=30).map(lambda text: " ".join(text.split())))
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert visible(text.encode()) == text == printable(text.encode())


@pytest.mark.parametrize(
    ("line", "seen"), [(b"  a  b ", "  a  b "), (b"a\tb", "a   b"), (b"\x1b[31m", "␛[31m"), (b"a\r", "a␍"), (b"\xff", r"\xff")]
)
def test_messages_keep_their_blanks(line: bytes, seen: str) -> None:
    assert printable(line) == seen


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("abc", 3),
        ("한글", 4),
        ("a한b", 4),
        ("中文", 4),
        ("Ａ", 2),
        ("é", 1),
        ("e\u0301", 1),
        ("·→…", 3),
        ("ㄱㅏ", 4),
        (unicodedata.normalize("NFD", "한글"), 4),
    ],
)
def test_hangul_takes_two_columns(text: str, columns: int) -> None:
    assert width(text) == columns


@given(st.text("ab가나 ", max_size=10), st.integers(0, 30))
def test_padding_reaches_its_column(text: str, columns: int) -> None:
    padded = pad(text, columns)
    assert padded.startswith(text)
    assert width(padded) == max(columns, width(text))


@given(lines.map(visible), st.integers(1, 60))
def test_cutting_keeps_within_its_columns(text: str, columns: int) -> None:
    shown = cut(text, columns)
    assert width(shown) <= columns
    assert shown == text if width(text) <= columns else (shown.endswith("…") and text.startswith(shown[:-1]))


@given(different_lines(), columns)
def test_both_lines_keep_within_their_columns(pair: tuple[bytes, bytes], columns: int) -> None:
    left, right, at = cut_pair(*pair, columns)
    assert width(left) <= columns
    assert width(right) <= columns
    assert 0 <= at < columns


@given(different_lines(), columns)
def test_the_column_is_where_they_first_differ(pair: tuple[bytes, bytes], columns: int) -> None:
    left, right, at = cut_pair(*pair, columns)
    same = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    assert width(left[:same]) == at


@given(st.text("ab가 ", max_size=400), columns)
def test_the_first_difference_stands_in_the_middle_of_long_lines(shared: str, columns: int) -> None:
    long = "x" * 200
    left, right, at = cut_pair(f"{shared}1{long}".encode(), f"{shared}2{long}".encode(), columns)
    assert (left.startswith("…"), right.startswith("…")) in ((True, True), (False, False))
    if left.startswith("…"):
        assert columns // 2 - 2 <= at <= columns // 2 + 1


@given(different_lines(), columns)
def test_lines_that_have_room_are_shown_whole(pair: tuple[bytes, bytes], columns: int) -> None:
    whole = visible(pair[0]), visible(pair[1])
    if max(map(width, whole)) <= columns:
        assert cut_pair(*pair, columns)[:2] == whole


@pytest.mark.parametrize("line", [b"", b"1 2 3", b"7" * 100, b"7" * 10_000])
def test_equal_lines_differ_behind_their_end(line: bytes) -> None:
    """So it is where only a newline is missing."""
    left, right, at = cut_pair(line, line, 60)
    assert left == right
    assert at == width(left) <= 60


@pytest.mark.parametrize(
    ("expected", "found", "shown"),
    [
        (b"1 2 3", b"1 2 4", ("1 2 3", "1 2 4", 4)),
        (b"1 2", b"1 2 ", ("1 2", "1 2·", 3)),
        (b"", b"x", ("", "x", 0)),
        ("한글 1".encode(), "한글 2".encode(), ("한글 1", "한글 2", 5)),
        (b"a" * 15 + b"1", b"a" * 15 + b"2", ("a" * 15 + "1", "a" * 15 + "2", 15)),
        (b"a" * 50 + b"1", b"a" * 50 + b"2", ("…" + "a" * 10 + "1", "…" + "a" * 10 + "2", 11)),
        (b"1" + b"a" * 50, b"2" + b"a" * 50, ("1" + "a" * 18 + "…", "2" + "a" * 18 + "…", 0)),
    ],
)
def test_pairs_as_they_are_shown(expected: bytes, found: bytes, shown: tuple[str, str, int]) -> None:
    assert cut_pair(expected, found, 20) == shown


@pytest.mark.parametrize("size", [4095, 4096, 4097, 10_000, 1_000_000])
@pytest.mark.parametrize("ending", [(b"1", b"2"), (b"", b"2"), (b"1", b""), (b" ", b"")], ids=repr)
def test_lines_may_have_megabytes(size: int, ending: tuple[bytes, bytes]) -> None:
    with within(2):
        left, right, at = cut_pair(b"7" * size + ending[0], b"7" * size + ending[1], 60)
    assert left.startswith("…777")
    assert width(left) <= 60
    assert left != right
    assert 28 <= at <= 32


@pytest.mark.parametrize("part", ["가".encode(), b"\xff", "e\u0301".encode(), b" ", "\u200b".encode()], ids=ascii)
def test_long_lines_of_odd_characters_are_cut_too(part: bytes) -> None:
    with within(2):
        left, right, at = cut_pair(part * 50_000 + b"1", part * 50_000 + b"2", 60)
    assert width(left) <= 60
    assert (left[-1], right[-1]) == ("1", "2")
    assert at == width(left) - 1
