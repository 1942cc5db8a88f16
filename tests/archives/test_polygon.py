"""Packages of Polygon become packages of ours: imported, shown and judged from the command line."""

import json
from pathlib import Path

import pytest

from judge.external.generator import Generator
from judge.store.packages import load_problem
from judge.toolchain.build import Workbench
from tests.conftest import Command
from tests.files import lay_out
from tests.ground.polygons import SMALL, SUM, write_polygon

#: an interactor of testlib's kind that answers every number with its double, and writes down how many there were; and who reads that
DOUBLES = """\
import sys
count = 0
for line in sys.stdin:
    if line.strip() == "end":
        break
    count += 1
    print(2 * int(line), flush=True)
open(sys.argv[2], "w").write(str(count))
"""
AT_MOST_TWO = "import sys\nsys.exit(int(open(sys.argv[2]).read()) > 2)\n"
INTERACTIVE = '<interactor><source path="files/talk.py" type="python.3"/></interactor>'


def verdict(judge: Command, problem: str) -> str:
    (report,) = json.loads(judge("run", problem, "--json").stdout)["reports"]
    said: str = report["verdict"]
    return said


def findings(judge: Command, problem: str) -> dict[str, str | None]:
    """What `judge verify` says of each thing that it looked at."""
    document = json.loads(judge("verify", problem, "--json").stdout)["problems"][0]
    return {one["subject"]: one["message"] for one in document["findings"]}


def test_a_package_is_shown_and_judged(tmp_path: Path, workspace: Path, judge: Command) -> None:
    done = judge("import", str(write_polygon(tmp_path / "package")))
    assert done.returncode == 0 and "our-sum" in done.stdout and "skipped" not in done.stdout
    shown = judge("show", "our-sum").stdout
    assert "Our Sum" in shown and "1.5 s, 256 MiB" in shown and "Add a and" in shown and "Input" in shown and "Their sum." in shown
    assert "Add them." in judge("editorial", "our-sum").stdout
    lay_out(workspace, {"solutions/our-sum.py": SUM})
    assert verdict(judge, "our-sum") == "AC"
    secret = workspace / "problems" / "our-sum" / "data" / "secret"
    assert (secret / "02.in").read_bytes() == b"5 6\n", "line ends of Windows are no part of a test"
    assert ((secret / "02.ans").read_text(), (secret / "03.in").read_text(), (secret / "03.ans").read_text()) == ("11\n", "3 4\n", "7\n")
    lay_out(workspace, {"solutions/our-sum.py": "print(3)\n"})
    assert verdict(judge, "our-sum") == "WA"
    assert set(findings(judge, "our-sum").values()) <= {None, ""}
    done = judge("import", str(tmp_path / "package"))
    assert not (workspace / "problems" / "our-sum-2").exists() and done.returncode == 0


def test_the_model_solution_writes_the_answers(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """Of two accepted ones it is not the first by its name."""
    package = write_polygon(tmp_path / "package")
    (package / "solutions" / "ape.py").write_text("print(0)\n")
    judge("import", str(package))
    judge("verify", "our-sum")
    assert (workspace / "problems" / "our-sum" / "data" / "secret" / "03.ans").read_text() == "7\n"


def test_groups_give_points_and_wait_for_each_other(tmp_path: Path, workspace: Path, judge: Command) -> None:
    tests = (
        '<test method="manual" sample="true" group="0"/><test method="manual" group="2" points="30"/>'
        '<test method="manual" group="1" points="10"/><test method="manual" group="1" points="20"/>'
        '<test method="manual" group="3" points="40"/>'
    )
    groups = (
        '<group name="0" points-policy="each-test"/>'
        '<group name="2" points-policy="complete-group"><dependencies><dependency group="1"/></dependencies></group>'
        '<group name="1" points-policy="each-test"><dependencies><dependency group="0"/></dependencies></group>'
        '<group name="3" points-policy="complete-group"/>'
    )
    sums = {"01": "1 2", "02": "3 4", "03": "5 6", "04": "100 1", "05": "7 8"}
    files = {f"tests/{name}": f"{text}\n" for name, text in sums.items()}
    files |= {f"tests/{name}.a": f"{sum(map(int, text.split()))}\n" for name, text in sums.items()}
    judge("import", str(write_polygon(tmp_path / "package", tests, files, groups=groups)))
    lay_out(workspace, {"solutions/our-sum.py": SUM})
    done = judge("run", "our-sum")
    assert "100 of 100 points" in done.stdout and "Accepted" in done.stdout
    lay_out(workspace, {"solutions/our-sum.py": SMALL})
    done = judge("run", "our-sum")
    assert "50 of 100 points" in done.stdout, "one test of group 1 fails: its other one counts, group 2 does not"
    problem = load_problem(workspace / "problems" / "our-sum")
    assert {case.input_flags[""] for case in problem.cases if "03-2/" in case.name} == {("--testset", "tests", "--group", "2")}


def test_an_interactor_and_who_reads_what_it_wrote(tmp_path: Path, workspace: Path, judge: Command) -> None:
    package = write_polygon(
        tmp_path / "package", '<test method="manual" sample="true"/><test method="manual"/>',
        {"tests/01": "1\n", "tests/02": "2\n", "statements/english/example.01": "> 1\n"}, assets=INTERACTIVE, solutions=(),
    )  # fmt: skip
    lay_out(package, {"files/talk.py": DOUBLES, "files/check.py": AT_MOST_TWO})
    judge("import", str(package))
    talk = "for number in range({count}):\n    print(number, flush=True)\n    input()\nprint('end', flush=True)\n"
    lay_out(workspace, {"solutions/our-sum.py": talk.format(count=2)})
    assert "interactive" in judge("show", "our-sum").stdout and "> 1" in judge("show", "our-sum").stdout
    assert verdict(judge, "our-sum") == "AC"
    lay_out(workspace, {"solutions/our-sum.py": talk.format(count=3)})
    assert verdict(judge, "our-sum") == "WA", "the interactor is content, and the checker is not"


@pytest.mark.full
def test_tags_of_the_jury_become_expectations(tmp_path: Path, workspace: Path, judge: Command) -> None:
    tags = (
        ("main", "zebra.py"), ("time-limit-exceeded-or-accepted", "ape.py"), ("rejected", "wrong.py"),
        ("time-limit-exceeded-or-memory-limit-exceeded", "both.py"), ("do-not-run", "idle.py"), ("accepted", "gone.py"),
    )  # fmt: skip
    package = write_polygon(tmp_path / "package", solutions=tags)
    lay_out(package, {"solutions/both.py": SUM, "solutions/idle.py": SUM})
    done = judge("import", str(package))
    assert "left out, as its tag says nothing of its verdict: solutions/idle.py (do-not-run)" in done.stdout
    assert "named in problem.xml, and not in the package: solutions/gone.py" in done.stdout
    found = findings(judge, "our-sum")
    assert not found["submissions/time_limit_exceeded_or_accepted/ape.py"] and not found["submissions/rejected/wrong.py"]
    assert "should be" in str(found["submissions/time_limit_exceeded_or_memory_limit_exceeded/both.py"])


@pytest.mark.parametrize(
    ("attributes", "said"),
    [
        ('treat-points-from-checker-as-percent="true" input-file="" output-file=""', "gives points for how good an answer is"),
        ('input-file="sum.in" output-file="sum.out"', "reads and writes files of its own"),
    ],
)
def test_what_is_no_answer_of_one_program_is_refused(attributes: str, said: str, tmp_path: Path, workspace: Path, judge: Command) -> None:
    """It comes, for it can be read; it is not judged, for the verdict would be another one."""
    done = judge("import", str(write_polygon(tmp_path / "package", attributes=attributes)))
    assert done.returncode == 0
    lay_out(workspace, {"solutions/our-sum.py": SUM})
    done = judge("run", "our-sum")
    assert done.returncode == 2 and said in done.stderr


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('input-file=""', 'input-file="" run-count="2"', "its programs are run 2 times for each test (run-count)"),
        ("<?xml", "<!DOCTYPE problem []><?xml", "problem.xml defines a document type of its own: refused"),
        ("</problem>", "</problem", "problem.xml is damaged"),
        ("<judging", "<judging><testset/></judging><judging", "problem.xml: time-limit is no number of 0 or more: (empty)"),
        ('<checker type="testlib"><source path="files/check.py" type="python.3"/></checker>', "", "problem.xml lacks assets/checker"),
        ("tests/%02d<", "tests/%02s<", "problem.xml: tests/%02s is no pattern for the paths of tests"),
        ("<test-count>3", "<test-count>4", "problem.xml: test-count is 4, and 3 tests are listed"),
        ('<test method="manual"/>', '<test method="manual" points="x"/>', "problem.xml: points is no number of 0 or more: x"),
        ("</tests>", '</tests><groups><group points-policy="best"/></groups>', "unknown points-policy best"),
        ("files/check.py", "files/other.py", "files/other.py is not in the package: nothing else says whether an output is right"),
        (
            '<test method="manual"/>', '<test group="a" points="1"/>',
            "problem.xml: group a waits for b, which never comes before it",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(old: str, new: str, said: str, tmp_path: Path, judge: Command) -> None:
    package = write_polygon(tmp_path / "package", groups='<group name="a"><dependencies><dependency group="b"/></dependencies></group>')
    xml = (package / "problem.xml").read_text()
    assert old in xml
    (package / "problem.xml").write_text(xml.replace(old, new))
    done = judge("import", str(package))
    assert done.returncode == 1 and said in done.stdout


def test_tests_that_cannot_be_made_are_told(tmp_path: Path, judge: Command) -> None:
    tests = (
        '<test method="manual"/><test cmd="gen &quot;a b&quot;" method="generated"/><test cmd="gen 1" from-file="3" method="generated"/>'
    )
    package = write_polygon(tmp_path / "package", tests, {"tests/01": "1 2\n"})
    xml = (package / "problem.xml").read_text()
    (package / "problem.xml").write_text(xml.replace("</testset>", '</testset><testset name="pretests"/>'))
    done = judge("import", str(package))
    assert "2 tests are not in the package, and cannot be made here (its full form has them): tests/02, tests/03" in done.stdout
    assert "left out, as all is judged by the tests of another set: the test set pretests" in done.stdout


def test_a_problem_xml_of_something_else_is_none(tmp_path: Path, judge: Command) -> None:
    lay_out(tmp_path / "other", {"problem.xml": "<problem><script/></problem>"})
    done = judge("import", str(tmp_path / "other"))
    assert done.returncode == 3 and "nothing known in" in done.stderr and "problem.xml" in done.stderr


def test_a_hunt_calls_generators_as_the_tests_do(tmp_path: Path, workspace: Path, judge: Command, bench: Workbench) -> None:
    """The seed comes behind the words of a test, one of them; with the seed alone this one makes no input of the problem."""
    tests = '<test method="manual"/><test cmd="gen 3 4" method="generated"/><test cmd="gen 5 6" method="generated"/>'
    judge("import", str(write_polygon(tmp_path / "package", tests)))
    generator = Generator(workspace / "problems" / "our-sum" / "generators" / "gen.py", bench)
    try:
        assert {generator.make(seed) for seed in range(4)} == {b"3 4\n", b"5 6\n"}
    finally:
        generator.close()


def test_what_solutions_are_built_with_lies_beside_them(tmp_path: Path, workspace: Path, judge: Command) -> None:
    package = write_polygon(tmp_path / "package")
    xml = (package / "problem.xml").read_text()
    resource = '<file path="files/helper.py" type="python.3" for-types="python.*"><stages><stage name="compile"/></stages>'
    asset = '<assets><asset name="solution"/></assets></file></resources>'
    (package / "problem.xml").write_text(xml.replace("</resources>", resource + asset))
    lay_out(package, {"files/helper.py": "def add(words):\n    return sum(map(int, words))\n"})
    judge("import", str(package))
    lay_out(workspace, {"solutions/our-sum.py": "from helper import add\nprint(add(input().split()))\n"})
    assert verdict(judge, "our-sum") == "AC"


@pytest.mark.full
def test_a_header_for_others_makes_nobody_speak_its_dialect(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """A validator of the format's own dialect may lie beside one of testlib's."""
    judge("import", str(write_polygon(tmp_path / "package")))
    folder = workspace / "problems" / "our-sum" / "input_validators"
    assert sorted(path.name for path in folder.iterdir()) == ["val"]
    lay_out(folder, {"own.py": "import sys\nsys.exit(42)\n", "testlib.h": "", "c.cpp": "int main() { return 42; }\n"})
    found = findings(judge, "our-sum")
    assert not found["input_validators/own.py"] and not found["input_validators/val"]


def test_two_packages_of_one_name_stay_two(tmp_path: Path, workspace: Path, judge: Command) -> None:
    for folder, tests in (("a", '<test method="manual"/>'), ("b", '<test method="manual"/><test method="manual"/>')):
        package = write_polygon(tmp_path / "contest" / folder, tests, {"tests/01": "1 2\n", "tests/02": "3 4\n"})
        xml = (package / "problem.xml").read_text()
        (package / "problem.xml").write_text(xml.replace("p1/us", f"p1/{folder}"))
    judge("import", str(tmp_path / "contest"))
    assert sorted(path.name for path in (workspace / "problems").iterdir() if path.name.startswith("our")) == ["our-sum-a", "our-sum-b"]
    judge("import", str(tmp_path / "contest" / "a"))
    judge("import", str(tmp_path / "contest" / "b"))
    names = [path.name for path in (workspace / "problems").iterdir() if path.name.startswith("our")]
    assert sorted(names) == ["our-sum", "our-sum-2", "our-sum-a", "our-sum-b"]
    assert len(list((workspace / "problems" / "our-sum" / "data" / "secret").glob("*.in"))) == 1


def test_a_checker_that_has_no_translation_is_not_exported(tmp_path: Path, judge: Command) -> None:
    """Whoever runs it there would take what is right for wrong."""
    judge("import", str(write_polygon(tmp_path / "package")))
    done = judge("export", "our-sum")
    assert done.returncode != 0 and "output_validator speaks testlib's dialect, and is not in C++" in done.stderr
