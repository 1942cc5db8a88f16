"""One function over many things in several processes, results in the order of the things."""

import gc
import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from judge.stopsignals import interrupts_wait

Thing = TypeVar("Thing")
Result = TypeVar("Result")


def in_parallel(function: Callable[[Thing], Result], things: Sequence[Thing], jobs: int, *, together: int = 1) -> Iterator[Result]:
    """`function` of each thing, in order; function, things and results must be picklable. Ends all processes when left.

    A process takes `together` things at once: more are faster where each takes little time.
    """
    if min(jobs, len(things)) <= 1:
        yield from map(function, things)
        return
    # A fresh interpreter for each worker: a fork of this one would share its files and locks.
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # it would begin with the first lock of the pool, and hears of interrupts again when it has
    with interrupts_wait():
        pool = multiprocessing.get_context("spawn").Pool(min(jobs, len(things)), _begin, (function,))
    with pool:
        results: Iterable[Result] = pool.imap(_call, things, together)
        yield from results


#: in a worker: what it calls, sent once and not again with each thing
_function: list[Callable[[object], object]] = []


def _begin(function: Callable[[object], object]) -> None:
    """Leave interrupts to the parent; as there, nothing lives long enough for collecting garbage to pay."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()
    _function.append(function)


def _call(thing: object) -> Any:
    return _function[0](thing)
