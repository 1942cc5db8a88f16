"""Two programs at once, each in a sandbox of its own, joined by pipes: what one prints is what the other reads.

    program ──pipe──▶ other        No byte passes through the judge, unless what they say is to be written down.
            ◀──pipe──

The judge keeps the program's end of both pipes, too, so that the other one hears of the program's end only when it is told. So it is known
which of them ended of its own accord, however busy the machine is. Two programs that wait for each other are seen to do nothing: the first
is ended, and the other hears of it. What waited for it ends then; what goes on doing nothing waited for something else.
"""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import NamedTuple

from judge.running.runinthread import Part, RunInThread
from judge.running.runner import Backend, open_joined
from judge.running.sampling import cpu_clock_s, read_of_task, tasks_of
from judge.running.transcript import Transcript
from judge.runs import RunResult, Said

#: seconds between two looks; more and more of them while both go on and something is seen to be done each time
_LOOK_S, _SELDOM_S, _GROWTH = 0.02, 0.25, 1.5

#: seconds until two programs that do nothing are taken to wait for each other
_STUCK_S = 1.5

#: the share of a processor that a runtime may use while it waits: a Java machine looks around
_IDLE_SHARE = 0.02

#: seconds that are left to the program once the other has said for good what it thinks of it
_GRACE_S = 0.5

#: seconds that the other has to end where the program was ended because both did nothing; one that reads on behind the end never does
_LAST_S = 10.0

#: seconds that are left to the other program where nobody can tell whether it waits
_UNKNOWN_S = 1.0

#: what /proc calls a thread that waits for something which may never come
_WAITING = (" S", " I")


def _never(_: RunResult) -> bool:
    return False


class Joining(NamedTuple):
    """How two programs are joined."""

    backend: Backend
    cache: Path
    #: what is said is written down, for which it passes through the judge, which takes longer
    is_recorded: bool = False
    #: whether nothing that the program does any more changes what the other's end, before its own, says
    is_final: Callable[[RunResult], bool] = _never


class Exchange(NamedTuple):
    """What came of both, and what they said if that was written down."""

    program: RunResult
    other: RunResult
    #: whether they were ended because both did nothing any more
    is_stuck: bool
    #: whether the other ended before it could know of the program's end
    is_others_end: bool
    #: whether the other was ended because it did nothing, although nobody was left whom it could wait for
    is_other_idle: bool
    said: tuple[Said, ...]
    protections: tuple[str, ...]


def join(program: Part, other: Part, how: Joining) -> Exchange:
    """One run of both; RunnerError when one cannot be run."""
    backend, cache = how.backend, how.cache
    to_other, told = os.pipe()
    heard, from_other = os.pipe()
    transcript = Transcript() if how.is_recorded else None
    from_program, to_program = transcript.between(told, heard) if transcript else (os.dup(told), os.dup(heard))
    runs: list[RunInThread] = []
    talk: _Talk | None = None
    try:
        runs.append(RunInThread(program, open_joined(program.program, (to_program, from_program), backend=backend, cache=cache)))
        runs.append(RunInThread(other, open_joined(other.program, (to_other, from_other), backend=backend, cache=cache)))
        talk = _Talk(*runs, held=(told, heard), transcript=transcript, is_final=how.is_final)
        return talk.exchange()
    finally:
        for run in runs:
            run.runner.close()
        if talk is None:  # one cannot be run
            for descriptor in (told, *(() if transcript else (heard,)), *(() if runs else (to_other, from_other))):
                os.close(descriptor)
            if transcript:
                transcript.all()  # which ends with who could say something


class _Talk:
    """Both runs from their beginning to their end."""

    def __init__(
        self, program: RunInThread, other: RunInThread, *, held: tuple[int, int], transcript: Transcript | None,
        is_final: Callable[[RunResult], bool],
    ) -> None:  # fmt: skip
        self._is_final = is_final
        self._program = program
        self._other = other
        self._held = held
        self._is_told, self._is_listening = False, True
        self._transcript = transcript
        self._is_stuck = self._is_others_end = self._is_other_idle = False
        self._ended_s = self._final_s = self._stuck_s = 0.0
        #: whether the last look saw something done; since when both did nothing, and what they had done by then
        self._is_busy = True
        self._idle_since = (time.monotonic(), 0.0, 0)

    def exchange(self) -> Exchange:
        """What came of both."""
        change = Event()
        for run in (self._program, self._other):
            run.begin(change)
        look_s = _LOOK_S
        while not (self._program.has_ended and self._other.has_ended):
            change.wait(look_s)
            change.clear()
            if self._is_time_to_tell():
                self._tell()
            if self._is_idle_for_long():
                self._end_waiting()
            if self._is_in_vain():
                self._program.kill()
            if self._is_stuck and time.monotonic() - self._stuck_s > _LAST_S:
                self._other.kill()
            goes_on = self._is_busy and not (self._program.has_ended or self._other.has_ended)
            look_s = min(_GROWTH * look_s, _SELDOM_S) if goes_on else _LOOK_S
        said = self._transcript.all() if self._transcript else ()
        if not self._is_told:
            self._tell()
        if self._is_listening:
            self._listen_no_more()
        protections = tuple(dict.fromkeys((*self._program.runner.protections, *self._other.runner.protections)))
        return Exchange(
            self._program.result(), self._other.result(),
            is_stuck=self._is_stuck, is_others_end=self._is_others_end, is_other_idle=self._is_other_idle,
            said=said, protections=protections,
        )  # fmt: skip

    def _is_time_to_tell(self) -> bool:
        """Whether the other program may hear that nothing more will come."""
        if not self._can_tell or not self._program.has_ended or self._other.has_ended:
            return False
        self._ended_s = self._ended_s or time.monotonic()
        pids = self._other.processes()
        return _are_waiting(pids) if pids else time.monotonic() - self._ended_s > _UNKNOWN_S

    def _is_in_vain(self) -> bool:
        """Whether the program goes on although all is said: it may compute for its whole time."""
        if self._is_told or self._program.has_ended or not self._other.has_ended:
            return False
        if not self._final_s:
            self._final_s = time.monotonic() if self._other.failed or self._is_final(self._other.result()) else float("inf")
        return time.monotonic() - self._final_s > _GRACE_S

    @property
    def _can_tell(self) -> bool:
        """Whether the other program has not been told, and all that was said is with it."""
        return not self._is_told and (self._transcript is None or self._transcript.has_passed_on)

    def _tell(self) -> None:
        """Nothing more will come; what the other program still says, somebody listens to. If it has ended, it never knew."""
        self._is_others_end = self._other.has_ended
        os.close(self._held[0])
        self._is_told = True

    def _listen_no_more(self) -> None:
        if self._transcript:
            self._transcript.listen_no_more()
        else:
            os.close(self._held[1])
        self._is_listening = False

    def _is_idle_for_long(self) -> bool:
        pids = [*self._program.processes(), *self._other.processes()]
        now_s, cpu_s = time.monotonic(), sum(map(cpu_clock_s, pids))
        passed_on = self._transcript.passed_on if self._transcript else 0
        since_s, before_s, heard = self._idle_since
        is_computing = cpu_s - before_s > _IDLE_SHARE * max(now_s - since_s, _LOOK_S)
        self._is_busy = is_computing or passed_on != heard or not _are_waiting(pids)
        if self._is_busy:
            self._idle_since = (now_s, cpu_s, passed_on)
        return now_s - self._idle_since[0] > _STUCK_S

    def _end_waiting(self) -> None:
        """Perhaps the program has closed its end and waits for an answer to that; else both wait in vain."""
        self._idle_since = (time.monotonic(), 0.0, 0)
        if self._can_tell:
            self._tell()
            return
        if self._is_listening and self._program.has_ended:
            self._listen_no_more()
            return
        if not self._program.has_ended:
            self._is_stuck, self._stuck_s = True, time.monotonic()
            self._program.kill()
        elif not self._other.has_ended:
            self._is_other_idle = True
            self._other.kill()


def _are_waiting(pids: Sequence[int]) -> bool:
    """Whether all threads of processes wait for something; no when there are none."""
    states = [read_of_task(pid, task, "stat").rpartition(")")[2][:2] for pid in pids for task in tasks_of(pid)]
    return bool(states) and all(state in _WAITING for state in states)
