"""A runner that begins with the quickest way there is to run a program, and takes a slower one where that is not good enough.

For searching only, where thousands of runs are made and whatever matters is run again exactly.
"""

import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from judge.errors import RunnerError
from judge.running.remade import BuiltThere
from judge.running.runner import Backend, open_runner
from judge.runs import Program, RunLimits, Runner, RunResult

#: a way to open a runner; None where it is not possible for that program
Way = Callable[[], Runner | None]


class QuickRunner:
    """Runs a program as fast as can be; steps aside for good once its results are not those of a fresh process."""

    def __init__(self, program: Program, ways: Sequence[Way], *, cache: Path, backend: Backend) -> None:
        """`ways` open runners whose runs are only good for searching, the quickest first."""
        self._open_ordinary = partial(open_runner, program, backend=backend, cache=cache)
        self._ways = list(ways)
        self._kept = program.kept
        self._runner = self._open_next()

    @property
    def protections(self) -> tuple[str, ...]:
        """What confines the program."""
        return self._runner.protections

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """One run; facts that only a fresh process can confirm."""
        try:
            run = self._runner.run(stdin, limits, arguments)
            if run.ended_well or self._is_ordinary or self._built.is_there():
                return run
            self.step_aside()
        except RunnerError:
            if not self.step_aside():
                raise
        return self.run(stdin, limits, arguments)  # what it ran is gone, which only an ordinary runner makes again

    def step_aside(self) -> bool:
        """Take the next slower way from now on; False when runs are ordinary already."""
        if self._is_ordinary:
            return False
        self._runner.close()
        self._runner = self._open_next()
        return True

    def close(self) -> None:
        """End its sandbox."""
        self._runner.close()

    def _open_next(self) -> Runner:
        while self._ways:
            self._built = BuiltThere(self._kept)
            runner = self._ways.pop(0)()
            if runner is not None:
                self._is_ordinary = False
                return runner
        self._is_ordinary = True
        return self._open_ordinary()


def open_quick_runner(program: Program, source: bytes, *, cache: Path, backend: Backend) -> QuickRunner:
    """A runner for the program of a source of one file; ordinary where nothing is quicker. To be closed by the caller."""
    if os.path.basename(program.argv[0]) == "java":
        from judge.running.jvm import open_jvm_runner

        return QuickRunner(program, [partial(open_jvm_runner, program, cache=cache, backend=backend)], cache=cache, backend=backend)
    from judge.running.warm import open_warm_runner

    warm = partial(open_warm_runner, program, source, cache=cache, backend=backend)
    return QuickRunner(program, [partial(warm, repeats=True), warm], cache=cache, backend=backend)
