"""What somebody names, a number or an address: which site's problem it is, and what its folder is called."""

import re
from hashlib import blake2b
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, urlsplit

from judge.errors import UsageError
from judge.messages import command_line
from judge.sources.sourcetable import SOURCES


class FetchTarget(NamedTuple):
    """A problem of a site, or with an empty id a contest of it; `url` is its page."""

    site: str
    id: str
    url: str


_TABLE = tuple((source.site, re.compile(pattern + r"/?", re.IGNORECASE), name) for source in SOURCES for pattern, name in source.patterns)

#: a number below an address of the web's archive, or of a mirror
_NUMBER = re.compile(r"acmicpc\.net/problem/(\d{1,9})\b")

#: how tasks are called among those who solve them, and where such a task is: `abc300_a`, `abc300`, `1794C`
_SHORT = (
    (re.compile(r"((?:abc|arc|agc)\d{3})[-_]?([a-z0-9]{1,2})", re.IGNORECASE), "https://atcoder.jp/contests/{0}/tasks/{0}_{1}", str.lower),
    (re.compile(r"((?:abc|arc|agc)\d{3})", re.IGNORECASE), "https://atcoder.jp/contests/{0}", str.lower),
    (re.compile(r"(\d{1,4})([a-i]\d?)", re.IGNORECASE), "https://codeforces.com/problemset/problem/{0}/{1}", str.upper),
)

#: a repository: what git clones
_REPOSITORY = re.compile(
    r"((?:https?://)?(?:www\.)?((?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)/[\w.-]+/[\w.-]+?)(?:\.git)?|git@[\w.-]+:[\w./-]+)(?:/.*)?"
)

_WORD = re.compile(r"[^a-z0-9]+")

#: parts of a site's name that say nothing of it
_GENERIC_LABELS = frozenset(("www", "com", "org", "net", "edu", "jp", "kr", "cn", "co", "io"))

#: parts of addresses that say nothing of the problem
_GENERIC = frozenset(("problem", "problems", "contest", "contests", "tasks", "task"))

#: more of those, where the query or the fragment tells problems apart: `problem.php?id=1000`, `index.php?page=viewproblem2&cpid=1044`
_GENERIC_BEFORE_QUERY = _GENERIC | frozenset(
    ("index", "viewproblem", "viewproblem2", "showproblem", "contest_showproblem", "problemset", "description")
)
_SCRIPT = re.compile(r"\.(?:php|aspx?|jsp|do|html?)$")

#: parts of a query that choose a language or say where the reader came from, not a problem
_NO_MATTER = re.compile(r"(?:lang|language|locale|hl|utm_\w+|ref)", re.IGNORECASE)

#: a fragment that names a heading of the page
_HEADING = re.compile(r"[A-Za-z_-]{2,}")


def find_target(word: str) -> FetchTarget:
    """The target of a number or an address. UsageError when it is neither, or of a site that nothing can be fetched from."""
    if word.isascii() and word.isdecimal() and len(word) < 10:
        number = str(int(word))
        return FetchTarget("boj", number, f"https://www.acmicpc.net/problem/{number}")
    for pattern, address, cased in _SHORT:
        found = pattern.fullmatch(word)
        if found:
            return find_target(address.format(*map(cased, found.groups())))
    if "://" not in word and not re.match(r"[\w.-]+\.\w+/", word):
        raise UsageError(
            "{word} is neither a problem's number nor an address: judge fetch 1000, judge fetch abc300_a, judge fetch URL", word=word
        )
    target = target_of_address(word)
    if target is None:
        refuse_repository(word)
        known = ", ".join(dict.fromkeys(source.site for source in SOURCES if source.site != "boj"))
        raise UsageError(
            "{word}: no problem of a site that can be fetched from ({known}); others come through judge listen", word=word, known=known
        )
    return target


def refuse_repository(word: str) -> None:
    """UsageError for the address of a repository, which is an archive: git brings it, and the import of its folder what is in it."""
    found = _REPOSITORY.fullmatch(word)
    if found:
        clone = found[1] if found[1].startswith("git@") else f"https://{found[2]}"
        raise UsageError(
            "{word} is a repository: git clone {clone} archive, then {command}",
            word=word,
            clone=clone,
            command=command_line("import", "archive"),
        )


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
    """A folder's name for a problem of any site: the site, the end of the address, and what its query and fragment say."""
    target = target_of_address(address)
    if target and target.id:
        return target.id
    parts = _split(address)
    labels = [label for label in (parts.hostname or "").split(".") if label not in _GENERIC_LABELS]
    ends = [part for part in parts.path.split("/") if part]
    telling = _telling_parts(parts)
    if telling:
        ends = [_SCRIPT.sub("", part) for part in ends]
    generic = _GENERIC_BEFORE_QUERY if telling else _GENERIC
    names = [name for name in map(_plain, (part for part in ends if part.lower() not in generic)) if name][-3:]
    names += [name for name in map(_plain, telling) if name and name not in generic]
    return "-".join([*map(_plain, labels[-2:]), *names])[:100].strip("-") if names else ""


def plain_address(address: str) -> str:
    """The address without what does not matter to which problem it is: two of them are of one problem only when these are the same."""
    parts = _split(address)
    query = "&".join(f"{key}={value}" for key, value in _query(parts))
    fragment = "" if _HEADING.fullmatch(parts.fragment) else parts.fragment
    return f"{(parts.netloc or '').lower().removeprefix('www.')}{parts.path.rstrip('/')}?{query}#{fragment}"


def mark_of_address(address: str, title: str = "") -> str:
    """A few letters that tell the address from others whose problems would have the same name; with a title, also from others there."""
    telling = f"{plain_address(address)}\n{title}" if title else plain_address(address)
    return blake2b(telling.encode("utf-8", "surrogatepass"), digest_size=4).hexdigest()


def _telling_parts(parts: SplitResult) -> list[str]:
    """What of an address behind its path tells problems apart."""
    said = [value for _, value in _query(parts)]
    return said if _HEADING.fullmatch(parts.fragment) else [*said, *(part for part in re.split(r"[/?=&]", parts.fragment) if part)]


def _query(parts: SplitResult) -> list[tuple[str, str]]:
    return sorted((key, value) for key, value in parse_qsl(parts.query) if not _NO_MATTER.fullmatch(key))


def _split(address: str) -> SplitResult:
    """The parts of an address, empty ones for what is none."""
    try:
        return urlsplit(address)
    except ValueError:  # a bracket that is no IPv6 address
        return urlsplit("")


def _plain(name: str) -> str:
    return _WORD.sub("-", name.lower()).strip("-")
