"""The files in memory that judge, launcher and program share: filled before a run, read after it. Linux only."""

import os
import sys
from pathlib import Path


def fill(descriptor: int, content: Path | bytes) -> None:
    """Make it hold this; OSError when a path cannot be read."""
    os.ftruncate(descriptor, 0)
    if isinstance(content, bytes):
        written = 0
        while written < len(content):
            written += os.pwrite(descriptor, content[written:] if written else content, written)
        return
    source = os.open(content, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        while sys.platform == "linux" and os.sendfile(descriptor, source, None, 1 << 30):
            pass
    finally:
        os.close(source)


def read(descriptor: int, most: int) -> bytes:
    """The first bytes of what it holds."""
    size = min(os.fstat(descriptor).st_size, most)
    pieces = []
    at = 0
    while at < size:
        piece = os.pread(descriptor, size - at, at)
        if not piece:
            break
        pieces.append(piece)
        at += len(piece)
    return b"".join(pieces)
