"""Where the sources are, each address once. A workspace may name mirrors in judge.toml, `[sources]`."""

from collections.abc import Mapping
from typing import NamedTuple

from judge.errors import UsageError


class Addresses(NamedTuple):
    """Base addresses, without a slash at the end."""

    #: the closed site: today every path of it says that there is nothing
    site: str = "https://www.acmicpc.net"
    #: raw files of the public collection, and the interface that lists a folder of it
    collection: str = "https://raw.githubusercontent.com/testcase-ac/testcase-ac/main"
    collection_listing: str = "https://api.github.com/repos/testcase-ac/testcase-ac/contents"
    archive: str = "https://web.archive.org"
    ratings: str = "https://solved.ac/api/v3"
    library_checker: str = "https://raw.githubusercontent.com/yosupo06/library-checker-problems/master"
    library_checker_tree: str = "https://api.github.com/repos/yosupo06/library-checker-problems/git/trees/master?recursive=1"
    atcoder: str = "https://atcoder.jp"
    kattis: str = "https://open.kattis.com"
    codeforces: str = "https://codeforces.com"


def with_mirrors(mirrors: Mapping[str, str]) -> Addresses:
    """The addresses, some of them replaced. UsageError for a name that is none of them."""
    for name in mirrors:
        if name not in Addresses._fields:
            raise UsageError("judge.toml: no source {name}: known are {known}", name=name, known=", ".join(Addresses._fields))
    return Addresses()._replace(**mirrors)


def archived_copy(url: str) -> str:
    """Where the web archive has a page of the closed site; empty for pages of other sites."""
    return f"{Addresses().archive}/web/2026/{url}" if url.startswith(Addresses().site + "/") else ""


def is_local(host: str) -> bool:
    """Whether a host's name means this machine."""
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
    return name in ("localhost", "127.0.0.1", "[::1]")
