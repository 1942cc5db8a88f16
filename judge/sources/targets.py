"""What somebody names, a number or an address: which site's problem it is, and what its folder is called."""

import re
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from judge.errors import UsageError
from judge.sources.sourcetable import SOURCES


class FetchTarget(NamedTuple):
    """A problem of a site, or with an empty id a contest of it; `url` is its page."""

    site: str
    id: str
    url: str


_TABLE = tuple((source.site, re.compile(pattern + r"/?", re.IGNORECASE), name) for source in SOURCES for pattern, name in source.patterns)

#: a number below an address of the web's archive, or of a mirror
_NUMBER = re.compile(r"acmicpc\.net/problem/(\d{1,9})\b")

_WORD = re.compile(r"[^a-z0-9]+")


def find_target(word: str) -> FetchTarget:
    """The target of a number or an address. UsageError when it is neither, or of a site that nothing can be fetched from."""
    if word.isascii() and word.isdecimal() and len(word) < 10:
        number = str(int(word))
        return FetchTarget("boj", number, f"https://www.acmicpc.net/problem/{number}")
    if "://" not in word and not re.match(r"[\w.-]+\.\w+/", word):
        raise UsageError("{word} is neither a problem's number nor an address", word=word)
    target = target_of_address(word)
    if target is None:
        known = ", ".join(dict.fromkeys(source.site for source in SOURCES if source.site != "boj"))
        raise UsageError(
            "{word}: no problem of a site that can be fetched from ({known}); others come through judge listen", word=word, known=known
        )
    return target


def target_of_address(address: str) -> FetchTarget | None:
    """The target of an address, None when it is of no site that is known."""
    parts = _split(address if "://" in address else f"https://{address}")
    archived = _NUMBER.search(address)
    if archived:
        return find_target(archived[1])
    place = f"{parts.netloc}{parts.path}"
    for site, pattern, name in _TABLE:
        found = pattern.fullmatch(place)
        if found:
            return FetchTarget(site, _plain(name.format(*found.groups())), f"https://{place}")
    return None


def name_of_address(address: str) -> str:
    """A folder's name for a problem of any site: the site and the end of the address."""
    target = target_of_address(address)
    if target and target.id:
        return target.id
    parts = _split(address)
    labels = [label for label in (parts.hostname or "").split(".") if label not in ("www", "com", "org", "net", "jp", "kr", "co", "io")]
    ends = [
        part
        for part in parts.path.split("/")
        if part and part.lower() not in ("problem", "problems", "contest", "contests", "tasks", "task")
    ]
    names = [name for name in map(_plain, ends) if name]
    return "-".join([*map(_plain, labels[-2:]), *names[-3:]])[:100].strip("-") if names else ""


def _split(address: str) -> SplitResult:
    """The parts of an address, empty ones for what is none."""
    try:
        return urlsplit(address)
    except ValueError:  # a bracket that is no IPv6 address
        return urlsplit("")


def _plain(name: str) -> str:
    return _WORD.sub("-", name.lower()).strip("-")
