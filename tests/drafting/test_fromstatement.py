"""Drafts from samples and statements: what the samples show and the sentences say, and what of it is a guess."""

import pytest

from judge.drafting.cellguesses import with_cells
from judge.drafting.draft import NoDraft
from judge.drafting.fromstatement import draft_from_statement
from tests.depth import every

PAGES = {
    "an array in Korean": (
        "이야기\n\n## 입력\n\n첫째 줄에 수의 개수 N이 주어진다. (1 ≤ N ≤ 1,000) 둘째 줄에 N개의 정수가 주어진다."
        " 정수의 절댓값은 100을 넘지 않는다.\n\n## 출력\n\n5",
        ["3\n1 -2 3\n", "1\n7\n"], ["N", "A[1..N]"], ["1 <= N <= 1000", "-100 <= A <= 100"],
    ),
    "edges in English": (
        "## Input\n\nThe first line contains $n$ and $m$ ($1 \\le n \\le 10^5$, $0 \\le m \\le 200\\,000$). Each of "
        "the next $m$ lines contains"
        " $u$, $v$ and $w$ ($1 \\le u, v \\le n$, $u \\ne v$, $1 \\le w \\le 9$).\n\n## Output\n\nx",
        ["3 2\n1 2 5\n3 1 9\n"], ["n m", "u v w   * m"],
        ["1 <= n <= 10^5", "0 <= m <= 200000", "1 <= u, v <= n", "u != v", "1 <= w <= 9"],
    ),
    "test cases": (
        "## 입력\n\n첫째 줄에 테스트 케이스의 개수 T가 주어진다. "
        "각 테스트 케이스는 한 줄로 이루어져 있고, A와 B가 주어진다. (0 < A, B < 10) T는 100 이하의 자연수이다.\n\n## 출력\n",
        ["2\n1 2\n3 4\n"], ["T", "A B   * T"], ["0 < A, B < 10", "1 <= T <= 100"],
    ),
    "a grid": (
        "## Input\n\nThe first line has R and C (1 ≤ R, C ≤ 50). The next R lines have C characters each.\n\n## Output\n",
        ["2 3\n.#.\n...\n", "1 2\n##\n"], ["R C", "S   * R"], ["S: [#.]{C}", "1 <= R, C <= 50"],
    ),
    "pairs until a line of zeros": (
        "## 입력\n\n각 줄에 정수 A와 B가 주어진다. (0 ≤ A, B ≤ 9) 마지막 줄에는 0이 두 개 주어진다.\n\n## 출력\n",
        ["1 1\n2 3\n0 0\n"], ["A B   * 1..100 until 0 0"], ["0 <= A, B <= 9"],
    ),
    "commands": (
        "## Input\n\nThe first line has N (1 ≤ N ≤ 100). The next N lines hold a command each: push X (1 ≤ X ≤"
        " 9), or pop.\n\n## Output\n",
        ["4\npush 3\npop\npush 1\npop\n"], ["N", '"push" X | "pop"   * N'], ["1 <= N <= 100", "1 <= X <= 9"],
    ),
    "as many pairs as values in a pair, and where to begin": (
        "## 입력\n\n첫째 줄에 마을의 수 N, 길의 수 M, 출발하는 마을의 번호 S가 주어진다. (1 ≤ N ≤ 500, 1 ≤ M ≤ 900) 다음"
        " M개의 줄에는 길이 잇는 두"
        " 마을의 번호 A, B가 주어진다.\n\n## 출력\n",
        ["3 2 2\n1 2\n2 3\n"], ["N M S", "A B   * M"],
        ["1 <= N <= 500", "1 <= M <= 900", "1 <= S <= N", "1 <= A <= N", "1 <= B <= N"],
    ),
    "what is distinct is the pair": (
        "## 입력\n\n첫째 줄에 V와 E가 주어진다. (2 ≤ V ≤ 90, 1 ≤ E ≤ 800) 다음 E개의 줄에 간선을 나타내는 u, v, w가 주어진다. u와 v는 서로"
        " 다르며 w는 9 이하의 자연수이다. (1 ≤ u, v ≤ V)\n\n## 출력\n",
        ["3 3\n1 2 4\n2 3 5\n3 1 6\n"], ["V E", "u v w   * E"],
        ["2 <= V <= 90", "1 <= E <= 800", "1 <= u, v <= V", "1 <= w <= 9", "u != v"],
    ),
    "names and scores": (
        "## 입력\n\n첫 줄에 사람 수 N이 주어진다. (1 ≤ N ≤ 300) 이어서 N개의 줄에 이름과 점수가 주어진다. 이름은 영어 소문자"
        " 1자 이상 8자 이하이고,"
        " 점수는 0 이상 50 이하이다. 이름은 모두 다르다.\n\n## 출력\n",
        ["3\nana 40\nbo 7\ncleo 40\n"], ["N", "S A   * N"], ["S: [a-z]{1..8}", "1 <= N <= 300", "S: distinct", "0 <= A <= 50"],
    ),
    "values and then as many operations as two numbers together": (
        "## 입력\n\n첫째 줄에 N, M, K가 주어진다. (1 ≤ N ≤ 900, 1 ≤ M, K ≤ 80) 다음 N개의 줄에 수가 하나씩 주어진다. 수는 100 이하의"
        " 자연수이다. 다음 M+K개의 줄에 a, b, c가 주어진다. (1 ≤ a ≤ 2, 1 ≤ b, c ≤ N)\n\n## 출력\n",
        ["5 2 2\n1\n2\n3\n4\n5\n1 3 4\n2 2 5\n1 5 2\n2 3 5\n"], ["N M K", "A   * N", "a b c   * M+K"],
        ["1 <= N <= 900", "1 <= M, K <= 80", "1 <= a <= 2", "1 <= b, c <= N", "1 <= A <= 100"],
    ),
    "points, of which none comes twice": (
        "## 입력\n\n첫째 줄에 점의 수 N이 주어진다. (1 ≤ N ≤ 90) 다음 N개의 줄에 x와 y가 주어진다. (0 ≤ x, y ≤ 70)"
        " 위치가 같은 두 점은 없다.\n\n## 출력\n",
        ["3\n1 2\n1 1\n4 2\n"], ["N", "x y   * N"], ["1 <= N <= 90", "0 <= x, y <= 70", "x y: distinct"],
    ),
    "one of two letters beside a word": (
        "## 입력\n\n첫째 줄에 장갑의 수 N이 주어진다. (1 ≤ N ≤ 90) 다음 N개의 줄에 무늬와 손이 주어진다. 무늬는 영어 소문자 1자 이상 6자"
        " 이하이고, 손은 L 또는 R이다.\n\n## 출력\n",
        ["3\nab L\nzz R\nab L\n"], ["N", "L R   * N"], ["L: [a-z]{1..6}", "R: [LR]{1}", "1 <= N <= 90"],
    ),
    "values that have meanings": (
        "## 입력\n\n첫째 줄에 M과 N이 주어진다. (1 ≤ M, N ≤ 70) 다음 N개의 줄에 M개의 정수가 주어진다. 1은 불이 붙은 칸, 0은"
        " 마른 풀, -1은 돌이다."
        "\n\n## 출력\n",
        ["3 2\n0 0 1\n0 0 0\n"], ["M N", "A[1..M]   * N"], ["1 <= M, N <= 70", "-1 <= A <= 1"],
    ),
    "capitals, not only those of the sample": (
        "## 입력\n\n첫째 줄에 R과 C가 주어진다. (1 ≤ R, C ≤ 15) 다음 R개의 줄에 대문자 C개가 붙어서 주어진다.\n\n## 출력\n",
        ["2 3\nDOG\nGOD\n"], ["R C", "S   * R"], ["S: [A-Z]{C}", "1 <= R, C <= 15"],
    ),
    "one of two values, and a bound with blanks": (
        "## Input\n\nThe first line has N and B (1 ≤ N ≤ 60, 2 ≤ B ≤ 9). Each of the next N lines has a kind and a digit. The"
        " kind is 0 or 1, the digit"
        " an integer from 0 to B - 1.\n\n## Output\n",
        ["3 4\n0 3\n1 2\n0 1\n"], ["N B", "A C   * N"], ["1 <= N <= 60", "2 <= B <= 9", "0 <= A <= 1", "0 <= C <= B-1"],
    ),
    "operations that begin with a digit": (
        "## 입력\n\n첫째 줄에 n, m이 주어진다. (1 ≤ n ≤ 80, 1 ≤ m ≤ 70) 다음 m개의 줄에 연산이 주어진다. 합치는 것은 0 a b의 꼴로,"
        " 묻는 것은 1 a b의 꼴로 주어진다. (1 ≤ a, b ≤ n)\n\n## 출력\n",
        ["4 4\n0 1 3\n1 1 2\n0 2 4\n1 2 4\n"], ["n m", "A a b   * m"], ["1 <= n <= 80", "1 <= m <= 70", "1 <= a, b <= n", "0 <= A <= 1"],
    ),
    "points and bridges": (
        "## Input\n\nThe first line contains n and m (2 ≤ n ≤ 50, 0 ≤ m ≤ 90). Each of the next m lines contains a and b (1 ≤"
        " a, b ≤ n), two islands"
        " that a bridge joins. No two islands are joined by more than one bridge.\n\n## Output\n",
        ["4 2\n1 2\n3 4\n"], ["n m", "a b   * m"],
        ["2 <= n <= 50", "0 <= m <= 90", "1 <= a, b <= n", "a b: simple graph of n"],
    ),
    "a word": (
        "## 입력\n\n첫째 줄에 알파벳 소문자로만 이루어진 단어 S가 주어진다. 길이는 100을 넘지 않는다.\n\n## 출력\n",
        ["baekjoon\n"], ["S"], ["S: [a-z]{1..100}"],
    ),
    "commands that are quoted, one of them in no sample": (
        "## 입력\n\n첫째 줄에 명령의 수 Q가 주어집니다. (1 ≤ Q ≤ 9) 이어서 명령이 한 줄에 하나씩 Q개 주어집니다. `up d`는 d만큼 오르고,"
        " `down d`는 내려가고, `undo k`는 앞의 명령 k개를 되돌립니다. (1 ≤ d ≤ 50, 1 ≤ k ≤ 9)\n\n## 출력\n",
        ["3\nup 7\ndown 9\nup 1\n"], ["Q", '"up" d | "down" d | "undo" k   * Q'], ["1 <= Q <= 9", "1 <= d <= 50", "1 <= k <= 9"],
    ),
    "commands that are digits": (
        "## Input\n\nThe first line has n and m (1 ≤ n, m ≤ 99). Each of the next m lines is `0 a b`, which joins, or `1 a b`, which"
        " asks. a and b are integers from 1 to n.\n\n## Output\n",
        ["5 2\n0 1 2\n1 5 2\n"], ["n m", "0 a b | 1 a b   * m"], ["1 <= n, m <= 99", "1 <= a <= n", "1 <= b <= n"],
    ),
    "words of which one stands there": (
        "## 입력\n\n첫째 줄에 `wide`나 `narrow`, 그리고 `left`나 `right`가 주어집니다. 둘째 줄에 K가 주어집니다. (1 ≤ K ≤ 7)\n\n## 출력\n",
        ["wide left\n3\n"], ["S word", "K"], ['S: "wide" | "narrow"', 'word: "left" | "right"', "1 <= K <= 7"],
    ),
    "a sample in which nothing repeats": (
        "## Input\n\nThe first line has N and M (1 ≤ N ≤ 9, 0 ≤ M ≤ 9), the second N integers from 1 to 50. The"
        " next M lines hold A and B"
        " (1 ≤ A < B ≤ N).\n\n## Output\n",
        ["3 1\n5 7 9\n1 2\n", "2 0\n8 4\n"], ["N M", "C[1..N]", "A B   * M"],
        ["1 <= N <= 9", "0 <= M <= 9", "1 <= A < B <= N", "1 <= C <= 50"],
    ),
    "things without a name, each with its own limit": (
        "## 입력\n\n첫째 줄에 N이 주어진다. (1 ≤ N ≤ 9) 둘째 줄에 무게 N개가 주어진다. 무게는 1 이상 30 이하의 정수이다. 셋째 줄에 값 N개가"
        " 주어진다. 값은 0 이상 500 이하의 정수이다.\n\n## 출력\n",
        ["2\n3 4\n5 9\n", "1\n2\n7\n"], ["N", "A[1..N]", "B[1..N]"], ["1 <= N <= 9", "1 <= A <= 30", "0 <= B <= 500"],
    ),
    "lengths of words, and a length that is a number": (
        "## 입력\n\n첫째 줄에 N이 주어진다. (1 ≤ N ≤ 9) 이어서 N개의"
        " 줄에 끈의 이름과 길이가 주어진다. 이름은 알파벳 소문자 1개 이상 10개 이하로"
        " 이루어져 있다. 길이는 1 이상 400 이하의 정수이다.\n\n## 출력\n",
        ["3\nrope 3\nyarn 14\ncord 5\n"], ["N", "S A   * N"], ["S: [a-z]{1..10}", "1 <= N <= 9", "1 <= A <= 400"],
    ),
    "an end with blanks, and values that rise": (
        "## 입력\n\n첫째 줄에 N과 K가 주어진다. (2 ≤ N ≤ 9, 1 ≤"
        " K ≤ 9) 둘째 줄에 K개의 칸이 주어진다. 칸은 1 이상 N - 1 이하이다. 이어서 N개의"
        " 줄에 t_i와 c_i가 주어진다. (0 ≤ t_i, c_i ≤ 99, t_1 ≤ t_2 ≤ … ≤ t_N)\n\n## 출력\n",
        ["3 4\n1 2 2 1\n0 4\n3 1\n3 2\n"], ["N K", "A[1..K]", "t c   * N"],
        ["2 <= N <= 9", "1 <= K <= 9", "0 <= t, c <= 99", "t: sorted", "1 <= A <= N-1"],
    ),
    "two lists, the first of them short": (
        "## 입력\n\n첫째 줄에 N, K, M이 주어진다. (2 ≤ N ≤ 9,"
        " 0 ≤ K, M ≤ 9) 다음 K개의 줄에 u와 v가, 다음 M개의 줄에 a, b, c가 주어진다. 관은 서로"
        " 다른 두 마을을 잇는다. (1 ≤ u, v, a, b ≤ N, 1 ≤ c ≤ 9)\n\n## 출력\n",
        ["4 1 3\n1 2\n2 3 5\n1 3 7\n3 4 9\n", "3 0 1\n1 2 4\n"], ["N K M", "u v   * K", "a b c   * M"],
        ["2 <= N <= 9", "0 <= K, M <= 9", "1 <= u, v, a, b <= N", "1 <= c <= 9", "u != v", "a != b"],
    ),
    "a chosen word above a decimal": (
        "## 입력\n\n첫째 줄에 방법이 `slow`, `fast` 가운데 하나로 주어진다. 둘째 줄에 배율 R이 주어진다. (0.5 ≤ R ≤ 2)\n\n## 출력\n",
        ["fast\n0.75\n"], ["S", "R"], ['S: "slow" | "fast"', "R: decimal(2)", "0.5 <= R <= 2"],
    ),
    "two trees": (
        "## 입력\n\n첫째 줄에 첫째 섬의 마을 수 N이 주어지고, 다음 N-1개의 줄에 길이 하나씩,"
        " 두 마을의 번호로 주어진다. 그다음 줄에 둘째 섬의 마을 수 M이"
        " 주어지고, 다음 M-1개의 줄에 길이 하나씩 주어진다. (1 ≤ N, M ≤ 9)\n\n## 출력\n",
        ["3\n1 2\n2 3\n1\n", "2\n1 2\n3\n2 1\n3 1\n"], ["N", "A B   * N-1", "M", "C D   * M-1"],
        ["1 <= N, M <= 9", "A B: tree of N", "C D: tree of M"],
    ),
    "a sum after a comma": (
        "## 입력\n\n첫째 줄에 W와 N이 주어진다. (1 ≤ W, N ≤ 9)"
        " 다음 N개의 줄에 x와 w가 주어진다. (1 ≤ x, 1 ≤ w, x + w - 1 ≤ W)\n\n## 출력\n",
        ["4 3\n1 1\n1 3\n4 1\n"], ["W N", "x w   * N"], ["1 <= W, N <= 9", "1 <= x", "1 <= w, x+w-1 <= W", "x <= 4"],
    ),
    "letters that are words elsewhere": (
        "## Input\n\nThe first line contains the number of lamps $N$ ($1 \\le N \\le 9$). Each of the next $N$ lines contains two integers"
        " $s$ and $e$ ($0 \\le s \\le e \\le 10^9$).\n\n## Output\n",
        ["3\n1 5\n2 3\n4 9\n"], ["N", "s e   * N"], ["1 <= N <= 9", "0 <= s <= e <= 10^9"],
    ),
    "a number above two words": (
        "## Input\n\nThe first line has an integer K (1 ≤ K ≤ 9). The second and the third line have a word each, of at most 20 capital"
        " letters.\n\n## Output\n",
        ["5\nCAT\nBZT\n"], ["K", "S", "word"], ["S: [A-Z]{1..20}", "word: [A-Z]{1..20}", "1 <= K <= 9"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("page", every(3, PAGES))
def test_a_page_becomes_a_draft(page: str) -> None:
    statement, samples, layout, rules = PAGES[page]
    draft = draft_from_statement(statement, [sample.encode() for sample in samples])
    assert list(draft.layout) == layout
    assert list(draft.rules) == rules


@pytest.mark.parametrize(("quote", "is_guess"), [("`", False), ("", True)])
def test_commands_that_a_statement_quotes_are_all_there_are(quote: str, is_guess: bool) -> None:
    said = f"N lines follow, each with {quote}in x{quote} or {quote}out{quote}. (1 ≤ x ≤ 9)"
    draft = draft_from_statement(f"## Input\n\nThe first line has N (1 ≤ N ≤ 9). {said}\n\n## Output\n", [b"4\nin 3\nin 7\nout\nin 1\n"])
    assert draft.layout == ("N", '"in" x | "out"   * N')
    assert any("commands" in guess for guess in draft.guesses) == is_guess


def test_what_nothing_says_is_a_guess() -> None:
    draft = draft_from_statement("## Input\n\nA line with an integer.\n", [b"17\n"])
    assert draft.layout == ("A",) and "A <= 17" in draft.rules
    assert "A is at most 17, as in the samples" in draft.guesses


@pytest.mark.parametrize("sample", [b"1  2\n", b" 1\n", b"1 \n2\n", b""])
def test_samples_that_no_layout_has_are_refused(sample: bytes) -> None:
    with pytest.raises(NoDraft, match="sample 1"):
        draft_from_statement("## Input\n\nN\n", [sample])


def test_without_samples_there_is_none() -> None:
    with pytest.raises(NoDraft, match="no sample shows"):
        draft_from_statement("## Input\n\nN (1 ≤ N ≤ 5)\n", [])


@pytest.mark.parametrize(
    ("said", "sample", "rules"),
    [
        ("N (1 ≤ N ≤ 9), then N lines of N numbers from 0 to 9.", "4\n0 1 2 3\n1 0 2 3\n1 2 0 3\n1 2 3 0\n", ["A[i][i] = 0"]),
        ("N (1 ≤ N ≤ 9), then N lines of N numbers from 0 to 9.", "4\n0 1 2 3\n1 1 2 3\n1 2 0 3\n1 2 3 0\n", []),
        ("N (1 ≤ N ≤ 9), then N lines of N numbers from 0 to 9.", "3\n0 0 0\n0 0 0\n0 0 0\n", []),
        ("R and C (3 ≤ R, C ≤ 9). The next R lines hold C characters.", "4 5\n#####\n#.###\n#...#\n#####\n",
         ["S[1], S[R]: [#]", "S[i][1], S[i][C]: [#]"]),
        ("R and C (2 ≤ R, C ≤ 9). The next R lines hold C characters. One walks from the top-left cell to the bottom-right.",
         "2 3\n.#.\n...\n", ["S[1][1]: [.]", "S[R][C]: [.]"]),
        ("R and C (2 ≤ R, C ≤ 9). The next R lines hold C characters.", "2 3\n.#.\n...\n", []),
    ],
)  # fmt: skip
def test_single_values_that_the_samples_show_are_guessed(said: str, sample: str, rules: list[str]) -> None:
    statement = f"## Input\n\nThe first line has {said}\n\n## Output\n"
    samples = [sample.encode()]
    draft = draft_from_statement(statement, samples)
    more = with_cells(draft, statement, samples)
    assert list(more.rules[len(draft.rules) :]) == rules
    assert [guess for guess in more.guesses if guess not in draft.guesses] == [f"{rule}, as in the samples" for rule in rules]
