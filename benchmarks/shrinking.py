"""How small inputs get, and how soon: our shrinker, shrinkray and hypothesis, against the smallest input known of each pair.

    python benchmarks/shrinking.py [--seconds 20] [--seeds 1] [--pairs array,tree] [--shrinkray PYTHON]

Run it in a clone. The pairs of a validator and a bug are those of tests/shrinking. Each side gets a process of its own, one processor,
the same predicates in Python and the same seconds. Ours and shrinkray begin with the same big input; shrinkray is told of validator and bug
as one predicate. Hypothesis has no spec either: its strategy is the generator of big inputs with a `Random` whose every call hypothesis
decides, so it cannot go below what the generator makes. A size is the larger of two ratios, tokens and bytes to those of the smallest.

shrinkray is optional, and no dependency of the kit: PYTHON is an interpreter of an environment that has 0.0.2 of it, this one unless told.
"""

import argparse
import importlib
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.shrinking.formats import Pair
from tests.shrinking.pairs import PAIRS

ROOT = Path(__file__).parent.parent

#: seconds beyond its own that a process gets before it is killed
GRACE_S = 20


class Over(BaseException):
    """The seconds are over: not an Exception, so that no side takes it for a failure."""


class Result(NamedTuple):
    """The smallest input of one side, and the seconds after which it was there and all was over."""

    size: float
    found_s: float
    wall_s: float


class Watch:
    """Both predicates of a pair, the smallest failing input that they were asked about, and the clock."""

    def __init__(self, pair: Pair, seconds: float) -> None:
        self._pair = pair
        self._minimum = pair.minimum.encode()
        self._began_s = time.perf_counter()
        self._until_s = self._began_s + seconds
        self.size = float("inf")
        self.found_s = seconds

    def allows(self, text: bytes) -> bool:
        """Is the input allowed; Over when the time is."""
        if time.perf_counter() > self._until_s:
            raise Over
        return self._pair.allows(text)

    def fails(self, text: bytes) -> bool:
        """Does the bug show; taken to be allowed."""
        if not self._pair.fails(text):
            return False
        size = max(len(text.split()) / len(self._minimum.split()), len(text) / len(self._minimum))
        if size < self.size:
            self.size, self.found_s = size, time.perf_counter() - self._began_s
        return True

    def both(self, text: bytes) -> bool:
        """Is it allowed, and does the bug show."""
        return self.allows(text) and self.fails(text)

    def result(self) -> Result:
        """What has come of it until now."""
        return Result(self.size, self.found_s, time.perf_counter() - self._began_s)


def shrink_with_ours(pair: Pair, seed: int, watch: Watch) -> None:
    """The kit's own shrinker."""
    from judge.shrinking.shrink import shrink

    shrink(pair.start(seed), still_fails=watch.fails, is_allowed=watch.allows)


def shrink_with_shrinkray(pair: Pair, seed: int, watch: Watch) -> None:
    """The reducer behind shrinkray's command, without a process for each question."""
    importlib.import_module("shrinkray.reducer").Reducer(pair.start(seed), watch.both).run()


def shrink_with_hypothesis(pair: Pair, seed: int, watch: Watch) -> None:
    """Hypothesis looks for a failing input of the generator by itself, and shrinks what the generator drew."""
    import hypothesis
    from hypothesis import strategies as st

    class Broken(Exception):
        """What hypothesis is told of a failing input."""

    @hypothesis.seed(seed)
    @hypothesis.settings(
        database=None, deadline=None, max_examples=10**6, suppress_health_check=list(hypothesis.HealthCheck),
        phases=(hypothesis.Phase.generate, hypothesis.Phase.shrink), report_multiple_bugs=False, verbosity=hypothesis.Verbosity.quiet,
    )  # fmt: skip
    @hypothesis.given(st.randoms(use_true_random=False))
    def ask(random: object) -> None:
        if watch.both(pair.big(random).encode()):  # type: ignore[arg-type]  # a Random that hypothesis has made
            raise Broken

    try:
        ask()
    except (Broken, hypothesis.errors.HypothesisException):
        pass


SIDES: dict[str, Callable[[Pair, int, Watch], None]] = {
    "ours": shrink_with_ours,
    "shrinkray": shrink_with_shrinkray,
    "hypothesis": shrink_with_hypothesis,
}


def run_one(side: str, name: str, seed: int, seconds: float) -> None:
    """One side on one start, in this process; prints the result."""
    watch = Watch(PAIRS[name], seconds)
    try:
        SIDES[side](PAIRS[name], seed, watch)
    except Over:
        pass
    print(json.dumps(watch.result()))


def ask(python: str, side: str, name: str, seed: int, seconds: float) -> Result:
    """The same in a process of its own, on one processor; a side that does not end by itself has found nothing."""
    words = [python, str(Path(__file__)), "--one", side, name, str(seed), str(seconds)]
    first = {min(os.sched_getaffinity(0))}
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "0"}
    try:
        done = subprocess.run(
            words, capture_output=True, text=True, check=True, env=environment, timeout=seconds + GRACE_S,
            preexec_fn=lambda: os.sched_setaffinity(0, first),
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Result(float("inf"), seconds, seconds + GRACE_S)
    return Result(*json.loads(done.stdout.splitlines()[-1]))


def version_of(python: str) -> str:
    """The version of shrinkray that an interpreter has; empty without one, or with one whose reducer is called otherwise."""
    text = "import shrinkray.reducer, importlib.metadata; shrinkray.reducer.Reducer; print(importlib.metadata.version('shrinkray'))"
    done = subprocess.run([python, "-c", text], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def report(name: str, ours: Sequence[Result], theirs: Sequence[Result]) -> None:
    """The rows of a comparison; `theirs` may be ours, and then the smallest known is what ours is compared with."""
    from measure import tell

    sizes = sorted(result.size for result in theirs)
    times = [result.found_s for result in theirs]
    reached = sum(size <= 1 for size in sizes)
    remark = (
        f"{name}: {statistics.median(sizes):.2f} times the smallest known, {sizes[-1]:.1f} at worst, {reached} of {len(sizes)} reach it; "
    )
    remark += f"in {statistics.median(times):.2f} s, {max(times):.1f} s at worst"
    if ours is theirs:
        tell("size of shrunk inputs, median / smallest known", statistics.median(sizes), 1, remark)
        tell("size of shrunk inputs, worst / smallest known", sizes[-1], 1.5)
    else:
        pairs = [*zip(ours, theirs, strict=True)]
        tell(f"size of shrunk inputs, median / {name}", statistics.median(mine.size / other.size for mine, other in pairs), 1, remark)
        tell(f"size of shrunk inputs, worst / {name}", max(mine.size / other.size for mine, other in pairs), 1)
        took = [result.found_s for result in ours]
        tell(f"seconds until the smallest was there, median / {name}", statistics.median(took) / statistics.median(times), 1)


def compare(names: Sequence[str], seeds: int, seconds: float, shrinkray: str) -> None:
    """Run all sides on all starts, print each and the rows."""
    version = version_of(shrinkray)
    pythons = {"ours": sys.executable, "hypothesis": sys.executable} | ({"shrinkray": shrinkray} if version else {})
    if not version:
        print(f"left out: {shrinkray} has no shrinkray 0.0.2 (pip install shrinkray==0.0.2 in an environment, then --shrinkray its python)")
    results: dict[str, list[Result]] = {side: [] for side in pythons}
    for name in names:
        for seed in range(seeds):
            for side, python in pythons.items():
                result = ask(python, side, name, seed, seconds)
                results[side].append(result)
                print(f"  {name} {seed} {side}: {result.size:.2f} after {result.found_s:.2f} s of {result.wall_s:.2f} s", flush=True)
    for side, found in results.items():
        report(f"shrinkray {version}" if side == "shrinkray" else side, results["ours"], found)


def main() -> None:
    """Read the arguments."""
    if sys.argv[1:2] == ["--one"]:
        side, name, seed, seconds = sys.argv[2:]
        run_one(side, name, int(seed), float(seconds))
        return
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--pairs", default=",".join(PAIRS))
    parser.add_argument("--shrinkray", default=sys.executable, metavar="PYTHON")
    wish = parser.parse_args()
    compare(wish.pairs.split(","), wish.seeds, wish.seconds, wish.shrinkray)


if __name__ == "__main__":
    main()
