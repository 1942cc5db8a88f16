"""A clone of the Library Checker's repository, in our own words, imported and judged from the command line."""

from pathlib import Path

import pytest

from tests.conftest import Command
from tests.files import lay_out
from tests.ground.collection_writer import PROGRAMS

INFO = """title = 'Lantern Sum'
timelimit = 2.0
[[tests]]
    name = "example.in"
    number = 1
[[tests]]
    name = "two.cpp"
    number = 2
[[tests]]
    name = "deep.in"
    number = 1
[[solutions]]
    name = "first.cpp"
    expect = "WA"
[params]
    N_MAX = 9
"""
SUM = """\
#include <iostream>
int main() { int n, a, sum = 0; std::cin >> n; while (n--) { std::cin >> a; sum += a; } std::cout << sum << '\\n'; }
"""
GENERATOR = """\
#include <cstdio>
#include <cstdlib>
#include "../params.h"
int main(int, char** words) { printf("2\\n%lld %d\\n", N_MAX, atoi(words[1])); }
"""
CHECKER = """\
#include "testlib.h"
int main(int count, char** words) {
    registerTestlibCmd(count, words);
    if (ouf.readInt() != ans.readInt()) quitf(_wa, "other");
    quitf(_ok, "same");
}
"""


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone with one problem."""
    folder = tmp_path / "clone"
    problem = {
        "info.toml": INFO, "task.md": "## @{keyword.statement}\n\nAdd.\n", "checker.cpp": CHECKER, "sol/correct.cpp": SUM,
        "sol/first.cpp": "#include <iostream>\nint main() { int n, a; std::cin >> n >> a; std::cout << a << '\\n'; }\n",
        "gen/two.cpp": GENERATOR, "gen/example_00.in": "1\n5\n", "gen/deep_00.in": "3\n1 2 3\n",
    }  # fmt: skip
    lay_out(folder, {f"math/lantern_sum/{name}": text for name, text in problem.items()})
    lay_out(folder, {"common/testlib.h": (PROGRAMS / "testlib.h").read_text()})
    return folder


@pytest.mark.full
def test_its_test_data_is_made_and_verified(clone: Path, workspace: Path, judge: Command) -> None:
    done = judge("import", str(clone))
    assert done.returncode == 0 and "1  problem" in done.stdout, done.stdout + done.stderr
    done = judge("verify", "library-checker-lantern-sum")
    assert done.returncode == 0, done.stdout
    assert "AC   submissions/accepted/correct.cpp" in done.stdout and "WA   submissions/wrong_answer/first.cpp" in done.stdout
    data = workspace / "problems" / "library-checker-lantern-sum" / "data"
    made = {path.relative_to(data).as_posix(): path.read_text() for path in data.rglob("*") if path.suffix in (".in", ".ans")}
    assert made == {
        "sample/1.in": "1\n5\n", "sample/1.ans": "5\n", "secret/deep_00.in": "3\n1 2 3\n", "secret/deep_00.ans": "6\n",
        "secret/two_00.in": "2\n9 0\n", "secret/two_00.ans": "9\n", "secret/two_01.in": "2\n9 1\n", "secret/two_01.ans": "10\n",
    }  # fmt: skip


def test_a_problem_that_is_none_is_told(clone: Path, judge: Command) -> None:
    lay_out(clone, {"math/empty/info.toml": "timelimit = 1\n"})
    done = judge("import", str(clone))
    assert "math/empty: info.toml has no title" in done.stdout + done.stderr
