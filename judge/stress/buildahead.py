"""Builds all that a hunt will run, side by side and before its clock starts: preparing is not searching."""

import multiprocessing
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from judge.errors import JudgeError


class Prepared(NamedTuple):
    """What came of it: for each thing the error that it cannot be used for, or None; and the seconds that all took."""

    errors: tuple[JudgeError | None, ...]
    build_s: float


def prepare(builds: Sequence[Callable[[], object]], jobs: int) -> Prepared:
    """Call each of `builds`, which keeps what it made in the cache, at most `jobs` at once, in processes of their own."""
    began_s = time.monotonic()
    if len(builds) < 2 or jobs < 2:
        errors = [_error_of(one) for one in builds]
        return Prepared(tuple(errors), time.monotonic() - began_s)
    context = multiprocessing.get_context("fork")
    done: dict[int, JudgeError | None] = {}
    waiting = list(enumerate(builds))
    running: dict[Connection, tuple[int, BaseProcess]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < jobs:
                number, one = waiting.pop(0)
                ours, theirs = context.Pipe(duplex=False)
                process = context.Process(target=_build, args=(theirs, one), daemon=True)
                process.start()
                theirs.close()
                running[ours] = (number, process)
            for connection in wait(list(running)):
                assert isinstance(connection, Connection)
                number, builder = running.pop(connection)
                done[number] = _heard(connection)
                builder.join()
    finally:
        for _, builder in running.values():
            builder.kill()
            builder.join()
    return Prepared(tuple(done[number] for number in range(len(builds))), time.monotonic() - began_s)


def _heard(connection: Connection) -> JudgeError | None:
    """What a process said at its end; nothing where somebody killed it: then whoever needs the program builds it, and hears why not."""
    try:
        said = connection.recv()
    except (EOFError, OSError):
        return None
    finally:
        connection.close()
    return said if isinstance(said, JudgeError) else None


def _build(said: Connection, one: Callable[[], object]) -> None:
    """A process's life."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches everybody: whoever prepares decides
    try:
        said.send(_error_of(one))
    except BrokenPipeError:
        pass  # nobody listens any more


def _error_of(one: Callable[[], object]) -> JudgeError | None:
    try:
        one()
    except JudgeError as error:
        return error
    return None
