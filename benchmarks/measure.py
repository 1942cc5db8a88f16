"""What the benchmarks share: a workspace of their own, a clean environment, medians of alternating runs.

Every script prints a line `what / compared with: ratio (at most limit) remark`; machines are noisy and differ, so only
ratios taken in one run count.
"""

import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

JUDGE = str(Path(sys.executable).with_name("judge"))

#: words before the judge's own, such as a command that refuses it namespaces
PREFIX: list[str] = []

#: how often each side runs, one after the other
REPETITIONS = 20

SUM_PY = "a, b = map(int, input().split())\nprint(a + b)\n"
SUM_CPP = '#include <cstdio>\nint main() { int a, b; std::scanf("%d %d", &a, &b); std::printf("%d\\n", a + b); }\n'


def environment() -> dict[str, str]:
    """This process's environment without settings of Python, which would slow down one side or both."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def command(words: Sequence[str], folder: Path, **extra: str) -> Callable[[], object]:
    """A call that runs a command in `folder`, with `extra` in its environment, and throws its output away."""

    def run() -> object:
        return subprocess.run(words, cwd=folder, env={**environment(), **extra}, stdout=subprocess.DEVNULL, check=True)

    return run


def medians(*samples: Callable[[], float], repetitions: int = REPETITIONS) -> list[float]:
    """The median of what each sample returns, taken in turn: A B A B ...; the first of each is thrown away."""
    figures: list[list[float]] = [[] for _ in samples]
    for sample in samples:
        sample()
    for _ in range(repetitions):
        for sample, column in zip(samples, figures, strict=True):
            column.append(sample())
    return [statistics.median(column) for column in figures]


def alternate(*actions: Callable[[], object], repetitions: int = REPETITIONS) -> list[float]:
    """The median wall seconds of each action, run in turn."""
    return medians(*(partial(wall_s, action) for action in actions), repetitions=repetitions)


def wall_s(action: Callable[[], object]) -> float:
    """How long an action takes."""
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


def cpu_s(action: Callable[[], object]) -> float:
    """Processor seconds of the commands that an action runs and waits for, whatever else the machine does."""
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    action()
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime


def tree_cpu_ms(pid: int) -> float:
    """Milliseconds that a process computed so far, with its descendants and those of them that ended."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rpartition(")")[2].split()
    children = [int(one) for task in Path(f"/proc/{pid}/task").iterdir() for one in (task / "children").read_text("ascii").split()]
    return 1000 * sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK") + sum(map(tree_cpu_ms, children))


def load() -> str:
    """How busy the machine is, for figures that depend on it."""
    return f"load {os.getloadavg()[0]:.0f} on {os.cpu_count()} processors"


def tell(name: str, ratio: float, limit: float, remark: str = "", *, bound: str = "at most") -> None:
    """Print one row; `name` is `what / compared with`, `bound` is "at most" or "at least"."""
    print(f"{name}: {ratio:.2f} ({bound} {limit:g}) {remark}".rstrip(), flush=True)


@contextmanager
def workspace(cases: int, solution: str, suffix: str) -> Iterator[Path]:
    """A workspace with problem 1000, so many samples, and one solution; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        root = Path(name)
        samples = root / "problems" / "1000" / "data" / "sample"
        samples.mkdir(parents=True)
        (root / "solutions").mkdir()
        (root / "problems" / "1000" / "problem.yaml").write_text(
            "problem_format_version: 2025-09\nname: Sum\nlimits: {time_limit: 9, memory: 1024}\n"
        )
        for number in range(1, cases + 1):
            (samples / f"{number:02}.in").write_text(f"{number} 2\n")
            (samples / f"{number:02}.ans").write_text(f"{number + 2}\n")
        (root / "solutions" / f"1000{suffix}").write_text(solution)
        yield root


def first_report(root: Path) -> dict[str, Any]:  # Any: JSON
    """What `judge run --json` says of the workspace's solution, which has to compile."""
    done = subprocess.run(
        [*PREFIX, JUDGE, "run", "1000", "--json"], cwd=root, env=environment(), capture_output=True, text=True, check=False
    )
    report: dict[str, Any] = json.loads(done.stdout)["reports"][0]
    assert report["compiled"], report["compile_output"]
    return report


def built_program(root: Path) -> str:
    """The executable that the judge has built in a workspace."""
    return str(next((root / ".judge" / "cache" / "builds").glob("*/Main")))


def python3() -> str:
    """The interpreter behind `python3` on PATH, which is what the judge runs solutions with."""
    words = ["python3", "-c", "import os, sys; print(os.path.realpath(sys._base_executable))"]
    return subprocess.run(words, env=environment(), capture_output=True, text=True, check=True).stdout.strip()


def bash_loop(root: Path, program: str, compare: str) -> list[str]:
    """A loop as people write it: run the program on every sample, compare its output with the answer."""
    text = f"for i in problems/1000/data/sample/*.in; do {program} < $i > out; {compare} out ${{i%.in}}.ans || echo wrong; done"
    return [shutil.which("bash") or "bash", "-c", text]
