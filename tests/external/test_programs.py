"""Checker programs in both dialects, found, built and run as a package brings them."""

import json
from pathlib import Path

import pytest

from tests.conftest import Command, add_problem

CASES: dict[str, tuple[str, str | None]] = {"sample/1": ("4\n", "2 2\n")}

#: any two numbers with the sum that the input asks for
ICPC = """import sys
question, answer, feedback, *flags = sys.argv[1:]
assert open(answer).read() == "2 2\\n"
wanted = int(open(question).read())
numbers = [int(word) for word in sys.stdin.read().split()]
if "crash" in flags or numbers == [0]:
    sys.exit(1)
with open(feedback + "judgemessage.txt", "w") as message:
    message.write(f"sum is {sum(numbers)}, flags {flags}")
sys.exit(42 if sum(numbers) == wanted else 43)
"""

#: a stand-in with the one name that the checker below needs; the real header is not ours to ship
HEADER = """#include <cstdlib>
#include <fstream>
#include <iostream>
inline void leave(int code, const char *why) { std::cerr << why; std::exit(code); }
"""

TESTLIB = """#include "testlib.h"
int main(int, char **words) {
    std::ifstream question(words[1]), output(words[2]), answer(words[3]);
    int wanted, a, b, x;
    question >> wanted;
    if (!(answer >> x) || x != 2) leave(3, "the answer is not the third");
    if (!(output >> a >> b)) leave(2, "two numbers, please");
    if (a == 0) leave(3, "the jury is at a loss");
    leave(a + b == wanted ? 0 : 1, "looked at the sum");
}
"""


def add_checker(folder: Path, name: str, text: str) -> None:
    path = folder / "output_validators" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def verdict(workspace: Path, judge: Command, output: str) -> tuple[str, str, int]:
    (workspace / "solutions" / "1000.py").write_text(f"print({output!r})\n")
    done = judge("run", "1000", "--json")
    case = json.loads(done.stdout)["reports"][0]["cases"][0]
    return case["verdict"], case["note"], done.returncode


def test_icpc_checker_decides_with_its_message(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.py", ICPC)
    assert verdict(workspace, judge, "1 3") == ("AC", "sum is 4, flags []", 0)
    assert verdict(workspace, judge, "1 4") == ("WA", "sum is 5, flags []", 1)


def test_icpc_checker_gets_its_flags(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.py", ICPC)
    (folder / "data" / "sample" / "test_group.yaml").write_text("output_validator_args: [strict, 3]\n")
    assert verdict(workspace, judge, "4")[1] == "sum is 4, flags ['strict', '3']"


def test_a_checker_that_fails_is_never_the_submissions_fault(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.py", ICPC)
    code, note, status = verdict(workspace, judge, "0")
    assert (code, status) == ("JE", 3)
    assert "check.py ended with exit code 1" in note
    add_checker(folder, "check.py", "import os\nos.abort()\n")
    assert "killed by signal 6" in verdict(workspace, judge, "4")[1]
    add_checker(folder, "check.py", "this is no Python\n")
    assert "does not compile" in verdict(workspace, judge, "4")[1]
    add_checker(folder, "another.py", ICPC)
    assert "one source" in verdict(workspace, judge, "4")[1]


def test_a_checker_cannot_change_the_files_it_is_shown(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.py", "import sys\ntry:\n    open(sys.argv[2], 'w')\nexcept OSError:\n    sys.exit(42)\nsys.exit(43)\n")
    assert verdict(workspace, judge, "4")[0] == "AC"
    assert (folder / "data" / "sample" / "1.ans").read_text() == "2 2\n"


@pytest.mark.parametrize("place", ["output_validators/testlib.h", "../../lib/testlib.h", "../../.judge/cache/include/testlib.h"])
def test_testlib_checker_finds_its_header(workspace: Path, judge: Command, place: str) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.cpp", TESTLIB)
    header = folder / place
    header.parent.mkdir(parents=True, exist_ok=True)
    header.write_text(HEADER)
    (workspace / "judge.toml").write_text('testlib = "lib"\n')
    assert verdict(workspace, judge, "1 3") == ("AC", "looked at the sum", 0)
    assert verdict(workspace, judge, "1 4")[0] == "WA"
    assert verdict(workspace, judge, "1")[0] == "PE"
    assert verdict(workspace, judge, "0 4")[:2] == (
        "JE",
        f"{folder}/output_validators/check.cpp ended with exit code 3: the jury is at a loss",
    )


def test_without_testlib_the_message_says_where_it_was_looked_for(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.cpp", TESTLIB)
    code, note, status = verdict(workspace, judge, "1 3")
    assert (code, status) == ("JE", 3)
    assert "check.cpp needs testlib.h" in note
    assert "judge.toml" in note


def test_a_testlib_that_was_adapted_speaks_icpc(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.cpp", '#include "testlib.h"\nint main(int, char **) { return OK_EXIT_CODE; }\n')
    add_checker(folder, "testlib.h", "#define OK_EXIT_CODE 42\n")
    assert verdict(workspace, judge, "anything")[0] == "AC"


def test_a_changed_header_builds_the_checker_again(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.cpp", '#include "testlib.h"\nint main() { return OK_EXIT_CODE; }\n')
    for code, expected in ((42, "AC"), (43, "WA")):
        add_checker(folder, "testlib.h", f"// OK_EXIT_CODE 42\n#define OK_EXIT_CODE {code}\n")
        assert verdict(workspace, judge, "x")[0] == expected


LEAVES = """import os, sys
feedback = sys.argv[3]
{leave}
sys.exit(43)
"""


@pytest.mark.parametrize(
    ("leave", "verdict_of_case", "said"),
    [
        (
            "os.symlink('/etc/passwd', feedback + 'judgemessage.txt')",
            "JE",
            "the checker left something else than a file as judgemessage.txt",
        ),
        ("os.symlink('/dev/zero', feedback + 'judgemessage.txt')", "JE", "the checker left something else than a file as judgemessage.txt"),
        ("os.mkdir(feedback + 'judgemessage.txt')", "JE", "the checker left something else than a file as judgemessage.txt"),
        ("open(feedback + 'judgemessage.txt', 'w').write('x' * 5_000_000)", "WA", "x" * 2000),
        ("open(feedback + 'judgemessage.txt', 'w').write('no'); os.chmod(feedback, 0)", "WA JE", ""),
        ("[os.makedirs(feedback + f'a/{i}/b') for i in range(9)]; print('no', file=sys.stderr)", "WA", "no"),
    ],
    ids=["link", "link to a device", "folder", "long", "closed", "tree"],
)
def test_what_a_checker_leaves_is_read_only_when_it_is_a_file(
    leave: str, verdict_of_case: str, said: str, workspace: Path, judge: Command
) -> None:
    """And it is gone before the next case, which is checked in any event."""
    folder = add_problem(workspace, "1000", {**CASES, "sample/2": ("4\n", "2 2\n")}, "validation: custom\n")
    add_checker(folder, "check.py", LEAVES.format(leave=leave))
    (workspace / "solutions" / "1000.py").write_text("print(1, 1)\n")
    cases = json.loads(judge("run", "1000", "--json").stdout)["reports"][0]["cases"]
    assert len(cases) == 2
    for case in cases:
        assert case["verdict"] in verdict_of_case.split(), case
        assert said in str(case), case


@pytest.mark.parametrize(
    "write",
    ["for i in range(400): open(feedback + str(i), 'wb').write(b'x' * (8 << 20))", "for i in range(99999): open(feedback + str(i), 'w')"],
    ids=["bytes", "files"],
)
def test_the_feedback_folder_has_a_size(write: str, workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES, "validation: custom\n")
    add_checker(folder, "check.py", LEAVES.format(leave=write))
    (workspace / "solutions" / "1000.py").write_text("print(1, 1)\n")
    (case,) = json.loads(judge("run", "1000", "--json").stdout)["reports"][0]["cases"]
    assert case["verdict"] == "JE", case
    assert "was stopped at its limit (output)" in str(case), case
