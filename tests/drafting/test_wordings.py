"""What statements say in words that are read alike wherever they stand: a statement's input section, a sample, rules of its draft."""

import pytest

from judge.drafting.digitcounts import digits_in
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.drafting.plaintext import plain
from tests.depth import every


def drafted(section: str, samples: str) -> tuple[str, list[str]]:
    """The layout on one line, and all rules; between samples stands a bar."""
    heading = ("## 입력", "## 출력") if any("가" <= letter <= "힣" for letter in section) else ("## Input", "## Output")
    draft, _ = draft_spec(DraftGround((), f"{heading[0]}\n\n{section}\n\n{heading[1]}\n", tuple(map(str.encode, samples.split("|")))))
    return " / ".join(draft.layout), list(draft.rules)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"$N \le 1\, 000$", "N <= 1000"),
        ("1 ≤ n ≤ 100 000, 1 ≤ m ≤ 5 000", "1 <= n <= 100000, 1 <= m <= 5000"),
        ("백만 글자를 넘지 않는", "1000000 글자를 넘지 않는"),
        ("이천 이하, 십억보다 작은", "2000 이하, 1000000000보다 작은"),
        ("수만 명, 이보다 작다", "수만 명, 이보다 작다"),
        ("**n**integers and *k* cows", "n integers and k cows"),
        ("the ﬁrst of the ﬂoors", "the first of the floors"),
        (r"A[r\][c]", "A[r][c]"),
    ],
)
def test_numbers_and_signs_are_plain_text(written: str, meant: str) -> None:
    assert plain(written) == meant


@pytest.mark.parametrize(
    ("said", "names", "low", "high"),
    [
        ("두 수는 서로 다른 세 자리 수이다", (), 100, 999),
        ("4자리 자연수 N이 주어진다", ("N",), 1000, 9999),
        ("N은 한 자리 숫자이다", ("N",), 0, 9),
        ("two three digit numbers, A and B", (), 100, 999),
        ("a 5-digit integer x", ("x",), 10000, 99999),
    ],
)
def test_numbers_of_digits_are_limits(said: str, names: tuple[str, ...], low: int, high: int) -> None:
    assert [found[:3] for found in digits_in(said)] == [(names, low, high)]


@pytest.mark.parametrize("said", ["최대 세 자리 수", "소수점 이하 두 자리 수", "세 자리 수 이하", "네 자리 비밀번호", "a 3-digit string"])
def test_what_only_limits_digits_is_no_number_of_them(said: str) -> None:
    assert not list(digits_in(said))


@pytest.mark.parametrize(
    ("section", "samples", "layout", "rules"),
    every(3, [
        (
            "첫째 줄에 깃발의 수가, 다음 줄부터 각 줄에 깃발의 두 변의 길이가 주어진다. "
            "깃발의 최대 개수는 60이고, 각 변의 길이는 500보다 작은 자연수이다.",
            "4\n3 4\n5 9\n8 2\n6 6\n", "N / A B   * N", ["1 <= N <= 60", "1 <= A <= 500-1", "1 <= B <= 500-1"],
        ),
        (
            "첫째 줄에 N과 Q가, 둘째 줄에 높이 $A_i$가 주어진다. (1 ≤ N, Q ≤ 50, 1 ≤ $A_i$ ≤ 90) "
            "셋째 줄부터 Q개의 줄에 명령 i x가 주어진다. (1 ≤ i ≤ N, 1 ≤ x ≤ 90)",
            "3 2\n5 7 9\n1 4\n3 8\n", "N Q / A[1..N] / i x   * Q", ["1 <= i <= N", "1 <= x <= 90"],
        ),
        (
            "The first line holds n and m (1 ≤ n ≤ 40, 1 ≤ m ≤ 30). The second line holds n prices, at least 1 and at most 70. "
            "The following m lines hold three numbers: i, j, and k (1 ≤ i ≤ j ≤ n, 1 ≤ k ≤ 9), the question f(i, j, k).",
            "4 2\n5 7 9 2\n1 3 2\n2 2 1\n", "n m / A[1..n] / i j k   * m", ["1 <= i <= j <= n", "1 <= k <= 9"],
        ),
        (
            "첫째 줄에 역의 수 N과 표의 수 M이 주어진다. (2 ≤ N ≤ 70, 1 ≤ M ≤ 80) 다음 M개의 각 줄에 타는 역 번호, 내리는 역 번호, "
            "표의 값(1이상 900이하)을 나타내는 정수가 주어진다. 내리는 역 번호는 타는 역 번호보다 크다.",
            "5 2\n1 3 20\n2 5 70\n", "N M / A B C   * M", ["1 <= A, B <= N", "A < B", "1 <= C <= 900"],
        ),
        (
            "첫째 줄에 마을의 수 N과 길의 수 M이 주어진다. (2 ≤ N ≤ 70, 1 ≤ M ≤ 80) 둘째 줄부터 M개의 줄에 길이 잇는 두 마을과 길의 길이가 "
            "주어진다. 길의 길이는 300보다 작거나 같은 양의 정수이다. 마지막 줄에는 떠나는 마을의 번호와 닿는 마을의 번호가 입력된다.",
            "5 4\n1 3 20\n2 5 70\n3 4 10\n2 3 50\n1 5\n", "N M / A B C   * M / D x", ["1 <= C <= 300", "1 <= D <= N", "1 <= x <= N"],
        ),
        (
            "첫째 줄에 N이 주어진다. (2 ≤ N ≤ 9) 둘째 줄부터 N개의 줄에 나무의 수가 주어진다. "
            "r행 c열에 주어지는 정수는 A[r\\][c]의 값이다. (0 ≤ A[r\\][c] ≤ 80)",
            "3\n3 4 1\n5 9 2\n7 7 8\n|2\n1 0\n6 2\n", "N / A[1..N]   * N", ["0 <= A <= 80"],
        ),
        (
            "첫째 줄에 N이 주어진다. (2 ≤ N ≤ 9) 둘째 줄부터 N개의 줄에 S가 주어지고, i번 줄의 j번째 수는 $S_{ij}$이다. "
            "$S_{ii}$는 항상 0이고, 나머지 $S_{ij}$는 1보다 크거나 같고, 70보다 작거나 같은 정수이다.",
            "3\n0 4 2\n5 0 1\n6 3 0\n|2\n0 9\n8 0\n", "N / S[1..N]   * N", ["S <= 70", "0 <= S"],
        ),
        (
            "첫째 줄에 N과 k가 주어진다. (1 ≤ N, k ≤ 90) 둘째 줄에는 왼쪽 칸의 상태가 주어진다. i번째 문자가 0이면 빈 칸이다. "
            "셋째 줄에는 오른쪽이 주어진다.",
            "6 2\n110101\n011001\n|7 3\n1110110\n1011001\n", "N k / A / B", ["A: [01]{N}", "B: [01]{N}"],
        ),
        (
            "첫째 줄에 T가 주어진다. (1 ≤ T ≤ 9) 각 테스트 케이스의 첫째 줄에 n(0 ≤ n ≤ 30)이, 다음 n개에는 물건의 이름과 방이 주어진다. "
            "모든 문자열은 1이상 15이하의 알파벳 소문자로 이루어져 있다.",
            "2\n3\nlamp hall\nsofa hall\nbed attic\n1\noven kitchen\n", "T / { / n / S word   * n / } * T",
            ["S: [a-z]{1..15}", "word: [a-z]{1..15}"],
        ),
        (
            "On the first line one positive number: the number of test cases, at most 40. After that per test case: one line with an "
            "integer n (0 ≤ n ≤ 30), then n lines with two strings each. Strings consist of at least 1 and at most 20 lowercase letters.",
            "2\n3\nlamp hall\nsofa hall\nbed attic\n1\noven kitchen\n", "N / { / n / S word   * n / } * N",
            ["1 <= N <= 40", "0 <= n <= 30"],
        ),
        (
            "첫째 줄에 n(1 ≤ n ≤ 30)이, 다음 n개의 줄에는 물건의 이름과 물건의 방이 주어진다. 모든 문자열은 15 이하의 알파벳 소문자이다. "
            "같은 이름을 가진 물건은 존재하지 않는다.",
            "3\nlamp hall\nsofa hall\nbed attic\n", "n / S word   * n", ["S: distinct"],
        ),
        (
            "The first line holds n (1 ≤ n ≤ 30). Each of the next n lines has two strings: the name and the room of a thing, of at most "
            "15 lowercase letters. All names are distinct.",
            "3\nlamp hall\nsofa hall\nbed attic\n", "n / S word   * n", ["S: distinct"],
        ),
        (
            "The first line contains K (1 ≤ K ≤ 50). The second line contains K integers not exceeding 10⁹ by their absolute values.",
            "3\n5 0 7\n", "K / A[1..K]", ["-10^9 <= A <= 10^9"],
        ),
        (
            "첫째 줄에 돛의 수 N과 물음의 수 Q가 주어진다. (2 ≤ N ≤ 50, 1 ≤ Q ≤ 60) 다음 Q개의 줄에 서로 다른 돛의 번호 두 개가 주어진다.",
            "4 3\n2 1\n3 4\n4 1\n", "N Q / A B   * Q", ["1 <= A, B <= N", "A != B"],
        ),
        (
            "첫째 줄에 N과 M이 주어진다. (1 ≤ N, M ≤ 50) 둘째 줄부터 M개의 줄에 돌리는 방법이 주어진다. 방법은 i j로 "
            "나타내고, i번째 상자부터 "
            "j번째 상자까지 돌린다는 뜻이다. (1 ≤ i ≤ j ≤ N)",
            "5 3\n1 2\n3 5\n2 2\n", "N M / i j   * M", ["1 <= i <= j <= N"],
        ),
        (
            "첫째 줄에 상자의 개수 N이 주어진다. (1 ≤ N ≤ 50) 다음 N개의 줄에 상자의 무게 C(0 < C ≤ 40)와 상자의 높이 K(0 ≤ "
            "K ≤ 90)가 주어진다. "
            "높이가 같은 상자는 2개 이상 존재하지 않는다.",
            "3\n5 2\n5 4\n8 1\n", "N / C K   * N", ["K: distinct"],
        ),
        (
            "The first line holds N (1 ≤ N ≤ 80), the number of stations, K (2 ≤ K ≤ 9) and M (1 ≤ M ≤ 30). Each of the "
            "following M lines holds "
            "K positive integers, the labels of stations on that line.",
            "9 3 2\n1 2 3\n6 8 9\n", "N K M / A[1..K]   * M", ["1 <= A <= N"],
        ),
        (
            "The first line contains K (1 ≤ K ≤ 50). On each of the next K lines, there will either be one integer between 1 and 400 "
            "(inclusive), or the integer 0.",
            "3\n5\n0\n7\n", "K / A   * K", ["0 <= A <= 400"],
        ),
        (
            "첫째 줄에 R1의 양 끝 점 x1, y1, x2, y2가, 둘째 줄에 R2의 양 끝 점 x3, y3, x4, y4가 주어진다. 좌표는 0 이상 60 이하이다.",
            "1 1 5 5\n1 5 5 1\n", "x1 y1 x2 y2 / x3 y3 x4 y4", ["0 <= x1 <= 60"],
        ),
        (
            "첫째 줄에 N(1 ≤ N ≤ 20)이, 다음 N개의 줄에 숫자, 영어 대소문자로만 된 길이가 8 이하인 이름이 주어진다.",
            "2\n12ab\nx9\n", "N / S   * N", ["S: [0-9A-Za-z]{1..8}"],
        ),
        (
            "첫째 줄에 마을의 수 N이 주어진다. (2 ≤ N ≤ 9) 다음 N개의 줄에 표가 주어진다. 표의 D[i][j]는 마을 i에서 마을 j로 가는 삯이다. "
            "각 값은 700 이하의 양의 정수이고, 길이 없으면 0이다.",
            "3\n0 7 5\n8 0 30\n6 9 0\n", "N / D[1..N]   * N", ["0 <= D <= 700"],
        ),
        (
            "첫 줄에는 역의 수 N(1 ≤ N ≤ 90)과 철길의 수 M(1 ≤ M ≤ 80)과 표의 수 K(1 ≤ K ≤ 9)가 주어진다. M개의 줄에 대해 철길이 "
            "잇는 두 역과 걸리는 시간이 주어진다. 시간은 600보다 작거나 같은 자연수이다. 1번 역에서 N번 역까지 항상 갈 수 있다.",
            "4 4 1\n1 2 10\n2 4 10\n1 3 1\n3 4 90\n", "N M K / A B C   * M", ["A B: connected graph of N", "1 <= C <= 600"],
        ),
        (
            "첫째 줄에 상자의 수 N과 M이 주어진다. (1 ≤ N, M ≤ 40) 이후 3N개의 줄에 무늬가 주어진다. 각 줄은 3M개의 문자로 이루어져 있다.",
            "2 2\n#.#.#.\n.#....\n..##..\n######\n#.....\n.....#\n", "N M / S   * 3*N", ["S: [#.]{3*M}"],
        ),
        (
            "첫째 줄에 접시의 수 N이 주어진다. 이 값은 800보다 작거나 같다. 둘째 줄에 접시의 지름이 주어진다. "
            "이 값은 60보다 작거나 같은 자연수이다.",
            "3\n40 8 60\n", "N / A[1..N]", ["N <= 800", "1 <= A <= 60"],
        ),
        (
            "첫째 줄에 칸의 수 m과 n이 주어진다 (1 ≤ m, n ≤ 900). 둘째 줄에 네 수 p_x, p_y, q_x, q_y가 주어진다. "
            "1 ≤ p_x, q_x ≤ m이고, 1 ≤ p_y, q_y ≤ n이다.",
            "7 6\n2 1 7 4\n", "m n / px py qx qy", ["1 <= px, qx <= m", "1 <= py, qy <= n"],
        ),
        (
            "첫째 줄에 두 정수 low와 max가 주어진다. (1 ≤ low ≤ 700, low ≤ max ≤ low + 50)",
            "3 20\n", "low max_", ["1 <= low <= 700", "low <= max_ <= low+50"],
        ),
        (
            "첫째 줄에 상자의 수 k(1 ≤ k ≤ 90)가 주어진다. 다음 k개의 줄에 b, c, d가 주어진다. b(1 ≤ b ≤ k)는 상자의 번호이다. "
            "(1 ≤ c, d ≤ 50)",
            "6\n2 4 9\n1 4 8\n3 7 7\n6 1 1\n4 8 2\n5 7 6\n", "k / b c d   * k", ["b: permutation"],
        ),
        (
            "입력은 여러 개의 테스트 케이스로 이루어져 있다. 각 테스트 케이스의 첫째 줄에는 틈의 너비 x(1 ≤ x ≤ 20)가 주어진다. "
            "다음 줄에는 조각의 수 n(1 ≤ n ≤ 90)이, 다음 n개의 줄에는 조각의 길이가 주어진다. 길이는 70을 넘지 않는 자연수이다.",
            "1\n4\n5\n1\n2\n9\n", "x / n / A   * n", ["1 <= A <= 70"],
        ),
        (
            "첫째 줄에 문장의 수 T(1 ≤ T ≤ 9)가, 다음 T개의 줄에 문장이 하나씩 주어진다. 단어 사이에는 공백이 하나 있다.",
            "2\nold ships sail\nwe wait\n", "T / S   * T", ["S: spaced"],
        ),
        ("첫째 줄에 8진수가 주어진다. 수의 길이는 300을 넘지 않는다.", "3147\n", "A", ["A: [0-7]{1..300}", "A[1]: [1-7]"]),
        (
            "첫째 줄에 T(1 ≤ T ≤ 9)가, 다음 T개의 줄에 16진수 X가 주어진다.", "1\n1f0\n", "T / X   * T",
            ["X: [0-9a-f]{1..5}", "X[i][1]: [1-9a-f]"],
        ),
        (
            "첫째 줄에 수 A가, 둘째 줄에 기호 + 또는 -가, 셋째 줄에 수 B가 주어진다. 길이는 최대 90자리이다.",
            "700\n-\n50|20\n+\n3\n", "A / S / B", ["S: [+\\-]{1}"],
        ),
        (
            "첫째 줄과 둘째 줄에 나무가 하나씩 주어진다.\n\n| 나무 | 값 |\n| --- | --- |\n| oak | 1 |\n| elm | 2 |\n| ash | 3 |\n",
            "elm\noak\n", "S / word", ['S: "oak" | "elm" | "ash"', 'word: "oak" | "elm" | "ash"'],
        ),
        (
            "첫째 줄에 M과 N이 주어진다. (1 ≤ M, N ≤ 90) 둘째 줄에 판의 왼쪽 아래 점의 x, y좌표와 오른쪽 위 점의 x, y좌표가 주어진다. "
            "벽의 왼쪽 아래는 (0,0)이고 오른쪽 위는 (N,M)이다.",
            "5 7\n0 2 4 4\n", "M N / x y A B", ["0 <= x <= N", "0 <= B <= M", "x < A", "y < B"],
        ),
        (
            "첫째 줄에 집합 A의 크기와 집합 B의 크기가 주어진다. 둘째 줄에는 집합 A의 모든 원소가, 셋째 줄에는 집합 B의 모든 원소가 "
            "주어진다. 크기는 80을, 원소는 900을 넘지 않는 자연수이다.",
            "3 2\n9 2 4\n2 3\n", "A B / C[1..A] / D[1..B]", ["C: distinct", "D: distinct"],
        ),
        (
            "첫째 줄에 N(1 ≤ N ≤ 90)이, 둘째 줄에 값 N개가 비내림차순으로 주어진다. 값은 70 이하의 자연수이다.",
            "4\n2 2 5 9\n", "N / A[1..N]", ["A: sorted"],
        ),
        (
            "첫째 줄에 다섯 개의 자연수가 주어진다. 60보다 작거나 같은 자연수이고, 서로 다른 수이다.",
            "8 3 5 1 9\n", "A B C D x", ["A != B", "C != x"],
        ),
        (
            "첫째 줄에 표의 수 N이 주어진다. N은 최대 백만이다. 다음 N개의 줄에 표의 번호가 주어진다. 번호는 90을 넘지 않는 자연수이다. "
            "같은 표를 여러 장 가진 경우는 없다.",
            "3\n2\n7\n5\n", "N / A   * N", ["N <= 1000000", "A: distinct"],
        ),
        (
            "첫째 줄에 길이 n(1 ≤ n ≤ 90)이, 둘째 줄에 알파벳 대/소문자와 숫자로 이루어진 단어가 주어진다.",
            "11\nab1c9dxyzeq\n", "n / S", ["S: [0-9A-Za-z]{n}"],
        ),
    ]),
)  # fmt: skip
def test_a_draft_has_what_is_said(section: str, samples: str, layout: str, rules: list[str]) -> None:
    lines, found = drafted(section, samples)
    assert " ".join(lines.split()) == " ".join(layout.split())
    assert set(rules) <= set(found), found
