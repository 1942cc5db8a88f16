"""A hunt: several searches at once, each in a process of its own; the first that finds something shrinks it, and the others end.

hunt ──HuntTask──▶ hunter: search, then Shrinking ──SearchProgress, Counterexample, HunterEnd──▶ hunt ──on_...──▶ the screen
"""

import multiprocessing
import time
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from judge.errors import JudgeError, RunnerError
from judge.shrinking.order import Rank
from judge.stress.builtsource import Setting
from judge.stress.finding import Counterexample
from judge.stress.hunter import HunterEnd, HuntTask, work
from judge.stress.ladder import Start
from judge.stress.search import KnownInput, SearchProgress
from judge.stress.supplyplan import SupplyPlan
from judge.stress.troubles import Trouble, TroubleLog

#: seconds between two looks at what the workers say
_TICK_S = 0.1

#: seeds of workers and runs are far apart, so that they never meet
_SEED_STEP = 1 << 24

#: a finding of more tokens may come too early: others go on for so many seconds, and may find a small one
_SMALL_TOKENS, _PATIENCE_S = 40, 2.0

#: while the smallest finding has more tokens than these, others go on to the end
_HUGE_TOKENS = 1000

#: seconds that a worker has to end by itself
_GRACE_S = 0.3


class Watch(NamedTuple):
    """Who wants to know: of progress (inputs in all, size of the latest), of each smaller finding, of the seconds that building took."""

    on_progress: Callable[[int, int], None]
    on_finding: Callable[[Counterexample], None]
    on_built: Callable[[float], None] = lambda _: None


class Hunted(NamedTuple):
    """What came of a hunt."""

    finding: Counterexample | None
    #: inputs tried by the search, those of them for which the trusted solution said what is right, and those tried by shrinking
    tried: int = 0
    compared: int = 0
    #: of those tried by the search, how many were made for it
    made: int = 0
    shrunk_tries: int = 0
    #: tokens of the first finding, before it was shrunk
    first_tokens: int = 0
    #: seconds until the first finding, 0 without one
    first_s: float = 0.0
    wall_s: float = 0.0
    #: whether everything that could be made was tried
    is_exhausted: bool = False
    is_interrupted: bool = False
    #: whether it ended before the finding was as small as it gets
    is_cut: bool = False
    #: what did not do its part
    troubles: tuple[Trouble, ...] = ()


def hunt(
    setting: Setting,
    supply: SupplyPlan,
    *,
    seed: int,
    jobs: int,
    budget_s: float,
    watch: Watch,
    first: Sequence[KnownInput] = (),
    shrink_s: float = 0.0,
) -> Hunted:
    """Search for `budget_s` seconds with `jobs` processes; `first` are inputs that are tried before all others, exactly. What was found is
    made small until then, or until `shrink_s` seconds from the beginning.

    JudgeError when a worker met one, or when nothing was tried for one. KeyboardInterrupt ends the hunt with the smallest finding so far.
    """
    began_s = time.monotonic()
    until_s = began_s + budget_s
    small_by_s = began_s + max(budget_s, shrink_s)
    pack = _Pack(watch, began_s)
    try:
        for number in range(jobs):
            task = HuntTask(
                setting, supply, seed * _SEED_STEP + (number << 20), _start(number, jobs), until_s=until_s, small_by_s=small_by_s,
                first=() if number else tuple(first),
            )  # fmt: skip
            pack.start(task)
        while pack.is_alive() and time.monotonic() < (until_s if pack.finding is None else small_by_s) + _TICK_S:
            pack.listen()
    except KeyboardInterrupt:
        pack.is_interrupted = True
    finally:
        pack.stop()
    hunted = pack.result()
    if pack.error is not None and hunted.finding is None:
        raise pack.error
    if not hunted.tried and hunted.troubles and hunted.finding is None:
        raise hunted.troubles[0].error
    return hunted


def _start(number: int, jobs: int) -> Start:
    """Half of the workers begin with the largest inputs."""
    if jobs == 1:
        return Start.ALONE
    return Start.ABOVE if number % 2 else Start.BELOW


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
        self._tried = self._made = self._compared = self._shrunk_tries = self._size = self._first_tokens = 0
        self._troubles = TroubleLog()
        self._exhausted = self._lost = 0
        self._count = 0
        self._finders: set[Connection] = set()
        #: who found the smallest, until it is as small as it gets
        self._shrinks: Connection | None = None

    def start(self, task: HuntTask) -> None:
        ours, theirs = self._context.Pipe(duplex=False)
        process = self._context.Process(target=work, args=(theirs, task), daemon=True)
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
                self._lose(connection)
        if self.finding is not None and self._is_small_enough(self.finding):
            for connection in [connection for connection in self._workers if connection not in self._finders]:
                self._workers[connection].terminate()
                self._end(connection)
        self._watch.on_progress(self._tried, self._size)

    def _is_small_enough(self, smallest: Counterexample) -> bool:
        """Whether nobody need look for a smaller one any more."""
        is_over = time.monotonic() > self._began_s + self._first_s + _PATIENCE_S
        return is_over and len(smallest.input.split()) <= _HUGE_TOKENS

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
            finding=self.finding, tried=self._tried, made=self._made, compared=self._compared, shrunk_tries=self._shrunk_tries,
            first_tokens=self._first_tokens, troubles=self._troubles.take(),
            first_s=self._first_s, wall_s=time.monotonic() - self._began_s,
            is_exhausted=self.finding is None and self._exhausted == self._count, is_interrupted=self.is_interrupted,
            is_cut=self._shrinks is not None,
        )  # fmt: skip

    def _take(self, connection: Connection, word: object) -> None:
        if isinstance(word, SearchProgress):
            self._tried += word.tried
            self._made += word.made
            self._compared += word.compared
            self._troubles.merge(word.troubles)
            self._size = word.size or self._size
        elif isinstance(word, Counterexample):
            if self.finding is None:
                self._first_s = time.monotonic() - self._began_s
                self._first_tokens = len(word.input.split())
            if self.finding is None or Rank(word.input).is_below(Rank(self.finding.input)):
                self.finding, self._shrinks = word, connection
                self._watch.on_finding(word)
            self._finders.add(connection)
            if len(word.input.split()) <= _SMALL_TOKENS:
                self._end_others(connection)
        else:
            assert isinstance(word, HunterEnd)
            self._exhausted += word.is_exhausted
            self._shrunk_tries += word.shrunk_tries
            if connection is self._shrinks and not word.is_cut:
                self._shrinks = None
            self.error = word.error or self.error
            self._end(connection)
            if word.error is not None:
                self._end_others(connection)

    def _lose(self, connection: Connection) -> None:
        """One that was not told to end has said its last: what it would have tried is missing, and without all of them there is no hunt."""
        died = RunnerError("a process that searched died, so less was tried: was there no memory for it?")
        self._troubles.add(died)
        self._lost += 1
        if self._lost == self._count:
            self.error = self.error or died
        self._end(connection)

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
