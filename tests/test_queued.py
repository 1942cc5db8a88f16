"""A program that waits for a processor is not asleep: the wall clock stops what waits of its own accord, and has an end."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from judge.running.launcher_program import find_launcher
from judge.running.native import NativeRunner
from judge.running.sampling import Queue
from judge.runs import Program, RunLimits, RunResult, Stop
from judge.toolchain.build import Workbench, run_environment
from tests.test_programs import BACKENDS, Backend, built

SOURCES = Path(__file__).parent / "data" / "queued"

#: the wall limit lies below what a fair share of one processor takes, and above what the program waits of its own accord
LOOPS, LIMITS = 5, RunLimits(cpu_s=1.0, wall_s=1.0, memory_mib=256, output_bytes=1 << 16)


#: which of them the quick run has on which backend
SOURCES_OF = {
    "native": "computes_in_a_child.c", "python launcher": "computes.c", "in place": "computes.c", "portable": "computes_in_threads.c",
}  # fmt: skip


@contextmanager
def busy_processor(loops: int) -> Iterator[None]:
    """Everything from here on shares one processor with so many loops."""
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    running = [subprocess.Popen([sys.executable, "-S", "-c", "while True: pass"]) for _ in range(loops)]
    try:
        yield
    finally:
        for process in running:
            process.kill()
            process.wait()
        os.sched_setaffinity(0, before)


def run_beside(loops: int, source: str, backend: Backend, bench: Workbench, limits: RunLimits = LIMITS) -> RunResult:
    program = built(SOURCES / source, bench)
    assert program is not None
    with busy_processor(loops), closing(backend.open(program, bench.cache)) as runner:
        return runner.run(b"", limits)


@pytest.mark.parametrize(
    ("source", "backend"),
    [
        pytest.param(source, backend, id=f"{source}-{backend.name}", marks=() if source == SOURCES_OF[backend.name] else pytest.mark.full)
        for source in ("computes.c", "computes_in_a_child.c", "computes_in_threads.c")
        for backend in BACKENDS
    ],
)
def test_a_starved_program_is_not_stopped(source: str, backend: Backend, bench: Workbench) -> None:
    run = run_beside(LOOPS, source, backend, bench)
    assert (run.stop, run.stdout) == (Stop.ENDED, b"ok\n")
    assert run.cpu_s < LIMITS.cpu_s < run.wall_s
    assert run.queued_s > 0.2 or source != "computes.c"


@pytest.mark.parametrize("backend", BACKENDS, ids=lambda backend: backend.name)
def test_a_program_that_sleeps_is_stopped_beside_others(backend: Backend, bench: Workbench) -> None:
    run = run_beside(LOOPS, "sleeps.c", backend, bench)
    assert run.stop is Stop.WALL
    assert run.queued_s < 0.5
    assert run.wall_s < 3


def test_a_program_that_lets_everybody_go_first_is_stopped_in_the_end(bench: Workbench) -> None:
    """What runs only when nobody else wants to never comes to its limit of processor time."""
    run = run_beside(2, "waits_for_an_idle_processor.c", BACKENDS[0], bench, LIMITS._replace(wall_s=0.2))
    assert run.stop is Stop.WALL
    assert run.wall_s < 4.0


@pytest.mark.parametrize(
    ("wall_s", "queued_s", "left_s"),
    [(1.5, 0.0, 0.5), (6.0, 5.0, 1.0), (6.0, 1.0, -3.0), (19.5, 19.0, 0.5), (20.0, 19.0, 0.0), (30.0, 30.0, -10.0)],
)
def test_what_the_wall_clock_leaves(wall_s: float, queued_s: float, left_s: float) -> None:
    """Queued or not, ten times the limit is the end."""
    queue = Queue()
    queue.waited_s = queued_s
    assert queue.wall_left_s([], 2.0, wall_s, 0.0) == pytest.approx(left_s)


def test_what_nobody_held_up_was_not_queued(bench: Workbench) -> None:
    program = Program(("/bin/sleep", "0.2"), run_environment())
    with closing(NativeRunner(program, find_launcher(bench.cache))) as runner:
        runs = [runner.run(b"", LIMITS) for _ in range(3)]
    assert min(run.queued_s for run in runs) < 0.05
    assert all(run.stop is Stop.ENDED for run in runs)
