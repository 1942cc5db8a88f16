"""`judge watch`: from a save to its verdict, against `judge run` of the same file; 50 saves by turns, none missed, none judged twice.

python benchmarks/watching.py [--saves 50]
"""

import argparse
import os
import pty
import re
import select
import subprocess
import tempfile
import time
from pathlib import Path
from statistics import median

from measure import JUDGE, environment, tell

#: what ends each judgement on the screen
_END = re.compile(rb"Accepted|Wrong Answer")


def run_s(folder: Path) -> float:
    """Seconds of `judge run`."""
    began = time.perf_counter()
    subprocess.run([JUDGE, "run", "1"], cwd=folder, env=environment(), stdout=subprocess.DEVNULL, check=False)
    return time.perf_counter() - began


def verdicts(master: int, seconds: float, *, wanted: int) -> int:
    """How many judgements were shown within so many seconds, or until `wanted` were."""
    shown = b""
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0 and len(_END.findall(shown)) < wanted:
        if select.select([master], [], [], left)[0]:
            shown += os.read(master, 65536)
    return len(_END.findall(shown))


def save(path: Path, number: int) -> None:
    """Write a new version, as an editor does: a file beside it, renamed over it."""
    beside = path.with_suffix(".tmp")
    beside.write_text(f"print(int(input()) * 2 + {number % 2})  # version {number}\n", "utf-8")
    beside.replace(path)


def main() -> None:
    """Measure both by turns."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--saves", type=int, default=50)
    saves: int = parser.parse_args().saves
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        package = folder / "problems" / "1"
        (package / "data" / "sample").mkdir(parents=True)
        (package / "problem.yaml").write_text(
            "problem_format_version: 2025-09\nname: Twice\nlimits: {time_limit: 1, memory: 128}\n", "utf-8"
        )
        (package / "data" / "sample" / "1.in").write_text("4\n", "utf-8")
        (package / "data" / "sample" / "1.ans").write_text("8\n", "utf-8")
        source = folder / "solutions" / "1.py"
        source.parent.mkdir()
        save(source, 0)
        master, slave = pty.openpty()
        words = [JUDGE, "watch", "1", "--lang", "en"]
        process = subprocess.Popen(words, cwd=folder, env=environment(), stdin=slave, stdout=slave, stderr=slave)
        verdicts(master, 20, wanted=1)
        time.sleep(1)
        ran, watched, missed, twice = [], [], 0, 0
        for number in range(1, saves + 1):
            ran.append(run_s(folder))
            began = time.perf_counter()
            save(source, number)
            missed += verdicts(master, 5, wanted=1) == 0
            watched.append(time.perf_counter() - began)
            twice += verdicts(master, 0.4, wanted=1)
        process.kill()
        process.wait()
    tell("milliseconds from save to verdict, more than judge run", 1000 * (median(watched) - median(ran)), 150)
    tell("the slowest of them, more than the median of judge run", 1000 * (max(watched) - median(ran)), 150)
    tell(f"saves missed or judged twice / {saves}", missed + twice, 0)


if __name__ == "__main__":
    main()
