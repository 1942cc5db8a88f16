"""Plain values that are kept in files which may be thrown away at any time: whatever goes wrong with one costs time and nothing else.

    <crc of the rest, 4 bytes><marshal of (stamp, value)>

A stamp says what a value holds for: the version of its shape, times and sizes of what it was made from. Knows nothing of values; it is on
the path of every command and of pages that are shown without one, so it imports nothing that is written in Python.
"""

import marshal
import os
from zlib import crc32

TYPE_CHECKING = False  # importing typing for it takes longer than reading most values
if TYPE_CHECKING:
    from typing import Any

#: marshal's own reader may crash on foreign bytes, so it is shown only what was written here
_CRC_BYTES = 4


def recall(path: "os.PathLike[str] | str", stamp: object) -> "Any":
    """The value that was kept under an equal stamp; None where there is none: no file, another stamp, a broken or foreign file."""
    try:
        with open(path, "rb") as file:
            content = memoryview(file.read())
        if crc32(content[_CRC_BYTES:]) != int.from_bytes(content[:_CRC_BYTES], "little"):
            return None
        known, value = marshal.loads(content[_CRC_BYTES:])
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return value if known == stamp else None


def keep(path: "os.PathLike[str] | str", stamp: "Any", value: "Any") -> None:
    """Keep a value, in one step: who reads meanwhile finds the old one or the new. Where it cannot be written nothing happens.

    Stamp and value are of plain types: tuples, lists, dictionaries, texts, bytes, numbers, None; ValueError for anything else.
    """
    content = marshal.dumps((stamp, value))
    unfinished = f"{os.fspath(path)}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(unfinished), exist_ok=True)
        with open(unfinished, "wb") as file:
            file.write(crc32(content).to_bytes(_CRC_BYTES, "little") + content)
        os.replace(unfinished, path)
    except OSError:
        try:
            os.unlink(unfinished)
        except OSError:
            pass  # it was never made
