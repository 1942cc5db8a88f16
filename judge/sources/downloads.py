"""Asking a source: what every source's `fetch` is given, and the way to it."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import NamedTuple, Protocol
from urllib.parse import urlsplit

from judge.errors import MissingError, SourceError
from judge.fetched import Fetched
from judge.markup.html import MOST_PAGE_BYTES
from judge.sources.page.parse import parse_page
from judge.sources.sourcetable import Source, sources_for
from judge.sources.targets import FetchTarget
from judge.sources.webcache import Answer


class Get(Protocol):
    """The way to the network: `Web.get`, or whatever answers in its place."""

    def __call__(self, url: str, most_bytes: int = MOST_PAGE_BYTES) -> Answer:
        """What an address holds; MissingError where it holds nothing, SourceError where it cannot be had."""


class Asking(NamedTuple):
    """Who asks: the way to the network, the addresses, and whom to tell of progress."""

    get: Get
    addresses: Mapping[str, str]
    #: `done` of `total` requests for one problem
    on_progress: Callable[[int, int], None]


def fetch_from(source: Source, target: FetchTarget, asking: Asking) -> Fetched:
    """The problem as the source has it; MissingError where it has none, SourceError where it cannot be had."""
    fetched: Fetched = import_module(source.module).fetch(target, asking)
    return fetched


def tasks_of_contest(target: FetchTarget, asking: Asking) -> tuple[str, ...]:
    """The addresses of a contest's problems."""
    tasks: tuple[str, ...] = import_module(sources_for(target.site)[0].module).tasks_of_contest(target, asking)
    return tasks


def at_mirror(url: str, base: str) -> str:
    """A page's address at a mirror, or at the site itself."""
    return base + urlsplit(url).path


def page_of_closed_site(number: str, url: str, asking: Asking) -> Fetched:
    """The problem on a page of the closed site, wherever a copy of it lies; MissingError when another page, or none, is there."""
    answer = asking.get(url)
    try:
        fetched = parse_page(answer.content, answer.charset)
    except SourceError as error:
        raise MissingError("{url}: {why}", url=url, why=error) from None
    if fetched.id != number:
        raise MissingError("{url}: the page is of problem {id}", url=url, id=fetched.id)
    return fetched


def ratings_of(number: str, asking: Asking) -> tuple[str, ...]:
    """Keywords for difficulty and tags from solved.ac, which mostly refuses clients that are no browser."""
    from judge.sources.solved_ac import parse_ratings

    content = asking.get(f"{asking.addresses['ratings']}/problem/show?problemId={number}").content
    return parse_ratings(content).get(number, ())
