"""How long 50 tiny cases of one C++ solution take, in 50 times fork, exec and wait of the same static binary from C.

Start-up apart: the command with 70 cases less the command with 20. Not 51 less 1: a command of one case ends before its
cgroup is ready and waits for it, 11 ms that would be taken off. The remark tells the same of the library alone: a runner
that is open already, 50 runs, each compared with its answer.
"""

import os
import subprocess
from pathlib import Path

from measure import JUDGE, SUM_CPP, alternate, built_program, command, tell, workspace

from judge.checkers import standard
from judge.languages import languages_of
from judge.running.runner import Backend, open_runner
from judge.runs import RunLimits
from judge.toolchain.build import Workbench, build

LIMITS = RunLimits(cpu_s=2, wall_s=4, memory_mib=128, output_bytes=1 << 20)

with workspace(70, SUM_CPP, ".cpp") as root, workspace(20, SUM_CPP, ".cpp") as smaller:
    judged, judged_smaller = command([JUDGE, "run", "1000"], root), command([JUDGE, "run", "1000"], smaller)
    judged()
    samples = root / "problems" / "1000" / "data" / "sample"
    spawn = str(root / "spawn")
    subprocess.run(["cc", "-O2", "-static", "-o", spawn, str(Path(__file__).with_name("spawn.c"))], check=True)
    bare = command([spawn, "50", built_program(root), str(samples / "01.in")], root)

    source, cache = root / "solutions" / "1000.cpp", root / ".judge" / "cache"
    program = build(source, languages_of(".cpp")[0], Workbench(cache, os.environ, Backend.AUTO)).program
    assert program is not None
    runner = open_runner(program, backend=Backend.AUTO, cache=cache)

    def by_library() -> None:
        """Fifty runs, compared."""
        for number in range(1, 51):
            answer = (samples / f"{number:02}.ans").read_bytes()
            standard.check(answer, runner.run(samples / f"{number:02}.in", LIMITS).stdout)

    try:
        all_s, smaller_s, library_s, bare_s = alternate(judged, judged_smaller, by_library, bare)
    finally:
        runner.close()
    remark = f"the library alone {library_s / bare_s:.2f}"
    tell("50 tiny cases of one C++ solution, start-up apart / fork, exec, wait from C", (all_s - smaller_s) / bare_s, 2.0, remark)
