"""Lines that were said, on a screen that is narrower: they go on below, broken at blanks, where a terminal would break words anywhere."""

import re
from collections.abc import Iterator

from judge.reports.visible import width

#: a look as the terminal gets it, which takes no room
_LOOK = re.compile(r"\x1b\[[\d;]*m")

#: a command up to the end of its clause, which is pasted as a whole; what may not be broken, and the blanks between
_COMMAND = r"judge [a-z-]+(?:(?<![,;:)]) (?!or )[!-~]+)*"
_PIECES = re.compile(rf"(?:{_COMMAND}|{_LOOK.pattern}|[^ \x1b])+| +")


def fold(line: str, columns: int) -> str:
    """A line as lines of at most `columns`, indented as it is; a word or command that is longer than one stands on its own."""
    if width(_LOOK.sub("", line)) <= columns:
        return line
    indent = line[: len(line) - len(line.lstrip(" "))]
    indent = indent if len(indent) <= columns // 2 else ""
    return f"\n{indent}".join(_lines(line, columns, len(indent)))


def _lines(line: str, columns: int, indent: int) -> Iterator[str]:
    taken, gap, used = "", "", 0
    for piece in _PIECES.findall(line):
        if piece.isspace():
            gap = piece
            continue
        needed = width(_LOOK.sub("", piece))
        if taken.strip() and used + len(gap) + needed > columns:
            yield taken
            taken, gap, used = "", "", indent
        taken, used, gap = taken + gap + piece, used + len(gap) + needed, ""
    yield taken
