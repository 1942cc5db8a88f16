"""`judge today` against a Python that does nothing, with 3,000 problems and many events; with its cache thrown away; its memory.

    python benchmarks/today.py [--problems 3000] [--events 100000] [--answers 0]

`--answers` are answers to quiz cards, on top of the events about problems.
"""

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from listing import fill
from measure import JUDGE, alternate, command, environment, tell

from judge.history.events import ANSWER, RUN, Event
from judge.history.log import History


def runs(problems: int, count: int) -> Iterator[Event]:
    """Runs over the last two years, two of three accepted, problems at random."""
    chance = random.Random(7)
    begin = datetime.now(UTC) - timedelta(days=730)
    for number in range(count):
        at = begin + timedelta(days=729) * (number / count)
        verdict = chance.choice(("AC", "AC", "WA"))
        payload = {"verdict": verdict, "language": "python3", "source": f"{number:x}", "active": 300, "expected": 1200}
        yield Event(f"r{number:031x}", at, RUN, str(1000 + chance.randrange(problems)), payload, "benchmark", 540)


def answers(count: int) -> Iterator[Event]:
    """Answers to 10,000 cards over the same years."""
    begin = datetime.now(UTC) - timedelta(days=730)
    for number in range(count):
        at = begin + timedelta(days=729) * (number / count)
        payload = {"right": number % 7 != 0, "kind": "truth", "seconds": 4}
        yield Event(f"a{number:031x}", at, ANSWER, f"card:many-{number % 10_000}", payload, "benchmark", 540)


def memory_mib(root: Path, *words: str) -> float:
    """The most that a command held, measured from a process that is small itself."""
    code = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
    code += "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    done = subprocess.run([sys.executable, "-c", code, JUDGE, *words], cwd=root, env=environment(), capture_output=True, check=True)
    return float(done.stdout)


def main() -> None:
    """Measure by turns."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--problems", type=int, default=3000)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--answers", type=int, default=0)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        fill(root, wish.problems)
        with History(root / ".judge" / "history.db") as history:
            history.record(runs(wish.problems, wish.events))
            history.record(answers(wish.answers))
        today = command([JUDGE, "today"], root)
        today()
        base, taken = alternate(command([sys.executable, "-c", "pass"], root), today)
        label = f"{wish.problems} problems, {wish.events + wish.answers} events"
        tell(f"judge today, {label} / python3 -c pass", taken / base, 3.5)
        tell("seconds of judge today", taken, 0.5)
        stats = command([JUDGE, "stats"], root)
        began = time.perf_counter()
        stats()
        tell("seconds of the first judge stats", time.perf_counter() - began, 1.5)
        _, taken = alternate(command([sys.executable, "-c", "pass"], root), stats, repetitions=5)
        tell("seconds of judge stats", taken, 2)
        shutil.rmtree(root / ".judge" / "cache")
        began = time.perf_counter()
        today()
        tell("seconds of judge today after its cache was thrown away", time.perf_counter() - began, 5)
        shutil.rmtree(root / ".judge" / "cache")
        for words in (("today",), ("stats",)):
            tell(f"MiB of judge {words[0]}, everything folded anew", memory_mib(root, *words), 200)


if __name__ == "__main__":
    main()
