"""Ratings from the answers of solved.ac."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tests.strategies  # noqa: F401 - the profile
from judge.errors import SourceError
from judge.sources.page.marks import level_name
from judge.sources.solved_ac import parse_ratings
from tests.ground.sites import CHALLENGE_PAGE, OTHER_PAGE, rating_entry


def answer(*entries: object) -> bytes:
    return json.dumps([*entries]).encode()


def test_one_problem() -> None:
    assert parse_ratings(json.dumps(rating_entry()).encode()) == {"1000": ("level:bronze-5", "tag:dynamic-programming")}


def test_plain_list() -> None:
    content = answer(rating_entry(1000, 1), rating_entry(1001, 30, ()))
    assert parse_ratings(content) == {"1000": ("level:bronze-5", "tag:dynamic-programming"), "1001": ("level:ruby-1",)}


def test_list_of_items() -> None:
    content = json.dumps({"count": 1, "items": [rating_entry(2, 0, ())]}).encode()
    assert parse_ratings(content) == {"2": ("level:unrated",)}


def test_empty_list() -> None:
    assert parse_ratings(b"[]") == {}


@given(st.dictionaries(st.integers(1, 10**6), st.integers(0, 30), max_size=20))
def test_levels_come_back(levels: dict[int, int]) -> None:
    content = answer(*(rating_entry(number, level, ()) for number, level in levels.items()))
    assert parse_ratings(content) == {str(number): (f"level:{level_name(level)}",) for number, level in levels.items()}


@pytest.mark.parametrize(
    ("tag", "keyword"),
    [
        (("그리디 알고리즘", "greedy"), "tag:greedy"),
        (("등불 이론", "lantern theory"), "tag:등불-이론"),
        (("", "Lantern Theory"), "tag:lantern-theory"),
    ],
)
def test_tags_are_called_as_on_pages(tag: tuple[str, str], keyword: str) -> None:
    assert parse_ratings(answer(rating_entry(1, 1, [tag])))["1"][1:] == (keyword,)


def test_tags_are_said_once() -> None:
    assert len(parse_ratings(answer(rating_entry(1, 1, [("수학", "math"), ("수학", "math")])))["1"]) == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "not JSON"),
        (b"oops", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"null", "not about problems"),
        (b"3", "not about problems"),
        (b'{"statusCode": 400}', "not about problems"),
        (b'{"items": {}}', "not about problems"),
        (b"[3]", "not about problems"),
        (answer({**rating_entry(), "problemId": "1000"}), "not about problems"),
        (answer({**rating_entry(), "problemId": 0}), "not about problems"),
        (answer({**rating_entry(), "problemId": True}), "not about problems"),
        (answer(rating_entry(level=31)), "problem 1000 a level that there is not: 31"),
        (answer(rating_entry(level=-1)), "a level that there is not: -1"),
        (answer({**rating_entry(), "level": "1"}), "a level that there is not"),
        (answer({**rating_entry(), "level": None}), "a level that there is not: None"),
        (answer({**rating_entry(), "tags": None}), "no list of tags"),
        (answer({**rating_entry(), "tags": [3]}), "a tag without a name"),
        (answer({**rating_entry(), "tags": [{}]}), "a tag without a name"),
        (answer(rating_entry(tags=[("", "")])), "a tag without a name"),
        (answer(rating_entry(tags=[(" ", "")])), "a tag without a name"),
        (answer(rating_entry(), rating_entry()), "problem 1000 twice"),
        (CHALLENGE_PAGE, "Cloudflare"),
        (OTHER_PAGE, "no problem page"),
    ],
)
def test_the_unexpected_is_refused(content: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        parse_ratings(content)
