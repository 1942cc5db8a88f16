"""Cases that a package only lists, by BAPCtools' generators.yaml: their names, seeds and recipes; what cannot be read is told."""

from contextlib import closing
from hashlib import sha512
from pathlib import Path

import pytest

from judge.archives.listedcases import Listing, read_listing
from judge.archives.listedfiles import files_of
from judge.errors import CheckerError
from judge.external.casemaker import run_generator
from judge.external.generator import Generator, find_generators
from judge.toolchain.build import Workbench
from tests.conftest import Command
from tests.files import lay_out

PACKAGE = {
    "problem.yaml": "problem_format_version: 2025-09\nname: Sum\nuuid: 00000000-0000-0000-0000-000000000000\n"
    "limits: {time_limit: 2}\nconstants: {most: 50}\n",
    "submissions/accepted/sum.py": "print(sum(map(int, input().split())))\n",
    "submissions/wrong_answer/first.py": "print(input().split()[0])\n",
    "generators/pair.py": "import sys\nprint(*sys.argv[1:3])\n",
    "generators/both.py": "open('testcase.in', 'w').write('20 21\\n')\nopen('testcase.ans', 'w').write('41\\n')\nprint('noise')\n",
    "generators/helped.py": "import sys\nfrom shared import of\nprint(*of(int(sys.argv[1])))\n",
    "generators/shared.py": "def of(number):\n    return number, number + 1\n",
    "generators/hand/small.in": "0 0\n",
    "generators/hand/small.ans": "0\n",
}  # fmt: skip

CASES = """random_salt: pepper
generators:
  neighbours: [helped.py, shared.py]
data:
  sample:
    data:
      "1": {in: 1 2, ans: "3"}
  secret:
    include: [sample]
    data:
    - small: {copy: hand/small}
    - "": pair.py 7 {seed}
    - both: both.py
    - near: neighbours 8
    - many:
        generate: pair.py {count} {{most}}
        count: 1..=2
    - group:
        test_group.yaml: {output_validator_args: [case_sensitive]}
        data:
          inner: pair.py 'a' {name}
  invalid_input:
    data:
      letters: {in: a b}
"""

#: the same where all inputs are some of the problem
JUDGED = CASES.replace("inner: pair.py 'a' {name}", "inner: pair.py '4' 5")


def listing(folder: Path, text: str) -> Listing:
    path = folder / "generators.yaml"
    path.write_text(text)
    return read_listing(path, {"most": "50"})


def test_an_import_makes_the_cases_that_are_listed(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """From the command line: copies, texts, programs of one file and of several, those that write files; all are judged."""
    lay_out(tmp_path / "sum", PACKAGE | {"generators/generators.yaml": JUDGED})
    done = judge("import", str(tmp_path / "sum"))
    assert done.returncode == 0 and "skipped" not in done.stdout, done.stdout
    verified = judge("verify", "sum")
    assert verified.returncode == 0, verified.stdout
    secret = workspace / "problems/sum/data/secret"
    answers = {path.relative_to(secret).with_suffix("").as_posix(): path.read_text() for path in secret.rglob("*.ans")}
    seed = int(sha512(b"pepperpair.py 7 {seed}").hexdigest(), 16) % 2**31
    assert answers == {
        "1": "3\n", "1-small": "0\n", "2": f"{7 + seed}\n", "3-both": "41\n", "4-near": "17\n", "5-many-1": "51\n", "6-many-2": "52\n",
        "1-group/inner": "9\n",
    }  # fmt: skip
    assert (secret / "3-both.in").read_text() == "20 21\n", "what the program prints is no input where it writes one"


def test_generators_are_asked_for_more_as_the_list_calls_them(tmp_path: Path, workspace: Path, judge: Command, bench: Workbench) -> None:
    """A seed in the midst of the words; several files; what takes no seed makes the same each time, and is not asked."""
    more = "    - middle: pair.py {seed:2} {{most}}\n    - helped: neighbours {seed}\n"
    helped = {"generators/helped.py": "import sys\nfrom shared import of\nprint(*of(int(sys.argv[1]) % 100))\n"}
    lay_out(tmp_path / "sum", PACKAGE | helped | {"generators/generators.yaml": JUDGED.replace("    - both", f"{more}    - both")})
    assert judge("import", str(tmp_path / "sum")).returncode == 0
    folder = workspace / "problems/sum"
    assert [path.name for path in find_generators(folder)] == ["neighbours", "pair.py"]
    with closing(Generator(folder / "generators/pair.py", bench)) as generator:
        assert generator.make(2**31 + 4) == b"7 4\n" and generator.make(2**31 + 5) == b"5 50\n", "each line in its turn"
    with closing(Generator(folder / "generators/neighbours", bench)) as generator:
        assert generator.make(8) == b"8 9\n"
    (workspace / "solutions").mkdir(exist_ok=True)
    (workspace / "solutions/sum.py").write_text("a, b = map(int, input().split())\nprint(a + b if b != 50 else a)\n")
    found = judge("stress", "sum", "--time", "20")
    assert "Wrong Answer" in found.stdout and "generator fails" not in found.stdout, (found.stdout, found.stderr)


def test_what_a_generator_leaves_is_not_followed(tmp_path: Path, bench: Workbench) -> None:
    """It is another's program: a link in the place of a case leads nowhere."""
    (tmp_path / "link.py").write_text("import os\nos.symlink('/etc/passwd', 'testcase.in')\n")
    with pytest.raises(CheckerError, match=r"left a testcase\.in that is no plain file"):
        run_generator(tmp_path / "link.py", (), bench)


def test_cases_that_are_there_stay_as_they_are(tmp_path: Path, workspace: Path, judge: Command) -> None:
    there = {"data/secret/own.in": "1 1\n", "data/secret/own.ans": "2\n"}
    lay_out(tmp_path / "sum", PACKAGE | there | {"generators/generators.yaml": CASES})
    done = judge("import", str(tmp_path / "sum"))
    assert done.returncode == 0
    assert "generators.yaml: data/secret holds cases that are not listed: 8 that are listed were not made" in done.stdout
    data = workspace / "problems/sum/data"
    assert sorted(path.name for path in (data / "secret").iterdir()) == ["own.ans", "own.in"]
    assert (data / "sample/1.in").read_text() == "1 2\n", "of the samples there were none"


def test_what_is_no_case_keeps_none_away(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """Juries keep what a tool makes out of their repository: then .gitignore lies in its place, and what was written by hand."""
    there = {"data/secret/.gitignore": "*\n", "data/secret/1-hand.in": "1 1\n", "data/secret/1-hand.ans": "2\n"}
    there |= {"data/sample/s.in": "4 5\n", "data/sample/s.ans": "9\n"}
    listed = "data:\n  sample:\n    data: {s: , lost: }\n  secret:\n    include: [s]\n    data:\n    - hand:\n    - pair: pair.py 2 3\n"
    lay_out(tmp_path / "sum", PACKAGE | there | {"generators/generators.yaml": listed})
    done = judge("import", str(tmp_path / "sum"))
    assert "sample/lost: nothing says what its input is" in done.stdout and "hand" not in done.stdout
    data = workspace / "problems/sum/data"
    assert sorted(path.name for path in (data / "secret").iterdir()) == [
        ".gitignore",
        "1-hand.ans",
        "1-hand.in",
        "2-pair.made",
        "s.ans",
        "s.in",
    ]


def test_whom_solution_names_answers(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """Of the whole, of a folder and of a case: a submission, a program of generators/, the first that is accepted where it is empty."""
    programs = {f"{place}.py": f"input()\nprint('{place}')\n" for place in ("generators/hand", "submissions/rejected/b")}
    listed = (
        "solution: /submissions/rejected/b.py\ndata:\n  secret:\n    data:\n      a: pair.py 2 3\n      b: {in: 2 3, solution: }\n"
        "      c: {in: 2 3, solution: /generators/hand.py}\n      d: {solution: /submissions/accepted/no.py, in: 2 3}\n"
    )
    lay_out(tmp_path / "sum", PACKAGE | programs | {"generators/generators.yaml": listed})
    done = judge("import", str(tmp_path / "sum"))
    assert ":8: submissions/accepted/no.py is not there: the first accepted submission answers in its place" in done.stdout
    assert judge("verify", "sum", "--answers").returncode == 1
    secret = workspace / "problems/sum/data/secret"
    answers = [path.read_text() for path in sorted(secret.glob("*.ans"))]
    assert answers == ["submissions/rejected/b\n", "5\n", "generators/hand\n", "5\n"]
    assert (secret / "a.made").read_text().splitlines()[:2] == ["pair.py 2 3", "answer: submissions/rejected/b.py"]
    assert (secret / "a.made").read_text().splitlines()[2].startswith("sha256 ")


def test_numbers_are_as_wide_as_the_last_of_the_file(tmp_path: Path) -> None:
    entries = "".join(f"    - k: g.py {number}\n" for number in range(11))
    places = [case.place for case in listing(tmp_path, f"data:\n  invalid_inputs:\n    data:\n{entries}").cases]
    assert places[:2] == ["invalid_input/01-k", "invalid_input/02-k"] and places[-1] == "invalid_input/11-k"


def test_numbers_names_and_words(tmp_path: Path) -> None:
    """Cases are numbered through the file, folders within theirs; quotes hold words together, as in a shell."""
    found = listing(tmp_path, CASES)
    commands = {case.place: case.command for case in found.cases}
    assert list(commands) == [
        "sample/1", "secret/1-small", "secret/2", "secret/3-both", "secret/4-near", "secret/5-many-1", "secret/6-many-2",
        "secret/1-group/inner", "secret/1", "invalid_input/letters",
    ]  # fmt: skip
    assert commands["secret/1-group/inner"] == ("pair.py", "a", "testcase"), "it is called so where that tool makes it"
    assert commands["secret/6-many-2"] == ("pair.py", "2", "50")
    assert found.settings.keys() == {"secret/1-group"} and not found.wrong


def test_each_count_has_a_seed_of_its_own(tmp_path: Path) -> None:
    text = (
        "data:\n  secret:\n    data:\n      a: {generate: 'g.py {seed}', count: [1, 3]}\n      b: {generate: 'g.py {seed:5}', count: 1}\n"
    )
    commands = [case.command for case in listing(tmp_path, text).cases]
    salted = ["g.py {seed}", ":2g.py {seed}", "g.py {seed:5}"]
    assert commands == [("g.py", str(int(sha512(word.encode()).hexdigest(), 16) % 2**31)) for word in salted]


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("a: {generate: g.py, count: 101}", "a: count must be a number up to 100, a list of them or a range such as 1..=3"),
        ("a: {ans: '1'}", "secret/a: nothing says what its input is"),
        ("a/b: g.py", "a/b: no name of a case"),
        ("a: {include: [elsewhere], data: {}}", "elsewhere: no case before it has this name"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(tmp_path: Path, entry: str, told: str) -> None:
    found = listing(tmp_path, f"data:\n  secret:\n    data:\n      {entry}\n      z: g.py\n")
    assert [case.place for case in found.cases] == ["secret/z"], "the others are read"
    assert [str(error) for error in found.wrong] == [f"{tmp_path}/generators.yaml:4: {told}"]


def test_a_folder_that_is_none_and_two_of_one_name_are_told(tmp_path: Path) -> None:
    text = "data:\n  fuzz: {}\n  secret:\n    include: [sample]\n    data: {x: other.py}\n  sample:\n    data: {x: {in: 1 2}}\n"
    told = [str(error).partition(": ")[2] for error in listing(tmp_path, text).wrong]
    assert told == ["fuzz: no folder of cases that may be listed", "secret/x: another case has this name"]


def test_what_a_case_needs_and_is_not_there_is_told(tmp_path: Path) -> None:
    cases = "      a: lost.py 1\n      b: {copy: hand/lost}\n      c: {copy: ../../../y}\n"
    found = listing(tmp_path, f"generators: {{g: [x.py]}}\ndata:\n  secret:\n    data:\n{cases}")
    made = files_of(found, {"x.in": tmp_path / "x.in"}, answers=True)
    assert not made.files
    assert [str(error).partition("generators.yaml:")[2].partition(": ")[2] for error in made.wrong[1:]] == [
        "secret/a: made by lost.py, which is not in generators/", "secret/b: a copy of hand/lost, which is not there",
        "secret/c: a copy of ../../../y, which is not there",
    ]  # fmt: skip
    assert str(made.wrong[0]).endswith("generators.yaml: g: made of x.py, which is not in generators/")


def test_where_answers_judge_nothing_they_are_empty(tmp_path: Path) -> None:
    found = listing(tmp_path, "data:\n  secret:\n    data:\n      a: {in: '7', in.download: {link: in}}\n")
    assert files_of(found, {}, answers=False).files == {
        "data/secret/a.in": b"7\n", "data/secret/a.in.download": b"7\n", "data/secret/a.ans": b"",
    }  # fmt: skip


def test_more_cases_than_anybody_judges_are_refused(tmp_path: Path, workspace: Path, judge: Command) -> None:
    entries = "".join(f"      c{number}: {{generate: pair.py 1 1, count: 100}}\n" for number in range(51))
    listed = f"data:\n  secret:\n    data:\n{entries}"
    lay_out(tmp_path / "sum", PACKAGE | {"generators/generators.yaml": listed})
    done = judge("import", str(tmp_path / "sum"))
    assert "more than 5000 cases" in done.stdout, (done.stdout, done.stderr)
    assert not (workspace / "problems/sum/data/secret").exists()
