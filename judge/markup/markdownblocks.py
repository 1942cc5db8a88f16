"""Markdown as blocks: headings, paragraphs, items, code, tables, quotations, rules. Whatever it is, every line ends up in one."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Block(NamedTuple):
    """`kind` is heading, text, item, code, table, quote or rule."""

    kind: str
    #: inline Markdown; code as it is
    text: str = ""
    #: columns to the right that belong to lists around it
    indent: int = 0
    #: of an item, as it is shown: `-`, `1.`; of code its language
    mark: str = ""
    #: of a table, the first row is its head
    rows: tuple[tuple[str, ...], ...] = ()


_FENCE = re.compile(r"^ *(`{3,}+|~{3,}+)[^`]*$")
_HEADING = re.compile(r"^ {0,3}#{1,6}(?:\s++(.*))?$")
_RULE = re.compile(r"^ {0,3}(?:-\s*){3,}$|^ {0,3}(?:\*\s*){3,}$|^ {0,3}(?:_\s*){3,}$")
_ITEM = re.compile(r"^( *)([-*+]|\d{1,9}[.)]) +(?=\S)")
_HEAD_RULE = re.compile(r"^ *+\|?(?: *+:?-++:? *+\|)+ *+:?-*+:? *+$")
_CELL_END = re.compile(r"(?<!\\)\|")
#: columns of a table; of a row with more the last one holds the rest
_MOST_CELLS = 64
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def blocks(text: str) -> Iterator[Block]:
    """The blocks of a page; broken Markdown is text."""
    lines = _COMMENT.sub("", text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    at, indent = 0, 0
    while at < len(lines):
        line = lines[at]
        if not line.strip():
            at += 1
            continue
        if indent and len(line) - len(line.lstrip()) < indent:
            indent = 0
        kind = _kind(lines, at)
        if kind == "item":
            found = _ITEM.match(line)
            assert found is not None
            indent = found.end()
            inner, at = _paragraph(lines, at, found.end())
            yield Block("item", inner, len(found[1]), found[2] if found[2][0].isdigit() else "-")
        elif kind == "code":
            language = line.strip(" `~")
            inner, at = _code(lines, at)
            yield Block("code", inner, indent, language)
        elif kind == "table":
            rows, at = _table(lines, at)
            yield Block("table", rows=rows, indent=indent)
        elif kind == "quote":
            inner, at = _quote(lines, at)
            yield Block("quote", inner, indent)
        elif kind in ("heading", "rule"):
            heading = _HEADING.match(line)
            yield Block(kind, _without_closing(heading[1] or "") if heading else "")
            at += 1
        else:
            inner, at = _paragraph(lines, at, 0)
            yield Block("text", inner, indent)


def _without_closing(heading: str) -> str:
    """The words of a heading without the blanks and signs that may close it: `words ##`."""
    words = heading.rstrip()
    before = words.rstrip("#")
    return before.rstrip() if before[-1:].isspace() else words


def _kind(lines: list[str], at: int) -> str:
    line = lines[at]
    if _FENCE.match(line):
        return "code"
    if _HEADING.match(line):
        return "heading"
    if _RULE.match(line):
        return "rule"
    if _ITEM.match(line):
        return "item"
    if line.lstrip().startswith(">"):
        return "quote"
    if "|" in line and at + 1 < len(lines) and _HEAD_RULE.match(lines[at + 1]):
        return "table"
    return "text"


def _paragraph(lines: list[str], at: int, skip: int) -> tuple[str, int]:
    """The lines up to the next block; `skip` columns of the first are an item's mark."""
    said = [lines[at][skip:].lstrip()]
    at += 1
    while at < len(lines) and lines[at].strip() and _kind(lines, at) == "text":
        said.append(lines[at].lstrip())
        at += 1
    return "\n".join(said).rstrip(), at


def _code(lines: list[str], at: int) -> tuple[str, int]:
    """Up to the fence that closes it, or the end of the page."""
    opening = _FENCE.match(lines[at])
    assert opening is not None
    margin = len(lines[at]) - len(lines[at].lstrip())
    said = []
    at += 1
    while at < len(lines):
        closing = _FENCE.match(lines[at])
        if closing and closing[1].startswith(opening[1]) and not lines[at].strip(" " + opening[1][0]):
            at += 1
            break
        said.append(lines[at][min(margin, len(lines[at]) - len(lines[at].lstrip())) :])
        at += 1
    return "\n".join(said), at


def _quote(lines: list[str], at: int) -> tuple[str, int]:
    said = []
    while at < len(lines) and lines[at].lstrip().startswith(">"):
        said.append(lines[at].lstrip()[1:].strip())
        at += 1
    return "\n".join(said), at


def _table(lines: list[str], at: int) -> tuple[tuple[tuple[str, ...], ...], int]:
    rows = [_cells(lines[at])]
    at += 2
    while at < len(lines) and "|" in lines[at] and lines[at].strip():
        rows.append(_cells(lines[at]))
        at += 1
    columns = max(map(len, rows))
    return tuple(row + ("",) * (columns - len(row)) for row in rows), at


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip()
    inner = inner[1:] if inner.startswith("|") else inner
    inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
    return tuple(cell.strip().replace("\\|", "|") for cell in _CELL_END.split(inner, _MOST_CELLS - 1))
