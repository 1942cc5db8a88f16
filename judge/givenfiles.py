"""Files that the learner names to be read: also pipes such as `<(...)`, which can be read once."""

import stat
from pathlib import Path

from judge.errors import UsageError

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


def _size(path: Path) -> int:
    status = path.stat()
    return status.st_size if stat.S_ISREG(status.st_mode) else 0
