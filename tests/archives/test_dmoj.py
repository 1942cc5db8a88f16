"""Problems of DMOJ: what their init.yml says is judged here, or refused with its line."""

import subprocess
import sys
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from judge.archives import dmoj
from judge.archives.archiveitems import Holding, Tree
from judge.store.packages import load_problem
from tests.conftest import Command
from tests.files import lay_out

TESTS = {"s.in": "1 2\r\n", "s.out": "3\n", "1.in": "3 4\n", "1.out": "7\n", "2.in": "50 60\n", "2.out": "110\n"}
BATCHED = """archive: a.zip
test_cases:
- {in: s.in, out: s.out, points: 0}
- {in: 1.in, out: 1.out, points: 10}
- points: 40
  batched: [{in: 1.in, out: 1.out}, {in: 2.in, out: 2.out}]
- points: 50
  dependencies: [1]
  batched: [{in: 2.in, out: 2.out}]
"""
SUM = "print(sum(map(int, input().split())))\n"
SMALL = SUM.replace("print(", "total = (") + "print(total if total < 100 else 0)\n"


def problem_of(folder: Path, init: str, files: Mapping[str, str] = TESTS, beside: Mapping[str, str] | None = None) -> Path:
    lay_out(folder, {"init.yml": init, **(beside or {})})
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return folder


def tree_of(folder: Path) -> Tree:
    (tree,) = read(folder).problems
    assert isinstance(tree, Tree)
    return tree


def read(folder: Path) -> Holding:
    (item,) = dmoj.find_items(folder)
    return dmoj.read(item, everything=False)


def test_tests_batches_and_what_they_wait_for(tmp_path: Path, workspace: Path, judge: Command) -> None:
    problem_of(tmp_path / "sums" / "add", BATCHED)
    done = judge("import", str(tmp_path / "sums"))
    assert done.returncode == 0 and "write limits into problem.yaml" in done.stderr, done.stderr
    folder = workspace / "problems" / "add"
    assert (folder / "data/secret/01/01.in").read_bytes() == b"1 2\n", "lines end plainly, as the judge reads them there"
    loaded = load_problem(folder)
    assert loaded.grading is not None
    groups = {group.name: (group.most, group.requires) for group in loaded.grading.groups}
    assert groups == {
        "secret/01": (0, ()), "secret/02": (10, ("secret/01",)), "secret/03": (40, ("secret/01",)),
        "secret/04": (50, ("secret/01", "secret/03")),
    }  # fmt: skip
    lay_out(workspace / "solutions", {"add.py": SUM})
    assert "100 of 100 points" in judge("run", "add").stdout
    lay_out(workspace / "solutions", {"add.py": SMALL})
    assert "10 of 100 points" in judge("run", "add").stdout


def test_lines_of_binary_data_end_as_they_stand(tmp_path: Path) -> None:
    files = tree_of(
        lay_out(tmp_path / "add", {"init.yml": "binary_data: true\ntest_cases: [{in: i, out: o}]\n", "i": "1\r\n", "o": "1"})
    ).files
    assert files["data/secret/01/01.in"] == tmp_path / "add/i"


def test_tests_found_by_their_names(tmp_path: Path) -> None:
    names = ("in.1.txt", "out.1.txt", "p-2-1.in", "p-2-1.out", "p-2-2.in", "p-2-2.out", "p.10.in", "p.10.out")
    tree = tree_of(problem_of(tmp_path / "add", "archive: a.zip\npoints: 5\n", dict.fromkeys(names, "1\n")))
    cases = sorted(name for name in tree.files if name.endswith(".in"))
    assert cases == ["data/secret/01/01.in", "data/secret/02/01.in", "data/secret/02/02.in", "data/secret/03/01.in"]


CHECKED = "checker: {checker}\ntest_cases: [{{in: i, out: o}}]\n"


@pytest.mark.parametrize(
    ("checker", "answer", "right", "wrong"),
    [
        ("standard", "1 2\n\n3\n", "1  2 \r\n3", "1\n2 3\n"),
        ("{name: floats, args: {precision: 2}}", "1.00 a\n2\n", "1.004 a\n2.00", "1.004\na 2"),
        ("floatsabs", "1000000\n", "1000000.0000001", "1000000.1"),
        ("floatsrel", "1000000\n", "1000000.1", "1000003"),
        ("floats", "nan 1\n", "", "nan 1"),
        ("identical", "1 2\n", "1 2\n", "1 2"),
        ("sorted", "1 2\n3\n", "3\n1  2\n", "3\n2 1\n"),
        ("{name: sorted, args: {split_on: whitespace}}", "1 2\n3\n", "3 2 1", "3 2 2"),
        ("rstripped", "1 \n2\n", "1\n2 \n", "1\n\n2\n"),
    ],
)
def test_outputs_are_compared_as_there(checker: str, answer: str, right: str, wrong: str, tmp_path: Path) -> None:
    files = tree_of(lay_out(tmp_path / "add", {"init.yml": CHECKED.format(checker=checker), "i": "", "o": answer})).files
    compare, settings = files["output_validator/compare.py"], files["data/secret/test_group.yaml"]
    assert isinstance(compare, bytes) and isinstance(settings, bytes)
    words = load_words(settings)
    answer_file = tmp_path / "answer"
    answer_file.write_text(answer)
    for output, code in ((right, 42), (wrong, 43)):
        if output:
            assert verdict_of(compare, answer_file, output, words) == code, output


def load_words(text: bytes) -> list[str]:
    return [str(word) for word in yaml.safe_load(text)["output_validator_args"]]


def verdict_of(program: bytes, answer: Path, output: str, words: list[str]) -> int:
    command = [sys.executable, "-c", program.decode(), "input", str(answer), f"{answer.parent}/", *words]
    return subprocess.run(command, input=output.encode(), capture_output=True, check=False).returncode


def test_a_checker_of_testlibs_kind_comes_along(tmp_path: Path) -> None:
    init = CHECKED.format(checker="{name: bridged, args: {files: check.cpp, lang: CPP17, type: testlib}}")
    files = {"check.cpp": '#include "testlib.h"\n', "testlib.h": "", "i": "1", "o": "1"}
    tree = tree_of(lay_out(tmp_path / "add", {"init.yml": init, **files}))
    assert {"output_validator/check.cpp", "output_validator/testlib.h"} <= set(tree.files)


GENERATED = """generator: {source: [make.cpp, more.h], args: [7, 8]}
test_cases:
- {in: s.in, out: s.out, points: 10}
- {points: 20}
- points: 70
  generator_args: [70, 30]
  batched: [{}, {out: 2.out}, {generator_args: [1, 1]}]
"""
MAKE = """#include "more.h"
int main(int count, char **words) {
    std::cout << words[1] << " " << words[2] << "\\n";
    std::cerr << std::stoi(words[1]) + std::stoi(words[count - 1]) << "\\n";
}
"""


def test_a_generator_makes_inputs_and_answers(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """Its arguments are those of the test, of its batch, of the whole; what it prints to stderr is the answer, where no file is."""
    beside = {"make.cpp": MAKE, "more.h": "#include <iostream>\n#include <string>\n", "s.in": "1 2\n", "s.out": "3\n", "2.out": "100\n"}
    problem_of(tmp_path / "sums" / "add", GENERATED, beside=beside)
    assert judge("import", str(tmp_path / "sums")).returncode == 0
    lay_out(workspace / "solutions", {"add.py": SMALL})
    done = judge("run", "add")
    assert "30 of 100 points" in done.stdout, (done.stdout, done.stderr)
    secret = workspace / "problems/add/data/secret"
    pairs = [(path.read_text(), path.with_suffix(".ans").read_text()) for path in sorted(secret.rglob("*.in"))]
    assert pairs == [("1 2\n", "3\n"), ("7 8\n", "15\n"), ("70 30\n", "100\n"), ("70 30\n", "100\n"), ("1 1\n", "2\n")]


TALK_C = """#include <stdio.h>
int main(int count, char **words) {
    int secret, said = 0, rounds = 0;
    fscanf(fopen(words[count - 2], "r"), "%d", &secret);
    if (count != 3) return 9;
    while (rounds++ < 5 && scanf("%d", &said) == 1 && said != secret) { puts(said < secret ? "UP" : "DOWN"); }
    if (said != secret) return 1;
    puts("OK");
    return 0;
}
"""
TALK_PY = """import sys
secret, answer = int(open(sys.argv[1]).read()), open(sys.argv[3]).read()
for _ in range(5):
    said = int(input())
    print("OK" if said == secret else "UP" if said < secret else "DOWN")
    if said == secret:
        sys.exit(0)
sys.exit(2)
"""
ASK = "low, high = 0, {most}\nwhile True:\n    middle = (low + high) // 2\n    print(middle, flush=True)\n    heard = input()\n" + (
    "    if heard == 'OK':\n        break\n    low, high = (middle + 1, high) if heard == 'UP' else (low, middle - 1)\n"
)


@pytest.mark.parametrize(("name", "kind", "source"), [("talk.c", "default", TALK_C), ("talk.py", "testlib", TALK_PY)])
def test_an_interactor_of_dmojs_own_kind_is_asked_by_its_arguments(
    name: str, kind: str, source: str, tmp_path: Path, workspace: Path, judge: Command
) -> None:
    init = (
        f"interactive: {{files: {name}, type: {kind}}}\nunbuffered: true\ntest_cases:\n- {{in: a, points: 40}}\n- {{in: b, points: 60}}\n"
    )
    lay_out(tmp_path / "sums" / "find", {"init.yml": init, name: source, "a": "7\n", "b": "12\n"})
    assert judge("import", str(tmp_path / "sums")).returncode == 0
    for most, said in ((15, "100 of 100 points"), (900, "WA")):
        lay_out(workspace / "solutions", {"find.py": ASK.format(most=most)})
        done = judge("run", "find")
        assert said in done.stdout, (done.stdout, done.stderr)


def test_a_checker_of_dmojs_own_kind_is_asked_by_its_arguments(tmp_path: Path, workspace: Path, judge: Command) -> None:
    check = "import sys\nwhole = [open(word).read().split() for word in sys.argv[1:]]\nsys.exit(whole[1][::-1] != whole[2])\n"
    init = CHECKED.format(checker="{name: bridged, args: {files: 'back wards.py', lang: PY3}}")
    lay_out(tmp_path / "sums" / "back", {"init.yml": init, "back wards.py": check, "testlib.h": "", "i": "1 2\n", "o": "1 2\n"})
    assert judge("import", str(tmp_path / "sums")).returncode == 0
    for program, said in (("print(*input().split()[::-1])", "1 of 1 points"), ("print(input())", "WA")):
        lay_out(workspace / "solutions", {"back.py": program})
        done = judge("run", "back")
        assert said in done.stdout, (done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("init", "said"),
    [
        ("test_cases:\n- {in: i}\ngenerator: o\n", ":2: the answer to i is what the generator prints without it"),
        ("test_cases:\n- {in: i, out: o, generator_args: [1]}\n", ":2: generator_args is for a test without a file that a generator makes"),
        ("test_cases:\n- {in: i, out: o, generator_in: i}\n", ":2: generator_in of a DMOJ problem is not read here"),
        ("generator: o\ntest_cases:\n- {generator_args: [a b]}\n", "an argument that is empty or has blanks in it cannot be said here"),
        ("generator: {source: o, flags: [-O0]}\ntest_cases:\n- {}\n", ":1: flags of a DMOJ problem is not read here"),
        ("interactive: {files: o, type: peg}\ntest_cases:\n- {in: i}\n", ":1: type must be one of default, testlib"),
        ("custom_judge: o\ntest_cases:\n- {in: i}\n", ":1: custom_judge of a DMOJ problem is not read here"),
        ("checker: easy\ntest_cases:\n- {in: i, out: o}\n", ":1: the checker easy of a DMOJ problem is not here"),
        ("checker: check.py\ntest_cases:\n- {in: i, out: o}\n", ":1: the checker check.py of a DMOJ problem is not here"),
        ("checker: {name: floats, args: {digits: 3}}\ntest_cases:\n- {in: i, out: o}\n", "digits of a DMOJ problem is not read"),
        ("checker: {name: sorted, args: {split_on: words}}\ntest_cases:\n- {in: i, out: o}\n", "split_on must be one of lines, whitespace"),
        ("checker: {name: bridged, args: {files: o}}\ntest_cases:\n- {in: i, out: o}\n", ":1: o: only programs in C, C++ and Python that"),
        ("test_cases:\n- {in: i, out: missing}\n", ":2: missing is neither here nor in the archive"),
        ("test_cases:\n- {in: i, out: o}\n- {in: i, out: o, points: 0}\n", "a test without points that no other follows"),
        ("test_cases: []\n", ":1: test_cases: no test is named"),
        ("test_cases: [1]\n", ":1: test_cases must be a list of mappings"),
        ("test_cases:\n- batched: [{in: i, out: o}]\n  dependencies: [2]\n", "dependencies name batches by their numbers, from 1"),
        ("test_cases:\n- batched: [{in: i, out: o}]\n  dependencies: [a]\n", ":3: dependencies must be a list of whole numbers"),
        ("test_cases: {input_format: a}\n", "input_format: tests are found by DMOJ's own pattern alone here"),
        ("archive: none.zip\ntest_cases:\n- {in: i, out: o}\n", "its archive is not here: none.zip"),
    ],
)
def test_what_cannot_be_judged_is_refused_with_its_line(init: str, said: str, tmp_path: Path) -> None:
    holding = read(lay_out(tmp_path / "add", {"init.yml": init, "i": "", "o": ""}))
    assert not holding.problems and said in str(holding.skipped[0].why), holding


def test_problems_are_found_at_any_depth_and_broken_ones_are_told(tmp_path: Path) -> None:
    """One near the top says what the folder is; those below it were passed over."""
    init = "test_cases: [{in: i, out: o}]\n"
    for place, text in (("sums/a", init), ("sums/old/year/easy/b", init), ("sums/.git/c", init), ("sums/d", f"{init}{init}")):
        lay_out(tmp_path / place, {"init.yml": text, "i": "1", "o": "1"})
    items = list(dmoj.find_items(tmp_path))
    assert [item.problem for item in items] == ["a", "d", "b"]
    assert "test_cases stands twice" in str(dmoj.read(items[1], everything=False).skipped[0].why)


def test_two_inputs_of_one_number_are_refused(tmp_path: Path) -> None:
    holding = read(problem_of(tmp_path / "add", "archive: a.zip\n", {"a.1.in": "", "b.1.in": ""}))
    assert ":1: archive: a.1.in and b.1.in are of one test" in str(holding.skipped[0].why)


def test_an_archive_that_is_damaged_is_told(tmp_path: Path) -> None:
    lay_out(tmp_path / "add", {"init.yml": BATCHED, "a.zip": "PK no more"})
    assert "a.zip is damaged" in str(read(tmp_path / "add").skipped[0].why)
