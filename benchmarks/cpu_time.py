"""Whether the CPU time that is told is so: a loop of a fixed number of steps, about 1 s, against rusage of a bare run.

The figure is how far the ratio of the two medians is from 1.
"""

import os
from pathlib import Path

from measure import built_program, environment, first_report, medians, tell, workspace

LOOP = """#include <stdio.h>
int main(void) {
    long steps;
    if (scanf("%ld", &steps) != 1) return 1;
    for (volatile long i = 0; i < steps; i++) {}
}
"""
TRIAL_STEPS = 100_000_000

with workspace(1, LOOP, ".c") as root:
    sample = Path(root, "problems/1000/data/sample/01.in")
    sample.write_text(f"{TRIAL_STEPS}\n")
    first_report(root)
    program = built_program(root)

    def bare_s() -> float:
        """CPU seconds of the program without the judge."""
        stdin = [(os.POSIX_SPAWN_OPEN, 0, str(sample), os.O_RDONLY, 0)]
        used = os.wait4(os.posix_spawn(program, [program], environment(), file_actions=stdin), 0)[2]
        return used.ru_utime + used.ru_stime

    def told_s() -> float:
        """CPU seconds of the program as the judge tells them."""
        return float(first_report(root)["cases"][0]["cpu_s"])

    sample.write_text(f"{int(TRIAL_STEPS / bare_s())}\n")
    told, bare = medians(told_s, bare_s)
    remark = f"{told:.3f} s of {bare:.3f} s"
    tell("CPU time of a 1 s loop, distance from 1 of told / rusage of a bare run", abs(told / bare - 1), 0.02, remark)
