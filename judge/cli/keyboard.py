"""Single keys from the terminal, without waiting for Enter."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def single_keys() -> Iterator[None]:
    """While it lasts the terminal gives each key at once, and does not show it; elsewhere nothing changes."""
    try:
        import termios
        import tty
    except ImportError:  # Windows: keys are not read
        yield
        return
    if not sys.stdin.isatty():
        yield
        return
    before = termios.tcgetattr(sys.stdin)
    try:
        tty.setcbreak(sys.stdin)
        yield
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def pressed() -> str:
    """The keys since the last look, perhaps none; `q` once nothing can come any more."""
    import select

    if os.name != "posix" or not select.select([sys.stdin], [], [], 0)[0]:
        return ""
    keys = os.read(sys.stdin.fileno(), 64).decode("utf-8", "ignore")
    return keys or "q"
