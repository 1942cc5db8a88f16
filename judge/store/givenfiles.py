"""Files that the learner names: to read, also pipes such as `<(...)`, which can be read once; to write, also /dev/stdout."""

import stat
from pathlib import Path

from judge.errors import UsageError
from judge.store.files import write_atomically

#: bytes; nothing that a learner hands over has more, and /dev/zero never ends
MOST_BYTES = 1 << 30


def need_given(path: Path) -> None:
    """UsageError where there is nothing to read."""
    if not path.exists() or path.is_dir():
        raise UsageError("no file {path}", path=path)


def read_given(path: Path, most: int = MOST_BYTES) -> bytes:
    """What is in it; UsageError where there is nothing, or more than `most` bytes. OSError where it cannot be read."""
    need_given(path)
    with path.open("rb") as file:
        content = file.read(min(most, _size(path)) + 1)  # as much as it says it has; a pipe says nothing
        while len(content) <= most and (more := file.read(1 << 20)):
            content += more
    if len(content) > most:
        raise UsageError("{name} is larger than {most} bytes", name=path, most=most)
    return content


def read_given_text(path: Path) -> str:
    """The same as text; UsageError where it is none."""
    try:
        return read_given(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UsageError("{path} is no text in UTF-8", path=path) from None


def save_given(path: Path, content: bytes) -> None:
    """Write a file, whole or not at all; into a pipe or device as it comes. UsageError for a folder, OSError when it cannot be written."""
    if path.is_dir():
        raise UsageError("{path} is a folder: name a file", path=path)
    if path.exists() and not path.is_file():
        with path.open("wb") as file:
            file.write(content)
    else:
        write_atomically(path.resolve(), content)


def _size(path: Path) -> int:
    status = path.stat()
    return status.st_size if stat.S_ISREG(status.st_mode) else 0
