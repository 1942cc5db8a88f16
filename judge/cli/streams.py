"""stdin, stdout and stderr as a command finds them: each is there, whatever the caller closed, and one that cannot be written is let go."""

import os
import sys
from typing import TextIO

_STREAMS = (("stdin", "r", os.O_RDONLY), ("stdout", "w", os.O_WRONLY), ("stderr", "w", os.O_WRONLY))


def open_closed_streams() -> None:
    """Put /dev/null in the place of each stream that was closed (`>&-`): else the next file that is opened would be taken for it."""
    for number, (name, mode, access) in enumerate(_STREAMS):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, access)
            if opened == number:
                os.set_inheritable(opened, True)
            else:
                os.dup2(opened, number)
                os.close(opened)
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", errors="replace"))


def give_up(stream: TextIO) -> None:
    """Lose what was not written yet, and all that follows."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())
    os.close(null)
