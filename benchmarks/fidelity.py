"""Whether what is reported is so: peak memory against VmHWM read from outside, CPU time against rusage of a bare run."""

import json
import os
import statistics
import subprocess
from pathlib import Path

from measure import JUDGE, environment, python3, tell, workspace

#: each stops itself at the end, so that its peak can be read; under the judge there is nobody to look and it goes on
STOP_C = '#include <stdlib.h>\n#include <signal.h>\nstatic void look(void) { if (getenv("LOOK")) raise(SIGSTOP); }\n'
PROGRAMS = {
    "hello in C": (".c", STOP_C + '#include <stdio.h>\nint main(void) { puts("hello"); look(); }\n'),
    "256 MiB touched in C++": (
        ".cpp",
        STOP_C + "#include <vector>\nint main() { std::vector<char> block(256 << 20, 1); look(); return block[5] - 1; }\n",
    ),
    "a list of 10^7 ints in Python": (
        ".py",
        "import os, signal\nnumbers = list(range(10**7))\nif 'LOOK' in os.environ: os.kill(os.getpid(), signal.SIGSTOP)\n",
    ),
}
LOOP = "#include <time.h>\nint main(void) { volatile long i = 0; while (clock() < CLOCKS_PER_SEC) i++; return 0; }\n"


def outside_peak_mib(words: list[str], folder: Path) -> float:
    """VmHWM of a program that has stopped itself."""
    with subprocess.Popen(words, cwd=folder, env={**environment(), "LOOK": "1"}, stdout=subprocess.DEVNULL) as process:
        os.waitid(os.P_PID, process.pid, os.WSTOPPED)
        status = Path(f"/proc/{process.pid}/status").read_text()
        process.kill()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def report(root: Path) -> dict[str, float]:
    """The first case of `judge run --json`."""
    done = subprocess.run([JUDGE, "run", "1000", "--json"], cwd=root, env=environment(), capture_output=True, text=True, check=False)
    case: dict[str, float] = json.loads(done.stdout)["reports"][0]["cases"][0]
    return case


def words_of(root: Path, suffix: str) -> list[str]:
    """How to run what the judge has built, without the judge."""
    build = next((root / ".judge" / "cache" / "builds").iterdir())
    if suffix != ".py":
        return [str(build / "Main")]
    return [python3(), str(build / "Main.py")]


for name, (suffix, text) in PROGRAMS.items():
    with workspace(1, text, suffix) as root:
        (root / "problems/1000/problem.yaml").write_text(
            "problem_format_version: 2025-09\nname: x\nlimits: {time_limit: 9, memory: 2000}\n"
        )
        told = statistics.median(report(root)["memory_mib"] for _ in range(5))
        seen = statistics.median(outside_peak_mib(words_of(root, suffix), root) for _ in range(5))
        print(f"peak memory of {name}: told {told:.2f} MiB, VmHWM {seen:.2f} MiB, {100 * abs(told - seen) / seen:.1f} % (3 % or 1 MiB)")

with workspace(1, LOOP, ".c") as root:
    report(root)
    ratios = []
    for _ in range(10):
        told = report(root)["cpu_s"]
        pid = os.posix_spawn(words_of(root, ".c")[0], ["loop"], os.environ)
        used = os.wait4(pid, 0)[2]
        ratios.append(told / (used.ru_utime + used.ru_stime))
    tell("CPU time of a 1 s loop / rusage of a bare run", statistics.median(ratios), 1.02)
