"""Whether a right program is told so on a busy machine: 0.8 s of CPU under a limit of 1 s, beside nine busy loops on one processor.

The figure is how many of the runs are not AC. `--wrap` names a command to start the judge with, such as one that refuses it namespaces:
python benchmarks/starved.py [--runs 50] [--language c|python|java] [--wrap COMMAND]
"""

import argparse
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import measure
from measure import first_report, tell, workspace

LOOPS, CASES = 9, 10

C = """#include <stdio.h>
#include <time.h>
int main(void) {
    int a, b;
    struct timespec used;
    if (scanf("%d %d", &a, &b) != 2) return 1;
    do clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    while (used.tv_sec + used.tv_nsec / 1e9 < 0.8);
    printf("%d\\n", a + b);
}
"""
PYTHON = """import time
a, b = map(int, input().split())
while time.process_time() < 0.8:
    pass
print(a + b)
"""
JAVA = """import java.nio.file.*;
import java.util.*;
public class Main {
    public static void main(String[] words) throws Exception {
        Scanner scanner = new Scanner(System.in);
        int sum = scanner.nextInt() + scanner.nextInt();
        long ticks = 0;
        while (ticks < 80) {
            for (int i = 0; i < 1000000; i++) sum ^= i ^ i;
            String stat = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        }
        System.out.println(sum);
    }
}
"""
SOURCES = {"c": (C, ".c"), "python": (PYTHON, ".py"), "java": (JAVA, ".java")}


@contextmanager
def busy(processor: int) -> Iterator[None]:
    """Loops on one processor, each in a session of its own, so that no scheduler takes them for one."""
    words = [sys.executable, "-c", f"import os\nos.sched_setaffinity(0, [{processor}])\nwhile True: pass"]
    loops = [subprocess.Popen(words, start_new_session=True) for _ in range(LOOPS)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def judged(root: Path, runs: int, processor: int) -> Counter[str]:
    """The verdicts of so many runs on that processor."""
    first_report(root)  # builds
    os.sched_setaffinity(0, [processor])
    with busy(processor):
        reports = [first_report(root) for _ in range(-(-runs // CASES))]
    return Counter(case["verdict"] for report in reports for case in report["cases"])


parser = argparse.ArgumentParser()
parser.add_argument("--runs", type=int, default=50)
parser.add_argument("--language", choices=list(SOURCES), default="c")
parser.add_argument("--wrap", nargs=1, default=[])
given = parser.parse_args()
source, suffix = SOURCES[given.language]
with workspace(CASES, source, suffix) as folder:
    (folder / "problems/1000/problem.yaml").write_text("problem_format_version: 2025-09\nname: Sum\nlimits: {time_limit: 1, memory: 512}\n")
    measure.PREFIX.extend(os.path.abspath(word) for word in given.wrap)
    found = judged(folder, given.runs, max(os.sched_getaffinity(0)))
remark = ", ".join(f"{count} {verdict}" for verdict, count in found.most_common())
tell(f"runs beside {LOOPS} busy loops that are not AC, {given.language} / none", sum(found.values()) - found["AC"], 0, remark)
