"""Program output made fit for a terminal: invisible characters visible, long lines cut around what matters.

A space at either end of a line and each of several in a row is shown as a middle dot, a tab as an arrow, other control
characters by their pictures, bytes that are no UTF-8 as \\x.., so no output can move the cursor or change colours.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from unicodedata import category, combining, east_asian_width, normalize

_BLANKS = r"^ +| +$| {2,}"
_CONTROL_PICTURES = 0x2400


def visible(line: bytes) -> str:
    """One line as safe text."""
    text = line.decode("utf-8", "backslashreplace")
    text = re.sub(_BLANKS, lambda found: "·" * len(found.group()), text)
    return "".join(map(_picture, text)) if text.isascii() else "".join(map(_seen, text))


def _seen(char: str) -> str:
    """A character of output; a blank that is none of the keyboard's as its code."""
    return f"\\u{ord(char):04x}" if category(char) == "Zs" and char != " " else _picture(char)


def printable(line: bytes) -> str:
    """One line as safe text in which blanks stay blanks: for messages, not for output that is compared."""
    text = line.decode("utf-8", "backslashreplace")
    return text if text.isprintable() else "".join(map(_picture, text.expandtabs(4)))


def safe_line(text: str) -> str:
    """One line, whoever wrote it, with all that a terminal would obey made visible; tabs stay."""
    return text if text.isprintable() else "".join(char if char == "\t" else _picture(char) for char in text)


def safe_text(text: str) -> str:
    """The same for several lines."""
    return "\n".join(map(safe_line, text.split("\n")))


def width(text: str) -> int:
    """Columns that `text` takes on a terminal: Hangul and other wide characters take two, combining ones none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@cache
def _columns(char: str) -> int:
    # The vowels and final consonants of decomposed Hangul are drawn into the syllable that their first letter opened.
    if combining(char) or "\u1160" <= char <= "\u11ff" or "\ud7b0" <= char <= "\ud7fb":
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def cut_pair(expected: bytes, found: bytes, columns: int) -> tuple[str, str, int]:
    """Both lines made visible, cut to `columns` around their first difference, and the column of that (0-based)."""
    expected, found = _around_difference(expected, found, span=4 * columns)
    left, right = told_apart(visible(expected), visible(found))
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    start = 0
    if max(width(left), width(right)) > columns:
        start, taken = at, 0
        while start > 0 and taken + _columns(left[start - 1]) <= columns // 2:
            start -= 1
            taken += _columns(left[start])
    marker = "…" if start else ""
    shown = [marker + cut(line[start:], columns - len(marker)) for line in (left, right)]
    return shown[0], shown[1], len(marker) + width(left[start:at])


def told_apart(left: str, right: str) -> tuple[str, str]:
    """Two lines that look alike and are not, with their full-width letters and taken apart Hangul as codes."""
    if left == right or (left.isascii() and right.isascii()):
        return left, right
    if normalize("NFKC", left) != normalize("NFKC", right):
        return left, right
    return "".join(map(_coded, left)), "".join(map(_coded, right))


def _coded(char: str) -> str:
    is_hidden = "\u1100" <= char <= "\u11ff" or "\uff01" <= char <= "\uffee" or bool(combining(char))
    return f"\\u{ord(char):04x}" if is_hidden else char


def _around_difference(expected: bytes, found: bytes, *, span: int) -> tuple[bytes, bytes]:
    """The parts of two lines within `span` bytes of their first difference: a line may have megabytes."""
    at = 0
    shorter = min(len(expected), len(found))
    while at < shorter and expected[at : at + 4096] == found[at : at + 4096]:
        at += 4096
    at = min(at, shorter)
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
    if 2 * len(text) <= columns or width(text) <= columns:
        return text
    taken = 0
    fits = 0  # how much goes before an ellipsis
    for end, char in enumerate(text):
        taken += _columns(char)
        if taken <= columns - 1:
            fits = end + 1
        elif taken > columns:
            return text[:fits] + "…"[: max(columns, 0)]
    return text


def folded(parts: Iterable[str], between: str, columns: int) -> Iterator[str]:
    """Lines of parts, as many in each as have room; a part that is longer than a line is cut."""
    line = ""
    for part in parts:
        if line and width(line + between + part) > columns:
            yield line + between.rstrip()
            line = ""
        line = line + between + part if line else cut(part, columns)
    if line:
        yield line


def _picture(char: str) -> str:
    code = ord(char)
    if char == "\t":
        return "→"
    if code < 0x20:
        return chr(_CONTROL_PICTURES + code)
    if code == 0x7F:
        return "␡"
    return f"\\u{code:04x}" if category(char) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") else char
