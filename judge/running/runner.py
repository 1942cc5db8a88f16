"""Pick a backend and open a runner for a program: `run(stdin, limits)` gives facts, never a verdict.

native     Linux: confined launcher, written in C where there is a compiler, in Python where there is none
portable   anywhere: psutil, no confinement
"""

import sys
from enum import Enum
from functools import partial
from pathlib import Path

from judge.errors import RunnerError
from judge.runs import Program, Runner


class Backend(Enum):
    """How programs are run; the value is its word on the command line."""

    AUTO = "auto"
    NATIVE = "native"
    PORTABLE = "portable"


def open_runner(program: Program, *, backend: Backend, cache: Path, scratch_mib: int = 64, is_build: bool = False) -> Runner:
    """A runner for `program`, to be closed by the caller; `cache` keeps the compiled launcher.

    `is_build`: a compiler, which gets what solutions do not need. What was built is made again when it goes meanwhile.
    """
    open_one = partial(_open, program, backend, cache, scratch_mib=scratch_mib, is_build=is_build)
    if program.kept is None:
        return open_one()
    from judge.running.remade import RemadeRunner

    return RemadeRunner(program.kept, open_one)


def _open(program: Program, backend: Backend, cache: Path, *, scratch_mib: int, is_build: bool) -> Runner:
    if backend is Backend.PORTABLE or (backend is Backend.AUTO and sys.platform != "linux"):
        from judge.running.portable import PortableRunner

        return PortableRunner(program)
    if sys.platform != "linux":
        raise RunnerError("the native backend needs Linux: leave out --backend")
    from judge.running.launcher_program import find_launcher
    from judge.running.native import NativeRunner

    return NativeRunner(program, find_launcher(cache), scratch_mib=scratch_mib, is_build=is_build)
