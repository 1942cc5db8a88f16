"""Where the sources are. A workspace may name mirrors in judge.toml, `[sources]`."""

from collections.abc import Mapping

from judge.errors import UsageError
from judge.sources.sourcetable import SOURCES

#: solved.ac is no source of problems, but of difficulty and tags
_RATINGS = {"ratings": "https://solved.ac/api/v3"}

#: base addresses, without a slash at the end, by their key in judge.toml
ADDRESSES: Mapping[str, str] = {key: address for source in SOURCES for key, address in source.addresses.items()} | _RATINGS


def with_mirrors(mirrors: Mapping[str, str]) -> Mapping[str, str]:
    """The addresses, some of them replaced. UsageError for a name that is none of them."""
    for name in mirrors:
        if name not in ADDRESSES:
            raise UsageError("judge.toml: no source {name}: known are {known}", name=name, known=", ".join(ADDRESSES))
    return {**ADDRESSES, **mirrors}


def archived_copy(url: str) -> str:
    """Where the web archive has a page of the closed site; empty for pages of other sites."""
    return f"{ADDRESSES['archive']}/web/2026/{url}" if url.startswith(ADDRESSES["site"] + "/") else ""


def is_local(host: str) -> bool:
    """Whether a host's name means this machine."""
    name = host.rpartition(":")[0] if host.rpartition(":")[2].isdecimal() else host
    return name in ("localhost", "127.0.0.1", "[::1]")
