"""What samples keep, and would hardly keep by chance, is guessed; what a statement says itself, or chance may have done, is not."""

import pytest

from judge.drafting.draft import SpecDraft
from judge.drafting.guesses import OTHERWISE
from judge.drafting.likely import with_likely


def likely(layout: str, rules: str, sample: str, *, statement: str = "", unnamed: str = "") -> tuple[str, ...]:
    """The rules that are added."""
    guesses = (OTHERWISE.format(names=unnamed),) if unnamed else ()
    draft = SpecDraft("x", tuple(layout.split("\n")), tuple(rules.split("\n")), guesses)
    found = with_likely(draft, statement, [sample.encode()])
    added = found.rules[len(draft.rules) :]
    assert len(found.guesses) == len(guesses) + len(added)
    return added


EDGES = ("N M\na b * M", "1 <= N <= 9\n1 <= M <= 9\n1 <= a, b <= N")
JOINED = "두 방이 통로로 이어져 있다."
SPANS = ("M\na b * M", "1 <= M <= 9\n1 <= a, b <= 90")
ARRAY = ("N\nA[1..N]", "1 <= N <= 99\n1 <= A <= 20")
GRID = ("N\nS * N", "1 <= N <= 9\nS: [.#SXE]{N}")
FEW = "1 2 2 1 2 1 1 2 2 1 2 1"


@pytest.mark.parametrize(
    ("draft", "sample", "added", "more"),
    [
        (EDGES, "3 2\n1 2\n3 1\n", ("a != b",), {"unnamed": "a, b", "statement": JOINED}),
        (EDGES, "3 2\n1 2\n3 1\n", (), {"unnamed": "a, b", "statement": f"{JOINED} 방의 위치"}),
        (EDGES, "3 2\n1 2\n3 1\n", (), {"statement": JOINED}),  # it has names for them, and says nothing
        (EDGES, "3 2\n1 2\n3 3\n", (), {"unnamed": "a, b", "statement": JOINED}),
        (EDGES, "3 1\n1 2\n", (), {"unnamed": "a, b", "statement": JOINED}),
        (EDGES, "3 2\n1 2\n3 1\n", (), {"unnamed": "a, b", "statement": f"{JOINED} 자기 자신으로 가는 통로도 있다."}),
        (EDGES, "6 5\n1 2\n3 1\n4 1\n5 6\n4 5\n", ("a b: connected graph of N", "a != b"), {"unnamed": "a, b", "statement": "도로"}),
        (EDGES, "6 5\n1 2\n3 1\n4 1\n5 6\n4 5\n", ("a != b",), {"unnamed": "a, b", "statement": "도로로 갈 수 없으면 -1"}),
        (EDGES, "6 5\n1 2\n3 1\n2 3\n5 6\n4 5\n", ("a != b",), {"unnamed": "a, b", "statement": "도로"}),
        (SPANS, "5\n1 2\n5 9\n2 8\n3 4\n7 8\n", ("a < b",), {"unnamed": "a, b", "statement": "시작하는 날과 끝나는 날"}),
        (SPANS, "5\n1 2\n5 9\n2 8\n3 3\n7 8\n", ("a <= b",), {"unnamed": "a, b", "statement": "시작하는 날과 끝나는 날"}),
        (SPANS, "5\n1 2\n5 9\n2 8\n3 4\n7 8\n", (), {"unnamed": "a, b"}),
        (SPANS, "5\n1 2\n5 9\n2 8\n3 4\n7 8\n", (), {"unnamed": "a, b", "statement": "시작하는 칸의 위치"}),
        (ARRAY, "5\n3 1 5 2 4\n", ("A: permutation",), {"unnamed": "A"}),
        (ARRAY, "5\n3 1 5 2 4\n", (), {}),
        (ARRAY, "5\n1 2 3 4 5\n", (), {"unnamed": "A"}),  # nobody had to think for these
        (ARRAY, "14\n3 11 5 2 4 19 8 7 12 13 1 20 16 15\n", ("A: distinct",), {}),
        (ARRAY, "6\n3 11 5 2 4 19\n", (), {}),
        (ARRAY, f"12\n{FEW}\n", ("1 <= A <= 2",), {"unnamed": "A"}),
        (ARRAY, f"12\n{FEW}\n", (), {}),
        (ARRAY, f"11\n{FEW[:-2]}\n", (), {"unnamed": "A"}),
        (GRID, "3\nS.#\n..X\nX.E\n", ("S: once [ES]",), {}),
        (GRID, "2\nS.\n.E\n", (), {}),
        ((GRID[0], GRID[1].replace(".#", "")), "3\nSXX\nXXX\nXXE\n", (), {}),
    ],
)  # fmt: skip
def test_what_is_guessed(draft: tuple[str, str], sample: str, added: tuple[str, ...], more: dict[str, str]) -> None:
    assert likely(*draft, sample, **more) == added


def test_a_sign_that_is_told_to_stand_once() -> None:
    draft = ("N\nS * N", "1 <= N <= 9\nS: [.#@]{N}")
    assert likely(*draft, "3\n..#\n@..\n..#\n", statement="지도에서 @의 개수는 하나이다.") == ("S: once [@]",)
    assert likely(*draft, "3\n..#\n@..\n..#\n", statement="@에서 시작한다.") == ()


def test_rules_that_the_samples_do_not_keep_together_are_left_out() -> None:
    """Corners that are told, and a letter that stands there."""
    draft = ("N\nS * N", "1 <= N <= 9\nS: [.#SE]{N}\nS[1][1]: [S]")
    assert likely(*draft, "3\nS.#\n..E\n..#\n") == ("S: once [E]",)
