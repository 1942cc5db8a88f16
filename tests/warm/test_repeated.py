"""One process runs a solution many times, and no run sees an earlier one; what is not sure to be so is never run like that."""

from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from judge.running import warm
from judge.running.launcher_program import find_launcher
from judge.running.native import NativeRunner
from judge.running.repeatable import is_repeatable
from judge.running.runner import Backend
from judge.running.warm import imports_of, open_warm_runner
from judge.runs import RunLimits, RunResult, Stop
from judge.toolchain.build import Workbench
from tests.depth import every
from tests.warm.test_warm import LIMITS, PROGRAMS, STDIN, program_of, seen

REPEATABLE = [path for path in PROGRAMS if is_repeatable(path.read_bytes())]

Open = Callable[..., NativeRunner]


@pytest.fixture
def open_repeating(namespaces: bool, tmp_path: Path, bench: Workbench) -> Iterator[Open]:
    runners = []

    def open_one(text: str) -> NativeRunner:
        source = tmp_path / "1.py"
        source.write_text(text)
        program = program_of(source, bench)
        assert is_repeatable(text.encode()), text
        runner = NativeRunner(program, warm._launcher(program, imports_of(text.encode()), repeats=True), namespaces=namespaces)
        runners.append(runner)
        return runner

    yield open_one
    for runner in runners:
        runner.close()


def children(runner: NativeRunner) -> list[int]:
    assert runner._launcher is not None
    return [child.pid for child in psutil.Process(runner._launcher.pid).children(recursive=True)]


def test_some_programs_are_repeatable() -> None:
    assert len(REPEATABLE) >= 8


@pytest.mark.parametrize("source", every(4, REPEATABLE), ids=lambda path: path.stem)
def test_it_does_what_a_fresh_interpreter_does(source: Path, open_repeating: Open, bench: Workbench, namespaces: bool) -> None:
    fresh = NativeRunner(program_of(source, bench), find_launcher(bench.cache), namespaces=namespaces)
    try:
        expected = seen(fresh.run(STDIN, LIMITS))
    finally:
        fresh.close()
    runner = open_repeating(source.read_text("utf-8"))
    for _ in range(4):
        assert seen(runner.run(STDIN, LIMITS)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "print(open(0).read().split())",
        "import sys\nprint(sys.stdin.read().split())\nsys.stdin.close()",
        "import sys\nsys.stdin = open(0)\nprint(input())",
        "import sys, io\nprint(sys.stdin.buffer.read())\nsys.stdin = io.BytesIO(b'x')",
        "import os\nprint(os.read(0, os.fstat(0).st_size))",
        "import sys\nsys.stdout.write(input())\nsys.stdout = None",
        "import sys\nout = open(1, 'w')\nout.write('unfinished')",
        "print('a')\nexit()",
        "import sys\nprint('a')\nsys.exit(0)",
        "try:\n    print(seen)\nexcept NameError:\n    seen = 1\n    print('first')",
        "def f(x=[]):\n    x.append(1)\n    return x\nprint(f())",
        "from functools import lru_cache\ncalls = []\n@lru_cache\ndef f(x):\n    calls.append(x)\n    return len(calls)\nprint(f(1))",
        "import sys\nprint(len(sys.argv))\nsys.argv.append('x')",
        "import sys\nsys.setrecursionlimit(5000)\ndef f(n): return n and f(n - 1)\nprint(f(4000))",
        "class A:\n    seen = 0\nA.seen += 1\nprint(A.seen)",
        "def f(n): return n and f(n - 1)\ntry:\n    f(2000)\nexcept RecursionError:\n    print('too deep')",
        "import re\nprint(re.sub('a|b', 'c', 'abc'))",
        "print(*(x for x in range(3)))\ndef g():\n    yield 1\n    yield 2\nprint(next(g()))",
    ],
)  # fmt: skip
def test_no_run_sees_an_earlier_one(open_repeating: Open, text: str) -> None:
    runner = open_repeating(text + "\n")
    first = runner.run(STDIN, LIMITS)
    assert (first.exit_code, first.signal, first.stop, first.stderr) == (0, 0, Stop.ENDED, b"") and first.stdout
    one = children(runner)
    assert [runner.run(STDIN, LIMITS).stdout for _ in range(4)] == [first.stdout] * 4
    assert children(runner) == one != []


def test_each_run_has_its_own_input(open_repeating: Open) -> None:
    runner = open_repeating("a, b = map(int, input().split())\nprint(a // b)\n")
    for a in range(1, 40):
        assert runner.run(b"%d 3\n" % a, LIMITS).stdout == b"%d\n" % (a // 3)


def test_what_fails_is_told_as_a_fresh_interpreter_tells_it(open_repeating: Open) -> None:
    """And others go on to be right, even when so many failed that it gives up."""
    runner = open_repeating("a, b = map(int, input().split())\nprint('half')\nprint(a // b)\n")
    for _ in range(12):
        failed = runner.run(b"1 0\n", LIMITS)
        assert (failed.exit_code, failed.stdout) == (1, b"half\n") and failed.stderr.endswith(
            b"ZeroDivisionError: integer division or modulo by zero\n"
        )
        assert runner.run(b"6 3\n", LIMITS).stdout == b"half\n2\n"
    for _ in range(12):
        assert runner.run(b"1 0\n", LIMITS).exit_code == 1
    assert runner.run(b"6 3\n", LIMITS).stdout == b"half\n2\n"


def test_limits_hold(open_repeating: Open) -> None:
    limits = RunLimits(cpu_s=0.3, wall_s=60, memory_mib=64, output_bytes=1 << 16, file_bytes=1 << 17)
    text = "n = int(input())\nwhile n == 1: pass\nif n == 2: x = bytearray(1 << 28)\nwhile n == 2: pass\nwhile n == 3: print(n * 1000)\n"
    runner = open_repeating(text + "print(n)\n")

    def run(n: int) -> RunResult:
        return runner.run(b"%d\n" % n, limits)

    assert run(0).stdout == b"0\n"
    assert run(1).stop is Stop.CPU
    assert run(2).stop is Stop.MEMORY
    assert run(3).stop is Stop.OUTPUT or run(3).output_bytes > limits.output_bytes
    assert run(0).stdout == b"0\n"


def test_each_run_has_its_arguments_and_its_exit_code(open_repeating: Open) -> None:
    """As generators and validators do."""
    runner = open_repeating("import sys\nprint(sys.argv[1:])\nsys.exit(len(sys.argv) + 40)\n")
    for words in (("7",), (), ("a b", "ü"), ("x" * 5000,)):
        run = runner.run(b"", LIMITS, words)
        assert (run.stdout.decode(), run.exit_code, run.stop) == (f"{list(words)}\n", len(words) + 41, Stop.ENDED)
    assert len(children(runner)) < 2


def test_chance_is_new_in_each_run_and_the_same_for_the_same_seed(open_repeating: Open) -> None:
    runner = open_repeating("import random, sys\nrandom.seed(*sys.argv[1:])\nprint(random.gauss(0, 1), random.random())\n")
    fresh = open_repeating("import random\nprint(random.random())\n")
    assert len({runner.run(b"", LIMITS, ("7",)).stdout for _ in range(4)}) == 1
    assert len({fresh.run(b"", LIMITS).stdout for _ in range(4)}) == 4


def test_a_large_input_is_for_a_fork(open_repeating: Open) -> None:
    runner = open_repeating("print(sum(map(int, input().split())))\n")
    for count in (3, 100_000, 5):
        assert runner.run(b" ".join([b"1"] * count) + b"\n", LIMITS).stdout == b"%d\n" % count


def test_memory_of_a_run_is_not_that_of_an_earlier_one(open_repeating: Open) -> None:
    runner = open_repeating("x = bytearray(int(input()) << 20)\nprint(len(x))\n")
    for size in (45, 100):  # the first is soon over, also on a slow machine
        large = runner.run(b"%d\n" % size, LIMITS)
        small = [runner.run(b"1\n", LIMITS) for _ in range(3)]
        assert large.memory_mib > size and max(run.memory_mib for run in small) < 40


@pytest.mark.parametrize(
    "text",
    [
        "import decimal", "import threading", "import atexit", "import weakref", "import os\nos.remove('x')",
        "import sys\nsys.settrace(None)", "import sys as s\ns.modules.clear()", "from sys import modules", "from sys import *",
        "import math\nmath.left = 1", "import sys\nx = sys\nx.left = 1", "open('x', 'w')", "f = open", "exec('1')", "__builtins__.x = 1",
        "class A:\n    def __del__(self): pass", "def g():\n    try:\n        yield 1\n    finally:\n        print(1)", "import mine",
        "().__class__.__base__.x", "import sys\nsys.stdin, math.x = 1, 2\nimport math", "from . import x", "this is no Python",
        "import sys\nsys.set_int_max_str_digits(0)", "import collections.abc, builtins",
    ],
)  # fmt: skip
def test_what_is_not_sure_is_not_repeated(text: str, tmp_path: Path, bench: Workbench) -> None:
    assert not is_repeatable(text.encode())
    source = tmp_path / "1.py"
    source.write_text("print(1)\n")
    assert open_warm_runner(program_of(source, bench), text.encode(), cache=bench.cache, backend=Backend.AUTO, repeats=True) is None
