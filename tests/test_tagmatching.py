"""What somebody means by a tag."""

import pytest

from judge.catalog import levels_between
from judge.errors import UsageError
from judge.tagmatching import tags_like, tags_meant
from judge.tagnames import _ENGLISH, KEYWORDS, keyword_of_tag, level_called, tag_name

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


@pytest.mark.parametrize("written", ["gold-3", "gold 3", "Gold3", "골드 3", "골드3", "G3", "~골드 3"])
def test_levels_are_called_as_screens_call_them(written: str) -> None:
    assert level_called(written) == "gold-3" and levels_between(written) == (13, 13)
    assert levels_between("실버..골드 4") == levels_between("silver..gold-4") and levels_between("..b1") == (1, 5)


@pytest.mark.parametrize("written", ["", "g", "gold-6", "gold-33", "purple", "3"])
def test_what_is_no_level_is_none(written: str) -> None:
    assert level_called(written) == written


@pytest.mark.parametrize("keyword", _ENGLISH)
def test_a_tag_of_the_sites_own_name_has_an_english_one(keyword: str) -> None:
    english = tag_name(keyword, "en")
    assert english.isascii() and english not in KEYWORDS.values() and tag_name(keyword, "ko") == keyword.replace("-", " ")
    assert tags_like(english, {keyword, "math"}) == tags_like(keyword, {keyword, "math"}) == {keyword}
    assert keyword == keyword_of_tag(keyword.replace("-", " ")) or "–" in keyword
