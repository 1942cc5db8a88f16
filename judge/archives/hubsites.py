"""The sites from which BaekjoonHub pushes what was accepted: how problems of each are called, and what its READMEs say in its own way."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from judge.model import Need
from judge.sources.page.parse import ADDRESS, SITE
from judge.tagnames import keyword_of_tag


class HubSite(NamedTuple):
    """A site whose problems have a folder of their own at the top of such a repository."""

    name: str
    #: what stands before a problem's number in its id, in its keyword and in an attempt's key
    prefix: str
    keyword: str
    key: str
    #: the problems ask for functions, but for queries
    has_functions: bool = False
    #: a source that lies in a problem's folder is a problem's, also without a README
    is_plain: bool = False


#: by the name of the folder
HUB_SITES: Mapping[str, HubSite] = {
    "백준": HubSite(SITE, "", "boj", "boj-hub", is_plain=True),
    "프로그래머스": HubSite("Programmers", "programmers-", "programmers", "programmers-hub", has_functions=True),
    "SWEA": HubSite("SW Expert Academy", "swea-", "swea", "swea-hub"),
    "goormlevel": HubSite("goormlevel", "goormlevel-", "goormlevel", "goormlevel-hub"),
}

#: of a site whose problems have no tags, what its collections are about
_COLLECTIONS = {
    "해시": ("hash-set",), "스택／큐": ("stack", "queue"), "힙（Heap）": ("priority-queue",), "정렬": ("sorting",),
    "완전탐색": ("brute-force",), "탐욕법（Greedy）": ("greedy",), "동적계획법（Dynamic Programming）": ("dynamic-programming",),
    "이분탐색": ("binary-search",),
    "깊이／너비 우선 탐색（DFS／BFS）": ("depth-first-search", "breadth-first-search"), "그래프": ("graph-theory",),
    **dict.fromkeys(("SELECT", "SUM， MAX， MIN", "GROUP BY", "IS NULL", "JOIN", "String， Date"), ("sql",)),
}  # fmt: skip

_LINK = re.compile(r"^\[문제 링크\]\((https://[^\s()<>]{1,300})\)", re.MULTILINE)

#: suffix of queries, which are no functions
_QUERY = ".sql"


def address_of(site: HubSite, number: str, readme: str) -> str:
    """Where the problem stands on the web; empty where the README does not say."""
    if site.is_plain:
        return f"{ADDRESS}/problem/{number}"
    link = _LINK.search(readme)
    return link[1].partition("?language=")[0].removesuffix("#") if link else ""


def tags_of(site: HubSite, sections: Mapping[str, str]) -> tuple[str, ...]:
    """Keywords of what the problem is about."""
    if not site.is_plain:
        return _COLLECTIONS.get(sections.get("구분", "").strip().rpartition(" > ")[2], ())
    tags = (tag.strip() for tag in sections.get("분류", "").split(","))
    return tuple(keyword_of_tag(tag) for tag in tags if tag and tag != "분류 없음")


def needs_of(site: HubSite, suffixes: set[str]) -> frozenset[Need]:
    """What its judge has to bring, where sources have these suffixes."""
    return frozenset({Need.FUNCTION} if site.has_functions and _QUERY not in suffixes else ())
