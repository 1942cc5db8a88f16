"""A validator that can be read says what generators never make: sizes and shapes up to its bounds, and it has the last word on them."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest

from judge.inputs import shapes
from judge.inputs.resolving import read_spec
from judge.languages import languages_of_file
from judge.model import Problem
from judge.store.packages import load_problem
from judge.stress.draftsupply import DraftSupply
from judge.stress.finding import Counterexample
from judge.stress.gate import Gate
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.slowest import _measure_shapes
from judge.stress.stopwatch import Stopwatch
from judge.stress.stresstest import look_for_slowest, stress
from judge.stress.supply import BOUNDLESS, Candidate, Level, SpecSupply
from judge.stress.supplyplan import find_supply
from judge.toolchain.build import Workbench
from tests.conftest import ROOT, add_problem

#: two test cases of one size, which nobody can grow who knows of counts alone
GENERATOR = "import sys\nn = int(sys.argv[1]) % 3 + 1\nprint(2)\nfor _ in '12':\n    print(n)\n    print(*range(1, n + 1))\n"
VALIDATOR = """#include "testlib.h"

int main(int argc, char *argv[]) {
    registerValidation(argc, argv);
    int t = inf.readInt(1, 5, "t");
    inf.readEoln();
    for (int k = 0; k < t; k++) {
        int n = inf.readInt(1, MOST, "n");
        inf.readEoln();
        for (int i = 0; i < n; i++) {
            if (i) inf.readSpace();
            int x = inf.readInt(1, 1000, "x");
            CHECK
        }
        inf.readEoln();
    }
    inf.readEof();
}
"""
LARGEST = "for _ in range(int(input())):\n    n = int(input())\n    a = list(map(int, input().split()))\n    print(max(a)EXTRA)\n"

Make = Callable[..., Problem]


@pytest.fixture
def bench_with_header(bench: Workbench) -> Workbench:
    return bench._replace(include=(ROOT / "tests" / "ground" / "collection",))


@pytest.fixture
def problem(workspace: Path) -> Make:
    """A problem with generator, validator and a trusted program; `check` is one more statement on each x."""

    def make(*, most: int = 500, check: str = "", limit_s: float = 3) -> Problem:
        folder = add_problem(workspace, "1", {})
        validator = VALIDATOR.replace("MOST", str(most)).replace("CHECK", check)
        files = {
            "generators/g.py": GENERATOR,
            "input_validators/v.cpp": validator,
            "submissions/accepted/r.py": LARGEST.replace("EXTRA", ""),
        }
        files["problem.yaml"] = f"problem_format_version: 2025-09\nname: One\nlimits: {{time_limit: {limit_s}}}\n"
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        return load_problem(folder)

    return make


def solution(workspace: Path, extra: str) -> Path:
    path = workspace / "solutions" / "1.py"
    path.write_text(LARGEST.replace("EXTRA", extra))
    return path


def enough(_: Counterexample) -> None:
    raise KeyboardInterrupt


def found(problem: Problem, source: Path, bench: Workbench) -> list[list[int]]:
    """The lines of the first counterexample."""
    options = StressOptions(seed=1, budget_s=120, jobs=2, is_small=False)
    outcome = stress(problem, source, languages_of_file(source.name)[0], bench, options=options, watch=Watch(lambda *_: None, enough))
    assert outcome.hunted.finding is not None
    return [list(map(int, line.split())) for line in outcome.hunted.finding.input.splitlines()]


@pytest.mark.full
def test_what_is_wrong_from_a_size_on_is_found_where_generators_stay_small(
    problem: Make, workspace: Path, bench_with_header: Workbench
) -> None:
    lines = found(problem(), solution(workspace, " + (n > 100)"), bench_with_header)
    assert any(len(line) > 100 for line in lines)


def test_what_the_validator_refuses_is_not_tried(problem: Make, workspace: Path, bench_with_header: Workbench) -> None:
    strict = problem(check='if (x * x % 7 == 1) quitf(_fail, "no such x");')
    supply = find_supply(strict, is_small=False).open(bench_with_header)
    try:
        drafted = [supply.make(level, seed) for seed in range(6) for level in supply.levels if level.size in (4, 8)]
        assert any(candidate.size for candidate in drafted)
        assert all(x * x % 7 != 1 for candidate in drafted for line in candidate.content.splitlines()[2::2] for x in map(int, line.split()))
    finally:
        supply.close()


def test_a_hunt_for_small_inputs_drafts_no_large_ones(problem: Make, bench_with_header: Workbench) -> None:
    one = problem()
    small, any_size = (find_supply(one, is_small=is_small).open(bench_with_header) for is_small in (True, False))
    try:
        assert max(level.size for level in small.levels) <= 32 < max(level.size for level in any_size.levels)
    finally:
        small.close()
        any_size.close()


class Refusing:
    """A gate that takes nothing, and counts."""

    asked = 0

    def allows(self, content: bytes) -> bool:
        self.asked += 1
        return False


def test_large_inputs_that_are_refused_are_not_made_again_and_again() -> None:
    """Each takes seconds, which a hunt of ten seconds has not."""
    gate = Refusing()
    supply = DraftSupply(read_spec("N\na b * N\n---\n1 <= N <= 50000\n1 <= a, b <= 10^9\n", "x"), cast(Gate, gate), is_small=False)
    assert supply.make(supply.levels[-1], 1) is None and gate.asked == 1
    assert supply.make(supply.levels[0], 1) is None and gate.asked == 7


def test_the_largest_inputs_are_many_test_cases_of_a_size_that_can_be_made_or_a_single_one_up_to_the_bound() -> None:
    supply = SpecSupply(read_spec("T\n{\nN\nA[1..N]\n} * T\n---\n1 <= T <= 50\n1 <= N <= 100000\n0 <= A <= 1\n", "x"), is_small=False)
    made = [supply.make(supply.levels[-1], 1, turn).content.split(b"\n", 2) for turn in range(3)]
    assert [lines[:2] for lines in made] == [[b"50", b"20000"], [b"50", b"20000"], [b"1", b"100000"]]


class Measuring:
    """A stopwatch that only remembers the sizes of inputs."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.until_s = time.monotonic() + 60
        self.making_s = 0.0

    @property
    def has_time_for_largest(self) -> bool:
        return time.monotonic() + self.making_s < self.until_s

    def refuse_late(self) -> None: ...

    def measure(self, candidate: Candidate) -> float:
        self.sizes.append(candidate.size)
        return 0.1


class Cautious:
    """A draft of which nothing is allowed beyond a size."""

    traps = shapes.LARGEST[:3]
    has_alternatives = False

    def make(self, level: Level, seed: int) -> Candidate | None:
        return None if level.size > 20_000 else Candidate(b"1\n", None, level.size, level.shapes[0], seed)


def test_slow_goes_on_with_smaller_inputs_where_none_of_the_largest_is_allowed() -> None:
    stopwatch = Measuring()
    _measure_shapes(cast(DraftSupply, Cautious()), cast(Stopwatch, stopwatch), 1)
    assert stopwatch.sizes == [3000] + [10_000] * 3  # a look at small ones, which are all the same


class Laborious(Cautious):
    """A draft whose largest inputs take longer to be made than there is time."""

    def __init__(self, stopwatch: Measuring) -> None:
        self._stopwatch = stopwatch

    def make(self, level: Level, seed: int) -> Candidate | None:
        made = Candidate(b"%d\n" % seed, None, level.size, level.shapes[0], seed)
        if level.size == BOUNDLESS:
            time.sleep(0.02)
            self._stopwatch.until_s = time.monotonic() + 0.01
        return made


def test_slow_begins_none_of_the_largest_that_would_not_be_made_in_time() -> None:
    """The one that was made is measured, and then there are smaller ones."""
    stopwatch = Measuring()
    _measure_shapes(cast(DraftSupply, Laborious(stopwatch)), cast(Stopwatch, stopwatch), 1)
    assert stopwatch.sizes.count(BOUNDLESS) == 1


@pytest.mark.full
def test_slow_goes_up_to_the_validators_bounds(problem: Make, workspace: Path, bench_with_header: Workbench) -> None:
    """A step for each pair: seconds at the largest n, nothing at what the generator makes."""
    one = problem(most=20_000, limit_s=0.5)
    source = solution(workspace, " + 0 * sum(x < y for x in a for y in a)")
    options = StressOptions(seed=1, budget_s=300, jobs=2, is_small=False)
    slowest = look_for_slowest(one, source, languages_of_file(source.name)[0], bench_with_header, options=options, tell=lambda _: None)
    assert slowest.is_over and len(slowest.finding.input.split()) > 1000
