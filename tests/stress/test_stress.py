"""A whole hunt, from a problem and a source to what is found, with real programs."""

import itertools
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import psutil
import pytest
from _pytest.mark import ParameterSet

from judge.errors import RunnerError, StressError, UsageError
from judge.languages import languages_of_file
from judge.model import Verdict
from judge.reports.style import Style
from judge.store.packages import load_problem
from judge.store.workspace import Workspace
from judge.stress.finding import Counterexample
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import StressOutcome, stress
from judge.stress.stresswords import found_words
from judge.toolchain.build import Workbench
from tests.conftest import ROOT, AtDepth, add_problem

WORKSPACE = Workspace(ROOT)
#: starter problems of which every submission is hunted here: one of each form. benchmarks/stress_finds.py goes through all
STARTERS = ("1000", "1008", "10951", "10989", "1260", "2557")
#: and in a quick run: numbers, a graph
QUICK = ("1000", "1260")
SUM = "a, b = map(int, input().split())\nprint(a + b)\n"
PAIR = "A B\n---\n0 < A, B < 10\n"
ARRAY = "N\nA[1..N]\n---\n1 <= N <= 1000\n-1000 <= A <= 1000\n"
LARGEST = "n = int(input())\nprint(max(map(int, input().split())))\n"

Hunt = Callable[..., StressOutcome]


@pytest.fixture
def hunt(workspace: Path, bench: Workbench) -> Hunt:
    """A hunt on `solution` for a problem with this spec and trusted solution."""

    def run(
        solution: str,
        trusted: str = SUM,
        spec: str = PAIR,
        *,
        suffix: str = ".py",
        seconds: float = 60,
        seed: int = 1,
        old: tuple[str, str] | None = None,
        on_finding: Callable[[Counterexample], None] = lambda _: None,
    ) -> StressOutcome:
        folder = add_problem(workspace, "1", {"stress/1": old} if old else {})
        if spec:
            (folder / "input.spec").write_text(spec)
        if trusted:
            (folder / "submissions" / "accepted").mkdir(parents=True, exist_ok=True)
            (folder / "submissions" / "accepted" / "right.py").write_text(trusted)
        source = workspace / "solutions" / f"1{suffix}"
        source.write_text(solution)
        options = StressOptions(seed=seed, budget_s=seconds, jobs=2, is_small=False)
        return stress(
            load_problem(folder),
            source,
            languages_of_file(source.name)[0],
            bench,
            options=options,
            watch=Watch(lambda *_: None, on_finding),
        )

    return run


def found(outcome: StressOutcome) -> Counterexample:
    assert outcome.hunted.finding is not None
    return outcome.hunted.finding


def wrong_submissions() -> list[ParameterSet]:
    """All submissions of the starter problems that are known to be wrong."""
    marks = []
    for problem_id in STARTERS:
        for folder in sorted((ROOT / "problems" / problem_id / "submissions").iterdir()):
            sources = [] if folder.name == "accepted" else sorted(folder.iterdir())
            is_quick = problem_id in QUICK and folder.name != "time_limit_exceeded"
            for place, source in enumerate(sources):
                depth = () if is_quick and place % 2 == 0 else pytest.mark.full
                marks.append(pytest.param(problem_id, source, id=f"{problem_id}-{source.name}", marks=depth))
    return marks


def enough(_: Counterexample) -> None:
    """Stop at the first finding: making it small is tested elsewhere."""
    raise KeyboardInterrupt


@pytest.mark.parametrize(("problem_id", "source"), wrong_submissions())
def test_every_wrong_submission_of_the_starters_is_caught(problem_id: str, source: Path, bench: Workbench) -> None:
    options = StressOptions(seed=7, budget_s=120, jobs=2, is_small=False)
    outcome = stress(
        WORKSPACE.problem(problem_id),
        source,
        languages_of_file(source.name)[0],
        bench,
        options=options,
        watch=Watch(lambda *_: None, enough),
    )
    assert found(outcome).result.verdict is not Verdict.AC


@pytest.mark.parametrize("problem_id", [pytest.param(id_, marks=() if id_ in QUICK else pytest.mark.full) for id_ in STARTERS])
def test_no_false_alarm(problem_id: str, bench: Workbench, at_depth: AtDepth) -> None:
    for source in sorted((ROOT / "problems" / problem_id / "submissions" / "accepted").iterdir())[: at_depth(1, 99)]:
        options = StressOptions(seed=3, budget_s=2.5, jobs=2, is_small=False)
        quiet = Watch(lambda *_: None, lambda _: None)
        outcome = stress(WORKSPACE.problem(problem_id), source, languages_of_file(source.name)[0], bench, options=options, watch=quiet)
        assert outcome.hunted.finding is None, outcome.hunted


def test_the_smallest_input_is_shown(hunt: Hunt) -> None:
    """max of numbers that starts at 0: wrong only when all are negative."""
    solution = "input()\nbest = 0\nfor a in map(int, input().split()):\n    best = max(best, a)\nprint(best)\n"
    outcome = hunt(solution, LARGEST, ARRAY)
    finding = found(outcome)
    assert (finding.input, finding.expected, finding.result.run.stdout) == (b"1\n-1\n", b"-1\n", b"0\n")
    assert not outcome.hunted.is_cut and "tries to shrink" in found_words(outcome, Style())[1]


@pytest.mark.full
def test_an_old_counterexample_that_stayed_large_is_made_smaller(hunt: Hunt) -> None:
    old = f"200\n{' '.join(['-3'] * 200)}\n", "-3\n"
    outcome = hunt("input()\nprint(max(0, *map(int, input().split())))\n", LARGEST, ARRAY, old=old)
    assert not outcome.old_case and found(outcome).input == b"1\n-1\n"


def test_a_hunt_that_ends_before_what_it_found_is_small_says_so(hunt: Hunt) -> None:
    """By Ctrl-C here, as by its time."""

    def stop(_: Counterexample) -> None:
        raise KeyboardInterrupt

    cut = hunt("input()\nprint(0)\n", LARGEST, ARRAY, on_finding=stop)
    assert cut.hunted.is_cut and "and the hunt ended before it could be made smaller" in found_words(cut, Style())[1]


@pytest.mark.full
def test_a_bug_that_needs_three_equal_values_is_brought_down_to_three(hunt: Hunt) -> None:
    solution = (
        "input()\na = list(map(int, input().split()))\n"
        "print(max(a) if not any(x == y == z for x, y, z in zip(a, a[1:], a[2:])) else 'no')\n"
    )
    assert found(hunt(solution, LARGEST, ARRAY)).input == b"3\n0 0 0\n"


def test_a_crash_needs_no_trusted_solution(hunt: Hunt) -> None:
    finding = found(hunt("input()\na = list(map(int, input().split()))\nprint(1 // a[0])\n", "", ARRAY))
    assert (finding.result.verdict, finding.input, finding.expected) == (Verdict.RTE, b"1\n0\n", None)
    assert finding.result.reason == "ZeroDivisionError"


def test_endless_output_is_told(hunt: Hunt) -> None:
    assert found(hunt("while True: print('x' * 100000)\n", seconds=15)).result.verdict is Verdict.OLE


def test_all_inputs_tried_ends_the_hunt(hunt: Hunt) -> None:
    outcome = hunt(SUM.replace("a + b", "b + a"), seconds=25)
    assert outcome.hunted.finding is None and outcome.hunted.is_exhausted
    assert outcome.hunted.tried >= 81


def test_a_solution_that_answers_differently_is_told(hunt: Hunt) -> None:
    finding = found(hunt("import random\nprint(sum(map(int, input().split())) + random.choice(range(-8, 8)))\n"))
    assert finding.other is not None and finding.other.run.stdout != finding.result.run.stdout


def test_a_trusted_solution_that_is_wrong_on_a_sample_ends_it(workspace: Path, bench: Workbench) -> None:
    folder = add_problem(workspace, "1", {"sample/1": ("1 2\n", "3\n")})
    (folder / "input.spec").write_text(PAIR)
    (workspace / "solutions" / "1_brute.py").write_text("print(4)\n")
    source = workspace / "solutions" / "1.py"
    source.write_text(SUM)
    with pytest.raises(StressError, match=r"1_brute\.py is wrong itself: WA on sample/1"):
        stress(
            load_problem(folder),
            source,
            languages_of_file("1.py")[0],
            bench,
            options=StressOptions(1, 5, 1, False),
            watch=Watch(lambda *_: None, lambda _: None),
        )


def test_a_trusted_solution_that_crashes_is_told_with_the_input(hunt: Hunt) -> None:
    outcome = hunt(SUM, "a, b = map(int, input().split())\nprint(a + b + 0 // (9 - b))\n", seconds=120)
    assert outcome.hunted.finding is None and outcome.hunted.is_exhausted
    (trouble,) = outcome.hunted.troubles
    assert re.search(r"right\.py fails \(ZeroDivisionError\) for the input: \d 9$", str(trouble.error))


def test_nothing_to_make_inputs_is_told(hunt: Hunt) -> None:
    with pytest.raises(UsageError, match=r"nothing can make inputs for problem 1: say judge spec 1 --draft, write .*input\.spec"):
        hunt(SUM, spec="")


def test_a_solution_that_does_not_compile_is_told(hunt: Hunt) -> None:
    with pytest.raises(UsageError, match=r"1\.cpp does not compile: 1\.cpp:1:.*error: [^\n]*$"):
        hunt("int main( {}", suffix=".cpp")


def brute_force_minimum(is_wrong: Callable[[list[int]], bool]) -> int:
    """Tokens of the smallest array input that is wrong, by trying all small ones."""
    for count in range(1, 5):
        if any(is_wrong(list(values)) for values in itertools.product(range(-3, 4), repeat=count)):
            return count + 1
    raise AssertionError


@pytest.mark.parametrize(
    ("wrong", "is_wrong"),
    [
        pytest.param("print(max(a[:-1], default=a[0]))", lambda a: max(a[:-1], default=a[0]) != max(a), marks=pytest.mark.full),
        pytest.param("print(max(a, key=abs))", lambda a: max(a, key=abs) != max(a), marks=pytest.mark.full),
        ("print(sorted(a)[-1] if len(set(a)) == len(a) else a[0])", lambda a: len(set(a)) < len(a) and a[0] != max(a)),
        pytest.param("print(max(a) if a[0] <= a[-1] else a[0])", lambda a: a[0] > a[-1] and a[0] != max(a), marks=pytest.mark.full),
        pytest.param("print(max(a) if sum(a) else 0)", lambda a: not sum(a) and max(a) != 0, marks=pytest.mark.full),
    ],
)  # fmt: skip
def test_what_is_shown_is_as_small_as_can_be(hunt: Hunt, wrong: str, is_wrong: Callable[[list[int]], bool]) -> None:
    finding = found(hunt(f"input()\na = list(map(int, input().split()))\n{wrong}\n", LARGEST, ARRAY))
    assert len(finding.input.split()) == brute_force_minimum(is_wrong)


def test_a_hunt_whose_processes_die_has_not_found_nothing(workspace: Path, bench: Workbench) -> None:
    """Killed, as by a kernel that has no memory left: that nothing was found would be no word about the solution."""
    folder = add_problem(workspace, "1", {"sample/1": ("1 2\n", "3\n")})
    (folder / "input.spec").write_text("A B\n---\n0 < A, B < 10^9\n")
    source = workspace / "solutions" / "1.py"
    source.write_text(SUM)
    own = psutil.Process()
    before = set(own.children())

    def kill_all(*_: object) -> None:
        for child in set(own.children()) - before:
            with suppress(psutil.Error):
                if child.cmdline() == own.cmdline():
                    child.kill()

    (folder / "submissions" / "accepted").mkdir(parents=True)
    (folder / "submissions" / "accepted" / "right.py").write_text(SUM + "#\n")
    options = StressOptions(seed=1, budget_s=60, jobs=2, is_small=False)
    with pytest.raises(RunnerError, match="a process that searched died"):
        stress(load_problem(folder), source, languages_of_file("1.py")[0], bench, options=options, watch=Watch(kill_all, lambda _: None))
