"""`judge run` and `judge verify` where a problem gives points."""

import json
from pathlib import Path

from tests.conftest import Command
from tests.files import lay_out

GROUPS = {
    "problem.yaml": "problem_format_version: 2025-09\nname: P\ntype: scoring\nlimits: {time_limit: 1}\n",
    "data/secret/g1/test_group.yaml": "max_score: 40\n", "data/secret/g1/1.in": "1 2\n", "data/secret/g1/1.ans": "3\n",
    "data/secret/g2/test_group.yaml": "max_score: 60\n", "data/secret/g2/1.in": "100 200\n", "data/secret/g2/1.ans": "300\n",
}  # fmt: skip
SUM = "print(sum(map(int, input().split())))\n"
HALF = "total = sum(map(int, input().split()))\nprint(total if total < 100 else 0)\n"

#: as many points as the program says
TAKES_ITS_WORD = "import sys\nopen(sys.argv[3] + sys.argv[4], 'w').write(sys.stdin.read())\nsys.exit(42)\n"


def scored(workspace: Path, name: str, said: str, version: str = "2025-09", group: str = "") -> None:
    """A problem whose checker writes what the solution prints into this file of points."""
    yaml = f"problem_format_version: {version}\nname: P\ntype: scoring\nlimits: {{time_limit: 1}}\n"
    files = {"problem.yaml": yaml, "output_validator/v.py": TAKES_ITS_WORD, "data/secret/1.in": "", "data/secret/1.ans": ""}
    flags = f"output_validator_args: [{name}]\n" if version == "2025-09" else f"output_validator_flags: {name}\n"
    file = "test_group.yaml" if version == "2025-09" else "testdata.yaml"
    lay_out(workspace / "problems" / "p", files | {f"data/secret/{file}": flags + group})
    lay_out(workspace / "solutions", {"p.py": f"print({said!r})\n"})


def test_points_are_shown_group_by_group(workspace: Path, judge: Command) -> None:
    lay_out(workspace / "problems" / "p", GROUPS)
    lay_out(workspace / "solutions", {"p.py": SUM})
    done = judge("run", "p")
    assert done.returncode == 0 and "Accepted  2/2" in done.stdout and "\n100 of 100 points\n" in done.stdout
    lay_out(workspace / "solutions", {"p.py": HALF})
    done = judge("run", "p")
    assert done.returncode == 1 and "Partially Accepted  1/2" in done.stdout
    assert "  secret/g1  40 of 40 points\n  secret/g2  0 of 60 points\n40 of 100 points\n" in done.stdout
    assert "again from" not in done.stdout, "some of the points end no round"
    (report,) = json.loads(judge("run", "p", "--json").stdout)["reports"]
    assert (report["verdict"], report["points"]["points"], report["points"]["most"]) == ("PA", 40, 100)
    assert [(part["group"], part["accepted"]) for part in report["points"]["groups"]] == [("secret/g1", True), ("secret/g2", False)]
    done = judge("run", "p", "--case", "secret/g1/1")
    assert "points are told when all cases were judged" in done.stdout


def test_points_of_a_checker(workspace: Path, judge: Command) -> None:
    scored(workspace, "score_multiplier.txt", "0.25")
    done = judge("run", "p")
    assert "25% of the points" in done.stdout and "\n25 of 100 points\n" in done.stdout and done.returncode == 1
    assert "Accepted  1/1" not in done.stdout.replace("Partially Accepted  1/1", "")
    scored(workspace, "score.txt", "7.5")
    done = judge("run", "p")
    assert "7.5 points" in done.stdout and "\n7.5 of 100 points\n" in done.stdout


def test_points_without_a_bound_stand_in_place_of_a_verdict(workspace: Path, judge: Command) -> None:
    scored(workspace, "score.txt", "7.5", "2023-07-draft")
    done = judge("run", "p")
    assert "\n7.5 points  1/1 cases" in done.stdout and "Accepted" not in done.stdout and "again from" not in done.stdout
    lay_out(workspace / "problems/p/submissions/accepted", {"a.py": "print(3)\n"})
    assert judge("verify", "p").returncode == 0


def test_points_that_are_none_are_the_checkers_failure(workspace: Path, judge: Command) -> None:
    for name, said, message in (
        ("score.txt", "many", "wrote no number of 0 or more into score.txt"),
        ("score.txt", "-1", "wrote no number of 0 or more"),
        ("score.txt", "inf", "wrote no number of 0 or more"),
        ("score_multiplier.txt", "1.5", "wrote no number from 0 to 1 into score_multiplier.txt"),
    ):
        scored(workspace, name, said)
        done = judge("run", "p")
        assert done.returncode == 3 and message in done.stdout
    both = TAKES_ITS_WORD.replace("sys.exit", "open(sys.argv[3] + 'score_multiplier.txt', 'w').write('1')\nsys.exit")
    scored(workspace, "score.txt", "1")
    lay_out(workspace / "problems/p", {"output_validator/v.py": both})
    assert "wrote both score.txt and score_multiplier.txt" in judge("run", "p").stdout


def test_points_of_what_is_not_accepted_are_the_checkers_failure(workspace: Path, judge: Command) -> None:
    """But for samples, of which they mean nothing, and where nothing gives points."""
    refusing = TAKES_ITS_WORD.replace("42", "43")
    for version in ("2025-09", "2023-07-draft"):
        scored(workspace, "score.txt", "7.5", version)
        lay_out(workspace / "problems/p", {"output_validator/v.py": refusing})
        done = judge("run", "p")
        assert done.returncode == 3 and "the checker told points of secret/1, which it did not accept" in done.stdout
    lay_out(workspace / "problems/p", {"problem.yaml": "problem_format_version: 2023-07-draft\nname: P\nlimits: {time_limit: 1}\n"})
    assert "Wrong Answer" in judge("run", "p").stdout


def test_submissions_for_some_of_the_points(workspace: Path, judge: Command) -> None:
    submissions = {
        "accepted/a.py": SUM,
        "partially_accepted/half.py": HALF,
        "wrong_answer/half.py": HALF,
        "wrong_answer/none.py": "print(0)\n",
    }
    lay_out(workspace / "problems" / "p", GROUPS | {f"submissions/{path}": text for path, text in submissions.items()})
    done = judge("verify", "p")
    assert done.returncode == 0, done.stdout
    groups = {"submissions/submissions.yaml": "partially_accepted:\n  secret/g1: {score: 40}\n  secret/g2: {score: [1, 60]}\n"}
    lay_out(workspace / "problems" / "p", groups)
    assert "has secret/g2: 0 points, should have 1 - 60" in judge("verify", "p").stdout
    (workspace / "problems/p/submissions/submissions.yaml").unlink()
    lay_out(workspace / "problems" / "p", {"submissions/accepted/half.py": HALF, "submissions/partially_accepted/a.py": SUM})
    done = judge("verify", "p")
    assert done.returncode == 1 and "submissions/accepted/half.py" in done.stdout and "submissions/partially_accepted/a.py" in done.stdout


GRADED = {
    "problem.yaml": "name: P\ntype: scoring\nlimits: {memory: 256}\n", ".timelimit": "1\n",
    "data/testdata.yaml": "grader_flags: ignore_sample\non_reject: continue\n",
    "data/secret/testdata.yaml": "grading: custom\ngrader_flags: '2'\naccept_score: 10\nrange: 0 40\n",
    **{f"data/secret/{number}.{kind}": f"{number}\n" for number in "12" for kind in ("in", "ans")},
    "graders/twice.py": "import sys\nlines = [line.split() for line in sys.stdin]\n"
    "right = sum(int(points) for word, points in lines if word == 'AC')\nprint('AC' if right else 'WA', right * int(sys.argv[1]))\n",
}  # fmt: skip


def test_points_by_a_program_of_the_package(workspace: Path, judge: Command) -> None:
    folder = lay_out(workspace / "problems" / "p", GRADED)
    for said, last, verdict in (("input()", "40 of 40 points", "AC"), ("2", "20 of 40 points", "PA"), ("0", "0 of 40 points", "WA")):
        lay_out(workspace / "solutions", {"p.py": f"print({said})\n"})
        assert last in judge("run", "p").stdout
        assert json.loads(judge("run", "p", "--json").stdout)["reports"][0]["verdict"] == verdict
    lay_out(folder, {"submissions/accepted/a.py": "print(input())\n", "submissions/partially_accepted/a.py": "print(2)\n"})
    assert judge("verify", "p").returncode == 0
    for program, message in (("print('AC')", "must print one verdict and its points, not: AC"), ("1 / 0", "ended with exit code 1")):
        lay_out(folder, {"graders/twice.py": program})
        assert message in judge("run", "p").stderr
        assert judge("verify", "p").returncode == 1
    (folder / "graders/twice.py").unlink()
    assert "gives its points by a program, which is not here" in judge("run", "p").stderr


def test_points_in_korean(workspace: Path, judge: Command) -> None:
    lay_out(workspace / "problems" / "p", GROUPS)
    lay_out(workspace / "solutions", {"p.py": HALF})
    assert "\n100점 중 40점\n" in judge("run", "p", LANG="ko_KR.UTF-8").stdout


STATIC = {
    "problem.yaml": "problem_format_version: 2025-09\nname: P\ntype: scoring\nlimits: {time_limit: 1}\nconstants: {least: 20}\n",
    "data/secret/test_group.yaml": "static_validation_score: 40\nstatic_validator_args: ['{{least}}']\n",
    **{f"data/secret/{number}.{kind}": f"{number}\n" for number in "12" for kind in ("in", "ans")},
    "static_validator/short.py": "import os, sys\nlanguage, entry, feedback, least = sys.argv[1:]\n"
    "bytes = os.path.getsize(entry)\nopen(feedback + 'judgemessage.txt', 'w').write(f'{language} {entry} {sorted(os.listdir())}')\n"
    "sys.exit(42 if bytes <= int(least) else 43)\n",
    "include/python3/beside.txt": "x",
}  # fmt: skip


def test_a_program_of_the_package_reads_the_source(workspace: Path, judge: Command) -> None:
    folder = lay_out(workspace / "problems" / "p", STATIC)
    lay_out(workspace / "solutions", {"p.py": "print(input())\n"})
    done = judge("run", "p")
    assert done.returncode == 0 and "100 of 100 points" in done.stdout and "Accepted  3/3" in done.stdout
    lay_out(workspace / "solutions", {"p.py": "print(input())  # quite long\n"})
    done = judge("run", "p")
    assert "60 of 100 points" in done.stdout and "secret/static_validator" in done.stdout
    assert "python3 p.py ['beside.txt', 'p.py']" in done.stdout
    assert "static_validator" not in judge("run", "p", "--case", "secret/1").stdout, "it reads what is judged as a whole"
    lay_out(
        folder, {"submissions/accepted/a.py": "print(input())\n", "submissions/partially_accepted/a.py": f"{'#' * 20}\nprint(input())\n"}
    )
    assert judge("verify", "p").returncode == 0
    lay_out(folder, {"static_validator/short.py": "1 / 0\n"})
    assert judge("run", "p").returncode == 3
    (folder / "static_validator/short.py").unlink()
    assert "no program in static_validator/" in judge("run", "p").stderr
    (folder / "static_validator").rmdir()
    assert "static_validation_score asks a program that is not here" in judge("run", "p").stderr
