"""A file that takes long to read: whoever opens it waits until its lease is given back."""

import fcntl
import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path


@contextmanager
def leased(path: Path, text: str) -> Iterator[Callable[[], object]]:
    """The file is made, and cannot be opened until what is given is called; where a file system knows no leases, it is a link to memory."""
    before = signal.signal(signal.SIGIO, signal.SIG_IGN)  # by which the kernel asks for it
    with ExitStack() as stack:
        stack.callback(signal.signal, signal.SIGIO, before)
        try:
            held = _take(path, text)
        except OSError:
            memory = Path(stack.enter_context(tempfile.TemporaryDirectory(dir="/dev/shm")), path.name)
            held = _take(memory, text)
            path.unlink()
            path.symlink_to(memory)
        stack.callback(os.close, held)
        yield lambda: fcntl.fcntl(held, fcntl.F_SETLEASE, fcntl.F_UNLCK)


def _take(path: Path, text: str) -> int:
    path.write_text(text, "utf-8")
    held = os.open(path, os.O_RDWR)
    try:
        fcntl.fcntl(held, fcntl.F_SETLEASE, fcntl.F_WRLCK)
    except OSError:
        os.close(held)
        raise
    return held
