"""The process of a seat: does what it is asked, until nobody asks any more."""

import gc
import os
import pickle
import signal
import traceback
from multiprocessing.connection import Connection

from judge.errors import JudgeError
from judge.stopsignals import end_at


def main() -> None:
    """Serve stdin and stdout; whatever else would write there writes to stderr."""
    asks, answers = Connection(os.dup(0), writable=False), Connection(os.dup(1), readable=False)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    os.dup2(2, 1)
    end_at("SIGTERM")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # while nothing is done there is nothing to interrupt
    gc.disable()  # one work leaves little, and what is looked at between two works takes no time from one
    while True:
        try:
            asked = asks.recv_bytes()
        except EOFError:
            return
        signal.signal(signal.SIGINT, signal.default_int_handler)  # and not ignored, which programs would inherit
        answer = _answer(asked, answers)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            answers.send(answer)
        except BrokenPipeError:
            return
        gc.collect(0)


def _answer(asked: bytes, answers: Connection) -> tuple[bool, object]:
    try:
        function, value, ground = pickle.loads(asked)
        return True, function(value, ground._replace(tell=lambda word: answers.send((None, word))))
    except JudgeError as error:
        return True, error
    except OSError as error:
        return False, error
    except Exception:  # a bug of ours, which the process that asked shows
        return False, RuntimeError(traceback.format_exc())


if __name__ == "__main__":
    main()
