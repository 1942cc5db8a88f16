"""Many tiny cases: one C++ solution against fork, exec and wait from C, and against a loop; one Python solution against itself.

"Start-up apart" is the difference between a command with 51 cases and one with a single case.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from measure import JUDGE, SUM_CPP, SUM_PY, alternate, bash_loop, built_program, command, python3, tell, workspace

HERE = Path(__file__).parent


@contextmanager
def judged_workspace(cases: int, solution: str, suffix: str) -> Iterator[Path]:
    """A workspace whose solution is built."""
    with workspace(cases, solution, suffix) as root:
        command([JUDGE, "run", "1000"], root)()
        yield root


with judged_workspace(51, SUM_CPP, ".cpp") as root:
    spawn = str(root / "spawn")
    subprocess.run(["cc", "-O2", "-static", "-o", spawn, str(HERE / "spawn.c")], check=True)
    floor = command([spawn, "50", built_program(root), "problems/1000/data/sample/01.in"], root)
    whole, one, bare = alternate(command([JUDGE, "run", "1000"], root), command([JUDGE, "run", "1000", "-c", "01"], root), floor)
    tell("50 cases in C++ / fork, exec, wait from C", (whole - one) / bare, 2.0, "start-up apart")

with judged_workspace(20, SUM_CPP, ".cpp") as root:
    loop = bash_loop(root, built_program(root), "cmp -s")
    whole, by_hand = alternate(command([JUDGE, "run", "1000"], root), command(loop, root))
    tell("20 samples of a cached C++ solution / bash loop with cmp", whole / by_hand, 1.6)
    oj = shutil.which("oj", path=str(Path(sys.executable).parent)) or shutil.which("oj")
    if oj:
        tests = root / "tests"
        tests.mkdir()
        for sample in (root / "problems/1000/data/sample").iterdir():
            shutil.copy(sample, tests / f"{sample.stem}{'.in' if sample.suffix == '.in' else '.out'}")
        samples = ["-d", str(tests), "-f", "%s.%e"]
        whole, theirs = alternate(command([JUDGE, "run", "1000"], root), command([oj, "t", "-c", built_program(root), *samples], root))
        tell("20 samples of a cached C++ solution / oj t", whole / theirs, 0.15)
    else:
        print("20 samples of a cached C++ solution / oj t: not measured, pip install online-judge-tools")

with judged_workspace(51, SUM_PY, ".py") as root:
    plain = f"for i in $(seq 50); do {python3()} solutions/1000.py < problems/1000/data/sample/01.in > /dev/null; done"
    whole, one, bare = alternate(
        command([JUDGE, "run", "1000"], root), command([JUDGE, "run", "1000", "-c", "01"], root), command(["bash", "-c", plain], root)
    )
    tell("50 cases in Python / 50 times python3 file < in", (whole - one) / bare, 1.1, "start-up apart")
