"""What statements say of order and difference, of shapes of words, and of how often something is there: examples in both languages."""

import re

import pytest

from judge.drafting.draft import render_draft
from judge.drafting.draftspec import DraftGround, draft_spec
from judge.drafting.mentions import read_section
from judge.drafting.plaintext import plain
from judge.drafting.wordshapes import shape_of
from judge.inputs.making import make_random
from judge.inputs.resolving import read_spec


def rules_of(page: str, samples: str) -> set[str]:
    """The rules of a draft; between samples stands a bar."""
    heading = "## 입력" if any("가" <= letter <= "힣" for letter in page) else "## Input"
    text = page if "## Input" in page else f"{heading}\n\n{page}\n\n## 출력\n"
    return set(draft_spec(DraftGround((), text, tuple(map(str.encode, samples.split("|")))))[0].rules)


def drawn(format_block: str, constraints: str) -> str:
    return f"## Constraints\n\n{constraints}\n\n## Input\n\n```\n{format_block}\n```\n\n## Output\n"


@pytest.mark.parametrize(
    ("page", "samples", "rules"),
    [
        ("Three distinct positive integers of at most 70, in decreasing order.", "9 5 2\n", {"A > B", "B > C", "A != C"}),
        ("한 줄에 70 이하의 자연수 세 개가 오름차순으로 주어진다.", "2 5 9\n|3 4 8\n", {"A < B", "B < C"}),
        ("Two integers between 1 and 90. The first number is not greater than the second.", "3 8\n|4 4\n", {"A <= B"}),
        ("90 이하의 자연수 두 개가 주어진다. 첫 번째 수는 두 번째 수보다 작거나 같다.", "3 8\n|4 4\n", {"A <= B"}),
        ("첫째 줄에 N이 주어진다. N은 60 이하의 홀수인 자연수이다. 둘째 줄에 N개의 수가 주어진다.", "3\n5 7 2\n", {"N % 2 = 1"}),
        (
            "첫째 줄에 사람의 수 N과 시합의 수 M이 주어진다. (2 ≤ N, M ≤ 50) 다음 M개의 줄에 겨룬 두 사람의 번호가 주어진다. "
            "자기 자신과 겨루는 경우는 없다.", "3 3\n1 2\n2 3\n1 2\n", {"A != B"},
        ),
        (
            "첫째 줄에 $N$과 $M$이 주어진다. ($2 \\le N \\le 50$, $N-1 \\le M \\le \\binom{N}{2}$) 다음 $M$개의 줄에 길이 잇는 마을 "
            "$u_i$, $v_i$가 주어진다. ($1 \\le u_i < v_i \\le N$) 길을 따라 모든 마을을 오가는 방법이 존재하는 경우만 주어진다.",
            "3 2\n1 2\n2 3\n|4 3\n1 2\n2 3\n3 4\n", {"N-1 <= M <= N*(N-1)/2", "u v: connected graph of N"},
        ),
        (
            "첫째 줄에 개의 빠르기 $S_D$와 힘 $P_D$가 있다. ($1 \\le S_D \\le 9$, $1 \\le P_D \\le 70$) 둘째 줄에 고양이의 "
            "$S_C$와 $P_C$가 주어진다. ($1 \\le S_C \\le 5$, $1 \\le P_C \\le 80$)", "3 40\n5 60\n", {"1 <= SD <= 9", "1 <= PC <= 80"},
        ),
        (
            "첫째 줄에 사람의 수 N과 모임의 수 M이 주어진다. (1 ≤ N, M ≤ 50) 다음 M개의 줄에 모임에 온 사람의 수와 그 번호가 주어진다. "
            "번호는 1부터 N까지의 수이다.", "5 2\n2 1 4\n3 2 3 5\n", {"A: distinct"},
        ),
        ("A single line contains a binary string of length between 1 and 40.", "0110\n|1\n", {"A: [01]{1..40}"}),
        ("첫째 줄에 대문자와 공백으로 된 길이 60 이하의 글이 있다. 공백으로 시작하거나 끝나지 않는다.", "AB CD\n|E FG HI\n", {"S: spaced"}),
        (drawn("N\nX_1 Y_1\n\\vdots\nX_N Y_N", "- 2 <= N <= 30\n- 0 <= X_i, Y_i <= 90\n- The N points are pairwise distinct."),
         "2\n0 0\n1 1\n", {"X Y: distinct"}),
        (drawn("K", "- K is an odd integer between 1 and 99, inclusive."), "5\n", {"K % 2 = 1"}),
        (drawn("N\nS", "- 1 <= N <= 30"), "3\nabc\n|5\nzebra\n", {"S: [a-z]{N}"}),
    ],
)  # fmt: skip
def test_a_draft_has_what_is_said_of_order_and_difference(page: str, samples: str, rules: set[str]) -> None:
    found = rules_of(page, samples)
    assert rules <= found, found


def test_lines_are_as_many_as_is_told_of_them() -> None:
    page = (
        "첫 번째 줄에 T가 주어진다. (1 ≤ T ≤ 9) 각 시험은 다음과 같다.\n\n- 첫 번째 줄에 상자의 수 N이 주어진다. (1 ≤ N ≤ 40)\n"
        "- 두 번째 줄에 A와 B가 주어진다. (1 ≤ A, B ≤ 90)\n- 세 번째 줄부터 N개의 줄에 u_i와 v_i가 주어진다. (1 ≤ u_i ≤ A, 1 ≤ v_i ≤ B)"
    )
    assert read_section(plain(page)).lines_at["N"] == frozenset({4})


def test_lists_whose_members_may_come_again_are_not_distinct() -> None:
    page = (
        "첫째 줄에 방의 수 N과 사람의 수 M이 주어진다. (1 ≤ N, M ≤ 50) 다음 M개의 줄에 방문한 방의 수와 그 번호가 순서대로 주어진다. "
        "번호는 1부터 N까지의 수이다."
    )
    assert "A: distinct" not in rules_of(page, "5 2\n2 1 4\n3 2 3 5\n")


@pytest.mark.parametrize(
    ("samples", "made"),
    [
        ("09:30\n|23:05\n|17:20\n", "([01]\\d|2[0-3]):[0-5]\\d"),
        ("2031-01-05\n|2031-12-10\n", "2031-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
        ("01/05\n|12/30\n", "(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])"),
        ("B7\n|D12\n|A3\n", "[A-D][0-9]{1,2}"),
    ],
)
def test_words_of_one_shape_keep_it(samples: str, made: str) -> None:
    draft, _ = draft_spec(DraftGround((), "## 입력\n\n첫째 줄에 하나가 주어진다.\n\n## 출력\n", tuple(map(str.encode, samples.split("|")))))
    spec = read_spec(render_draft(draft), "draft")
    assert all(re.fullmatch(made, make_random(spec, seed, 9).content.decode().strip()) for seed in range(30)), render_draft(draft)


def test_a_shape_goes_as_far_as_the_text_tells() -> None:
    assert shape_of(["b3", "d7", "c1"], "a letter from a to h, then a digit from 1 to 8") == ["[a-h]", "[1-8]"]
    assert shape_of(["b3", "d7", "c1"], "squares") == ["[b-d]", "[1-7]"]
    assert shape_of(["b3", "7d", "c1"], "squares") == shape_of(["bar", "foo", "baz"], "") == []
