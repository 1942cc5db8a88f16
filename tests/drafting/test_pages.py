"""Drafts from whole pages of many kinds: tests/data/pages holds statements, their samples and the spec that is meant."""

import re
from pathlib import Path

import pytest

from judge.drafting.draft import STATEMENT, render_draft
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.drafting.lineranges import with_counts
from judge.drafting.numberednames import with_numbers
from judge.drafting.plaintext import Pieces
from judge.drafting.spokenwords import commands_in, told_values
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from tests.conftest import AtDepth
from tests.depth import every
from tests.drafting.test_fromformat import assert_means

PAGES = sorted((Path(__file__).parents[1] / "data" / "pages").glob("*.md"))


@pytest.mark.parametrize("path", every(3, PAGES), ids=lambda path: path.stem)
def test_what_a_draft_makes_is_what_a_page_means(path: Path, at_depth: AtDepth) -> None:
    assert_means(path, STATEMENT, at_depth(5, 40))


@pytest.mark.parametrize(
    ("said", "sample", "made"),
    [
        ("날짜가 YYYY-MM-DD 형식으로", "2026-05-12", r"2026-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"),
        ("시각이", "23:59:07", "[0-2][0-3]:[0-5][0-9]:[0-5][0-9]"),
        ("날짜가", "12/30", r"(0[1-9]|1[0-2])/(0[1-9]|[12]\d|3[01])"),
        ("번호가", "010-1234", r"[-\d]{8}"),
    ],
)
def test_times_and_dates_are_guessed(said: str, sample: str, made: str) -> None:
    draft, _ = draft_spec(DraftGround((), f"## 입력\n\n첫째 줄에 {said} 주어진다.\n\n## 출력\n", (f"{sample}\n".encode(),)))
    spec = read_spec(render_draft(draft), "draft")
    assert all(re.fullmatch(made, make_random(spec, seed, 9).content.decode().strip()) for seed in range(30))


@pytest.mark.parametrize(
    ("said", "counted"),
    [
        ("둘째 줄부터 N+1번째 줄까지 수가 주어진다.", "다음 N개의 줄 수가 주어진다."),
        ("N+2번째 줄부터 N+M+K+1번째 줄까지 주어진다.", "다음 M+K개의 줄 주어진다."),
        ("셋째 줄부터 M+2줄까지 주어진다.", "다음 M개의 줄 주어진다."),
        ("2번째 줄부터 2N+1번째 줄까지 주어진다.", "다음 2N개의 줄 주어진다."),
        ("Lines 2..M+1: Line i+1 holds a cow.", "the next M lines: Each line holds a cow."),
        ("Line 1: N. Lines 2 through 4 hold a cow. Line N+2: K.", "The first line: N. the next 3 lines hold a cow. The next line: K."),
        ("둘째 줄부터 N개의 줄에 수가 주어진다.", "둘째 줄부터 N개의 줄에 수가 주어진다."),
        ("M째 줄부터 N째 줄까지 주어진다.", "M째 줄부터 N째 줄까지 주어진다."),
        ("lines 1 and 2", "lines 1 and 2"),
    ],
)
def test_numbers_of_lines_become_counts(said: str, counted: str) -> None:
    assert with_counts(said) == counted


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("x_1, y_1, x_2, y_2", "x1, y1, x2, y2"),
        ("A_1, A_2, ..., A_N", "A_1, A_2, ..., A_N"),
        ("t_1 < t_2 < ... and c_1", "t_1 < t_2 < ... and c_1"),
        ("p_0, p_1, p_2", "p0, p1, p2"),
        ("A_1, A_2 (1 <= A_i)", "A_1, A_2 (1 <= A_i)"),
    ],
)
def test_names_that_differ_by_a_number(said: str, named: str) -> None:
    assert with_numbers(Pieces("", said, "")).input == named


def test_an_index_in_the_limits_is_each_of_the_numbers() -> None:
    told = with_numbers(Pieces("", "x_1 y_1 / x_2 y_2", "1 <= x_i <= 9, y_j != 0"))
    assert (told.input, told.limits) == ("x1 y1 / x2 y2", "1 <= x1, x2 <= 9, y1, y2 != 0")


def test_commands_stand_in_lines_of_their_own_or_follow_a_number() -> None:
    assert commands_in("- 1 i v: sets it\n- 2 l r: asks\n") == {"1": ("i", "v"), "2": ("l", "r")}
    assert commands_in("- **push X**: 넣는다.\n- **pop**: 뺀다.\n") == {"push": ("X",), "pop": ()}
    assert commands_in("a, b, c가 주어진다. a가 1이면 b를 c로 바꾸고, a가 2이면 합을 구한다.") == {"1": ("b", "c"), "2": ("b2", "c2")}
    told = "t가 1이면 a, b, c를 입력받아 더하고, t가 2 이면 a를 입력받아 출력한다."
    assert commands_in(told) == {"1": ("a", "b", "c"), "2": ("a2",)}
    assert commands_in("- 2: the second\n- 3: the third\n") == commands_in("a가 1인 경우만 있다.") == {}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("s는 1, 2, 4, 8 중 하나", ("1", "2", "4", "8")),
        ("s is one of 1, 5 or 10", ("1", "5", "10")),
        ("s는 1, 2, 3 중 하나", ()),
        ("s는 4 중 하나", ()),
    ],
)
def test_numbers_of_which_a_value_is_one(text: str, values: tuple[str, ...]) -> None:
    assert told_values("s", text) == values
