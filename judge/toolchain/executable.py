"""Whether a compiler has made something that can be started."""

import os
import stat
from pathlib import Path

from judge.messages import N_

#: said where a compiler was content and there is nothing to start; a line of the compiler's words, so without values
NO_PROGRAM = N_("nothing came of it that can be started: a program needs a main function, in Go also `package main`")

#: how archives of object files and packages begin, whatever they are called
_ARCHIVE = b"!<arch>\n"


def let_execute(program: Path) -> bool:
    """Whether there is a program; it can be executed from now on, for where no program may set modes, a linker could not do this."""
    try:
        descriptor = os.open(program, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return False
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode) or os.read(descriptor, len(_ARCHIVE)) in (b"", _ARCHIVE):
            return False
        os.chmod(descriptor if os.chmod in os.supports_fd else program, 0o755)
    finally:
        os.close(descriptor)
    return True
