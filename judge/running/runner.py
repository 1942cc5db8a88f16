"""Pick a backend and open a runner for a program: `run(stdin, limits)` gives facts, never a verdict.

native     Linux: confined launcher, written in C where there is a compiler, in Python where there is none
portable   anywhere: psutil, no confinement
"""

import sys
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Protocol

from judge.errors import RunnerError
from judge.runs import Program, Runner


class Backend(Enum):
    """How programs are run; the value is its word on the command line."""

    AUTO = "auto"
    NATIVE = "native"
    PORTABLE = "portable"


class JoinedRunner(Runner, Protocol):
    """A runner of a program that is joined to another one, for one run."""

    def processes(self) -> list[int]:
        """The processes of the run that is going on, as far as they are known."""


def open_joined(program: Program, ends: tuple[int, int], *, backend: Backend, cache: Path) -> JoinedRunner:
    """A runner for one run of `program`, which reads from and writes to these ends of pipes; they are the runner's from now on."""
    return _open(program, backend, cache, ends=ends)


def open_runner(program: Program, *, backend: Backend, cache: Path, scratch_mib: int = 64, is_build: bool = False) -> Runner:
    """A runner for `program`, to be closed by the caller; `cache` keeps the compiled launcher.

    `is_build`: a compiler, which gets what solutions do not need. What was built is made again when it goes meanwhile.
    """
    open_one = partial(_open, program, backend, cache, scratch_mib=scratch_mib, is_build=is_build)
    if program.kept is None:
        return open_one()
    from judge.running.remade import RemadeRunner

    return RemadeRunner(program.kept, open_one)


def _open(
    program: Program, backend: Backend, cache: Path, *, scratch_mib: int = 64, is_build: bool = False, ends: tuple[int, int] | None = None
) -> JoinedRunner:
    if backend is Backend.PORTABLE or (backend is Backend.AUTO and sys.platform != "linux"):
        from judge.running.portable import PortableRunner

        return PortableRunner(program, ends)
    if sys.platform != "linux":
        raise RunnerError("the native backend needs Linux: leave out --backend")
    from judge.running.launcher_program import find_launcher
    from judge.running.native import NativeRunner

    return NativeRunner(program, find_launcher(cache)._replace(ends=ends), scratch_mib=scratch_mib, is_build=is_build)
