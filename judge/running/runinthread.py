"""A program that is joined to another and runs in a thread, so that both run at once."""

import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from threading import Event, Thread
from typing import NamedTuple

from judge.errors import RunnerError
from judge.running.runner import JoinedRunner
from judge.running.threadstart import start_thread
from judge.runs import Program, RunLimits, RunResult


class Part(NamedTuple):
    """One of the two: what is run, and within which limits."""

    program: Program
    limits: RunLimits
    arguments: Sequence[str] = ()


class RunInThread:
    """A program that is joined to something, running in a thread."""

    def __init__(self, part: Part, runner: JoinedRunner) -> None:
        self.runner = runner
        self._part = part
        self._error: BaseException | None = None
        self._result: RunResult | None = None

    @property
    def has_ended(self) -> bool:
        """Whether it is over."""
        return self._result is not None or self._error is not None

    @property
    def failed(self) -> bool:
        """Whether it could not be run."""
        return self._error is not None

    def begin(self, on_end: Event) -> None:
        """Begin; the event is told of the end."""
        start_thread(Thread(target=self._run, args=(on_end,), daemon=True))

    def result(self) -> RunResult:
        """What came of it; RunnerError when it could not be run."""
        if self._error is not None:
            raise self._error
        assert self._result is not None
        return self._result

    def processes(self) -> list[int]:
        """Its processes, as far as they are known; none once it has ended."""
        return [] if self.has_ended else self.runner.processes()

    def kill(self) -> None:
        """Kill what is known of it."""
        for pid in self.processes():
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGKILL)

    def _run(self, on_end: Event) -> None:
        try:
            self._result = self.runner.run(b"", self._part.limits, self._part.arguments)
        except (OSError, RunnerError) as error:
            self._error = error
        on_end.set()
