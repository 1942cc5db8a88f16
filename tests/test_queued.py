"""A program that waits for a processor is not asleep: the wall clock stops what waits of its own accord, and has an end."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psutil
import pytest

from judge.running import launch
from judge.running.launcher_program import find_launcher
from judge.running.native import NativeRunner
from judge.running.sampling import Queue
from judge.runs import Program, RunLimits, RunResult, Stop, run_environment
from judge.toolchain.build import Workbench
from tests.depth import every
from tests.test_leftovers import launcher_of
from tests.test_programs import BACKENDS, Backend, built

SOURCES = Path(__file__).parent / "data" / "queued"

#: the wall limit lies below what half a processor takes, a fair share where the kernel counts by sessions (autogroup), and above what
#: the program computes
LOOPS, LIMITS = 5, RunLimits(cpu_s=1.0, wall_s=0.7, memory_mib=256, output_bytes=1 << 16)


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
    assert run.cpu_s < LIMITS.wall_s < run.wall_s
    assert run.queued_s > 0.2 or source != "computes.c"


@pytest.mark.parametrize("backend", every(2, BACKENDS), ids=lambda backend: backend.name)
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
    queue.waited_s, queue.looked_s = queued_s, wall_s
    assert queue.wall_left_s([], 2.0, wall_s, 0.0) == pytest.approx(left_s)


def test_what_nobody_held_up_was_not_queued(bench: Workbench) -> None:
    program = Program(("/bin/sleep", "0.2"), run_environment())
    with closing(NativeRunner(program, find_launcher(bench.cache))) as runner:
        runs = [runner.run(b"", LIMITS) for _ in range(3)]
    assert min(run.queued_s for run in runs) < 0.05
    assert all(run.stop is Stop.ENDED for run in runs)


def test_time_between_two_looks_is_nobodys_where_it_is_long() -> None:
    """Ten times the limit is no end for it either, and what is queued meanwhile counts once."""
    queue = Queue()
    assert queue.wall_left_s([], 2.0, 0.5, 0.0) == pytest.approx(1.5)
    assert queue.wall_left_s([], 2.0, 3600.5, 0.0) == pytest.approx(1.5)
    assert queue.wall_left_s([], 2.0, 3601.0, 0.0) == pytest.approx(1.0)
    assert (queue.waited_s, queue.stood_s) == (3600.0, 3600.0)


@pytest.mark.parametrize(
    "backend",
    [
        pytest.param(one, id=one.name, marks=pytest.mark.full if number else ())
        for number, one in enumerate(BACKENDS)
        if one.name != "portable"
    ],
)
def test_a_program_that_stood_still_with_all_others_is_not_stopped(
    backend: Backend, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a container that is paused, for longer than what a run may take."""
    monkeypatch.setattr(launch, "_LOOK_S", 60.0)
    limits, program = LIMITS._replace(wall_s=3.0), built(SOURCES / "ends_once_it_stood_still.c", bench)
    assert program is not None
    with closing(backend.open(program, bench.cache)) as runner:
        assert isinstance(runner, NativeRunner)
        launcher = psutil.Process(launcher_of(runner))
        pausing = threading.Thread(target=pause, args=(launcher, 1.5 * limits.wall_s))
        pausing.start()
        run = runner.run(b"", limits)
        pausing.join()
    assert (run.stop, run.stdout) == (Stop.ENDED, b"ok\n")
    assert run.wall_s > limits.wall_s > run.wall_s - run.queued_s


def has_begun(process: psutil.Process) -> bool:
    try:
        return "launcher" not in " ".join(process.cmdline()) and process.num_ctx_switches().voluntary > 2
    except psutil.NoSuchProcess:
        return False


def pause(launcher: psutil.Process, for_s: float) -> None:
    """Hold a launcher and the program below it for so long, once that has slept a few times."""
    while not any(map(has_begun, below := launcher.children(recursive=True))):
        time.sleep(0.001)
    held = [launcher, *below]
    for process in held:
        process.suspend()
    time.sleep(for_s)
    for process in held:  # the launcher first, so that it looks at a program that is there
        process.resume()
        time.sleep(0.5)
