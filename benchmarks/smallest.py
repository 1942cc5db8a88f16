"""The counterexamples that `judge stress` finds, search and shrinking together, against the smallest there are.

    python benchmarks/smallest.py [--seconds 30] [--seeds 1] [--only 1260] [--exhaust]

Run it in a clone: the solutions are the wrong submissions of the starter problems, judged by the clone's own package, against the accepted
ones. A size is the larger of two ratios, tokens and bytes to those of the smallest known. That nothing is smaller is said below for each;
`--exhaust` also tries every input that is (except those of one, of which there are too many), with the known one at the end.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import chain, product
from pathlib import Path
from typing import Any, NamedTuple

from measure import tell

ROOT = Path(__file__).parent.parent


class Known(NamedTuple):
    """A submission, the smallest input that breaks it, and why nothing is smaller."""

    submission: str
    smallest: str
    reason: str
    can_exhaust: bool = True


_EQUAL = "every input has two tokens and four bytes"
_ONE_PAIR = "one pair of numbers is right: all 81 can be tried"
_ONE_NUMBER = "one number is right: all 10,000 can be tried"
_CONNECTED = "what cannot be reached may go, so that m edges have at most m + 1 vertices; all with fewer edges can be tried"

KNOWN = (
    Known("1000/adds_character_codes.cpp", "1 1\n", _EQUAL),
    Known("1000/concatenates_strings.py", "1 1\n", _EQUAL),
    Known("1000/prints_a_prompt.py", "1 1\n", _EQUAL),
    Known("1008/eight_decimals.py", "1 3\n", _EQUAL),
    Known("1008/integer_division.py", "1 2\n", _EQUAL),
    Known("1008/prints_a_fraction.py", "1 2\n", _EQUAL),
    Known("1008/single_precision.cpp", "1 3\n", _EQUAL),
    Known("1008/six_decimals.cpp", "1 3\n", _EQUAL),
    Known("10951/adds_all_pairs.py", "1 1\n1 1\n", _ONE_PAIR),
    Known("10951/prints_last_twice.cpp", "1 1\n", "there is no shorter input"),
    Known("10951/reads_one_line.py", "1 1\n1 1\n", _ONE_PAIR),
    Known("10989/removes_duplicates.py", "2\n1\n1\n", _ONE_NUMBER),
    Known("10989/sixteen_bit_counts.cpp", "65536\n" + "1\n" * 65536, "a counter of 16 bits is right up to 65,535 times", can_exhaust=False),
    Known("10989/skips_the_largest_value.cpp", "1\n10000\n", _ONE_NUMBER),
    Known("10989/sorts_as_text.py", "2\n10\n2\n", _ONE_NUMBER + ", and numbers of one digit each are in the order of text"),
    Known("1260/keeps_the_order_of_input.py", "3 2 1\n1 3\n1 2\n", _CONNECTED),
    Known("1260/larger_vertex_first.py", "3 2 1\n1 2\n1 3\n", _CONNECTED),
    Known("1260/marks_when_pushed.py", "4 4 1\n1 2\n1 3\n1 4\n2 4\n", _CONNECTED),
    Known("1260/one_way_edges.py", "2 1 1\n2 1\n", "there has to be an edge"),
    Known("1260/prints_vertices_twice.cpp", "3 3 1\n1 2\n1 3\n2 3\n", _CONNECTED),
)


def small_pairs() -> Iterator[str]:
    """Every input of 1000, and of one line of 10951."""
    return (f"{one} {other}\n" for one, other in product(range(1, 10), repeat=2))


def small_lists() -> Iterator[str]:
    """Every input of 10989 with one number, and with two of one digit."""
    return chain((f"1\n{number}\n" for number in range(1, 10_001)), (f"2\n{a}\n{b}\n" for a, b in product(range(1, 10), repeat=2)))


def small_graphs() -> Iterator[str]:
    """Every input of 1260 with up to three edges, as far as all vertices can be connected."""
    for edges in (1, 2, 3):
        for vertices in range(1, edges + 2):
            for start, *ends in product(range(1, vertices + 1), repeat=1 + 2 * edges):
                lines = [f"{u} {v}" for u, v in zip(ends[::2], ends[1::2], strict=True)]
                yield "\n".join([f"{vertices} {edges} {start}", *lines, ""])


SMALL = {"1000": small_pairs, "1008": small_pairs, "10951": small_pairs, "10989": small_lists, "1260": small_graphs}


def size(text: str, known: Known) -> float:
    """How many times as large as the smallest."""
    return max(len(text.split()) / len(known.smallest.split()), len(text) / len(known.smallest))


def found(known: Known, seed: int, seconds: float) -> dict[str, Any]:  # Any: JSON
    """What the command says, in a workspace of its own."""
    identifier, name = known.submission.split("/")
    with tempfile.TemporaryDirectory(prefix="benchmark-") as folder:
        problem = Path(folder) / "problems" / identifier
        shutil.copytree(ROOT / "problems" / identifier, problem)
        source = problem / "submissions" / "wrong_answer" / name
        words = [sys.executable, "-m", "judge", "stress", str(source), "--problem", identifier, "--root", folder]
        words += ["--seed", str(seed), "--time", str(seconds), "--json"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr)
        document: dict[str, Any] = json.loads(done.stdout)
        return document


def exhaust(known: Known) -> None:
    """Try every smaller input, and the smallest known; AssertionError when they do not behave as is said."""
    from judge.languages import languages_of
    from judge.running.runner import Backend
    from judge.store.packages import load_problem
    from judge.stress.crosscheck import CrossCheck
    from judge.stress.finding import Word
    from judge.stress.gettingready import StressOptions, get_ready
    from judge.toolchain.build import Workbench

    identifier, name = known.submission.split("/")
    problem = load_problem(ROOT / "problems" / identifier)
    source = problem.folder / "submissions" / "wrong_answer" / name
    with tempfile.TemporaryDirectory(prefix="benchmark-") as cache:
        bench = Workbench(Path(cache), dict(os.environ), Backend.AUTO)
        options = StressOptions(0, 1, 1, is_small=False)
        cross_check = CrossCheck(get_ready(problem, source, languages_of(source.suffix)[0], bench, options=options).setting)
        smallest = len(known.smallest.split()), len(known.smallest)
        tried = 0
        for text in SMALL[identifier]():
            if (len(text.split()), len(text)) < smallest:
                tried += 1
                assert cross_check.look(text.encode()) is Word.AGREE or cross_check.confirm(text.encode()) is None, (known.submission, text)
        assert cross_check.judge(known.smallest.encode()) is not None, known
        cross_check.close()
    print(f"  {known.submission}: {tried} smaller inputs do not break it, the known one does; {known.reason}", flush=True)


def main() -> None:
    """Read the arguments, print each finding and the rows."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--exhaust", action="store_true")
    wish = parser.parse_args()
    sizes, seconds, identical = [], [], 0
    for known in (known for known in KNOWN if wish.only in known.submission):
        if wish.exhaust and known.can_exhaust:
            exhaust(known)
        for seed in range(wish.seeds):
            document = found(known, seed, wish.seconds)
            text = document["input"]
            ratio = float("inf") if text is None else size(text, known)
            sizes.append(ratio)
            seconds.append(float(document["wall_s"]))
            identical += text == known.smallest
            print(f"  {known.submission} {seed}: {ratio:.2f} after {document['wall_s']:.1f} s {(text or '')[:40]!r}", flush=True)
    remark = f"{len(sizes)} hunts, {identical} end with that very input; {statistics.median(seconds):.1f} s (median), {max(seconds):.1f} s"
    tell("size of the counterexample, median / smallest there is", statistics.median(sizes), 1, remark)
    tell("size of the counterexample, worst / smallest there is", max(sizes), 1.5)


if __name__ == "__main__":
    main()
