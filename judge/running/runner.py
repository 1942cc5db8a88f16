"""Pick a backend and open a runner for a program: `run(stdin, limits)` gives facts, never a verdict.

native     Linux: confined launcher, written in C where there is a compiler, in Python where there is none
portable   anywhere: psutil, no confinement
"""

import sys
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

from judge.errors import RunnerError
from judge.runs import Program, RunLimits, RunResult


class Backend(Enum):
    """How programs are run; the value is its word on the command line."""

    AUTO = "auto"
    NATIVE = "native"
    PORTABLE = "portable"


class Runner(Protocol):
    """What a backend offers: something to close, that runs its one program as often as asked."""

    protections: tuple[str, ...]

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """Run the program once."""

    def close(self) -> None:
        """End everything that belongs to the runner."""


def open_runner(program: Program, *, backend: Backend, cache: Path, scratch_mib: int = 64, is_build: bool = False) -> Runner:
    """A runner for `program`, to be closed by the caller; `cache` keeps the compiled launcher.

    `is_build`: a compiler, which gets what solutions do not need.
    """
    if backend is Backend.PORTABLE or (backend is Backend.AUTO and sys.platform != "linux"):
        from judge.running.portable import PortableRunner

        return PortableRunner(program)
    if sys.platform != "linux":
        raise RunnerError("the native backend needs Linux: leave out --backend")
    from judge.running.launcher_program import find_launcher
    from judge.running.native import NativeRunner

    return NativeRunner(program, find_launcher(cache), scratch_mib=scratch_mib, is_build=is_build)
