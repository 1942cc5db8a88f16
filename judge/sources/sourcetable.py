"""All that is known of the sources of `judge fetch`: an entry here, its module and its row in docs/sources.md make a source.

The module has `fetch(target, asking)`, and where addresses of contests are known `tasks_of_contest(target, asking)`. It is imported when
the source is asked.
"""

from collections.abc import Mapping
from typing import NamedTuple

from judge.messages import N_


class Source(NamedTuple):
    """A place that has problems of a site."""

    name: str
    about: str
    #: what its problems are problems of
    site: str
    module: str
    #: of two sources of one file the one with the higher authority is believed
    authority: int
    #: what `judge fetch` is given for a problem that it has
    example: str
    #: where it is, by the keys of judge.toml's `[sources]`; without a slash at the end
    addresses: Mapping[str, str]
    #: addresses of the site's problems behind `https://`, and the folder's name for each; a contest has none
    patterns: tuple[tuple[str, str], ...] = ()
    #: asked only by name
    only_by_name: bool = False


#: in the order in which they are asked
SOURCES = (
    Source(
        name="testcase-ac",
        about=N_("the public collection: limits, samples, more inputs, checkers; no statements (MIT)"),
        site="boj",
        module="judge.sources.collection",
        authority=1,
        example="1000",
        addresses={  # raw files, and the interface that lists a folder of it
            "collection": "https://raw.githubusercontent.com/testcase-ac/testcase-ac/main",
            "collection_listing": "https://api.github.com/repos/testcase-ac/testcase-ac/contents",
        },
    ),
    Source(
        name="site",
        about=N_("the closed site's own page, should it answer again"),
        site="boj",
        module="judge.sources.closedsite",
        authority=4,
        example="1000",
        addresses={"site": "https://www.acmicpc.net"},  # today every path of it says that there is nothing
        patterns=((r"(?:www\.|m\.)?acmicpc\.net/problem/(\d+)", "{0}"),),
    ),
    Source(
        name="wayback",
        about=N_("the web archive's copy of the page; one try, only when named"),
        site="boj",
        module="judge.sources.wayback",
        authority=4,
        example="1000 --source wayback",
        addresses={"archive": "https://web.archive.org"},
        only_by_name=True,
    ),
    Source(
        name="atcoder",
        about=N_("tasks and contests of AtCoder: statement, limits, samples"),
        site="atcoder",
        module="judge.sources.atcoder",
        authority=3,
        example="https://atcoder.jp/contests/abc300",
        addresses={"atcoder": "https://atcoder.jp"},
        patterns=(
            (r"atcoder\.jp/contests/[\w-]+/tasks/([\w-]+)", "atcoder-{0}"),
            (r"atcoder\.jp/contests/[\w-]+(?:/tasks)?", ""),
        ),
    ),
    Source(
        name="kattis",
        about=N_("problems of Kattis: statement, limits, samples"),
        site="kattis",
        module="judge.sources.kattis",
        authority=3,
        example="https://open.kattis.com/problems/hello",
        addresses={"kattis": "https://open.kattis.com"},
        patterns=((r"(?:open|[\w-]+)\.kattis\.com/(?:[\w/-]+/)?problems/([\w-]+)", "kattis-{0}"),),
    ),
    Source(
        name="codeforces",
        about=N_("problems of Codeforces, which mostly lets in nothing but browsers"),
        site="codeforces",
        module="judge.sources.codeforces",
        authority=3,
        example="https://codeforces.com/problemset/problem/4/A",
        addresses={"codeforces": "https://codeforces.com"},
        patterns=(
            (r"(?:www\.|m1?\.)?codeforces\.com/(?:contest|gym)/(\d+)/problem/(\w+)", "codeforces-{0}-{1}"),
            (r"(?:www\.|m1?\.)?codeforces\.com/problemset/problem/(\d+)/(\w+)", "codeforces-{0}-{1}"),
        ),
    ),
    Source(
        name="library-checker",
        about=N_("problems of the Library Checker: statement, generators, checker, a solution (Apache-2.0)"),
        site="library-checker",
        module="judge.sources.library_checker",
        authority=3,
        example="https://judge.yosupo.jp/problem/aplusb",
        addresses={
            "library_checker": "https://raw.githubusercontent.com/yosupo06/library-checker-problems/master",
            "library_checker_tree": "https://api.github.com/repos/yosupo06/library-checker-problems/git/trees/master?recursive=1",
        },
        patterns=((r"judge\.yosupo\.jp/problem/([\w-]+)", "library-checker-{0}"),),
    ),
)


def sources_for(site: str, name: str = "") -> list[Source]:
    """The sources to ask for a problem of a site, in order; with `name` that one only."""
    return [source for source in SOURCES if source.site == site and (source.name == name or (not name and not source.only_by_name))]
