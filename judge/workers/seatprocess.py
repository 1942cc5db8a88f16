"""The process of a seat: does what it is asked, until nobody asks any more."""

import gc
import os
import pickle
import signal
import traceback
from contextlib import suppress
from multiprocessing.connection import Connection

from judge.errors import JudgeError
from judge.stopsignals import end_at, interrupts_are_heard, interrupts_wait


def main() -> None:
    """Serve stdin and stdout; whatever else would write there writes to stderr."""
    asks, answers = Connection(os.dup(0), writable=False), Connection(os.dup(1), readable=False)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    end_at("SIGTERM")
    signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored by who was started with `nohup` or `&`, and by all below
    gc.disable()  # one work leaves little, and what is looked at between two works takes no time from one
    with suppress(KeyboardInterrupt), interrupts_wait():  # as they did from the first moment of this process on
        _serve(asks, answers)


def _serve(asks: Connection, answers: Connection) -> None:
    while True:
        try:
            asked = asks.recv_bytes()
        except EOFError:
            return
        try:
            if asked:
                answers.send(_answer(asked, answers))
            else:
                _forget_interrupts()
                answers.send_bytes(b"")
        except BrokenPipeError:
            return
        gc.collect(0)


def _forget_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # which drops one that waits
    signal.signal(signal.SIGINT, signal.default_int_handler)


def _answer(asked: bytes, answers: Connection) -> tuple[bool, object]:
    try:
        function, value, ground = pickle.loads(asked)
        with interrupts_are_heard():
            return True, function(value, ground._replace(tell=lambda word: answers.send((None, word))))
    except JudgeError as error:
        return True, error
    except OSError as error:
        return False, error
    except Exception:  # a bug of ours, which the process that asked shows
        return False, RuntimeError(traceback.format_exc())


if __name__ == "__main__":
    main()
