"""Inputs and answers that an editor or a shell wrote in an encoding of its own, as the plain text that programs read."""

import codecs
from pathlib import Path

from judge.errors import SourceError

_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

#: a file that is no text a person wrote
_MOST_BYTES = 64 << 20


def as_plain_text(path: Path) -> tuple[bytes | Path, SourceError | None]:
    """The file itself where nothing is to be done, else its text in UTF-8 with plain line ends, and what was done."""
    with path.open("rb") as file:
        start = file.read(len(codecs.BOM_UTF8))
    if path.stat().st_size > _MOST_BYTES:
        return path, None
    if start.startswith(_UTF_16):
        try:
            text = path.read_bytes().decode("utf-16")
        except UnicodeDecodeError:
            return path, SourceError("neither UTF-8 nor UTF-16 text: brought in as it is")
        return _plain(text.encode()), SourceError("UTF-16 text, as PowerShell writes it: brought in as UTF-8")
    if start == codecs.BOM_UTF8:
        return _plain(path.read_bytes().removeprefix(start)), SourceError("a byte order mark at its start: brought in without")
    return path, None


def _plain(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")
