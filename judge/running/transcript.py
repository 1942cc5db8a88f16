"""What two joined programs say to each other, passed on and written down, bounded: the beginning and the end of it."""

import os
import time
from collections import deque
from threading import Event, Thread

from judge.running.pipes import write_all
from judge.running.threadstart import start_thread
from judge.runs import Said

#: messages that are kept from the beginning and from the end, and bytes of each
_FIRST, _LAST, _MOST_BYTES = 100, 200, 2000

_READ_BYTES = 1 << 16


class Transcript:
    """Stands between two programs: a thread for each direction."""

    def __init__(self) -> None:
        self._began_s = time.monotonic()
        self._first: list[Said] = []
        self._last: deque[Said] = deque(maxlen=_LAST)
        self._threads: list[Thread] = []
        self._is_over = Event()
        #: pieces that were passed on, either way
        self.passed_on = 0

    def between(self, to_other: int, from_other: int) -> tuple[int, int]:
        """Ends for the program: where it writes to, and where it reads from. `to_other` stays open, whoever ends."""
        heard, from_program = os.pipe()
        to_program, answer = os.pipe()
        for arguments in ((True, heard, to_other), (False, from_other, answer)):
            thread = Thread(target=self._pass_on, args=arguments, daemon=True)
            start_thread(thread)
            self._threads.append(thread)
        return from_program, to_program

    def listen_no_more(self) -> None:
        """From now on the other program hears that nobody reads what it says."""
        self._is_over.set()

    @property
    def has_passed_on(self) -> bool:
        """Whether all that the program will ever say is with the other one."""
        return not self._threads[0].is_alive()

    def all(self) -> tuple[Said, ...]:
        """What was said, in order; of much the beginning and the end."""
        for thread in self._threads:
            thread.join(1)
        return (*self._first, *self._last)

    def _pass_on(self, is_program: bool, source: int, target: int) -> None:
        try:
            while piece := os.read(source, _READ_BYTES):
                said = Said(is_program, time.monotonic() - self._began_s, piece[:_MOST_BYTES])
                (self._first if len(self._first) < _FIRST else self._last).append(said)
                try:
                    write_all(target, piece)
                    self.passed_on += 1
                except BrokenPipeError:  # the program has ended: the other one is not to know yet
                    if is_program or self._is_over.is_set():
                        break
        finally:
            os.close(source)
            if not is_program:
                os.close(target)
