"""Hunts with what came with a problem: generators, Python strategies, validators, a checker."""

import re
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import pytest

from judge.errors import StressError
from judge.external.generator import Generator
from judge.languages import languages_of_file
from judge.model import Verdict
from judge.store.packages import load_problem
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.stresstest import StressOutcome, stress
from judge.toolchain.build import Workbench
from tests.conftest import ROOT, add_problem

LARGEST = "n = int(input())\nprint(max(map(int, input().split())))\n"
FROM_ZERO = "n = int(input())\nbest = 0\nfor x in map(int, input().split()):\n    best = max(best, x)\nprint(best)\n"

GENERATOR = """
import random, sys
random.seed(int(sys.argv[1]))
n = random.randint(1, 40)
print(n)
print(*(random.randint(-1000, 5 if random.random() < 0.3 else -1) for _ in range(n)))
"""
VALIDATOR = """
import sys
text = sys.stdin.read()
lines = text.split("\\n")
n = int(lines[0])
a = list(map(int, lines[1].split(" ")))
ok = len(lines) == 3 and not lines[2] and 1 <= n == len(a) and all(-1000 <= x <= 1000 for x in a)
sys.exit(42 if ok else 43)
"""
STRATEGY = """
from hypothesis import strategies as st

def inputs():
    return st.lists(st.integers(-1000, 5), min_size=1, max_size=40).map(lambda a: f"{len(a)}\\n{' '.join(map(str, a))}\\n")
"""
SPEC = "N\nA[1..N]\n---\n1 <= N <= 1000\n-1000 <= A <= 1000\n"

#: split a number into two positive ones, in any way
SPLIT = {
    "problem.yaml": "problem_format_version: 2025-09\nname: One\nlimits: {time_limit: 1}\n",
    "input.spec": "N\n---\n2 <= N <= 1000\n",
    "output_validator/check.py": "import sys\n"
    "n = int(open(sys.argv[1]).read())\n"
    "a, b = map(int, sys.stdin.read().split())\n"
    "sys.exit(42 if a + b == n and a > 0 and b > 0 else 43)\n",
}
LESS_ONE = "n = int(input())\nprint(n - 1, 1)\n"

Hunt = Callable[..., StressOutcome]


@pytest.fixture
def hunt(workspace: Path, bench: Workbench) -> Hunt:
    """A hunt on `solution` for a problem with these files."""

    def run(files: Mapping[str, str], solution: str = FROM_ZERO, trusted: str = LARGEST, *, seconds: float = 90) -> StressOutcome:
        folder = add_problem(workspace, "1", {})
        for name, text in {"submissions/accepted/right.py": trusted, **files}.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, "utf-8")
        source = workspace / "solutions" / "1.py"
        source.write_text(solution)
        options = StressOptions(seed=1, budget_s=seconds, jobs=2, is_small=False)
        return stress(
            load_problem(folder),
            source,
            languages_of_file(source.name)[0],
            bench,
            options=options,
            watch=Watch(lambda *_: None, lambda _: None),
        )

    return run


def shown(outcome: StressOutcome) -> bytes:
    assert outcome.hunted.finding is not None
    return outcome.hunted.finding.input


@pytest.mark.parametrize(
    "files",
    [
        {"generators/random.py": GENERATOR, "input_validators/check.py": VALIDATOR},
        pytest.param({"generators/lists.py": STRATEGY, "input_validators/check.py": VALIDATOR}, marks=pytest.mark.full),
        {"generators/lists.py": STRATEGY, "input.spec": SPEC},
        pytest.param({"generators/lists.py": STRATEGY}, marks=pytest.mark.full),
        pytest.param({"generators/lists.py": STRATEGY, "generators/random.py": "import sys\nsys.exit(1)\n"}, marks=pytest.mark.full),
    ],
    ids=["generator and validator", "strategy and validator", "strategy and spec", "strategy alone", "strategies come first"],
)
def test_the_smallest_failure_is_shown(hunt: Hunt, files: Mapping[str, str]) -> None:
    assert shown(hunt(files)) == b"1\n-1\n"


@pytest.mark.full
def test_generator_and_validator_in_cpp(hunt: Hunt) -> None:
    generator = (
        "#include <bits/stdc++.h>\nint main(int, char **v) { std::mt19937 r(std::stoul(v[1])); int n = r() % 9 + 1; std::cout << n; "
    )
    generator += "for (int i = 0; i < n; i++) std::cout << \" \\n\"[!i] << -int(r() % 50) - 1; std::cout << '\\n'; }\n"
    validator = (
        "#include <iostream>\nint main() { int n, x, k = 0; std::cin >> n; while (std::cin >> x) k++; return 42 + (k != n || n < 1); }\n"
    )
    assert shown(hunt({"generators/g.cpp": generator, "input_validators/v.cpp": validator})).split() == [b"1", b"-1"]


def test_without_anything_to_say_what_is_allowed_the_failure_is_as_it_was_made(hunt: Hunt) -> None:
    content = shown(hunt({"generators/random.py": GENERATOR}))
    count, numbers = content.decode().splitlines()
    assert int(count) == len(numbers.split())


@pytest.mark.full
def test_a_checker_decides_where_several_answers_are_right(hunt: Hunt) -> None:
    outcome = hunt(SPLIT, "print(1, int(input()) - 1)\n", LESS_ONE, seconds=4)
    assert outcome.hunted.finding is None and outcome.hunted.compared > 2


@pytest.mark.full
def test_the_strategy_of_the_page_works(hunt: Hunt) -> None:
    text = (ROOT / "docs" / "stress.md").read_text("utf-8").split("```python\n")[1].split("```")[0]
    same = "s = input()\nprint('yes')\n"
    other = "s = input()\nprint('yes' if s[0] == 'a' else 'no')\n"
    assert shown(hunt({"generators/palindromes.py": text}, other, same)) == b"bb\n"


@pytest.mark.full
def test_building_blocks_as_their_page_shows_them(hunt: Hunt) -> None:
    """A queue where a stack was asked for: two different values and a pop."""
    text = (ROOT / "docs" / "strategies.md").read_text("utf-8").split("```python\n")[1].split("```")[0]
    stack = (
        "a = []\nfor _ in range(int(input())):\n    q = input().split()\n    print(a.append(q[1]) or 0 if q[0] == 'push' else a.pop())\n"
    )
    found = shown(hunt({"generators/stacks.py": text}, stack, stack.replace("pop()", "pop(0)")))
    assert found in (b"3\npush 1\npush 2\npop\n", b"3\npush 2\npush 1\npop\n")


def test_what_the_checker_refuses_is_found(hunt: Hunt) -> None:
    outcome = hunt(SPLIT, "n = int(input())\nprint(n // 3, n - n // 3)\n", LESS_ONE)
    assert shown(outcome) == b"2\n" and outcome.hunted.finding is not None and outcome.hunted.finding.result.verdict is Verdict.WA


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import sys\nprint('no such seed', file=sys.stderr)\nsys.exit(3)\n", "no such seed"),
        ("print(2)\nprint(1)\n", "makes an input that the validator refuses"),
        pytest.param("def inputs():\n    return 7\n", "inputs() gives int, not a strategy", marks=pytest.mark.full),
        ("def inputs():\n    raise ValueError('out of ideas')\n", "line 2: ValueError: out of ideas"),
        pytest.param(
            "from hypothesis import strategies as st\ndef inputs():\n    return st.integers()\n",
            "inputs() makes int, not str or bytes",
            marks=pytest.mark.full,
        ),
        pytest.param(
            "from hypothesis import strategies as st\ndef inputs():\n    return st.just('').filter(bool)\n",
            "its filters refuse everything",
            marks=pytest.mark.full,
        ),
        pytest.param("def inputs(:\n", "line 1: SyntaxError", marks=pytest.mark.full),
    ],
)
def test_what_makes_no_inputs_is_told(hunt: Hunt, text: str, said: str) -> None:
    with pytest.raises(StressError) as error:
        hunt({"generators/g.py": text, "input_validators/check.py": VALIDATOR})
    assert said in str(error.value)


@pytest.mark.full
def test_a_generator_that_never_ends_is_told(hunt: Hunt) -> None:
    files = {"generators/g.py": "while True: pass\n", "input_validators/check.py": VALIDATOR}
    outcome = hunt({**files, "data/sample/1.in": "1\n-1\n", "data/sample/1.ans": "-1\n"}, LARGEST, seconds=6)
    assert not outcome.is_clean
    assert outcome.hunted.made == 0
    assert all("g.py" in str(trouble.error) and "seed" in str(trouble.error) for trouble in outcome.hunted.troubles)


def test_what_stopped_a_generator_is_said(workspace: Path, bench: Workbench) -> None:
    path = workspace / "endless.py"
    path.write_text("while True: pass\n")
    with closing(Generator(path, bench)) as generator, pytest.raises(StressError) as caught:
        generator.make(7)
    assert re.search(
        r"generator fails with seed 7: .*endless\.py was stopped at its limit \(cpu time\): it said nothing$", str(caught.value)
    )


def test_a_generator_that_never_ends_hides_no_other(hunt: Hunt) -> None:
    files = {"generators/a.py": "while True: pass\n", "generators/b.py": GENERATOR, "input_validators/check.py": VALIDATOR}
    assert hunt(files, seconds=60).hunted.finding is not None
