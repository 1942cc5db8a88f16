"""Kinds of what pages say: remainders, sums, names in two cases, lengths, letters that are listed, lines that hold nothing."""

import pytest

from judge.drafting.draft import NoDraft, render_draft
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec
from judge.inputs.shapes import LARGEST

SAID = {
    "an even number": ("첫째 줄에 짝수 N(2 ≤ N ≤ 90)이 주어진다.", ["4\n"], {"N % 2 = 0"}),
    "an odd number": ("The first line has N (1 ≤ N ≤ 90). N is odd.", ["7\n"], {"N % 2 = 1"}),
    "a case of several": ("첫째 줄에 N(1 ≤ N ≤ 90)이 주어진다. N이 짝수인 경우와 홀수인 경우가 있다.", ["4\n"], {"1 <= N <= 90"}),
    "n and N": (
        "첫째 줄에 사람의 수 n(90 이하의 자연수)이 주어진다. 다음 줄에 a가 주어진다. a는 1보다 크거나 같고, N보다 작거나 같다.",
        ["4\n3\n"], {"1 <= n <= 90", "1 <= a <= n"},
    ),
    "a half that is rounded up": (
        "첫째 줄에 N(1 ≤ N ≤ 90)과 M(1 ≤ M ≤ ⌈(N/2)⌉)이 주어진다.", ["5 3\n"], {"1 <= N <= 90", "1 <= M <= ((N+1)/2)"},
    ),
    "a sum of all values": (
        "첫째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 둘째 줄에 높이 N개가 주어진다. 높이는 50 이하의 자연수이고, 모든 높이의 합은 90을 넘지 않는다.",
        ["3\n2 9 4\n"], {"1 <= A <= 50", "sum(A) <= 90"},
    ),
    "one of the powers of two": (
        "첫째 줄에 N이 주어진다. N은 2, 4, 8, 16 중 하나이다. 다음 N개의 줄에 N개의 수가 주어진다. 수는 0 또는 1이다.",
        ["2\n0 1\n1 1\n"], {"2 <= N <= 16", "16 % N = 0"},
    ),
    "one name is at most another": (
        "첫째 줄에 M이, 둘째 줄에 N이 주어진다. M과 N은 90 이하의 자연수이며, M은 N보다 작거나 같다.", ["4\n9\n"], {"M <= N"},
    ),
    "zeros and ones": ("0과 1로 이루어진 문자열이 주어진다. 문자열의 길이는 50 이하이다.", ["10011\n"], {"A: [01]{1..50}"}),
    "rows as long as what is told": (
        "첫째 줄에 R과 C가 주어진다. (1 ≤ R, C ≤ 9) 다음 R개의 줄에 지도가 주어진다.", ["2 2\n.#\n##\n"], {"S: [#.]{C}"},
    ),
    "a length that is told": (
        "첫째 줄에 대문자 9자 이하인 낱말이, 둘째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 다음 N개의 줄에 4문자로 된 낱말이 주어진다.",
        ["AB\n2\nABCD\nXYZW\n"], {"word: [A-Z]{4}"},
    ),
    "a number without a name after a count": (
        "첫째 줄에 개수가 주어진다. 각 줄에 자연수 K (3 ≤ K ≤ 90)가 하나씩 있는 T개의 줄이 이어진다.", ["2\n7\n40\n"], {"3 <= K <= 90"},
    ),
    "powers of three": ("첫째 줄에 N이 주어진다. (1 ≤ N ≤ 3^7, N은 3^k 꼴)", ["9\n"], {"3^37 % N = 0"}),
    "digits, as many as a number": (
        "첫째 줄에 N(1 ≤ N ≤ 90), 둘째 줄에 숫자 N개가 붙어 주어진다.",
        ["3\n543\n", "25\n7000000000000000000000000\n"], {"A: [03-57]{N}"},
    ),
    "no road to where it begins": (
        "첫째 줄에 N과 M이 주어진다. (1 ≤ N, M ≤ 90) 다음 M개의 줄에 도로가 잇는 A B가 주어진다. (1 ≤ A, B ≤ N)",
        ["4 5\n1 2\n1 3\n4 1\n3 2\n4 3\n"], {"A != B"},
    ),
    "words of which none comes twice": (
        "첫째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 다음 N개의 줄에 소문자 9자 이하인 낱말이 있다. 같은 단어가 여러 번 주어지는 경우는 없다.",
        ["2\nab\nc\n"], {"S: distinct"},
    ),
    "directions": (
        "첫째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 다음 N개의 줄에 방향이 주어진다. 북쪽은 위이다.", ["2\nE\nW\n"], {"S: [ENSW]{1}"},
    ),
    "letters that are listed": (
        "첫째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 다음 N개의 줄에 A, B, C 또는 X 가운데 하나가 주어진다.", ["2\nB\nC\n"], {"A: [A-CX]{1}"},
    ),
    "a number that is too long for one": (
        "첫째 줄에 수 N이 주어진다. (N ≤ 10^1000)", ["20000303200003032000030320000\n"], {"N: [0-9]{1..1000}", "N[1]: [1-9]"},
    ),
    "billions with a particle": (
        "첫째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 다음 N개의 줄에 수가 주어진다. 수는 -10억보다 크거나 같고, 10억보다 작거나 같은 정수이다.",
        ["2\n7\n-40\n"], {"-1000000000 <= A <= 1000000000"},
    ),
    "the least and the most of a length": (
        "첫째 줄에 소문자로 된 이름이 주어진다. 이름의 길이는 최소 3, 최대 40이다.", ["abcd\n"], {"S: [a-z]{3..40}"},
    ),
    "people who know each other": (
        "첫째 줄에 n(2 ≤ n ≤ 50), 둘째 줄에 m(1 ≤ m ≤ 99)이 주어진다. 다음 m개의 줄에 친구 관계 a b가 주어진다. (1 ≤ a < b ≤ n)",
        ["4\n3\n1 2\n1 3\n2 3\n"], {"a b: distinct"},
    ),
    "points with a value": (
        "첫째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 다음 N개의 줄에 좌표 x, y와 값 w가 주어진다. (0 ≤ x, y, w ≤ 9) 좌표는 모두 서로 다르다.",
        ["2\n1 2 3\n1 3 3\n"], {"x y: distinct"},
    ),
    "the lower left corner": (
        "4개의 줄에 지도가 주어진다. '.'은 빈 칸이다. 가장 왼쪽 아랫칸은 벽이 아니다.", ["..#.\n.##.\n####\n...#\n"], {"S[4][1]: [.]"},
    ),
    "edges of which none comes twice": (
        "첫째 줄에 N과 M이 주어진다. (2 ≤ N ≤ 50, 1 ≤ M ≤ 99) 다음 M개의 줄에 a b c가 주어진다. (1 ≤ a, b ≤ N, a ≠ b, 1 ≤ c ≤ 9)"
        " 쌍이 동일한 선이 여러 개 주어지지 않는다.",
        ["3 2\n1 2 4\n1 3 4\n"], {"a b: simple graph of N"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", SAID)
def test_what_is_said_is_a_rule(kind: str) -> None:
    said, samples, rules = SAID[kind]
    draft, _ = draft_spec(DraftGround((), f"## 입력\n\n{said}\n\n## 출력\n\n", tuple(sample.encode() for sample in samples)))
    assert rules <= set(draft.rules)
    spec = read_spec(render_draft(draft), "draft")
    assert all(make_random(spec, seed, size).content for seed, size in enumerate((3, 5, 12, 50)))


def test_lines_stand_in_the_order_in_which_they_are_told() -> None:
    said = "첫째 줄에 N과 M이 주어진다. (1 ≤ N, M ≤ 9) 다음 N개의 줄에 이름이 주어진다. 이어서 M개의 줄에 물음이 주어진다."
    draft, _ = draft_spec(DraftGround((), f"## 입력\n\n{said}\n", (b"3 2\nab\ncd\nef\ngh\nij\n",)))
    assert draft.layout == ("N M", "S   * N", "word   * M")


def test_lines_of_many_numbers_are_arrays() -> None:
    row = b"0 1 2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n"
    draft, _ = draft_spec(DraftGround((), "## 입력\n\n3줄에 각 줄마다 19개의 숫자가 주어진다. 0은 빈 곳이다.\n", (row * 3,)))
    assert draft.layout == ("A[1..19]   * 3",)


def test_a_line_may_hold_no_values() -> None:
    said = "첫째 줄에 N(1 ≤ N ≤ 9)이 주어진다. 다음 N개의 줄에 이웃의 수와 이웃의 번호가 주어진다."
    draft, _ = draft_spec(DraftGround((), f"## 입력\n\n{said}\n", (b"3\n2 2 3\n1 1\n0\n",)))
    assert draft.layout == ("N", "M A[1..M]   * N")


def test_what_follows_from_a_comparison_lets_the_largest_be_made() -> None:
    """All values of a column as large as can be, and one that is larger beside them."""
    said = "첫째 줄에 N(1 ≤ N ≤ 90)이 주어진다. 다음 N개의 줄에 시작하는 날과 끝나는 날이 주어진다. 날은 0 이상 9 이하의 정수이다."
    draft, _ = draft_spec(DraftGround((), f"## 입력\n\n{said}\n", (b"6\n1 3\n2 8\n0 1\n3 9\n2 4\n7 8\n",)))
    assert {"A < B", "A < 9", "0 < B"} <= set(draft.rules)
    spec = read_spec(render_draft(draft), "draft")
    assert all(make_random(spec, 7, 1 << 60, shape).content for shape in LARGEST[:2])


def test_letters_that_stand_once_are_no_guess_of_lines_until_an_end() -> None:
    said = "각 줄에 O, X, . 가운데 하나인 글자 4개가 붙어 있다. 입력의 마지막에는 end가 주어진다."
    try:
        draft, _ = draft_spec(DraftGround((), f"## 입력\n\n{said}\n", (b"XO..\n..X.\n....\nend\n",)))
    except NoDraft as trouble:
        pytest.fail(str(trouble))
    assert not any(": once" in rule for rule in draft.rules)
