"""What somebody means by a tag."""

import pytest

from judge.errors import UsageError
from judge.tagmatching import tags_like, tags_meant
from judge.tagnames import KEYWORDS

HERE = {"dijkstra", "dynamic-programming", "graph-theory", "graph-traversal", "a-star", "역추적"}


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("dp", {"dynamic-programming"}), ("디피", {"dynamic-programming"}), ("다이나믹 프로그래밍", {"dynamic-programming"}),
        ("다익스트라", {"dijkstra"}), ("데이크스트라", {"dijkstra"}), ("BFS", {"breadth-first-search"}),
        ("Dynamic Programming", {"dynamic-programming"}),
        ("그래프", {"graph-theory", "graph-traversal"}), ("graph", {"graph-theory", "graph-traversal"}),
        ("a star", {"a-star"}), ("역추적", {"역추적"}),
        ("유니온 파인드", {"disjoint-set"}), ("완전탐색", {"brute-force"}), ("nonsense", set()), ("*", set()),
    ],
)  # fmt: skip
def test_keywords_names_nicknames_and_parts(asked: str, meant: set[str]) -> None:
    assert tags_like(asked, HERE) == meant


def test_every_keyword_and_name_means_itself() -> None:
    for name, keyword in KEYWORDS.items():
        assert tags_like(name, ()) == tags_like(keyword, ()) == {keyword}


def test_near_misses_are_named() -> None:
    with pytest.raises(UsageError, match="no tag dijkstar here: did you mean dijkstra"):
        tags_meant("dijkstar", HERE)
    with pytest.raises(UsageError, match="no tag qqq here: judge list shows which there are"):
        tags_meant("qqq", HERE)
    assert tags_meant("dp", HERE) == {"dynamic-programming"}
