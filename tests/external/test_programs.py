"""Checker programs in both dialects, found, built and run as a package brings them."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given

from judge.external.checker import with_plain_ends
from tests.conftest import AtDepth, Command, add_problem
from tests.drawn import outputs

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
HEADER = """#include <cstdio>
#include <cstdlib>
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


@pytest.mark.parametrize("folder_name", ["output_validator", "output_validators"])
def test_a_file_that_is_no_program_is_no_checker(workspace: Path, judge: Command, folder_name: str) -> None:
    """What only tells of programs is passed over; a program in a language that is not known cannot tell right from wrong."""
    place = add_problem(workspace, "1000", CASES) / folder_name
    place.mkdir()
    (place / "README.md").write_text("Compares lines.\n")
    (workspace / "problems/1000/data/sample/1.ans").write_text("1 3\n")
    assert verdict(workspace, judge, "1 3") == ("AC", "", 0)
    (place / "check.zig").write_text("end\n")
    found, note, code = verdict(workspace, judge, "1 3")
    assert (found, code) == ("JE", 3), note


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
    add_checker(folder, "another.cpp", "int main() { return 42; }\n")
    code, note, _ = verdict(workspace, judge, "4")
    assert code == "JE" and "must hold sources of one known language" in note, note


def test_a_checker_cannot_change_the_files_it_is_shown(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.py", "import sys\ntry:\n    open(sys.argv[2], 'w')\nexcept OSError:\n    sys.exit(42)\nsys.exit(43)\n")
    assert verdict(workspace, judge, "4")[0] == "AC"
    assert (folder / "data" / "sample" / "1.ans").read_text() == "2 2\n"


@pytest.mark.parametrize(
    "place",
    [
        "output_validators/testlib.h",
        pytest.param("../../lib/testlib.h", marks=pytest.mark.full),
        pytest.param("../../.judge/cache/include/testlib.h", marks=pytest.mark.full),
    ],
)
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


#: reads the output as it stands: a line of two numbers with one blank between them, then the end of the file
STRICT = """#include "testlib.h"
#include <string>
int main(int, char **words) {
    std::ifstream output(words[2]), question(words[1]);
    std::string text((std::istreambuf_iterator<char>(output)), std::istreambuf_iterator<char>());
    int wanted, a, b;
    question >> wanted;
    if (text.empty() || text.back() != '\\n' || std::sscanf(text.c_str(), "%d %d", &a, &b) != 2) leave(2, "not a line of two numbers");
    if (text != std::to_string(a) + " " + std::to_string(b) + "\\n") leave(REFUSED, "white space");
    leave(a + b == wanted ? 0 : 1, "looked at the sum");
}
"""


@pytest.mark.parametrize("refused", ["2", *(pytest.param(code, marks=pytest.mark.full) for code in ("1", "4", "8"))])
def test_what_a_strict_checker_refuses_for_its_form_is_asked_about_again(
    refused: str, workspace: Path, judge: Command, at_depth: AtDepth
) -> None:
    folder = add_problem(workspace, "1000", CASES)
    add_checker(folder, "check.cpp", STRICT.replace("REFUSED", refused))
    add_checker(folder, "testlib.h", HEADER)
    solution = workspace / "solutions" / "1000.py"
    refusal = "WA" if refused == "1" else "PE"
    printed = (
        ("1 3  \n\n \n", "AC"), ("1 3", "AC"), ("1  3\n", refusal), ("1 3 4 \n", refusal), ("1 4 \n", "WA"), (" \n", "PE"),
        ("1 3\n", "AC"), ("1 3 \n", "AC"), ("1 3\r\n", "AC"), (" 1 3\n", refusal), ("1\n3 \n", refusal),
        ("1 4\n", "WA"), ("1 4", "WA"), ("", "PE"), ("x", "PE"),
    )  # fmt: skip
    for output, expected in printed[: at_depth(6, 99)]:
        solution.write_text(f"import sys\nsys.stdout.buffer.write({output.encode()!r})\n")
        case = json.loads(judge("run", "1000", "--json").stdout)["reports"][0]["cases"][0]
        assert case["verdict"] == expected, (output, case["note"])


@given(outputs)
def test_plain_ends_change_no_word_and_are_plain_already(output: bytes) -> None:
    plain = with_plain_ends(output)
    assert plain.split() == output.split()
    assert with_plain_ends(plain) == plain
    assert not re.search(rb"[ \t\r]\n|\n\n\Z|\A\n\Z", plain)
    assert plain == b"" or plain.endswith(b"\n")


def test_a_checker_that_fails_on_a_sample_that_the_site_did_not_judge_tells_nothing(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "1000", {"sample/1": ("4\n", ""), "secret/1": ("4\n", "2 2\n")})
    add_checker(folder, "check.py", ICPC)
    (folder / ".judge.yaml").write_text("samples_judged: false\n")
    (workspace / "solutions" / "1000.py").write_text("print(1, 3)\n")
    done = judge("run", "1000", "--json")
    assert [case["verdict"] for case in json.loads(done.stdout)["reports"][0]["cases"]] == ["NA", "AC"]
    assert done.returncode == 0
    add_checker(folder, "check.py", "this is no Python\n")
    assert judge("run", "1000").returncode == 3


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
            "left a judgemessage.txt that is no plain file",
        ),
        ("os.symlink('/dev/zero', feedback + 'judgemessage.txt')", "JE", "left a judgemessage.txt that is no plain file"),
        ("os.mkdir(feedback + 'judgemessage.txt')", "JE", "left a judgemessage.txt that is no plain file"),
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
    assert "was stopped at its limit (output)" in str(case) or "files into its folder" in str(case), case
