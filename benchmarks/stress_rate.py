"""Inputs per second of `judge stress`, start-up included, against the loop that people write in bash, and against the bare launcher.

Python against Python and C++ against C++, on arrays of at most eight small numbers; on one processor (both sides bound to it) and on two.
"""

import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from measure import JUDGE, environment, tell

from judge.languages import language_named
from judge.running.runner import Backend, open_runner
from judge.running.warm import open_warm_runner
from judge.runs import RunLimits
from judge.toolchain.build import Workbench, build

#: seconds of one hunt, and repetitions of each side, in turn
SECONDS, REPETITIONS = 10, 7

SPEC = "N\nA[1..N]\n---\n1 <= N <= 8\n-9 <= A <= 9\n"

GENERATOR_PY = """import random, sys
random.seed(int(sys.argv[1]))
n = random.randint(1, 8)
print(n)
print(*(random.randint(-9, 9) for _ in range(n)))
"""
SOLUTION_PY = """n = int(input())
best = here = -10**9
for x in map(int, input().split()):
    here = max(here, 0) + x
    best = max(best, here)
print(best)
"""
BRUTE_PY = "n = int(input())\na = list(map(int, input().split()))\nprint(max(sum(a[i:j]) for i in range(n) for j in range(i + 1, n + 1)))\n"

GENERATOR_CPP = """#include <cstdio>
#include <cstdlib>
#include <random>
int main(int, char **v) {
    std::mt19937 r(std::atoi(v[1]));
    int n = r() % 8 + 1;
    std::printf("%d\\n", n);
    while (n--) std::printf("%d ", int(r() % 19) - 9);
    std::puts("");
}
"""
SOLUTION_CPP = """#include <algorithm>
#include <iostream>
int main() {
    int n, x, best = -1000000, here = -1000000;
    std::cin >> n;
    while (n--) std::cin >> x, here = std::max(here, 0) + x, best = std::max(best, here);
    std::cout << best << '\\n';
}
"""
BRUTE_CPP = """#include <algorithm>
#include <iostream>
#include <vector>
int main() {
    int n, best = -1000000;
    std::cin >> n;
    std::vector<int> a(n);
    for (int &x : a) std::cin >> x;
    for (int i = 0; i < n; i++)
        for (int j = i, s = 0; j < n; j++) best = std::max(best, s += a[j]);
    std::cout << best << '\\n';
}
"""


class Language(NamedTuple):
    """The three programs, and how the loop runs one."""

    name: str
    suffix: str
    generator: str
    solution: str
    brute: str


PYTHON = Language("Python", ".py", GENERATOR_PY, SOLUTION_PY, BRUTE_PY)
CPP = Language("C++", ".cpp", GENERATOR_CPP, SOLUTION_CPP, BRUTE_CPP)


def prepare(root: Path, language: Language) -> None:
    """A workspace with a problem and the solution, and the three programs of the loop beside it, built."""
    problem = root / "problems" / "1"
    problem.mkdir(parents=True)
    (root / "solutions").mkdir()
    (problem / "problem.yaml").write_text("problem_format_version: 2025-09\nname: Sum\nlimits: {time_limit: 1, memory: 256}\n")
    (problem / "input.spec").write_text(SPEC)
    (root / "solutions" / f"1{language.suffix}").write_text(language.solution)
    (root / "solutions" / f"1_brute{language.suffix}").write_text(language.brute)
    for name, text in (("gen", language.generator), ("sol", language.solution), ("brute", language.brute)):
        (root / f"{name}{language.suffix}").write_text(text)
        if language is CPP:
            subprocess.run(["g++", "-O2", "-o", name, f"{name}.cpp"], cwd=root, check=True)


def loop_rate(root: Path, language: Language, count: int) -> float:
    """Inputs per second of the loop."""
    run = "python3 {}.py" if language is PYTHON else "./{}"
    text = f"for i in $(seq {count}); do {run.format('gen')} $i > in; {run.format('sol')} < in > a; {run.format('brute')} < in > b; "
    text += "diff a b > /dev/null || echo differs; done"
    began = time.perf_counter()
    done = subprocess.run([shutil.which("bash") or "bash", "-c", text], cwd=root, env=environment(), capture_output=True, check=True)
    assert not done.stdout, "the solutions differ"
    return count / (time.perf_counter() - began)


def hunt_rate(root: Path, jobs: int) -> float:
    """Inputs per second of the whole command."""
    words = [JUDGE, "stress", "1", "--time", str(SECONDS), "--jobs", str(jobs), "--json"]
    began = time.perf_counter()
    done = subprocess.run(words, cwd=root, env=environment(), capture_output=True, text=True, check=True)
    return float(json.loads(done.stdout)["inputs"]) / (time.perf_counter() - began)


def bare_rate(root: Path, language: Language) -> float:
    """Inputs per second when the same input goes through both programs by the launcher, and nothing else is done."""
    bench = Workbench(root / ".judge" / "cache", dict(os.environ), Backend.AUTO)
    limits = RunLimits(cpu_s=1, wall_s=3, memory_mib=256, output_bytes=1 << 20, file_bytes=2 << 20)
    runners = []
    for name in ("1", "1_brute"):
        source = root / "solutions" / f"{name}{language.suffix}"
        known = language_named("python3" if language is PYTHON else "cpp17")
        assert known is not None
        program = build(source, known, bench).program
        assert program is not None
        warm = open_warm_runner(program, source.read_bytes(), cache=bench.cache, backend=Backend.AUTO) if language is PYTHON else None
        runners.append(warm or open_runner(program, cache=bench.cache, backend=Backend.AUTO))
    count, began = 0, time.perf_counter()
    while time.perf_counter() - began < SECONDS:
        for runner in runners:
            runner.run(b"8\n1 2 3 4 -5 6 7 8\n", limits)
        count += 1
    rate = count / (time.perf_counter() - began)
    for runner in runners:
        runner.close()
    return rate


def compare(language: Language, limits: Sequence[float | None]) -> None:
    """The rows of one language: `limits` are what they have to reach."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        root = Path(name)
        prepare(root, language)
        sides: dict[str, Callable[[], float]] = {
            "loop": lambda: loop_rate(root, language, 40 if language is PYTHON else 150),
            "one": lambda: hunt_rate(root, 1),
            "bare": lambda: bare_rate(root, language),
        }
        processors = os.sched_getaffinity(0)
        os.sched_setaffinity(0, {min(processors)})
        figures: dict[str, list[float]] = {side: [] for side in [*sides, "two"]}
        hunt_rate(root, 1)
        for _ in range(REPETITIONS):
            for side, take in sides.items():
                figures[side].append(take())
            os.sched_setaffinity(0, processors)
            figures["two"].append(hunt_rate(root, 2))
            os.sched_setaffinity(0, {min(processors)})
        os.sched_setaffinity(0, processors)
    rate = {side: statistics.median(values) for side, values in figures.items()}
    said = f"{rate['loop']:.0f}/s of the loop, {rate['one']:.0f}/s, {rate['two']:.0f}/s on two, {rate['bare']:.0f}/s bare"
    rows = [
        (
            f"inputs a second of `judge stress`, {language.name}, one processor / bash loop of four programs",
            rate["one"] / rate["loop"],
            said,
        ),
        (f"the same on two processors, {language.name} / bash loop of four programs", rate["two"] / rate["loop"], ""),
        (f"inputs a second of `judge stress`, {language.name} / the bare launcher", rate["one"] / rate["bare"], ""),
    ]
    for (row, ratio, remark), limit in zip(rows, limits, strict=True):
        if limit is not None:
            tell(row, ratio, limit, remark, bound="at least")


if __name__ == "__main__":
    compare(PYTHON, [12, 20, 0.5])
    compare(CPP, [4, None, None])
