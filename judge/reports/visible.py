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


def width(text: str) -> int:
    """Columns that `text` takes on a terminal: Hangul and other wide characters take two, combining ones none."""
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in text)


def cut_pair(expected: str, found: str, columns: int) -> tuple[str, str, int]:
    """Both lines cut to `columns` around their first difference, and the column of that difference (0-based)."""
    at = next((i for i, (a, b) in enumerate(zip(expected, found, strict=False)) if a != b), min(len(expected), len(found)))
    start = 0
    while width(expected[start:at]) > columns // 2:
        start += 1
    marker = "…" if start else ""
    cut = [marker + _cut(line[start:], columns - len(marker)) for line in (expected, found)]
    return cut[0], cut[1], len(marker) + width(expected[start:at])


def pad(text: str, columns: int) -> str:
    """`text` followed by blanks up to `columns`."""
    return text + " " * (columns - width(text))


def _cut(text: str, columns: int) -> str:
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
