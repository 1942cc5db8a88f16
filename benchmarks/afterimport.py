"""`judge today` and `judge stats` after an import of 2,200 problems and 7,500 submissions: the first call, and those that follow.

    python benchmarks/afterimport.py [--problems 2200] [--submissions 7500]

Compared with a Python that does nothing, by processor time, which other programs on the machine hardly change. The first
call is that of the same day, of which the import has made the list; and that of the next morning, for which `judge today` makes it.
"""

import argparse
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from measure import JUDGE, command, cpu_s, environment, medians, tell

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.ground.archives import write_large_vault


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser()
    for name, default in (("problems", 2200), ("submissions", 7500)):
        parser.add_argument(f"--{name}", type=int, default=default)
    wanted = parser.parse_args()
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as name:
        vault, root = Path(name) / "vault", Path(name) / "root"
        root.mkdir()
        write_large_vault(vault, wanted.problems, wanted.submissions)
        quiet = {"cwd": root, "env": environment(), "check": True, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run([JUDGE, "import", str(vault)], **quiet)  # type: ignore[call-overload]  # keywords of `run`
        nothing, today, stats = (command(words, root) for words in ([sys.executable, "-c", "pass"], [JUDGE, "today"], [JUDGE, "stats"]))
        pass_s = medians(partial(cpu_s, nothing), repetitions=5)[0]
        for name, action in (("today", today), ("stats", stats)):
            tell(f"judge {name} right after the import / python3 -c pass, once, processor time", cpu_s(action) / pass_s, 4)
        today_s, stats_s, pass_s = medians(*(partial(cpu_s, action) for action in (today, stats, nothing)), repetitions=9)
        tell("judge today after that / python3 -c pass, processor time", today_s / pass_s, 4)
        tell("judge stats after that / python3 -c pass, processor time", stats_s / pass_s, 4, f"{stats_s:.2f} s")
        mornings = iter(datetime.now(UTC).astimezone() + timedelta(days=day) for day in range(1, 100))

        def morning() -> None:
            command([JUDGE, "today"], root, JUDGE_NOW=next(mornings).isoformat(timespec="seconds"))()

        morning_s, pass_s = medians(partial(cpu_s, morning), partial(cpu_s, nothing), repetitions=5)
        tell("the first judge today of a day, processor seconds", morning_s, 1, f"{morning_s / pass_s:.1f} of python3 -c pass")


if __name__ == "__main__":
    main()
