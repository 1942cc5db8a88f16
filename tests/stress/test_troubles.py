"""One bad thing ends no hunt: it is told, and the rest goes on. Preparing is not searching."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from judge.errors import StressError
from judge.languages import languages_of_file
from judge.model import Verdict
from judge.reports.style import Style
from judge.store.packages import load_problem
from judge.stress.builtsource import shown_input
from judge.stress.finding import Counterexample
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.knowninputs import known_inputs
from judge.stress.stresstest import StressOutcome, stress
from judge.stress.stresswords import before_lines, doubt_lines, nothing_words
from judge.stress.trusted import find_brute
from judge.toolchain.build import Workbench
from tests.conftest import add_problem
from tests.depth import first

DOUBLE = "print(2 * int(input()))\n"
WRONG_FROM_50 = "n = int(input())\nprint(2 * n + (n >= 50))\n"
UP_TO_100 = {"input.spec": "N\n---\n1 <= N <= 100\n"}
GENERATOR = "import random, sys\nrandom.seed(int(sys.argv[1]))\nprint(random.randint(1, 100))\n"
VALIDATOR = (
    "import sys\nt = sys.stdin.read()\nsys.exit(42 if t.strip().isdigit() and t == t.strip() + '\\n' and 1 <= int(t) <= 100 else 43)\n"
)
STRATEGY = "from hypothesis import strategies as st\ndef inputs():\n    return st.just('3\\n')\n"
GENERATED = {"generators/g.py": GENERATOR, "input_validators/v.py": VALIDATOR}

Hunt = Callable[..., StressOutcome]


def enough(_: Counterexample) -> None:
    """Stop at the first finding: making it small is tested elsewhere."""
    raise KeyboardInterrupt


@pytest.fixture
def hunt(workspace: Path, bench: Workbench) -> Hunt:
    """A hunt on a solution of a problem with these files and cases."""

    def run(
        files: Mapping[str, str],
        solution: str = WRONG_FROM_50,
        *,
        seconds: float = 90,
        is_enough: bool = False,
        jobs: int = 2,
        cases: Mapping[str, tuple[str, str | None]] = {},
    ) -> StressOutcome:
        folder = add_problem(workspace, "1", dict(cases))
        for name, text in {"submissions/accepted/right.py": DOUBLE, **files}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        source = workspace / "solutions" / "1.py"
        source.write_text(solution)
        options = StressOptions(seed=1, budget_s=seconds, jobs=jobs, is_small=False)
        watch = Watch(lambda *_: None, enough if is_enough else lambda _: None)
        return stress(load_problem(folder), source, languages_of_file(source.name)[0], bench, options=options, watch=watch)

    return run


def shown(outcome: StressOutcome) -> bytes:
    assert outcome.hunted.finding is not None
    return outcome.hunted.finding.input


def told(outcome: StressOutcome) -> str:
    return "\n".join(str(trouble.error) for trouble in outcome.hunted.troubles)


@pytest.mark.full
def test_building_is_no_part_of_the_search(hunt: Hunt, workspace: Path) -> None:
    generator = (
        "// {}\n#include <bits/stdc++.h>\nint main(int, char **v) {{ std::cout << std::mt19937(std::stoul(v[1]))() % 100 + 1 << '\\n'; }}\n"
    )
    validator = "// {}\n#include <bits/stdc++.h>\nint main() {{ int n; std::cin >> n; return 42 + (!std::cin || n < 1 || n > 100); }}\n"
    files = {"generators/g.cpp": generator.format(workspace), "input_validators/v.cpp": validator.format(workspace)}  # never built before
    outcome = hunt(files, seconds=4)
    assert outcome.build_s > 0 and outcome.hunted.tried > 0


def test_a_seed_that_the_validator_refuses_is_told_and_others_are_tried(hunt: Hunt) -> None:
    too_large_at_times = GENERATOR.replace("100))", "100) + 200 * (int(sys.argv[1]) % 2))")
    outcome = hunt({**GENERATED, "generators/g.py": too_large_at_times}, jobs=1)
    assert 50 <= int(shown(outcome)) <= 100
    assert "makes an input that the validator refuses" in told(outcome)


@pytest.mark.full
def test_a_generator_that_does_not_compile_is_told_and_another_makes_the_inputs(hunt: Hunt) -> None:
    outcome = hunt({**GENERATED, "generators/broken.cpp": "int main() { return x; }\n"})
    assert int(shown(outcome)) >= 50
    assert "broken.cpp does not compile" in told(outcome)


@pytest.mark.full
def test_a_generator_that_ignores_its_seed_is_known_by_its_output(hunt: Hunt) -> None:
    slow = "import time\nbegan = time.process_time()\nwhile time.process_time() < began + 0.8: pass\nprint(7)\n"
    outcome = hunt({**GENERATED, "generators/g.py": slow}, DOUBLE, seconds=300)
    assert outcome.hunted.finding is None and outcome.hunted.is_exhausted and outcome.hunted.wall_s < 150


@pytest.mark.full
def test_a_trusted_solution_that_crashes_at_times_is_told(hunt: Hunt) -> None:
    """Shortly, by a path as paths are shown, and with the beginning of an input."""
    outcome = hunt({**UP_TO_100, "submissions/accepted/right.py": "n = int(input())\nassert n % 3\nprint(2 * n)\n"}, jobs=1)
    assert int(shown(outcome)) >= 50
    assert "fails (AssertionError) for the input" in told(outcome)
    first, *_ = before_lines(outcome, Style(), lambda path: path.name)
    assert first.startswith("the trusted solution right.py fails")


def test_a_message_has_the_beginning_of_an_input() -> None:
    assert shown_input(b"3 4\n") == "3 4"
    assert shown_input(b"7 " * 500) == "7 " * 30 + "..."


@pytest.mark.full
def test_another_trusted_solution_answers_for_one_that_crashes(hunt: Hunt) -> None:
    crashes = "n = int(input())\nassert n < 40\nprint(2 * n)\n"
    outcome = hunt({**UP_TO_100, "submissions/accepted/a.py": crashes})
    assert shown(outcome) == b"50\n"


def test_a_trusted_solution_that_is_wrong_on_a_sample_gives_way_to_one_that_is_right(hunt: Hunt) -> None:
    files = {**UP_TO_100, "submissions/accepted/a.py": "print(0)\n"}
    outcome = hunt(files, cases={"sample/1": ("3\n", "6\n")})
    assert shown(outcome) == b"50\n" and "a.py is wrong itself: WA on sample/1" in told(outcome)


def test_the_only_trusted_solution_must_be_right(hunt: Hunt) -> None:
    with pytest.raises(StressError, match="is wrong itself"):
        hunt({**UP_TO_100, "submissions/accepted/right.py": "print(0)\n"}, cases={"sample/1": ("3\n", "6\n")})


def test_nothing_is_found_where_trusted_solutions_disagree(hunt: Hunt) -> None:
    """As after shrinking to an input that a loose validator lets through: both read it otherwise than the jury meant."""
    outcome = hunt({**UP_TO_100, "submissions/accepted/z.py": WRONG_FROM_50.replace("50", "90")}, WRONG_FROM_50.replace("50", "90"))
    assert outcome.hunted.finding is None
    assert "are both trusted and disagree" in told(outcome)


@pytest.mark.parametrize("files", [GENERATED, {"generators/s.py": STRATEGY}])
def test_a_sample_that_fails_is_found_whatever_makes_the_inputs(hunt: Hunt, files: Mapping[str, str]) -> None:
    outcome = hunt(files, "n = int(input())\nprint(2 * n + 1)\n", cases={"sample/1": ("77\n", "154\n")})
    assert outcome.hunted.finding is not None and outcome.hunted.finding.result.verdict is Verdict.WA


def test_what_small_generators_make_grows(hunt: Hunt) -> None:
    """The generator stops at ten numbers of two digits; the validator allows a thousand, the bug needs thirty."""
    files = {
        "generators/g.py": "import random, sys\nr = random.Random(int(sys.argv[1]))\nn = r.randint(1, 10)\n"
        "print(n)\nprint(*(r.randint(1, 99) for _ in range(n)))\n",
        "input_validators/v.py": "import sys\nn, *a = map(int, sys.stdin.read().split())\n"
        "sys.exit(42 if 1 <= n == len(a) <= 1000 and all(1 <= x <= 10**6 for x in a) else 43)\n",
        "submissions/accepted/right.py": "n, *a = map(int, open(0).read().split())\nprint(sum(a))\n",
    }
    outcome = hunt(files, "n, *a = map(int, open(0).read().split())\nprint(sum(a[:29]))\n", is_enough=True)
    assert int(shown(outcome).split()[0]) >= 30


def test_inputs_that_the_problem_has_are_tried_first(hunt: Hunt) -> None:
    """No generator of it makes 99999."""
    at_once = {"generators/g.py": "print(5)\n"}
    outcome = hunt(at_once, "n = int(input())\nprint(2 * n + (n > 1000))\n", cases={"secret/large": ("99999\n", "199998\n")})
    assert shown(outcome) == b"99999\n"
    assert outcome.hunted.compared >= 1  # with the answer that the problem has


def test_answers_of_samples_that_are_not_judged_are_not_believed(workspace: Path) -> None:
    folder = add_problem(workspace, "1", {"sample/1": ("1\n", "x\n"), "secret/1": ("2\n", "4\n")}, "keywords: [samples:unjudged]\n")
    problem = load_problem(folder)._replace(samples_judged=False)
    assert [(known.content, known.answer) for known in known_inputs(problem)] == [(b"1\n", None), (b"2\n", b"4\n")]


@pytest.mark.full
def test_a_difference_in_the_last_digit_is_told_and_not_found(hunt: Hunt) -> None:
    right = "n = int(input())\nprint(f'{n / 3:.4f}')\n"
    down = "n = int(input())\nprint(n * 10000 // 3 / 10000 if n % 3 else f'{n / 3:.4f}')\n"
    outcome = hunt({**UP_TO_100, "submissions/accepted/right.py": right}, down, seconds=4)
    assert outcome.hunted.finding is None and "only the last printed digit differs" in told(outcome)


@pytest.mark.parametrize(("is_brute", "is_found"), first((False, False), (True, True)))
def test_an_input_beyond_the_limits_of_what_was_accepted_is_told_and_not_found(
    hunt: Hunt, workspace: Path, is_brute: bool, is_found: bool
) -> None:
    """Whatever the validator allows: a judge has no such input. A brute force may take what it likes."""
    greedy = "n = int(input())\na = bytearray(b'x') * n\nprint(2 * n)\n"
    files = {"input.spec": "N\n---\nN = 4*10^8\n", "submissions/accepted/right.py": f"# judged\n{greedy}"}
    if is_brute:
        (workspace / "solutions" / "1_brute.py").write_text(f"# surely right\n{greedy}")
        files["submissions/accepted/right.py"] = "import nothing\n"
    outcome = hunt(files, greedy, is_enough=True, jobs=1)
    assert (outcome.hunted.finding is not None) == is_found
    assert ("was accepted and exceeds the limits, too" in told(outcome)) != is_found


@pytest.mark.full
def test_values_that_take_a_brute_force_too_long_step_down(hunt: Hunt) -> None:
    brute = "n = int(input())\ns = 0\nfor x in range(n): s += 1\nprint(s)\n"
    wrong = "n = int(input())\nprint(n + (n > 30_000))\n"
    outcome = hunt({"input.spec": "N\n---\n1 <= N <= 10^12\n", "submissions/accepted/right.py": brute}, wrong)
    assert 30_000 < int(shown(outcome)) < 10**6


def test_a_huge_finding_is_made_small_by_another_that_goes_on(hunt: Hunt) -> None:
    """Half of the processes begin with the largest inputs, which fail at once."""
    right = "n, *a = map(int, open(0).read().split())\nprint(max(a))\n"
    wrong = "n, *a = map(int, open(0).read().split())\nprint(max(a) + (a[0] > a[-1]))\n"
    outcome = hunt({"input.spec": "N\nA[1..N]\n---\n1 <= N <= 10^5\n1 <= A <= 10^9\n", "submissions/accepted/right.py": right}, wrong)
    assert shown(outcome) == b"2\n2 1\n"


def test_a_brute_force_in_a_folder_of_many_problems_is_not_everybodys(tmp_path: Path) -> None:
    for name in ("1000.py", "brute.py", "1001_brute.py", "1000_brute.py", "1000/Main.py", "1000/brute.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    assert find_brute(tmp_path / "1000.py", "1000") == [tmp_path / "1000_brute.py", tmp_path / "1000/brute.py"]
    assert find_brute(tmp_path / "1000/Main.py", "1000") == [tmp_path / "1000/brute.py"]


@pytest.mark.full
def test_a_crash_is_found_where_the_trusted_solution_takes_too_long_to_say_what_is_right(hunt: Hunt) -> None:
    endless = "n = int(input())\nwhile n > 50: pass\nprint(2 * n)\n"
    outcome = hunt(
        {**UP_TO_100, "submissions/accepted/right.py": endless}, "n = int(input())\nprint(2 * n if n < 70 else 1 // 0)\n", is_enough=True
    )
    assert int(shown(outcome)) >= 70
    assert outcome.hunted.finding is not None and outcome.hunted.finding.result.verdict is Verdict.RTE


@pytest.mark.full
@pytest.mark.parametrize("beside", [(), pytest.param(("again.py",), marks=pytest.mark.full)])
def test_a_program_that_starts_slowly_is_asked_where_no_two_others_are(hunt: Hunt, beside: tuple[str, ...]) -> None:
    java = """
        import java.util.Scanner;
        class Main { public static void main(String[] a) { System.out.println(2 * new Scanner(System.in).nextInt()); } }
    """
    texts = {"submissions/accepted/Main.java": java, **{f"submissions/accepted/{name}": f"{DOUBLE}# as well\n" for name in beside}}
    outcome = hunt({**UP_TO_100, **texts}, is_enough=True)
    assert [one.source.suffix for one in outcome.setting.others] == ([".py"] if beside else [".java"])


FROM_TWO = {"input.spec": "N\n---\n2 <= N <= 40\n"}
FAILS_AT_ONE = "n = int(input())\nassert n > 1\nprint(2 * n)\n"


def test_an_old_finding_on_which_the_trusted_solution_fails_ends_no_hunt(hunt: Hunt) -> None:
    files = {"input.spec": "N\n---\n1 <= N <= 40\n", "submissions/accepted/right.py": FAILS_AT_ONE}
    outcome = hunt(files, FAILS_AT_ONE, seconds=1, jobs=1, cases={"stress/1": ("1\n", None)})
    assert outcome.hunted.finding is None
    told = list(before_lines(outcome, Style(), lambda path: path.name))
    assert "stress/1 counts no more: right.py fails there as well, so it may be no input (judge cases 1 stress/1 --remove)" in told


def test_an_old_finding_that_the_spec_refuses_counts_no_more(hunt: Hunt) -> None:
    outcome = hunt(FROM_TWO, FAILS_AT_ONE, seconds=1, jobs=1, cases={"stress/1": ("1\n", None)})
    assert outcome.hunted.finding is None
    told = " ".join(before_lines(outcome, Style(), lambda path: path.name))
    assert "stress/1 counts no more: input.spec refuses it, " in told


DRAFTED = "# draft: not confirmed (read from samples)\n# guess: N is at most 3, as in the samples\nN\n---\n1 <= N <= 3\n"


def test_where_nothing_was_found_a_draft_is_doubted(hunt: Hunt) -> None:
    outcome = hunt({"input.spec": DRAFTED}, WRONG_FROM_50, seconds=20, jobs=1)
    told = list(before_lines(outcome, Style(), lambda path: path.name))
    assert told[:2] == [
        "the inputs come from a drafted spec that nobody confirmed: a wrong guess leaves some out (judge spec 1)",
        "look at this guess first: N is at most 3, as in the samples",
    ]
    assert nothing_words(outcome, Style())[0].endswith("and the draft has no others")
    assert list(doubt_lines(outcome.setting.problem, b"3\n", Style()))[1:] == [
        "look at this guess first: N is at most 3, as in the samples"
    ]
