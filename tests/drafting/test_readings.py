"""What pages say in ways that many of them share: which lines stand alone, whose limits are whose, what order values have."""

import pytest

from judge.drafting.plaintext import plain
from judge.drafting.toldends import told_ends
from judge.drafting.wordedlimits import limits_in
from tests.drafting.test_wordings import drafted


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("A1 A2 … AN", "A_1 A_2 ... A_N"),
        ("b1, b2, b3, ..., bM", "b_1, b_2, b_3, ..., b_M"),
        ("Aᵢ₋₁ ≤ Aᵢ", "A_i <= A_{i+1}"),
        ("$c_{i-1} < c_i$", "c_i < c_{i+1}"),
        ("x1, y1, x2, y2", "x1, y1, x2, y2"),
    ],
)
def test_indices_are_indices_however_they_are_written(written: str, meant: str) -> None:
    assert plain(written) == meant


def test_the_ends_of_a_name_are_those_that_hold_wherever_it_is_told() -> None:
    told = told_ends(limits_in(["1 <= N <= 10^5, 0 < M < 30", "N is at most 70.", "K <= N <= 90", "|S| <= 5"]))
    assert told["N"] == (1, 100000)
    assert told["M"] == (0, 30)
    assert "S" not in told


@pytest.mark.parametrize(
    ("section", "samples", "layout", "rules"),
    [
        (
            "첫째 줄에 상자의 개수가 주어진다. 이 개수는 60보다 작거나 같은 자연수이다. 둘째 줄에는 상자의 무게가 주어진다. "
            "8,000보다 작거나 같고, 3보다 크거나 같은 자연수이다.",
            "3\n40 7 3\n", "N / A[1..N]", ["1 <= N <= 60", "3 <= A <= 8000"],
        ),
        (
            "여러 테스트 케이스가 주어진다. 각 줄에 자물쇠의 수가 주어진다. 이 숫자는 3자리와 7자리 사이이다. 마지막 줄에는 0이 있다.",
            "00450\n123456\n0\n", "A   * 1..100 until 0", ["A: [0-9]{3..7}"],
        ),
        (
            "첫째 줄에 N(1 ≤ N ≤ 90)이, 다음 N개의 줄에 나무의 위치가 주어진다. 위치는 700 이하의 자연수이고, 모두 다르고, "
            "입구에서 가까운 순서대로 주어진다.",
            "3\n4\n9\n30\n", "N / A   * N", ["A: sorted", "A: distinct"],
        ),
        (
            "첫째 줄에 N(1 ≤ N ≤ 90)이, 다음 줄에 A1, A2, ..., AN이 주어진다. (1 ≤ Ai ≤ 50, Ai-1 ≤ Ai)",
            "3\n4 9 30\n", "N / A[1..N]", ["1 <= A <= 50"],
        ),
        (
            "첫째 줄에 M(1 ≤ M ≤ 30), N(1 ≤ N ≤ 30), K(1 ≤ K ≤ 90)가, 다음 K개의 줄에 꽃의 위치 X(0 ≤ X ≤ M-1), "
            "Y(0 ≤ Y ≤ N-1)가 주어진다. 두 꽃의 위치가 같은 경우는 없다.",
            "4 5 2\n0 1\n3 1\n", "M N K / X Y   * K", ["X Y: distinct"],
        ),
        (
            "첫째 줄에 반의 수 K(1 ≤ K ≤ 90)가, 다음 K개의 줄에 각 반의 학생수 N(2 ≤ N ≤ 40)과 각 학생의 키가 주어진다. "
            "키는 0보다 크거나 같고, 99보다 작거나 같은 정수이다.",
            "2\n3 30 25 76\n2 51 99\n", "K / N A[1..N]   * K", ["2 <= N <= 40", "0 <= A <= 99"],
        ),
        (
            "첫째 줄에 KS 수열의 길이 N이 주어진다. (3 ≤ N ≤ 500)", "7\n", "N", ["3 <= N <= 500"],
        ),
        (
            "첫째 줄에 테스트 케이스의 개수가 주어진다. 각 케이스의 첫째 줄에 값 s(1 ≤ s ≤ 900)가, 둘째 줄에 물건의 개수 n(0 ≤ n ≤ 80)이, "
            "다음 n개의 줄에 q와 p가 주어진다. (1 ≤ q, p ≤ 70)",
            "2\n800\n2\n1 20\n3 40\n500\n0\n", "N / { / s / n / q p   * n / } * N", ["0 <= n <= 80", "1 <= q, p <= 70"],
        ),
        (
            "첫째 줄에 테스트 케이스의 수 T(1 ≤ T ≤ 9)가 주어진다. 각 테스트 케이스는 4줄에 걸쳐 주어지며, 줄마다 Y와 K가 주어진다. "
            "(0 ≤ Y, K ≤ 5)",
            "1\n1 0\n0 2\n3 3\n0 1\n", "T / { / Y K   * 4 / } * T", ["0 <= Y, K <= 5"],
        ),
        (
            "첫째 줄에 n이 주어진다. (1 ≤ n ≤ 90) 다음 줄부터 한 줄에 한 개씩 목록의 수가 주어진다. 목록의 수는 0보다 크고, 400보다 작다. "
            "목록은 0으로 끝난다.",
            "3\n1\n7\n12\n8\n9\n0\n", "n / A   * 1..100 until 0", ["1 <= n <= 90", "0+1 <= A <= 400-1"],
        ),
        (
            "첫째 줄에 글이 주어진다. 글의 길이는 최대 800이다. 둘째 줄에 찾을 말이 주어진다. 이 길이는 최대 20이다. 글과 말은 알파벳 "
            "소문자와 공백으로 이루어져 있다.",
            "oak elm oak\nelm o\n|ash tree\nash\n", "S / word", ["S: [ a-z]{1..800}", "word: [ a-z]{1..20}"],
        ),
        (
            "첫째 줄에 N이 주어진다. (1 ≤ N ≤ 80) 다음 N개의 줄에는 1에서 4 사이의 정수 여덟 개가 주어진다.",
            "4\n1 1 1 1 1 1 1 1\n1 2 3 4 1 2 3 4\n3 2 2 1 1 2 2 2\n4 4 4 4 1 1 1 1\n", "N / A[1..8]   * N", ["1 <= A <= 4"],
        ),
    ],
)  # fmt: skip
def test_a_draft_reads_it(section: str, samples: str, layout: str, rules: list[str]) -> None:
    lines, found = drafted(section, samples)
    assert " ".join(lines.split()) == " ".join(layout.split())
    assert set(rules) <= set(found), found
