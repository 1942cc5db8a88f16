"""A command at a pseudo-terminal: keys go in, what is shown is waited for."""

import os
import pty
import re
import select
import struct
import termios
import time
from fcntl import ioctl
from pathlib import Path

from tests.commands import JUDGE, Started, clean_environment

#: nothing here takes as long, however loaded the machine is
PATIENCE_S = 60.0


def everything(terminal: int) -> bytes:
    """What was written to a terminal whose other end is closed, or is closed by who writes: one read may bring a part of a line."""
    found = b""
    while True:
        try:
            more = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            return found
        found += more
        if not more:
            return found


class Screen:
    """A command at a terminal of its own, `columns` wide."""

    def __init__(self, folder: Path, *words: str, columns: int = 80, **environment: str) -> None:
        self._master, slave = pty.openpty()
        ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        self.process = Started([*JUDGE, *words], terminal=slave, cwd=folder, env=clean_environment(**environment))
        os.close(slave)
        self.text = ""
        #: all that was ever shown
        self.shown = ""

    def press(self, keys: str) -> None:
        """Keys of the learner's."""
        os.write(self._master, keys.encode())

    def until(self, pattern: str) -> str:
        """What was shown up to a pattern; it is not looked at again."""
        deadline_s = time.monotonic() + PATIENCE_S
        while not (found := re.search(pattern, self.text, re.DOTALL)):
            assert time.monotonic() < deadline_s, f"{pattern} is not in {self.text!r}"
            if select.select([self._master], [], [], 0.1)[0]:
                self._more()
        shown, self.text = self.text[: found.end()], self.text[found.end() :]
        return shown

    def wait(self) -> int:
        """The exit code; all that was still shown is in `text` then."""
        deadline_s = time.monotonic() + PATIENCE_S
        while self.process.poll() is None:
            assert time.monotonic() < deadline_s, self.shown
            if select.select([self._master], [], [], 0.05)[0]:
                self._more()
        # what was written comes a moment later than the end of who wrote it; a closed terminal is ready at once
        while select.select([self._master], [], [], 1)[0] and self._more():
            pass
        return self.process.returncode

    def _more(self) -> bool:
        try:
            found = os.read(self._master, 65536).decode("utf-8", "replace")
        except OSError:  # the other end is closed
            return False
        self.text += found
        self.shown += found
        return bool(found)

    def close(self) -> None:
        """End it, whatever it does."""
        self.process.kill()
        self.process.wait()
        os.close(self._master)
