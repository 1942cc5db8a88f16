"""What an interactive exchange of 10,000 lines each way costs, in processor time of the same two C++ programs joined by a plain pipe.

The judge's own part counts: launchers, confinement, what watches both.
"""

import os
import resource
import subprocess
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

from measure import medians, tell

from judge.running.joined import Joining, join
from judge.running.runinthread import Part
from judge.running.runner import Backend
from judge.runs import Mount, Program, RunLimits

LINES = 10_000
REPETITIONS = 5
PROGRAM = f"""\
#include <iostream>
int main() {{
    int answer;
    for (int i = 0; i < {LINES}; i++) {{ std::cout << i << std::endl; std::cin >> answer; }}
}}
"""
OTHER = """\
#include <iostream>
int main() { for (int asked; std::cin >> asked;) std::cout << asked + 1 << std::endl; return 42; }
"""
LIMITS = RunLimits(cpu_s=10, wall_s=60, memory_mib=256, output_bytes=1 << 20)


def built(folder: Path, name: str, source: str) -> Path:
    """The program, optimised."""
    (folder / f"{name}.cpp").write_text(source)
    subprocess.run(["g++", "-O2", "-o", str(folder / name), str(folder / f"{name}.cpp")], check=True)
    return folder / name


def by_a_pipe(program: Path, other: Path) -> None:
    """Both programs as a shell would join them."""
    to_other, from_program = os.pipe()
    to_program, from_other = os.pipe()
    processes = [
        subprocess.Popen([program], stdin=to_program, stdout=from_program), subprocess.Popen([other], stdin=to_other, stdout=from_other)
    ]  # fmt: skip
    for end in (to_other, from_program, to_program, from_other):
        os.close(end)
    for process in processes:
        process.wait()


def cpu_s(action: Callable[[], object]) -> float:
    """Processor seconds that it takes, here and in children that have ended."""
    whose = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    before = [resource.getrusage(one) for one in whose]
    action()
    after = [resource.getrusage(one) for one in whose]
    return sum(now.ru_utime + now.ru_stime - then.ru_utime - then.ru_stime for then, now in zip(before, after, strict=True))


def main() -> None:
    """Both ways in turn."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        program, other = built(folder, "program", PROGRAM), built(folder, "other", OTHER)
        first, second = (Part(Program((str(path),), {}, mounts=(Mount(folder, "/program"),)), LIMITS) for path in (program, other))
        joined, piped = medians(
            partial(cpu_s, lambda: join(first, second, Joining(Backend.AUTO, folder / "cache"))),
            partial(cpu_s, lambda: by_a_pipe(program, other)), repetitions=REPETITIONS,
        )  # fmt: skip
        tell("an interactive exchange of 10,000 lines each way / a plain pipe, processor time", joined / piped, 1.5)


if __name__ == "__main__":
    main()
