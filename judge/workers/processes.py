"""Workers that are processes of this machine."""

import os
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from judge.errors import RunnerError
from judge.systemerror import in_words
from judge.workers.seat import Seat, SeatLost, wait_for_answers
from judge.workers.work import Done, Function, Ground, Work

#: a work at which so many processes died is not begun again
MOST_DEATHS = 3


class _Held(NamedTuple):
    """A work that is being done, and how many died of it."""

    work: Work
    deaths: int = 0


class Processes:
    """So many processes at most, each begun when it is needed."""

    def __init__(self, function: Function, ground: Ground, jobs: int) -> None:
        self._function, self._ground, self._jobs = function, ground, jobs
        self._idle: list[Seat] = []
        self._busy: dict[Seat, _Held] = {}

    def each(self, works: Iterable[Work]) -> Iterator[Done]:
        """What comes of the works, as they end. RuntimeError for a bug in the function."""
        fresh, again = (_Held(work) for work in works), deque[_Held]()
        while True:
            while len(self._busy) < self._jobs:
                turn = again.popleft() if again else next(fresh, None)
                if turn is None:
                    break
                self._begin(turn)
            if not self._busy:
                return
            for seat in wait_for_answers(self._busy):
                turn = self._busy[seat]
                try:
                    result = answer_of(seat)
                except SeatLost:
                    del self._busy[seat]
                    seat.close()
                    turn = turn._replace(deaths=turn.deaths + 1)
                    if turn.deaths < MOST_DEATHS:
                        again.append(turn)
                        continue
                    result = worker_died(turn.deaths)
                else:
                    del self._busy[seat]
                    self._idle.append(seat)
                yield Done(turn.work, result)

    def pids(self) -> list[int]:
        """The numbers of the processes."""
        return [seat.pid for seat in (*self._idle, *self._busy)]

    def close(self) -> None:
        """End all processes, whatever they do."""
        for seat in (*self._idle, *self._busy):
            seat.close()
        self._idle.clear()
        self._busy.clear()

    def _begin(self, turn: _Held) -> None:
        seat = self._idle.pop() if self._idle else Seat()
        self._busy[seat] = turn
        folders = tuple(content.folder for content in turn.work.contents)
        seat.ask(self._function, turn.work.value, self._ground._replace(folders=folders, asker=os.getpid()))


def answer_of(seat: Seat) -> Any:
    """What came of a work; what the system refused it is a result as its other errors are, for the next one may have it."""
    try:
        return seat.answer()
    except OSError as error:
        return in_words(error)


def worker_died(deaths: int) -> RunnerError:
    """The error for a work of which all who began it died."""
    return RunnerError("the process that did it died, {count} times", count=deaths)
