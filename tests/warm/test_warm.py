"""The warm path: a fork of a prepared interpreter does what a fresh one does, as far as a solution can see."""

import re
import shutil
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from judge.languages import language_named
from judge.running import warm
from judge.running.launcher_program import find_launcher
from judge.running.native import NativeRunner
from judge.running.quickrunner import QuickRunner
from judge.running.runner import Backend
from judge.running.warm import can_be_warm, imports_of, open_warm_runner
from judge.runs import Program, RunLimits, RunResult, Stop
from judge.toolchain.build import Workbench, build
from tests.conftest import ROOT
from tests.depth import every

PROGRAMS = sorted((ROOT / "tests" / "data" / "warm").glob("*.py"))
STDIN = b"1 2\n3 4\n"
#: nothing here takes as long, however busy the machine is
LIMITS = RunLimits(cpu_s=20, wall_s=120, memory_mib=256, output_bytes=1 << 20, file_bytes=2 << 20)


def program_of(source: Path, bench: Workbench) -> Program:
    language = language_named("python3")
    assert language is not None
    program = build(source, language, bench).program
    assert program is not None
    return program


def seen(run: RunResult) -> tuple[object, ...]:
    """What there is to see of a run; addresses and folders in place differ each time."""
    streams = [re.sub(rb"0x[0-9a-f]+|/(?:var/)?tmp/judge-[-\w]+", b"", stream) for stream in (run.stdout, run.stderr)]
    return run.stop, run.exit_code, run.signal, *streams


@pytest.mark.parametrize("source", every(3, PROGRAMS), ids=lambda path: path.stem)
def test_a_fork_does_what_a_fresh_interpreter_does(source: Path, bench: Workbench, namespaces: bool) -> None:
    program = program_of(source, bench)
    fresh = NativeRunner(program, find_launcher(bench.cache), namespaces=namespaces)
    launcher = warm._launcher(program, imports_of(source.read_bytes()))
    forked = NativeRunner(program, launcher, namespaces=namespaces)
    try:
        expected = seen(fresh.run(STDIN, LIMITS))
        for _ in range(3):  # the first fork may differ from the later ones
            assert seen(forked.run(STDIN, LIMITS)) == expected
    finally:
        fresh.close()
        forked.close()


@pytest.fixture
def run_warm(tmp_path: Path, bench: Workbench) -> Iterator[object]:
    runners = []

    def run(text: str, stdin: bytes = STDIN, times: int = 1, limits: RunLimits = LIMITS) -> list[RunResult]:
        source = tmp_path / "1.py"
        source.write_text(text)
        runner = open_warm_runner(program_of(source, bench), source.read_bytes(), cache=bench.cache, backend=Backend.AUTO)
        assert runner is not None
        runners.append(runner)
        return [runner.run(stdin, limits) for _ in range(times)]

    yield run
    for runner in runners:
        runner.close()


def test_limits_stop_a_fork(run_warm) -> None:  # type: ignore[no-untyped-def]
    (endless,) = run_warm("while True: pass\n", limits=LIMITS._replace(cpu_s=1))
    assert endless.stop is Stop.CPU
    (sleeping,) = run_warm("import time\ntime.sleep(600)\n", limits=LIMITS._replace(wall_s=3))
    assert sleeping.stop is Stop.WALL
    (greedy,) = run_warm("x = bytearray(1 << 30)\nwhile True: pass\n")
    assert greedy.stop is Stop.MEMORY
    (chatty,) = run_warm("while True: print('x' * 1000)\n")
    assert chatty.stop is Stop.OUTPUT or chatty.output_bytes > LIMITS.output_bytes


def test_nothing_is_left_for_the_next_run(run_warm) -> None:  # type: ignore[no-untyped-def]
    text = (
        "import builtins, sys, os, math\n"
        "print(hasattr(builtins, 'left'), hasattr(math, 'left'), sys.getswitchinterval() > 1, os.listdir('.'))\n"
        "builtins.left = math.left = 1\nsys.setswitchinterval(2)\nopen('left', 'w').write('x')\n"
    )
    runs = run_warm(text, times=3)
    assert {run.stdout for run in runs} == {b"False False False []\n"}


def test_chance_is_new_each_time(run_warm) -> None:  # type: ignore[no-untyped-def]
    runs = run_warm("import random\nprint(random.random())\n", times=5)
    assert len({run.stdout for run in runs}) == 5


@pytest.mark.full
def test_hash_seeds_are_renewed(run_warm) -> None:  # type: ignore[no-untyped-def]
    runs = run_warm("print(hash('a'))\n", times=2100)
    assert 2 <= len({run.stdout for run in runs}) <= 4


@pytest.mark.parametrize(
    "text",
    [
        "import multiprocessing",
        "from ctypes import CDLL",
        "import signal",
        "import os\nos.fork()",
        "import os\nprint(os.getppid())",
        "import sys\nsys._getframe()",
        "open('/proc/self/status')",
        "from os import fork",
        "import time\ntime.process_time()",
        "import sys\nprint(sys.getrecursionlimit())",
        "this does not compile",
    ],
)
def test_what_cannot_be_imitated_steps_aside(text: str) -> None:
    assert not can_be_warm(text.encode())


def test_ordinary_solutions_are_warm() -> None:
    text = b"import sys, heapq\nfrom collections import deque\ninput = sys.stdin.readline\nsys.setrecursionlimit(10**6)\n"
    assert can_be_warm(text)
    assert imports_of(text) == ["sys", "heapq", "collections"]


def test_other_languages_and_backends_are_not(tmp_path: Path, bench: Workbench) -> None:
    source = tmp_path / "1.py"
    source.write_text("print(1)\n")
    program = program_of(source, bench)
    assert open_warm_runner(program, b"print(1)", cache=bench.cache, backend=Backend.PORTABLE) is None
    other = program._replace(argv=("/bin/true", "x.py"))
    assert open_warm_runner(other, b"print(1)", cache=bench.cache, backend=Backend.AUTO) is None


def test_what_is_gone_is_run_by_an_ordinary_runner_that_makes_it_again(tmp_path: Path, bench: Workbench) -> None:
    """The cache is deleted before the first run: a fork finds no program, and fails as none of its own fault."""
    source = tmp_path / "1.py"
    source.write_text("print(input())\n")
    program = program_of(source, bench)
    assert program.kept is not None
    warm_way = partial(open_warm_runner, program, source.read_bytes(), cache=bench.cache, backend=bench.backend)
    with closing(QuickRunner(program, [warm_way], cache=bench.cache, backend=bench.backend)) as runner:
        shutil.rmtree(program.kept.folder)
        run = runner.run(b"2\n", LIMITS)
    assert (run.stop, run.exit_code, run.stdout) == (Stop.ENDED, 0, b"2\n")
