"""What statements say of things that differ, of numbers of what was counted, of counts beside values: rules of a draft."""

import pytest

from judge.drafting.plaintext import plain
from tests.drafting.test_wordings import drafted


@pytest.mark.parametrize(
    ("section", "samples", "rules", "others"),
    [
        (
            "첫째 줄에 화분의 수 N과 지시의 수 M이 주어진다. (1 ≤ N, M ≤ 60) 다음 M개의 줄에 k, a, b가 주어진다. "
            "k가 0이면 a번 화분부터 b번 화분까지 물을 주고, 1이면 그 사이를 센다.",
            "4 5\n0 1 2\n0 2 4\n1 2 3\n0 2 4\n1 1 4\n", ["1 <= a <= N", "1 <= b <= N", "a <= b", "0 <= k <= 1"], [],
        ),
        (
            "두 정수 A와 B가 주어진다. 두 정수는 1 이상 100 미만이다. 두 정수는 서로 다르다.",
            "12 15\n|7 3\n", ["A != B", "1 <= A <= 100-1"], [],
        ),
        (
            "첫째 줄에 별의 수 N이 주어진다. (1 ≤ N ≤ 60) 다음 N개의 줄에 별의 x, y, z좌표가 주어진다. 좌표는 0 이상 9 이하이다. "
            "같은 위치에 별이 두 개 이상 있는 경우는 없다.",
            "3\n1 2 3\n0 0 1\n4 4 4\n", ["x y z: distinct"], ["x y: distinct"],
        ),
        (
            "첫째 줄에 상자의 수가 주어진다. 상자의 수는 60 이하이다. 다음 줄부터 상자의 두께, 상자의 높이 그리고 값이 주어진다. "
            "값이 같은 상자는 없다.",
            "3\n1 2 700\n5 9 80\n4 4 30\n", ["C: distinct", "N <= 60", "A <= 5"], ["A <= 60"],
        ),
        (
            "첫째 줄에 우표의 수 N(1 ≤ N ≤ 20)이, 둘째 줄에 우표의 값이 오름차순으로 주어진다. 값은 1원부터 500원까지 있다. "
            "방법의 수는 900보다 작다.",
            "3\n1 5 10\n", ["1 <= A <= 500", "A: sorted"], ["A: distinct"],
        ),
        (
            "첫째 줄에 이름 S가 주어진다. S는 대문자 3개로 이루어져 있다. 둘째 줄에 N(1 ≤ N ≤ 9)이, 다음 N개의 줄에 낱말이 주어진다. "
            "낱말의 길이는 7 이하이다.",
            "ABC\n2\nSNOW\nRAIN\n", ["S: [A-Z]{3}", "word: [A-Z]{1..7}"], [],
        ),
        (
            "첫째 줄에 A, 둘째 줄에 B가 주어진다. A는 -50 이상 50 이하이며, 0이 아니다. B는 60 이하의 자연수이며, A보다 크다.",
            "-3\n20\n|12\n31\n", ["A != 0", "B > A"], [],
        ),
        (
            "첫째 줄에 등의 수 N(1 ≤ N ≤ 60)이 주어진다. 둘째 줄에 등의 상태가 주어진다. 켜져 있으면 1, 꺼져 있으면 0으로 나타낸다. "
            "다음 줄에 통의 수 M(1 ≤ M ≤ 50)이 주어진다. 다음 M개의 줄에 색이 주어진다. 빨강은 1로, 파랑은 2로 표시한다.",
            "8\n0 1 0 1 0 0 0 1\n2\n1\n2\n", ["0 <= A <= 1"], ["0 <= A <= 2"],
        ),
        (
            "첫째 줄에 패의 수 N(1 ≤ N ≤ 60)이, 둘째 줄에 패의 점수가 증가하는 순서로 주어진다. 점수는 80 이하의 자연수이다.",
            "4\n2 3 7 9\n", ["A: sorted", "A: distinct"], [],
        ),
        (
            "첫째 줄에 섬의 수 N과 다리의 수 M이 주어진다. (2 ≤ N ≤ 60, 1 ≤ M ≤ 60) 다음 M개의 줄에 다리의 시작섬과 끝섬의 번호가 "
            "주어진다. 시작섬과 끝섬이 같은 다리는 없다.",
            "4 3\n1 2\n2 3\n1 2\n", ["A != B"], [],
        ),
        (
            "첫째 줄에 T가 주어진다. 다음 T개의 줄에 점수가 주어진다. 점수는 0보다 크거나 같고, 100보다 작거나 같은 정수이다.",
            "2\n50\n7\n", ["1 <= T", "0 <= A <= 100"], ["0 <= T <= 100"],
        ),
        (
            "첫째 줄에 칸의 수와 사람의 자리가 주어진다. 칸의 수는 50 이하의 자연수이다. 사람의 자리는 칸의 수 이하이다.",
            "9 4\n|7 7\n", ["B <= A", "1 <= A <= 50"], [],
        ),
    ],
)  # fmt: skip
def test_what_is_said_of_things_that_differ_and_of_counts(section: str, samples: str, rules: list[str], others: list[str]) -> None:
    _, found = drafted(section, samples)
    assert set(rules) <= set(found)
    assert not set(others) & set(found)


def test_less_than_a_hundred_is_no_number_word() -> None:
    assert plain("10 이상 100 미만, 삼만 미만") == "10 이상 100 미만, 30000 미만"
