"""Program output made fit for a terminal: invisible characters visible, long lines cut around what matters.

A space at either end of a line and each of several in a row is shown as a middle dot, a tab as an arrow, other control
characters by their pictures, bytes that are no UTF-8 as \\x.., so no output can move the cursor or change colours.
"""

import re
from unicodedata import category, combining, east_asian_width

_BLANKS = re.compile(r"^ +| +$| {2,}")
_CONTROL_PICTURES = 0x2400


def visible(line: bytes) -> str:
    """One line as safe text."""
    text = line.decode("utf-8", "backslashreplace")
    text = _BLANKS.sub(lambda found: "·" * len(found.group()), text)
    return "".join(map(_picture, text))


def printable(line: bytes) -> str:
    """One line as safe text in which blanks stay blanks: for messages, not for output that is compared."""
    return "".join(map(_picture, line.decode("utf-8", "backslashreplace").expandtabs(4)))


def width(text: str) -> int:
    """Columns that `text` takes on a terminal: Hangul and other wide characters take two, combining ones none."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def cut_pair(expected: bytes, found: bytes, columns: int) -> tuple[str, str, int]:
    """Both lines made visible, cut to `columns` around their first difference, and the column of that (0-based)."""
    expected, found = _around_difference(expected, found, span=4 * columns)
    left, right = visible(expected), visible(found)
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    start = at
    while start > 0 and width(left[start - 1 : at]) <= columns // 2:
        start -= 1
    marker = "…" if start else ""
    shown = [marker + cut(line[start:], columns - len(marker)) for line in (left, right)]
    return shown[0], shown[1], len(marker) + width(left[start:at])


def _around_difference(expected: bytes, found: bytes, *, span: int) -> tuple[bytes, bytes]:
    """The parts of two lines within `span` bytes of their first difference: a line may have megabytes."""
    at = 0
    shorter = min(len(expected), len(found))
    while at < shorter and expected[at : at + 4096] == found[at : at + 4096]:
        at += 4096
    while at < shorter and expected[at] == found[at]:
        at += 1
    start = max(0, at - span)
    while 0 < start < at and expected[start] & 0xC0 == 0x80:  # inside a character
        start += 1
    return expected[start : at + span], found[start : at + span]


def pad(text: str, columns: int) -> str:
    """`text` followed by blanks up to `columns`."""
    return text + " " * (columns - width(text))


def cut(text: str, columns: int) -> str:
    """`text`, cut to `columns` with an ellipsis where it is longer."""
    if width(text) <= columns:
        return text
    end = 0
    taken = 0
    while taken + width(text[end]) <= columns - 1:
        taken += width(text[end])
        end += 1
    return text[:end] + "…"


def _picture(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return "→"
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if code == 0x7F:
        return "␡"
    return f"\\u{code:04x}" if category(char) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") else char
