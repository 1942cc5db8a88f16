"""One function over many things in several processes, results in the order of the things."""

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
Result = TypeVar("Result")


def in_parallel(function: Callable[[Thing], Result], things: Sequence[Thing], jobs: int) -> Iterator[Result]:
    """`function` of each thing, in order; function, things and results must be picklable. Ends all processes when left."""
    if min(jobs, len(things)) <= 1:
        yield from map(function, things)
        return
    # A fresh interpreter for each worker: a fork of this one would share its files and locks.
    with multiprocessing.get_context("spawn").Pool(min(jobs, len(things)), _leave_interrupts_to_the_parent) as pool:
        results: Iterable[Result] = pool.imap(function, things)
        yield from results


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
