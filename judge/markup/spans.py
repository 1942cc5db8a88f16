"""A line of Markdown as spans: pieces of plain text, each with how it looks."""

import re
from collections.abc import Iterator
from html import unescape

from judge.markup.escape import subscript, superscript
from judge.markup.span import Span
from judge.markup.tex import to_plain

_PIECE = re.compile(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])
    | (?<!`)(?P<ticks>`++)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)
    | \$\$(?P<display>[^$]+)\$\$ | \$(?P<formula>(?:[^$\n\\]|\\[^\n])+)\$
    | !\[(?P<picture>(?:\\.|[^\[\]\\])*)\]\((?P<source>(?:[^()\s]|\([^()\s]*\))*)(?=[\s)])(?:[^()]|\([^()]*\))*\)
    | \[(?P<label>(?:\\.|[^\[\]\\])+)\]\((?P<target>(?:[^()\s]|\([^()\s]*\))*)(?=[\s)])(?:[^()]|\([^()]*\))*\)
    | <(?P<address>https?://[^<>\s]+)>
    | <(?P<script>su[bp])>(?P<small>[^<]*)</su[bp]>
    | (?P<break><br\s*+/?>|(?<!\ )\ {2,}+\n)
    | <(?P<tag>/?[A-Za-z][^<>]*)>
    | (?P<mark>\*\*|__|~~|\*|_)
    | (?P<newline>\n)""",
    re.VERBOSE | re.DOTALL,
)

_LOOKS = {"**": "bold", "__": "bold", "*": "italic", "_": "italic", "~~": "dim"}


def spans(text: str) -> Iterator[Span]:
    """The spans of a paragraph; marks that match nothing stay what they are."""
    look, opened = "", ""
    end = 0
    for found in _PIECE.finditer(text):
        if found.start() > end:
            yield Span(unescape(text[end : found.start()]), look)
        end = found.end()
        mark = found["mark"]
        if not mark:
            yield from _piece(found, look)
        elif mark == opened and not text[found.start() - 1].isspace():
            look, opened = "", ""
        elif not opened and _opens(text, found):
            look, opened = _LOOKS[mark], mark
        else:
            yield Span(mark, look)
    yield Span(unescape(text[end:]), look)


def plain(text: str) -> str:
    """A line without any marks."""
    return "".join(span.text for span in spans(text))


def pictures_in(text: str) -> list[str]:
    """The addresses of the pictures in a paragraph, in their order."""
    return [found["source"] for found in _PIECE.finditer(text) if found["source"]]


def _opens(text: str, found: re.Match[str]) -> bool:
    """Whether a mark begins something: what follows is no blank, it is closed further on, and a single one is not inside a word."""
    mark, start, end = found["mark"], found.start(), found.end()
    if end >= len(text) or text[end].isspace():
        return False
    if mark in ("_", "__", "*") and start and text[start - 1].isalnum() and text[end].isalnum():
        return False
    closing = text.find(mark, end + 1)
    return closing > 0 and not text[closing - 1].isspace()


def _piece(found: re.Match[str], look: str) -> Iterator[Span]:
    for name, value in found.groupdict().items():
        if value is None or name in ("ticks", "source", "target"):
            continue
        if name in ("formula", "display"):
            yield Span(to_plain(value), look or "italic")
        elif name == "code":
            yield Span(value[1:-1] if value[:1] == value[-1:] == " " and value.strip() else value, "code")
        elif name == "picture":
            from judge.pictures import picture_name  # few paragraphs have one

            yield Span(f"[{plain(value) or picture_name(found['source'])}]", "dim")
        elif name == "label":
            yield Span(plain(value), look or "bold")
            if found["target"] and found["target"] not in value:
                yield Span(f" ({found['target']})", "dim")
        elif name == "script":
            small = (superscript if value == "sup" else subscript)(found["small"])
            yield Span(("^" if value == "sup" else "_") + found["small"] if small.startswith("<") else small, look)
        elif name == "break":
            yield Span("\n", look)
        elif name == "newline":
            yield Span(" ", look)
        elif name in ("escaped", "address"):
            yield Span(value, look)
        return
