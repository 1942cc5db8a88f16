"""Whether `judge stress` finds what is wrong, keeps quiet about what is right, and stops in time; on the starter problems.

    python benchmarks/stress_finds.py [--seeds 20] [--quiet 60] [caught|quiet|stops|slow] [PROBLEM ...]

Every wrong submission with 20 seeds, every accepted one for 60 s, the stop after Ctrl-C, `--slow` on what is too slow. That takes hours;
what is missed is told as it comes.
"""

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from measure import JUDGE, environment, tell

from judge.judging import CONVERSING
from judge.store.packages import load_problem

ROOT = Path(__file__).parents[1]

#: seconds in which a wrong submission has to be caught
WITHIN_S = 10.0

#: seconds in which --slow has to show what is over its limit
SLOW_S = 30.0


class Submission(NamedTuple):
    """One of a starter problem."""

    problem: str
    path: Path

    @property
    def is_accepted(self) -> bool:
        """By its folder."""
        return self.path.parent.name == "accepted"


def submissions(problems: Sequence[str]) -> Iterator[Submission]:
    """All of the problems, or of all starter problems with inputs to hunt for; what gets some of the points may only be too slow."""
    folders = sorted(folder for folder in (ROOT / "problems").iterdir() if folder.is_dir())
    for problem in problems or [folder.name for folder in folders if not load_problem(folder).kinds & CONVERSING]:
        for path in sorted((ROOT / "problems" / problem / "submissions").glob("*/*")):
            if path.parent.name != "partially_accepted":
                yield Submission(problem, path)


def place(root: Path, submission: Submission) -> str:
    """The submission as the one solution of a workspace that knows no old counterexamples."""
    shutil.rmtree(root / "problems" / submission.problem / "data" / "stress", ignore_errors=True)
    shutil.rmtree(root / "solutions")
    (root / "solutions").mkdir()
    return str(shutil.copy(submission.path, root / "solutions" / f"{submission.problem}{submission.path.suffix}"))


def hunt(root: Path, submission: Submission, *words: str) -> dict[str, Any]:  # Any: JSON
    """What `judge stress --json` says of a submission in a workspace without old counterexamples."""
    command = [JUDGE, "stress", place(root, submission), "--json", *words]
    done = subprocess.run(command, cwd=root, env=environment(), capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1, 4):  # 4: it could not tell, for no input came in time
        sys.exit(f"{submission.path}: {done.stderr}")
    said: dict[str, Any] = json.loads(done.stdout)
    return said


def caught(root: Path, wish: argparse.Namespace) -> None:
    """Wrong submissions, seed by seed: how many are caught, and when."""
    missed, times = [], []
    for submission in submissions(wish.problems):
        if submission.is_accepted:
            continue
        for seed in range(1, wish.seeds + 1):
            said = hunt(root, submission, "--seed", str(seed), "--time", f"{2 * WITHIN_S:g}")
            times.append(said["first_s"] if said["verdict"] else float("inf"))
            if times[-1] > WITHIN_S:
                missed.append(f"{submission.problem}/{submission.path.name} seed {seed}: {times[-1]:.1f} s")
                print(missed[-1], file=sys.stderr, flush=True)
    remark = f"{len(times) - len(missed)} of {len(times)}, slowest {max(times):.1f} s" + "".join(f"; {line}" for line in missed)
    tell(f"wrong submissions not caught within {WITHIN_S:g} s / {wish.seeds} seeds each", len(missed), 0, remark)


def quiet(root: Path, wish: argparse.Namespace) -> None:
    """Accepted submissions: nothing may be found."""
    alarms, count, inputs = [], 0, 0
    for submission in submissions(wish.problems):
        if submission.is_accepted:
            said = hunt(root, submission, "--time", str(wish.quiet))
            count, inputs = count + 1, inputs + said["inputs"]
            if said["verdict"] or not said["inputs"]:
                alarms.append(f"{submission.problem}/{submission.path.name}: {said['verdict'] or 'no inputs'}")
                print(alarms[-1], file=sys.stderr, flush=True)
    tell(
        f"false alarms / {count} accepted submissions, {wish.quiet} s each",
        len(alarms),
        0,
        f"{inputs} inputs" + "".join(f"; {a}" for a in alarms),
    )


def stops(root: Path, wish: argparse.Namespace) -> None:
    """Seconds from Ctrl-C, and from the end of the budget, to the end of the command."""
    slowest = {"Ctrl-C": 0.0, "the budget": 0.0}
    for submission in submissions(wish.problems):
        for reason, budget in (("Ctrl-C", 60), ("the budget", 4)):
            command = [JUDGE, "stress", place(root, submission), "--time", str(budget), "--json"]
            process = subprocess.Popen(command, cwd=root, env=environment(), stdout=subprocess.PIPE, start_new_session=True)
            if reason == "Ctrl-C":
                time.sleep(3)
                os.killpg(process.pid, signal.SIGINT)
                began = time.perf_counter()
                process.communicate()
                over = time.perf_counter() - began
            else:
                over = max(0.0, json.loads(process.communicate()[0])["wall_s"] - budget)
            slowest[reason] = max(slowest[reason], over)
    for reason, seconds in slowest.items():
        tell(f"seconds to stop after {reason} / all submissions", seconds, 1)


def slow(root: Path, wish: argparse.Namespace) -> None:
    """--slow on what exceeds the limit: seconds until it is shown."""
    times, missed = [], []
    for submission in submissions(wish.problems):
        if submission.path.parent.name == "time_limit_exceeded":
            began = time.perf_counter()
            said = hunt(root, submission, "--slow", "--time", f"{SLOW_S:g}")
            times.append(time.perf_counter() - began)
            missed += [] if said["share"] >= 1 else [f"{submission.problem}/{submission.path.name}: {said['share']:.0%} of the limit"]
    remark = f"{len(times)} of them, slowest {max(times, default=0.0):.1f} s" + "".join(f"; {line}" for line in missed)
    tell(f"slow submissions not shown over their limit by --slow / {SLOW_S:g} s each", len(missed), 0, remark)


PARTS: dict[str, Callable[[Path, argparse.Namespace], None]] = {"caught": caught, "quiet": quiet, "stops": stops, "slow": slow}


def main() -> None:
    """Read the arguments."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--quiet", type=int, default=60)
    parser.add_argument("words", nargs="*")
    wish = parser.parse_args()
    wish.problems = [word for word in wish.words if word not in PARTS]
    with tempfile.TemporaryDirectory(prefix="benchmark-") as name:
        folder = Path(name)
        shutil.copytree(ROOT / "problems", folder / "problems")
        (folder / "solutions").mkdir()
        for part in [word for word in wish.words if word in PARTS] or PARTS:
            PARTS[part](folder, wish)


if __name__ == "__main__":
    main()
