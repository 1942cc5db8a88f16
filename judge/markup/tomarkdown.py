"""A tree of HTML to Markdown: paragraphs, lists, tables, code, pictures; what cannot be said in Markdown stays HTML or goes.

Blocks are joined by empty lines. A line break inside a paragraph is two blanks and a newline.
"""

import re
from collections.abc import Callable, Iterator

from judge.errors import SourceError
from judge.markup.drawnformulas import drawn_formula
from judge.markup.escape import escape, escape_line_start, subscript, superscript
from judge.markup.html import Element, is_hidden, text_of
from judge.markup.htmltables import render_table
from judge.markup.pieces import BREAK, SPACE, address, around, code, code_block, indented

_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
))  # fmt: skip
_LEFT_OUT = frozenset((
    "script", "style", "button", "iframe", "noscript", "input", "select", "textarea", "head", "meta", "link", "template", "object", "embed",
))  # fmt: skip

_EMPHASIS = {"b": "**", "strong": "**", "i": "*", "em": "*", "var": "*", "s": "~~", "del": "~~", "strike": "~~"}

#: a text without one of these, and without two blanks, is as it is in Markdown too
_ODD = re.compile(r"[\\*`~_\]<&$\n\t\f\u00a0]")

_LIST = re.compile(r"- |\d+\. ")

#: what a picture's or link's address becomes
Address = Callable[[str], str]


def to_markdown(element: Element, picture: Address = str, link: Address = str) -> str:
    """What stands in `element`, without the element itself; ends without a newline. SourceError when it is nested too deeply."""
    try:
        return "\n\n".join(_Writer(picture, link).blocks(element))
    except RecursionError:  # hundreds of elements in each other are nobody's statement
        raise SourceError("the page is nested too deeply: no problem page") from None


class _Writer:
    """Holds what addresses become."""

    def __init__(self, picture: Address, link: Address) -> None:
        self._picture = picture
        self._link = link

    def blocks(self, element: Element) -> list[str]:
        """The blocks that stand in an element."""
        found: list[str] = []
        text = element.text
        line: list[str] = [self._text(text)] if text and not text.isspace() else []
        for child in element:
            tag = child.tag
            if tag in _BLOCKS or (len(child) and _holds_blocks(child)):
                if line:
                    found += _paragraph(line)
                    line = []
                if tag not in _LEFT_OUT and not is_hidden(child):
                    found += self._block(child)
            else:
                line.append(self._inline(child))
            tail = child.tail
            if tail and (line or not tail.isspace()):
                line.append(self._text(tail))
        return found + _paragraph(line) if line else found

    def _block(self, element: Element) -> list[str]:
        tag = element.tag
        if tag in ("ul", "ol"):
            return self._list(element)
        if tag == "table":
            return self._table(element)
        if tag == "pre":
            return code_block(element)
        if tag == "hr":
            return ["---"]
        inner = self.blocks(element)
        if tag == "blockquote":
            return ["\n".join("> " + line if line else ">" for line in "\n\n".join(inner).split("\n"))] if inner else []
        if tag[0] == "h" and tag[1:].isdigit():
            level = max(3, int(tag[1]))
            return ["#" * level + " " + " ".join(" ".join(inner).split())] if inner else []
        if tag == "dt":
            return [f"**{block}**" for block in inner]
        return inner

    def _list(self, element: Element) -> list[str]:
        items: list[str] = []
        mark = "- "
        start = element.get("start", "1")
        number = int(start) if start.isascii() and start.isdecimal() and len(start) < 10 else 1
        for child in element:
            if child.tag in ("ul", "ol") and not is_hidden(child):  # a list in a list, without its item
                nested = "\n".join(self._list(child))
                items.append(indented(nested, " " * len(mark)) if items else nested)
                continue
            if child.tag in _LEFT_OUT or is_hidden(child):
                continue
            mark = "- " if element.tag == "ul" else f"{number}. "
            number += 1
            inner = self.blocks(child)
            text = "".join(inner[:1]) + "".join(("\n" if _LIST.match(block) else "\n\n") + block for block in inner[1:])
            items.append(mark + indented(text, " " * len(mark)).lstrip(" ") if text else mark.rstrip())
        return ["\n".join(items)] if items else []

    def _table(self, element: Element) -> list[str]:
        rows = list(_rows(element))
        cells = [[cell for cell in row if cell.tag in ("td", "th")] for row in rows]
        if len(cells) == 1 and len(cells[0]) == 1:  # a frame, no table
            return self.blocks(cells[0][0])
        caption = element.find("caption")
        before = self.blocks(caption) if caption is not None else []
        if any(cell.find(".//pre") is not None or cell.find(".//table") is not None for row in cells for cell in row):
            return before + [block for row in cells for cell in row for block in self.blocks(cell)]
        return [*before, *render_table(cells, lambda cell: "<br>".join(self.blocks(cell)))]

    def _inline(self, element: Element) -> str:
        tag = element.tag
        if tag == "br":
            return BREAK
        if tag in _LEFT_OUT or (element.keys() and is_hidden(element)):
            return ""
        if (formula := drawn_formula(element)) is not None:
            return self._text(formula)
        if tag == "img":
            return self._image(element)
        if tag in ("code", "tt", "kbd", "samp"):
            return code(text_of(element))
        text = element.text
        inner = self._text(text) if text else ""
        if len(element):
            inner += "".join([self._inline(child) + self._text(child.tail or "") for child in element])
        if tag in _EMPHASIS:
            return around(inner, _EMPHASIS[tag])
        if tag == "sup":
            return superscript(inner)
        if tag == "sub":
            return subscript(inner)
        if tag == "a":
            return self._anchor(element, inner)
        return inner

    def _image(self, element: Element) -> str:
        source = (element.get("src") or "").strip()
        if not source:
            return ""
        name = escape(SPACE.sub(" ", element.get("alt") or "").strip()).replace("]", "\\]")
        return f"![{name}]({address(self._picture(source))})"

    def _anchor(self, element: Element, inner: str) -> str:
        target = (element.get("href") or "").strip()
        if not inner.strip(" " + BREAK) or not target or target.startswith(("#", "javascript:")):
            return inner
        return f"[{inner.strip()}]({address(self._link(target))})"

    @staticmethod
    def _text(text: str) -> str:
        if not _ODD.search(text) and "  " not in text:
            return text
        return " " if text.isspace() else escape(SPACE.sub(" ", text))


def _holds_blocks(element: Element) -> bool:
    return element.tag not in _LEFT_OUT and next(element.iterdescendants(*_BLOCKS), None) is not None


def _rows(table: Element) -> Iterator[Element]:
    """The rows of a table, not those of tables within it."""
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag != "table":
            yield from _rows(child)


def _paragraph(pieces: list[str]) -> list[str]:
    """The inline pieces as one block, or none."""
    text = "".join(pieces).strip(" ")
    if not text:
        return []
    if BREAK not in text:
        return [escape_line_start(SPACE.sub(" ", text) if "  " in text else text)]
    lines = [(SPACE.sub(" ", line) if "  " in line else line).strip() for line in text.split(BREAK)]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    if not lines:
        return []
    return ["\n\n".join(_broken(group) for group in _groups(lines))]


def _groups(lines: list[str]) -> Iterator[list[str]]:
    """Runs of lines without an empty one between them: an empty line ends a paragraph."""
    group: list[str] = []
    for line in lines:
        if line:
            group.append(line)
        elif group:
            yield group
            group = []
    if group:
        yield group


def _broken(lines: list[str]) -> str:
    return "  \n".join(map(escape_line_start, lines))
