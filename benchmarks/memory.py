"""Whether the peak memory that is told is so: against VmHWM, read from outside when the program has stopped itself at its end.

Under the judge nobody is there to look, and the program goes on. The ratio is the worst deviation, as a share of what is
allowed: 3 % or 1 MiB, whichever is more.
"""

import os
import subprocess
from functools import partial
from pathlib import Path

from measure import built_program, environment, first_report, medians, python3, tell, workspace

STOP = '#include <signal.h>\n#include <stdlib.h>\nstatic void look(void) { if (getenv("LOOK")) raise(SIGSTOP); }\n'
HELLO = STOP + '#include <stdio.h>\nint main(void) { puts("hello"); look(); }\n'
TOUCHED = STOP + "#include <vector>\nint main() { std::vector<char> block(256 << 20, 1); look(); return block[5] - 1; }\n"
INTEGERS = "import os, signal\nnumbers = list(range(10**7))\nif 'LOOK' in os.environ: os.kill(os.getpid(), signal.SIGSTOP)\n"
PROGRAMS = (("hello in C", ".c", HELLO), ("256 MiB touched in C++", ".cpp", TOUCHED), ("a list of 10^7 ints in Python", ".py", INTEGERS))


def told_mib(root: Path) -> float:
    """What `judge run` says."""
    return float(first_report(root)["cases"][0]["memory_mib"])


def seen_mib(words: list[str], root: Path) -> float:
    """VmHWM of a program that has stopped itself."""
    with subprocess.Popen(words, cwd=root, env={**environment(), "LOOK": "1"}, stdout=subprocess.DEVNULL) as process:
        os.waitid(os.P_PID, process.pid, os.WSTOPPED)
        status = Path(f"/proc/{process.pid}/status").read_text()
        process.kill()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


worst, remarks = 0.0, []
for name, suffix, text in PROGRAMS:
    with workspace(1, text, suffix) as root:
        first_report(root)
        words = [python3(), "solutions/1000.py"] if suffix == ".py" else [built_program(root)]
        told, seen = medians(partial(told_mib, root), partial(seen_mib, words, root))
    worst = max(worst, abs(told - seen) / max(0.03 * seen, 1.0))
    remarks.append(f"{name} {told:.2f} of {seen:.2f} MiB")
tell("peak memory, deviation of the worst program / what is allowed, 3 % or 1 MiB of VmHWM", worst, 1.0, ", ".join(remarks))
