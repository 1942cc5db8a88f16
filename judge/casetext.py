"""Inputs and answers that an editor or a shell wrote in an encoding of its own, as the plain text that programs read."""

import codecs
from pathlib import Path

from judge.errors import SourceError

#: how files begin, and in what they are then; UTF-32 first, whose mark begins as that of UTF-16
_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"), (codecs.BOM_UTF32_BE, "UTF-32"), (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"),
)  # fmt: skip

#: a file that is no text a person wrote
_MOST_BYTES = 64 << 20


def as_plain_text(path: Path) -> tuple[bytes | Path, SourceError | None]:
    """The file itself where nothing is to be done, else its text in UTF-8 with plain line ends, and what was done."""
    if path.stat().st_size > _MOST_BYTES:
        return path, None
    content = path.read_bytes()
    text, note = plain_text(content)
    return path if text is content else text, note


def mark_of(path: Path) -> str:
    """The encoding whose mark a file begins with; empty where it begins with none."""
    with path.open("rb") as file:
        beginning = file.read(4)
    return next((name for mark, name in (*_MARKS, (codecs.BOM_UTF8, "UTF-8")) if beginning.startswith(mark)), "")


def is_same_in_cp949(answer: Path, output: bytes) -> bool:
    """Whether an answer that is no UTF-8 has the words of an output that is, once it is read as what Korean Windows writes."""
    if answer.stat().st_size > _MOST_BYTES:
        return False
    content = answer.read_bytes()
    if _unmarked(content) != "CP949":
        return False
    try:
        return content.decode("CP949").split() == output.decode("utf-8").split()
    except UnicodeDecodeError:
        return False


def plain_text(content: bytes) -> tuple[bytes, SourceError | None]:
    """The same object where nothing is to be done, else the text in UTF-8 with plain line ends; and what was done, or could not be."""
    if content.startswith(codecs.BOM_UTF8):
        return _plain(content.removeprefix(codecs.BOM_UTF8)), SourceError("a byte order mark at its start: brought in without")
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), "") or _unmarked(content)
    if not encoding:
        return content, None
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return content, SourceError("no text in an encoding that is known: brought in as it is")
    called = encoding.removesuffix("-LE").removesuffix("-BE")
    return _plain(text.encode()), SourceError("{encoding} text: brought in as UTF-8", encoding=called)


def _unmarked(content: bytes) -> str:
    """The encoding of a text that says nothing of it; empty for UTF-8. What Korean Windows writes is CP949."""
    for encoding, letters, zeros in (("UTF-16-LE", content[::2], content[1::2]), ("UTF-16-BE", content[1::2], content[::2])):
        if len(zeros) == len(letters) and 2 * zeros.count(0) > len(zeros) and 4 * letters.count(0) < zeros.count(0):
            return encoding
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "CP949"
    return ""


def _plain(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")
