"""All sources that `judge fetch` knows, in the order in which they are asked."""

from collections.abc import Callable
from typing import NamedTuple

from judge.fetched import Fetched
from judge.messages import N_
from judge.sources import downloads
from judge.sources.downloads import Asking
from judge.sources.targets import FetchTarget


class Source(NamedTuple):
    """A place that has problems of a site."""

    name: str
    about: str
    #: the site, as `targets` calls it
    site: str
    fetch: Callable[[FetchTarget, Asking], Fetched]
    #: of two sources of one file the one with the higher authority is believed
    authority: int
    #: asked only by name
    only_by_name: bool = False


SOURCES = (
    Source(
        "testcase-ac", N_("the public collection: limits, samples, more inputs, checkers; no statements (MIT)"), "boj",
        downloads.from_collection, 1,
    ),
    Source("site", N_("the closed site's own page, should it answer again"), "boj", downloads.from_site, 4),
    Source(
        "wayback", N_("the web archive's copy of the page; one try, only when named"), "boj", downloads.from_archive, 4,
        only_by_name=True,
    ),
    Source("atcoder", N_("tasks and contests of AtCoder: statement, limits, samples"), "atcoder", downloads.from_atcoder, 3),
    Source("kattis", N_("problems of Kattis: statement, limits, samples"), "kattis", downloads.from_kattis, 3),
    Source(
        "codeforces", N_("problems of Codeforces, which mostly lets in nothing but browsers"), "codeforces",
        downloads.from_codeforces, 3,
    ),
    Source(
        "library-checker", N_("problems of the Library Checker: statement, generators, checker, a solution (Apache-2.0)"),
        "library-checker", downloads.from_library_checker, 3,
    ),
)  # fmt: skip


def sources_for(target: FetchTarget, name: str = "") -> list[Source]:
    """The sources to ask for a target, in order; with `name` that one only."""
    return [source for source in SOURCES if source.site == target.site and (source.name == name or (not name and not source.only_by_name))]
