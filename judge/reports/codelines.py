"""Lines of code on a narrow screen: broken where they may be and mean the same, never in the middle of a name or a text."""

import re
from collections.abc import Iterator

from judge.reports.visible import width

#: texts, a comment at the end, commas with their blank, all other letters
_PIECES = re.compile(r"""'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|(?<! ) {2,}+# .*|, (?! )|.""")

#: what a line may begin with
_BEGINNING = re.compile(r"(?:for|if|else|and|or|[-+*/<>=]{1,3}) ")

#: columns that what goes on below stands to the right
_DEEPER = 4


def broken_code(line: str, columns: int) -> Iterator[str]:
    """A line of code as lines of at most `columns`, as far as brackets allow: a comment at its end stands below, and the rest is broken
    as little inside of brackets as can be. Where nothing is open it stays as long as it is."""
    if width(line) <= columns:
        yield line
        return
    indent = line[: len(line) - len(line.lstrip(" "))]
    pieces = _PIECES.findall(line)
    comment = pieces.pop().lstrip() if pieces and pieces[-1].startswith("  #") else ""
    shown, rest = "", "".join(pieces)
    while rest and width(shown + rest) > columns and (at := _best_end(rest, columns - width(shown), is_open=bool(shown))):
        yield (shown + rest[:at]).rstrip()
        shown, rest = indent + " " * _DEEPER, rest[at:].lstrip()
    yield shown + rest
    if comment:
        yield indent + comment


def _best_end(code: str, columns: int, *, is_open: bool) -> int:
    """Where a line of the code ends best within these columns, as far to the right as the least open brackets allow; 0 for nowhere."""
    best, least, depth, taken, at = 0, 99, int(is_open), 0, 0
    for piece in _PIECES.findall(code):
        at, taken = at + len(piece), taken + width(piece)
        if taken - (len(piece) - len(piece.rstrip())) > columns:
            break
        depth += (piece in ("(", "[", "{")) - (piece in (")", "]", "}"))
        may_end = piece == ", " or (piece == " " and _BEGINNING.match(code, at))
        if may_end and 0 < depth <= least:
            best, least = at, depth
    return best
