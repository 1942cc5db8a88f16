"""A fetch by itself: which sources are asked, in which order, and what is told; a function answers in the network's place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from judge.errors import MissingError, SourceError, UnreachableError
from judge.intake.fetching import Fetching, FetchOrders, FetchOutcome
from judge.sources.addresses import ADDRESSES
from judge.sources.webcache import Answer
from judge.store.workspace import Workspace
from tests.ground.page import Page
from tests.ground.rendering import render_page
from tests.ground.sites import atcoder_contest, atcoder_page, atcoder_samples, atcoder_section

PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 20
PAGE = f"{ADDRESSES['site']}/problem/1000"
COPY = f"{ADDRESSES['archive']}/web/2026id_/https://www.acmicpc.net/problem/1000"
LISTING = f"{ADDRESSES['collection_listing']}/"
RATINGS = f"{ADDRESSES['ratings']}/"


class Network:
    """Answers by address, or the error that comes instead; remembers what was asked. Where nothing is said there is nothing."""

    def __init__(self, answers: dict[str, bytes | Exception]) -> None:
        self.answers = answers
        self.asked: list[str] = []

    def __call__(self, url: str, most_bytes: int = 0) -> Answer:
        self.asked.append(url)
        found = next((answer for start, answer in self.answers.items() if url.startswith(start)), MissingError("{url}: nothing", url=url))
        if isinstance(found, Exception):
            raise found
        return Answer(found)


Fetch = Callable[..., list[FetchOutcome]]


@pytest.fixture
def fetch(workspace: Path) -> Fetch:
    def run(network: Network, *words: str, source: str = "", refresh: bool = False) -> list[FetchOutcome]:
        orders = FetchOrders(source, refresh)
        fetching = Fetching(Workspace(workspace), network, ADDRESSES, orders, on_progress=lambda name, done, total: None)
        return list(fetching.run(list(words)))

    return run


def page(**changes: object) -> bytes:
    return render_page(Page(1000)._replace(**changes))  # type: ignore[arg-type]


def test_sources_are_asked_in_order_until_one_has_it(fetch: Fetch, workspace: Path) -> None:
    network = Network({PAGE: page()})
    (outcome,) = fetch(network, "1000")
    assert outcome.source == "site" and outcome.trouble is None
    assert [url.split("/")[2] for url in network.asked[:2]] == ["api.github.com", "www.acmicpc.net"]
    assert not any(url.startswith(ADDRESSES["archive"]) for url in network.asked), "it is asked by name only"
    assert (workspace / "problems" / "1000" / "problem.yaml").is_file()


def test_one_source_alone(fetch: Fetch) -> None:
    network = Network({COPY: page()})
    (outcome,) = fetch(network, "1000", source="wayback")
    assert outcome.source == "wayback" and network.asked == [COPY]


def test_a_source_of_another_site_has_nothing(fetch: Fetch) -> None:
    network = Network({})
    (outcome,) = fetch(network, "1000", source="kattis")
    assert network.asked == [] and "kattis has no problems of that site: 1000" in str(outcome.trouble)


def test_what_is_here_is_not_asked_for(fetch: Fetch) -> None:
    fetch(Network({PAGE: page()}), "1000")
    network = Network({PAGE: page(title="다른 제목")})
    assert fetch(network, "1000") == [FetchOutcome("1000")] and network.asked == []
    (outcome,) = fetch(network, "1000", refresh=True)
    assert outcome.delivered is not None and "problem.yaml" in outcome.delivered.replaced


def test_a_page_of_another_problem_is_refused(fetch: Fetch) -> None:
    (outcome,) = fetch(Network({PAGE: render_page(Page(2000))}), "1000")
    assert outcome.delivered is None and "the page is of problem 2000" in str(outcome.trouble)


def test_without_a_network_it_says_so(fetch: Fetch) -> None:
    dead = UnreachableError("{host} cannot be reached: {problem}", host="x", problem="down")
    (outcome,) = fetch(Network({"https://": dead}), "1000")
    assert "no source can be reached: without a network, judge import" in str(outcome.trouble)


def test_what_no_source_has_is_told_with_every_reason(fetch: Fetch) -> None:
    (outcome,) = fetch(Network({PAGE: b"<html>404 Not Found</html>"}), "1000")
    told = str(outcome.trouble)
    assert "testcase-ac: " in told and "site: " in told and "post it to judge listen" in told


def test_one_that_cannot_be_had_stops_nobody(fetch: Fetch) -> None:
    outcomes = fetch(Network({PAGE: page()}), "7", "1000")
    assert [bool(outcome.trouble) for outcome in outcomes] == [True, False]


def test_difficulty_and_tags_are_asked_for_once_when_refused(fetch: Fetch) -> None:
    refused = SourceError("{host} asks for a browser", host="solved.ac")
    network = Network({PAGE: page(tier=None), f"{ADDRESSES['site']}/problem/2000": render_page(Page(2000, tier=None)), RATINGS: refused})
    first, second = fetch(network, "1000", "2000")
    assert [str(note) for note in first.notes] == ["no difficulty and tags: solved.ac asks for a browser"] and second.notes == ()
    assert sum(url.startswith(RATINGS) for url in network.asked) == 1


def test_difficulty_is_not_asked_for_when_the_page_says_it(fetch: Fetch) -> None:
    network = Network({PAGE: page(tier=3)})
    fetch(network, "1000")
    assert not any(url.startswith(RATINGS) for url in network.asked)


def test_pictures_come_as_files_and_what_cannot_be_had_stays_a_link(fetch: Fetch, workspace: Path) -> None:
    urls = ("https://good.example/a.png", "https://bad.example/b.png", "https://bad.example/c.png")
    images = "".join(f'<p><img src="{url}"></p>' for url in urls)
    bad = UnreachableError("{host} cannot be reached: {problem}", host="bad.example", problem="down")
    network = Network({PAGE: page(description=images), "https://good.example/": PNG, "https://bad.example/": bad})
    (outcome,) = fetch(network, "1000")
    assert [str(note) for note in outcome.notes] == ["2 pictures could not be had: a link stays in its place"]
    assert sum("bad.example" in url for url in network.asked) == 1, "a silent host is asked once"
    statements = "".join(path.read_text("utf-8") for path in (workspace / "problems" / "1000" / "statement").glob("*.md"))
    assert "https://bad.example/b.png" in statements and "https://good.example" not in statements
    assert PNG in [path.read_bytes() for path in (workspace / "problems" / "1000" / "statement").iterdir()]


def test_what_is_no_picture_is_not_kept(fetch: Fetch) -> None:
    network = Network({PAGE: page(description='<p><img src="https://x.example/a.png"></p>'), "https://x.example/": b"<html>"})
    (outcome,) = fetch(network, "1000")
    assert [str(note) for note in outcome.notes] == ["1 picture could not be had: a link stays in its place"]


def test_a_contest_stands_for_its_tasks(fetch: Fetch) -> None:
    task = atcoder_page(en=atcoder_section("Problem Statement", "<p>x</p>") + atcoder_samples([("3\n", "6\n")]))
    tasks = "https://atcoder.jp/contests/wds001/tasks"
    paths = [f"/contests/wds001/tasks/wds001_{letter}" for letter in "ab"]
    network = Network({f"{tasks}/": task, tasks: atcoder_contest(paths)})
    outcomes = fetch(network, "https://atcoder.jp/contests/wds001")
    assert [(outcome.id, outcome.source) for outcome in outcomes] == [("atcoder-wds001-a", "atcoder"), ("atcoder-wds001-b", "atcoder")]


def test_a_contest_that_cannot_be_had_is_told(fetch: Fetch) -> None:
    (outcome,) = fetch(Network({}), "https://atcoder.jp/contests/abc300")
    assert outcome.id == "https://atcoder.jp/contests/abc300" and "nothing" in str(outcome.trouble)
