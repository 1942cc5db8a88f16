"""Bytes of a page to text, text to a tree, by lxml: fast, and as forgiving as browsers are where it matters."""

import codecs
import re

from lxml import etree

from judge.errors import SourceError

#: lxml.html has elements that know more, and take three times as long to walk over
Element = etree._Element

#: the larger pages of any judge have some hundred kB
MOST_PAGE_BYTES = 5 << 20

_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*+=\s*+[\"']?\s*+([A-Za-z0-9_-]{1,40})", re.IGNORECASE)

#: what a page must begin with, for those that are no HTML at all to be told apart
_TAG = re.compile(r"<\s*[!a-zA-Z]")

_WITH_IDS = etree.XPath("//*[@id]")

_PARSER = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)


def decode_page(content: bytes, charset: str = "") -> str:
    """The text of a page: UTF-8 if it can be, whatever was declared; else as the page, then `charset`, says, or as Korean Windows saves it.

    Line ends become newlines, as HTML wants. SourceError when it is too large or can be read in none of them.
    """
    if len(content) > MOST_PAGE_BYTES:
        raise SourceError("larger than {most} bytes: no problem page", most=MOST_PAGE_BYTES)
    declared = _DECLARED.search(content, 0, 4096)
    marked = "utf-16" if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    for name in (marked, declared.group(1).decode() if declared else "", charset, "cp949"):
        try:
            text = content.decode(name) if name else None
        except (UnicodeDecodeError, LookupError):
            continue
        if text is not None:
            return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    raise SourceError("not UTF-8 text")


def parse_html(text: str) -> Element:
    """The root of a page. SourceError when there is no HTML in it."""
    if not _TAG.search(text):
        raise SourceError("no HTML page")
    # libxml2 takes bytes faster than text, and ends at a NUL.
    content = text.replace("\0", "\ufffd").encode("utf-8", "replace")
    try:
        root = etree.fromstring(content, parser=_PARSER)
    except etree.LxmlError:
        root = None
    if root is None:
        raise SourceError("no HTML page")
    return root


def with_ids(root: Element) -> list[Element]:
    """All elements that have an id, in the order of the page."""
    found = _WITH_IDS(root)
    assert isinstance(found, list)  # what the query asks for
    return [element for element in found if isinstance(element, etree._Element)]


def text_of(element: Element) -> str:
    """All text in an element, as it stands there."""
    return "".join(map(str, element.itertext()))


def parse_fragment(text: str) -> Element:
    """An element that holds a piece of HTML."""
    body = parse_html(f"<html><body>{text}</body></html>").find("body")
    assert body is not None  # it is written above
    return body


def is_hidden(element: Element) -> bool:
    """Whether the element is not shown."""
    style = element.get("style")
    return (style is not None and "display:none" in style.replace(" ", "")) or element.get("hidden") is not None
