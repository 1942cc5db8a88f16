"""The end at a signal: through every `finally`, so that no program is left behind, and whatever the interpreter does just then.

And interrupts that wait for a better moment.
"""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

#: seconds until an end that was swallowed is tried again
_AGAIN_S = 0.001


def end_at(*names: str) -> None:
    """End at these signals, of those that this system has, by SystemExit with 128 + their number, as a shell counts.

    What a signal's handler raises inside of a finalizer is dropped by the interpreter, with a traceback; the end is then tried again.
    """
    for name in names:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), _end)
    sys.unraisablehook = _end_all_the_same


def _end(number: int, _: object) -> None:
    sys.exit(128 + number)


def _end_all_the_same(dropped: "sys.UnraisableHookArgs") -> None:
    end = dropped.exc_value
    if not isinstance(end, SystemExit):
        sys.__unraisablehook__(dropped)
    elif hasattr(signal, "setitimer") and not sys.is_finalizing():  # else it ends as it is
        signal.signal(signal.SIGALRM, lambda *_: sys.exit(end.code))
        signal.setitimer(signal.ITIMER_REAL, _AGAIN_S)


@contextmanager
def interrupts_wait() -> Iterator[None]:
    """Ctrl-C waits until this is over; what is started meanwhile is deaf to it, from its first moment on, until it wants to hear."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def interrupts_are_heard() -> Iterator[None]:
    """Within `interrupts_wait`: Ctrl-C raises KeyboardInterrupt as ever, at once where it waited."""
    try:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
