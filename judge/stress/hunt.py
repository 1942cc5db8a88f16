"""A hunt: several searches at once, each in a process of its own; the first that finds something shrinks it, and the others end.

    hunt ──Setting, seed──▶ worker: search, then Shrinking ──Progress, Finding, Ended──▶ hunt ──on_...──▶ the screen

Killing a worker is always safe: it owns nothing but sandboxes, which end with it.
"""

import multiprocessing
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from judge.errors import JudgeError
from judge.shrinking.order import Rank
from judge.stress.builtsource import Setting
from judge.stress.crosscheck import Counterexample, CrossCheck
from judge.stress.search import SearchProgress, search
from judge.stress.smaller import Shrinking
from judge.stress.supply import Supply

#: seconds between two looks at what the workers say
_TICK_S = 0.1

#: seeds of workers and runs are far apart, so that they never meet
_SEED_STEP = 1 << 24

#: a finding of more tokens may come too early: others go on for so many seconds, and may find a small one
_SMALL_TOKENS, _PATIENCE_S = 40, 2.0

#: seconds that a worker has to end by itself
_GRACE_S = 0.3


class Watch(NamedTuple):
    """Who wants to know: of progress (inputs in all, size of the latest), and of each smaller finding."""

    on_progress: Callable[[int, int], None]
    on_finding: Callable[[Counterexample], None]


class Hunted(NamedTuple):
    """What came of a hunt."""

    finding: Counterexample | None
    #: inputs tried by the search, and by shrinking
    tried: int = 0
    shrunk_tries: int = 0
    #: seconds until the first finding, 0 without one
    first_s: float = 0.0
    wall_s: float = 0.0
    #: whether everything that could be made was tried
    is_exhausted: bool = False
    is_interrupted: bool = False


class _Task(NamedTuple):
    """What a worker is to do; see `search`."""

    setting: Setting
    make_supply: Callable[[], Supply]
    seed: int
    from_above: bool
    until_s: float
    first: Sequence[bytes]


class _Ended(NamedTuple):
    """A worker's last word: it found nothing and the time is over, or (`is_exhausted`) nothing is left to try; or it has shrunk."""

    is_exhausted: bool
    shrunk_tries: int = 0
    error: JudgeError | None = None


def hunt(
    setting: Setting, make_supply: Callable[[], Supply], *, seed: int, jobs: int, budget_s: float, watch: Watch, first: Sequence[bytes] = ()
) -> Hunted:
    """Search for `budget_s` seconds with `jobs` processes; `first` are inputs that are tried before all others, exactly.

    JudgeError when a worker met one. KeyboardInterrupt ends the hunt: the smallest finding so far is what came of it.
    """
    began_s = time.monotonic()
    until_s = began_s + budget_s
    pack = _Pack(watch, began_s)
    try:
        for number in range(jobs):
            own_seed = seed * _SEED_STEP + (number << 20)
            pack.start(
                _Task(setting, make_supply, own_seed, from_above=number % 2 == 1, until_s=until_s, first=() if number else tuple(first))
            )
        while pack.is_alive() and time.monotonic() < until_s + _TICK_S:
            pack.listen()
    except KeyboardInterrupt:
        pack.is_interrupted = True
    finally:
        pack.stop()
    if pack.error is not None and pack.finding is None:
        raise pack.error
    return pack.result()


class _Pack:
    """The workers of a hunt, and what they said."""

    def __init__(self, watch: Watch, began_s: float) -> None:
        self._context = multiprocessing.get_context("fork")
        self._workers: dict[Connection, BaseProcess] = {}
        self._watch = watch
        self._began_s = began_s
        self.finding: Counterexample | None = None
        self.error: JudgeError | None = None
        self.is_interrupted = False
        self._first_s = 0.0
        self._tried = self._shrunk_tries = self._size = 0
        self._exhausted = 0
        self._count = 0
        self._finders: set[Connection] = set()

    def start(self, task: _Task) -> None:
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=_work, args=(theirs, task), daemon=True)
        process.start()
        theirs.close()
        self._workers[ours] = process
        self._count += 1

    def is_alive(self) -> bool:
        return bool(self._workers)

    def listen(self) -> None:
        """Hear what is said within a tick."""
        for connection in wait(list(self._workers), timeout=_TICK_S):
            assert isinstance(connection, Connection)
            if connection not in self._workers:
                continue
            try:
                self._take(connection, connection.recv())
            except (EOFError, OSError):
                self._end(connection)
        if self._finders and time.monotonic() > self._began_s + self._first_s + _PATIENCE_S:
            for connection in [connection for connection in self._workers if connection not in self._finders]:
                self._workers[connection].terminate()
                self._end(connection)
        self._watch.on_progress(self._tried, self._size)

    def stop(self) -> None:
        for process in self._workers.values():
            process.terminate()
        until_s = time.monotonic() + _GRACE_S
        for connection, process in list(self._workers.items()):
            process.join(max(0.0, until_s - time.monotonic()))
            if process.exitcode is None:
                process.kill()
                process.join()
            connection.close()
        self._workers.clear()

    def result(self) -> Hunted:
        return Hunted(
            finding=self.finding, tried=self._tried, shrunk_tries=self._shrunk_tries,
            first_s=self._first_s, wall_s=time.monotonic() - self._began_s,
            is_exhausted=self.finding is None and self._exhausted == self._count, is_interrupted=self.is_interrupted,
        )  # fmt: skip

    def _take(self, connection: Connection, word: object) -> None:
        if isinstance(word, SearchProgress):
            self._tried += word.tried
            self._size = word.size or self._size
        elif isinstance(word, Counterexample):
            if self.finding is None:
                self._first_s = time.monotonic() - self._began_s
            if self.finding is None or Rank(word.input).is_below(Rank(self.finding.input)):
                self.finding = word
                self._watch.on_finding(word)
            self._finders.add(connection)
            if len(word.input.split()) <= _SMALL_TOKENS:
                self._end_others(connection)
        else:
            assert isinstance(word, _Ended)
            self._exhausted += word.is_exhausted
            self._shrunk_tries += word.shrunk_tries
            self.error = word.error or self.error
            self._end(connection)
            if word.error is not None:
                self._end_others(connection)

    def _end_others(self, connection: Connection) -> None:
        for other in [other for other in self._workers if other is not connection]:
            self._workers[other].terminate()
            self._end(other)

    def _end(self, connection: Connection) -> None:
        process = self._workers.pop(connection)
        process.join(_GRACE_S)
        if process.exitcode is None:
            process.kill()
            process.join()
        connection.close()


def _work(said: Connection, task: _Task) -> None:
    """A worker's life."""
    import gc
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches everybody: the hunt decides
    gc.enable()
    try:
        said.send(_searched(said, task))
    except JudgeError as error:
        said.send(_Ended(False, error=error))
    except BrokenPipeError:
        pass  # nobody listens any more


def _searched(said: Connection, task: _Task) -> _Ended:
    cross_check = CrossCheck(task.setting)
    supply = task.make_supply()
    try:
        found = search(
            supply, cross_check, seed=task.seed, from_above=task.from_above, until_s=task.until_s, tell=said.send, first=task.first
        )
        if found is None:
            return _Ended(time.monotonic() < task.until_s)
        said.send(found.finding)
        if found.finding.other is not None:
            return _Ended(False)
        shrinking = Shrinking(cross_check, supply, found, until_s=task.until_s, tell=said.send)
        shrinking.run()
        return _Ended(False, shrinking.tried)
    finally:
        supply.close()
        cross_check.close()
