"""A process that does one work after the other for the process that started it, over two pipes.

    asks     (function, value, Ground)  or nothing, when an interrupt that is still on its way is to be forgotten: answered with nothing
    says     (None, a word of a work that goes on)
    answers  (True, result)  (True, JudgeError)  (False, an error to raise: the system's, or a bug with its traceback)

It is a fresh interpreter: a fork would share the files and locks of this one. It ends when nobody asks any more. An interrupt that comes
before a work has begun waits for it; one that comes when it is over does not reach the next.
"""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Collection
from multiprocessing.connection import Connection, wait
from typing import Any

from judge.stopsignals import interrupts_wait
from judge.workers.work import Function, Ground, hear_nothing

#: seconds that it has to end by itself
_GRACE_S = 2.0


class SeatLost(Exception):
    """The process died before it answered."""


class Seat:
    """One such process, until `close`."""

    def __init__(self) -> None:
        # In a group of its own: Ctrl-C reaches who asks, and who asks decides. -P: nothing is imported from the current folder.
        words = [sys.executable, "-P", "-m", "judge.workers.seatprocess"]
        with interrupts_wait():
            self._process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=os.sep, process_group=0)
        assert self._process.stdin is not None and self._process.stdout is not None
        self._asks = Connection(os.dup(self._process.stdin.fileno()), readable=False)
        self.answers = Connection(os.dup(self._process.stdout.fileno()), writable=False)
        self._process.stdin.close()
        self._process.stdout.close()
        self._is_interrupted = False

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(self, function: Function, value: object, ground: Ground) -> None:
        """Begin a work. One that the process does not live to hear of is lost when it is answered."""
        try:
            if self._is_interrupted:
                self._is_interrupted = False
                self._asks.send_bytes(b"")
                self.answers.recv_bytes()
            self._asks.send((function, value, ground))
        except (BrokenPipeError, EOFError, ConnectionResetError):
            pass

    def answer(self, on_word: Callable[[Any], None] = hear_nothing) -> Any:  # Any: whatever the function says and returns
        """Wait for what came of the work; SeatLost when nothing did, OSError from the system, RuntimeError for a bug."""
        while True:
            try:
                is_well, result = self.answers.recv()
            except (EOFError, OSError, TypeError):  # TypeError: another thread closed it meanwhile
                raise SeatLost from None
            if is_well is False:
                raise result
            if is_well:
                return result
            on_word(result)

    def interrupt(self) -> None:
        """What Ctrl-C is to a command: a work that knows it ends with what it has; one that does not, ends with the process.

        Not while another thread asks.
        """
        self._is_interrupted = True
        self._process.send_signal(signal.SIGINT)

    def close(self) -> None:
        """End the process, and what it runs."""
        self._asks.close()
        self.answers.close()
        self._process.terminate()
        try:
            self._process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def wait_for_answers(seats: Collection[Seat]) -> list[Seat]:
    """Those that have something to say, at least one."""
    ready = wait([seat.answers for seat in seats])
    return [seat for seat in seats if seat.answers in ready]
