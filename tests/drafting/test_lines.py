"""Which lines are one thing each, which are many of one: what a statement says of single lines decides where samples allow both."""

import pytest

from judge.drafting.linebegins import begins_in
from tests.drafting.test_wordings import drafted


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("첫째 줄에 온도, 둘째 줄에는 습도, 다음 줄에 바람이 주어진다.", {1, 2, 3}),
        ("첫 번째 줄에 N이, 두 번째 줄부터 N개의 줄에 높이가, 마지막 줄에 K가 주어진다.", {1, 2}),
        ("첫째 줄에 N이, 그 다음 줄부터 수가 한 줄에 하나씩 주어진다.", {1, 2}),
        ("첫째 줄에 N이 주어진다. 다음 N개의 줄에 수가 주어진다. 다음 줄에 M이 주어진다.", {1, 2}),
        ("The first line holds n, the second line k, the next line the price.", {1, 2, 3}),
        ("첫째 줄과 둘째 줄에 수가 있다. 출력의 첫째 줄은 비어 있다.", {1, 2}),
        ("N개의 줄에 수가 주어진다.", set()),
        ("총 28줄에 수가, 두 줄에 이름이 주어진다.", set()),
        ("첫째 줄부터 열번째 줄 까지 수가 주어진다.", {1}),
    ],
)
def test_lines_that_a_statement_speaks_of(text: str, lines: set[int]) -> None:
    assert begins_in(text) == lines


@pytest.mark.parametrize(
    ("section", "samples", "layout"),
    [
        (
            "첫째 줄에 낮 기온 A, 둘째 줄에 밤 기온 B, 셋째 줄에 습도 C, 넷째 줄에 풍속 D, 다섯째 줄에 기압 E가 주어진다. A는 30 이하이다.",
            "7\n3\n4\n9\n1\n", "A / B / C / D / E",
        ),
        (
            "첫째 줄에 N(1 ≤ N ≤ 50)이 주어진다. 그 다음 줄부터 상자의 무게가 한 줄에 하나씩 주어진다.",
            "6\n3\n1\n5\n5\n4\n2\n", "N / A   * N",
        ),
        (
            "첫째 줄에 첫 노래의 길이, 둘째 줄에 그 노래가 주어진다. "
            "셋째 줄에는 다음 노래의 길이, 넷째 줄에 그 노래가 주어진다.",
            "3\nDOM\n5\nSOLSO\n", "A / S / B / word",
        ),
        (
            "첫째 줄에 화분의 수가, 둘째 줄에 화분의 상태가 주어진다. 셋째 줄에 사람의 수가 주어진다. "
            "넷째 줄부터 사람의 나이와 번호가 주어진다.",
            "4\n0 1 1 0\n2\n1 3\n2 4\n", "N / A[1..N] / M / B C   * M",
        ),
        (
            "첫째 줄에 점의 수 N(3 ≤ N ≤ 50)이 주어진다. 이어서 N개의 줄에 점이 주어진다. 이어서 세 개의 줄에 세 사람의 자리가 주어진다.",
            "3\n1 0\n5 0\n3 3\n2 2\n3 2\n4 3\n", "N / A B   * N / C D   * 3",
        ),
        (
            "첫째 줄에 R과 C가 주어진다. (2 ≤ R, C ≤ 70) 둘째 줄부터 R개의 줄에 칸의 높이가 주어진다.",
            "2 2\n5 1\n2 4\n|3 3\n1 2 3\n4 5 6\n7 8 9\n", "R C / A[1..C]   * R",
        ),
        (
            "첫째 줄에 역의 수 n, 둘째 줄에 길의 수 m이 주어진다. 셋째 줄부터 m개의 줄에 세 정수 u, v, w가 주어진다. "
            "마지막 줄에는 두 역의 번호가 주어진다. (1 ≤ n, m, u, v, w ≤ 90)",
            "4\n3\n1 2 4\n1 3 2\n4 2 6\n1 4\n", "n / m / u v w   * m / A B",
        ),
        (
            "첫째 줄에 배우의 수 N과 보조 PD의 수 M이 주어진다. 다음 M개의 줄에 PD가 맡은 배우의 수와 배우들이 주어진다. (1 ≤ N, M ≤ 90)",
            "6 3\n3 1 4 3\n4 6 2 5 4\n2 2 3\n", "N M / K PD[1..K]   * M",
        ),
        (
            "첫째 줄부터 여섯째 줄까지 한 줄에 하나씩 90 이하의 자연수가 주어진다.",
            "4\n8\n15\n16\n23\n42\n|1\n2\n3\n4\n5\n6\n", "A   * 6",
        ),
        (
            "첫째 줄에 판의 크기가 주어진다. 크기는 10 이하의 자연수이다. 둘째 줄부터 칸이 한 줄씩 주어진다.",
            "5\n1 1 0 1 1\n0 1 0 0 0\n1 0 1 0 1\n1 0 0 0 0\n1 0 1 1 1\n", "N / A[1..N]   * N",
        ),
    ],
)  # fmt: skip
def test_lines_of_one_thing_and_of_many(section: str, samples: str, layout: str) -> None:
    assert drafted(section, samples)[0] == layout
