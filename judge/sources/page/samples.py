"""Samples of a page, byte for byte: read from the text itself, because a parser of HTML drops what HTML may not hold."""

import html
import re

from judge.errors import SourceError
from judge.fetched import SampleCase

#: the opening tag is looked for with its id, for scripts of the page hold other tags as text
_PRE = re.compile(
    r"""<pre\b[^<>]*\bid\s*=\s*["']?sample-(?P<part>input|output)-(?P<number>\d{1,4})(?=["'\s>])[^<>]*>(?P<text>(?:(?!<pre\b).)*?)</pre\s*+>""",
    re.DOTALL,
)
_BREAK = re.compile(r"<br\s*/?>(?:</br>)?", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def read_samples(text: str) -> tuple[SampleCase, ...]:
    """The samples in order of their numbers; SourceError where one lacks its partner or stands twice with another text."""
    found: dict[tuple[int, str], str] = {}
    first = text.find("sample-")
    part = text[max(0, text.rfind("<pre", 0, first)) : text.rfind("</pre") + 8] if first >= 0 else ""
    for pre in _PRE.finditer(_COMMENT.sub("", part) if "<!--" in part else part):
        key = int(pre["number"]), pre["part"].lower()
        content = _plain(pre["text"])
        if found.setdefault(key, content) != content:
            raise SourceError("sample {number} stands twice, with two texts", number=key[0])
    numbers = sorted({number for number, _ in found})
    for number in numbers:
        if (number, "output") not in found:
            raise SourceError("sample {number} has an input and no output", number=number)
        if (number, "input") not in found:
            raise SourceError("sample {number} has an output and no input", number=number)
    return tuple(SampleCase(_encode(found[number, "input"]), _encode(found[number, "output"])) for number in numbers)


def _plain(markup: str) -> str:
    """Text of a <pre>: entities decoded once; tags, which only damaged pages have, taken out."""
    if "<" in markup:
        markup = _TAG.sub("", _BREAK.sub("\n", markup))
    return html.unescape(markup) if "&" in markup else markup


def _encode(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
