"""The end at a signal: through every `finally`, so that no program is left behind, and whatever the interpreter does just then."""

import signal
import sys

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
