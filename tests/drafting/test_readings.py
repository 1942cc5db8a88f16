"""What pages say in ways that many of them share: which lines stand alone, whose limits are whose, what order values have."""

import pytest

from judge.drafting.plaintext import plain
from judge.drafting.toldends import told_ends
from judge.drafting.wordedlimits import limits_in
from tests.depth import every
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
    every(3, [
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
        (
            "첫째 줄에 표의 크기 N과 물음의 수 M이 주어진다. (1 ≤ N ≤ 90, 1 ≤ M ≤ 50) 다음 N개의 줄에 표의 수가 주어진다. 다음 M개의 줄에 "
            "x1, y1, x2, y2가 주어지며, (x1, y1)부터 (x2, y2)까지 더한다. 표의 수는 700보다 작거나 같은 자연수이다. (x1 ≤ x2, y1 ≤ y2)",
            "3 2\n1 2 3\n4 5 6\n7 8 9\n1 1 2 3\n2 2 3 3\n|2 1\n1 2\n4 5\n1 1 2 2\n", "N M / A[1..N]   * N / x1 y1 x2 y2   * M",
            ["1 <= A <= 700", "1 <= x2 <= N", "1 <= y2 <= N"],
        ),
        (
            "입력은 두 줄이며, 각 줄에 네 정수가 주어진다. 앞의 둘은 종이의 왼쪽 아래 꼭짓점의 x좌표, y좌표이고 "
            "뒤의 둘은 오른쪽 위 꼭짓점의 "
            "x좌표, y좌표이다. 모든 좌표는 1이상이고 60이하인 정수이다.",
            "1 2 4 4\n5 3 9 7\n", "x y A B   * 2", ["x < A", "y < B"],
        ),
        (
            "첫째 줄에 모임의 사람 수 N과 자리에서 민수의 번호와 영희의 번호가 주어진다. N은 90 이하이고, 민수의 "
            "번호와 영희의 번호는 N 이하의 "
            "자연수이고, 서로 다르다.",
            "9 1 2\n|9 8 3\n", "N A B", ["A != B", "1 <= A <= N"],
        ),
        (
            "첫째 줄에 첫 사람의 점수 $P_1$과 나이 $Y_1$이, 둘째 줄에 둘째 사람의 $P_2$, $Y_2$가 주어진다.\n\n## 제한\n\n"
            "- 1 ≤ $P_i$ ≤ 70\n- $P_i$는 모두 서로 다르다.\n- 20 ≤ $Y_i$ ≤ 30\n",
            "6 20\n9 20\n", "P1 Y1 / P2 Y2", ["P1 != P2", "1 <= P1, P2 <= 70"],
        ),
        (
            "첫째 줄에 사람 수 N(2 ≤ N ≤ 90)이, 다음 줄부터 N개의 줄에 사람마다 던진 윷의 수 3개가 주어진다.",
            "3\n3 3 6\n2 2 2\n6 2 5\n", "N / A B C   * N", ["B <= 3"],
        ),
        (
            "첫째 줄에 사람의 수 N(1 ≤ N ≤ 90)이, 다음 N개의 줄에 각 사람의 뜻을 나타내는 정수가 주어진다. 0은 싫다는 뜻이고, 1은 "
            "좋다는 뜻이다.",
            "4\n1\n0\n0\n1\n", "N / A   * N", ["0 <= A <= 1"],
        ),
        (
            "첫째 줄부터 여섯째 줄까지 한 줄에 하나씩 자연수가 주어진다. 주어지는 자연수는 900보다 작은 20의 배수이다.",
            "20\n40\n80\n60\n120\n20\n", "A   * 6", ["A % 20 = 0"],
        ),
        (
            "첫째 줄에 가게의 수 N(1 ≤ N ≤ 90)이, 다음 N개의 줄에 가게 주소와 암호가 주어진다. 가게 주소는 알파벳 "
            "소문자와 대문자, 마침표('.')로 "
            "이루어져 있다. 암호는 알파벳 대문자로만 이루어져 있다. 길이는 최대 9자이다.",
            "2\noak.Ash ELM\nfir.Yew ASP\n", "N / S word   * N", ["word: [A-Z]{1..9}"],
        ),
        (
            "첫째 줄에 노래의 길이 N(1 ≤ N ≤ 900)이, 둘째 줄에 노래가 주어진다. 노래는 알파벳 소문자와 띄어쓰기로만 되어 있다.",
            "11\nla di da du\n|4\na be\n", "N / S", ["S: [ a-z]{N}"],
        ),
        (
            "첫째 줄에 행렬 A의 크기 N과 M이 주어진다. 다음 N개의 줄에 행렬 A의 원소 M개가 주어진다. 그 다음 줄에 행렬 "
            "B의 크기 M과 K가, 이어서 "
            "M개의 줄에 행렬 B의 원소 K개가 주어진다. N과 M, 그리고 K는 80보다 작거나 같고, 원소는 절댓값이 50보다 작거나 같은 정수이다.",
            "3 2\n1 2\n3 4\n5 6\n2 3\n-1 -2 0\n0 0 3\n", "N M / A[1..M]   * N / C K / B[1..K]   * M", ["C = M"],
        ),
        (
            "The input holds one or more menus. Each menu starts with N, 1 ≤ N ≤ 9, followed by N lines, each with a size D and a price P, "
            "1 ≤ D, P ≤ 36. The end of the input will be a line that holds the number 0.",
            "3\n5 2\n10 6\n12 8\n3\n5 2\n10 5\n12 8\n4\n1 1\n24 33\n13 11\n6 11\n0\n",
            "{ / N / D P   * N / } * 1..100 until 0", ["1 <= N <= 9"],
        ),
        (
            "첫째 줄에 테스트 케이스의 개수 P(1 ≤ P ≤ 80)가 주어진다. 각 테스트 케이스는 다섯 숫자 N, D, A, B, "
            "F로 이루어져 있다. N은 번호이고, "
            "나머지는 1 이상 900 이하의 정수이다.",
            "5\n1 250 10 15 20\n2 10 3 4 5\n3 523 15 20 33\n4 700 30 30 50\n5 500 15 15 25\n", "P / N D A B F   * P", ["1 <= P <= 80"],
        ),
        (
            "첫째 줄부터 아홉 번째 줄까지 한 줄에 아홉 개씩 수가 주어진다. 주어지는 수는 70보다 작은 자연수이다.",
            "\n".join(" ".join(str(row * column % 60 + 1) for column in range(1, 10)) for row in range(1, 10)), "A[1..9]   * 9", [],
        ),
        (
            "첫째 줄에 수의 개수 (N)이 주어진다. (1 ≤ N ≤ 90) 둘째 줄에 수 (X)가 주어진다. (1 ≤ X ≤ 40)",
            "2\n4 5\n", "N / X[1..N]", ["1 <= X <= 40"],
        ),
    ]),
)  # fmt: skip
def test_a_draft_reads_it(section: str, samples: str, layout: str, rules: list[str]) -> None:
    lines, found = drafted(section, samples)
    assert " ".join(lines.split()) == " ".join(layout.split())
    assert set(rules) <= set(found), found
