"""What the pages of several sites have in common: how they are read and refused, and the error that an answer may have."""

import re

from bs4 import BeautifulSoup

from judge.errors import SourceError
from judge.sources.page.refusal import refuse_other_pages

#: elements in each other; real pages have some twenty
MOST_DEPTH = 200
_TOLERANCE = re.compile(r"(?:誤差|errors?\b).{0,80}?10\^?\{?[-\u2212]\s*(?P<digits>\d{1,2})", re.IGNORECASE)


def read_page(text: str, wanted: str) -> BeautifulSoup:
    """The page, which has what the selector `wanted` names; any other is refused by its name."""
    page = BeautifulSoup(re.sub(r"<\?xml[^<>]*>", "", text) if "<" in text else "<p></p>", "lxml")
    _refuse_depth(page)
    if page.select_one(wanted) is None:
        if page.select_one("input[type=password]") is not None:
            raise SourceError("a login page, no problem page")
        refuse_other_pages(text)
        raise SourceError("no problem page: it has no limits and no text")
    if "</html" not in text.lower():
        raise SourceError("the page is cut off: its end is missing")
    return page


def _refuse_depth(page: BeautifulSoup) -> None:
    """SourceError when elements stand in elements more often than recursion over them can bear."""
    depths = {id(page): 0}
    for tag in page.find_all(True):
        depths[id(tag)] = depths[id(tag.parent)] + 1
    if max(depths.values()) > MOST_DEPTH:
        raise SourceError("the page is nested too deeply: no problem page")


def read_tolerance(text: str) -> tuple[str, ...]:
    """The flags for the error that an answer may have, where the statement allows one."""
    found = _TOLERANCE.search(text)
    if found is None:
        return ()
    words = text[max(0, found.start() - 60) : found.end()]
    is_relative, is_absolute = re.search("相対|relative", words, re.IGNORECASE), re.search("絶対|absolute", words, re.IGNORECASE)
    kind = "float_tolerance" if bool(is_relative) == bool(is_absolute) else f"float_{'relative' if is_relative else 'absolute'}_tolerance"
    return kind, f"1e-{found['digits']}"
