"""Packages as juries wrote them: nothing of them is passed over, and nothing that decides a verdict is guessed."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from judge import judging, timelimits
from judge.errors import PackageError
from judge.model import CaseResult, Verdict
from judge.store.expectations import load_expectation
from judge.store.packages import load_problem
from judge.timelimits import with_time_limit
from judge.toolchain.build import Workbench
from tests.conftest import Command, add_problem
from tests.depth import every

SUM = "print(sum(map(int, input().split())))\n"
CASES: dict[str, tuple[str, str | None]] = {"sample/1": ("1 2\n", "3\n"), "secret/1": ("2 2\n", "4\n")}


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def rewrite(folder: Path, yaml: str) -> None:
    (folder / "problem.yaml").write_text(yaml, "utf-8")


def findings(judge: Command, problem: str) -> dict[str, str]:
    """What `judge verify` says of each thing that it looked at, or not; empty for what is as it should be."""
    document = json.loads(judge("verify", problem, "--json").stdout)["problems"][0]
    return {one["subject"]: one["message"] for one in document["findings"]}


def test_a_legacy_package_may_have_several_passes(workspace: Path, judge: Command) -> None:
    """Whoever runs the program once takes the first pass for all of it."""
    folder = add_problem(workspace, "old", CASES)
    rewrite(folder, "name: Old\nvalidation: custom multi-pass\nlimits: {memory: 128}\n")
    again = "import os, sys\nplace = sys.argv[3] + 'seen'\nif os.path.exists(place):\n    sys.exit(43)\nopen(place, 'w')\n"
    write(folder, {".timelimit": "1\n", "output_validators/v.py": f"{again}open(sys.argv[3] + 'nextpass.in', 'w')\nsys.exit(42)\n"})
    write(workspace, {"solutions/old.py": "print('anything')\n"})
    assert json.loads(judge("run", "old", "--json").stdout)["reports"][0]["verdict"] == "WA"


@pytest.mark.skipif(not hasattr(sys, "get_int_max_str_digits"), reason="this Python takes numbers of any length")
def test_python_that_was_right_before_numbers_had_an_end_is_right(workspace: Path, judge: Command) -> None:
    """What crashes for another reason is wrong as before, and so is what is wrong with long numbers, too."""
    long = "1" * 5000
    folder = add_problem(workspace, "long", {"secret/1": (f"{long}\n", "5000\n"), "secret/2": ("7\n", "1\n")})
    write(folder, {
        "submissions/accepted/good.py": "print(len(str(int(input()))))\n", "submissions/accepted/bad.py": "print(int(input()))\n",
        "submissions/accepted/crash.py": "print(1 // (int(input()) - 7))\n",
    })  # fmt: skip
    document = json.loads(judge("verify", "long", "--json").stdout)["problems"][0]
    found = {one["subject"].rpartition("/")[2]: (one["message"], one["note"]) for one in document["findings"]}
    assert found["good.py"] == ("", "with numbers of any length: Python 3 takes 4300 digits by itself")
    assert found["bad.py"][0] == "is RTE on secret/1, should be AC" and found["crash.py"][0].startswith("is RTE on")


@pytest.mark.parametrize(
    ("validation", "said"),
    [
        ("custom scoer", "unknown validation scoer"),
        ("costum", "unknown validation costum"),
        ("default score", "unknown validation score"),
    ],
)
def test_no_word_of_a_legacy_validation_is_passed_over(validation: str, said: str, workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "old", CASES)
    rewrite(folder, f"name: Old\nvalidation: {validation}\nlimits: {{memory: 128}}\n")
    write(folder, {".timelimit": "1\n", "output_validators/v.py": "import sys\nsys.exit(42)\n"})
    write(workspace, {"solutions/old.py": "print('anything')\n"})
    done = judge("run", "old")
    assert done.returncode in (2, 3)
    assert said in done.stderr


def test_points_are_told_where_they_are_not_as_the_package_says(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "points", CASES, "type: scoring\n")
    write(
        folder,
        {
            "output_validator/v.py": "import sys\nopen(sys.argv[3] + 'score.txt', 'w').write(sys.stdin.read())\nsys.exit(42)\n",
            "submissions/partially_accepted/a.py": SUM,
            "submissions/accepted/b.py": SUM,
            "submissions/mixed/c.py": SUM,
            "submissions/mixed/d.py": "print(9)\n",
            "submissions/submissions.yaml": "mixed:\n  score: [3, 5]\n",
        },
    )
    found = findings(judge, "points")
    assert found["submissions/mixed/d.py"] == "has 9 points, should have 3 - 5"
    assert found["submissions/accepted/b.py"] == "is PA, should be AC"
    assert found["submissions/mixed/c.py"] == found["submissions/partially_accepted/a.py"] == ""


def test_points_that_a_source_says_are_held(workspace: Path, judge: Command) -> None:
    """Beside its verdict, or the folder's."""
    folder = add_problem(workspace, "tagged", {"secret/g1/1": ("1 2\n", "3\n"), "secret/g2/1": ("2 2\n", "4\n")})
    rewrite(folder, "problem_format_version: 2025-09\ntype: scoring\nname: T\nuuid: 1\nlimits: {time_limit: 1}\n")
    some = "if input() == '1 2':\n    print(3)\n# @EXPECTED_RESULTS@: WRONG-ANSWER\n# @EXPECTED_SCORE@: {}\n"
    write(
        folder,
        {
            "data/secret/g1/test_group.yaml": "max_score: 40\n",
            "data/secret/g2/test_group.yaml": "max_score: 60\n",
            "submissions/accepted/a.py": f"{SUM}# @EXPECTED_SCORE@: 100\n",
            "submissions/partial/b.py": some.format("40"),
            "submissions/partial/c.py": some.format("60.5"),
            "submissions/accepted/d.py": f"{SUM}# @EXPECTED_SCORE@: 40\n",
        },
    )
    found = findings(judge, "tagged")
    assert {name: said for name, said in found.items() if name.startswith("submissions/")} == {
        "submissions/accepted/a.py": "",
        "submissions/partial/b.py": "",
        "submissions/partial/c.py": "has 40 points, should have 60.5",
        "submissions/accepted/d.py": "has 100 points, should have 40",
    }


def test_keys_of_cases_are_known_or_refused(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "flags", CASES)
    write(folder, {"data/secret/test_group.yaml": "output_validator_arg: [case_sensitive]\n"})
    write(workspace, {"solutions/flags.py": SUM})
    done = judge("run", "flags")
    assert done.returncode == 3
    assert "test_group.yaml:1: unknown key output_validator_arg" in done.stderr


def test_what_lies_in_include_is_beside_every_submission(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "library", CASES, "constants: {ONE: 1}\n")
    write(
        folder,
        {
            "include/default/number.txt": "{{ONE}}\n",
            "include/python3/lib.py": "def add(a, b):\n    return a + b\n",
            "include/cpp/lib.h": "int add(int a, int b);\n",
            "include/cpp/lib.cpp": '#include "lib.h"\nint add(int a, int b) { return a + b; }\n',
            "submissions/accepted/a.py": "from lib import add\nprint(add(*map(int, input().split())))\n",
            "submissions/accepted/b.cpp": '#include "lib.h"\n#include <cstdio>\n'
            'int main() { int a, b; if (scanf("%d %d", &a, &b) == 2) printf("%d\\n", add(a, b)); }\n',
        },
    )
    write(workspace, {"solutions/library.py": "from lib import add\nprint(add(*map(int, input().split())))\n"})
    assert set(findings(judge, "library").values()) == {""}
    assert judge("run", "library").returncode == 0


def test_the_file_that_the_package_starts_is_started(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "driver", CASES)
    write(folder, {"include/python3/__main__.py": "import solution\nprint(solution.add(*map(int, input().split())))\n"})
    write(workspace, {"solutions/driver/solution.py": "def add(a, b):\n    return a + b\n"})
    assert judge("run", "driver").returncode == 0


@pytest.mark.full
def test_a_submission_may_be_a_folder(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "many", CASES)
    write(
        folder,
        {
            "submissions/accepted/python/main.py": "from other import add\nprint(add(*map(int, input().split())))\n",
            "submissions/accepted/python/other.py": "def add(a, b):\n    return a + b\n",
            "submissions/accepted/c/one.c": "#include <stdio.h>\nint add(int, int);\n"
            'int main(void) { int a, b; if (scanf("%d %d", &a, &b) == 2) printf("%d\\n", add(a, b)); return 0; }\n',
            "submissions/accepted/c/two.c": "int add(int a, int b) { return a + b; }\n",
            "submissions/accepted/shell/main.sh": "# @EXPECTED_SCORE@: CORRECT\n. ./other.sh\nread -r a b\nadd $a $b\n",
            "submissions/accepted/shell/other.sh": "add() { echo $(($1 + $2)); }\n",
            "submissions/accepted/table/main.cpp": "#include <fstream>\n#include <iostream>\n"
            'int main() { int a, b, c; std::cin >> a >> b; std::ifstream("zero.txt") >> c; std::cout << a + b + c; }\n',
            "submissions/accepted/table/zero.txt": "0\n",
            "submissions/accepted/both/a.py": SUM,
            "submissions/accepted/both/a.c": "int main(void) { return 0; }\n",
            "submissions/run_time_error/README.md": "Why they crash.\n",
        },
    )
    found = findings(judge, "many")
    assert (found.pop("submissions/accepted/both"), set(found.values())) == ("its files are in no language, or in several", {""})
    assert {"submissions/accepted/python", "submissions/accepted/c"} <= set(found)


def test_what_was_not_looked_at_is_told(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "silent", CASES)
    write(
        folder,
        {
            "submissions/accepted/a.py": SUM,
            "submissions/accepted/b.cob": "nothing that is known\n",
            "submissions/curious/c.py": SUM,
            "submissions/rejected/d.py": "# @EXPECTED_RESULTS@: WRONG-ANSER\nprint(0)\n",
            "input_validators/v.viva": "{}\n",
            "answer_validators/v.py": "",
        },
    )
    found = findings(judge, "silent")
    assert found["submissions/accepted/b.cob"] == "no language has files that end in .cob"
    assert "nothing says which verdict" in found["submissions/curious/c.py"]
    assert "unknown expected result: WRONG-ANSER" in found["submissions/rejected/d.py"]
    assert ".viva is none of the known languages" in found["input_validators/v.viva"]
    assert "were not run" in found["answer_validators"]
    done = judge("verify", "silent")
    assert (done.returncode, "1 of 6 as they should be, 5 not looked at" in done.stdout) == (0, True), done.stdout
    assert json.loads(judge("verify", "silent", "--json").stdout)["problems"][0]["verified"] is False


def test_what_nothing_reads_is_told(workspace: Path, judge: Command) -> None:
    """What is misspelled would have decided something."""
    folder = add_problem(workspace, "stray", CASES)
    rewrite(
        folder,
        "problem_format_version: 2025-09\nname: Stray\nuuid: 1\ntime_limit: 1\nlimits: {time_limit: 1, memery: 64, code: 1}\n",
    )
    write(
        folder,
        {
            "submissions/a.py": SUM,
            "submissions/README.md": "",
            "submissions/accepted/a.py": SUM,
            "submissions/submissions.yaml": "acepted/a.py: {permitted: [AC]}\naccepted: {secret/g9: {permitted: [AC]}}\n",
            "data/secret/2.ans": "4\n",
            "data/secret/-3.in": "1 1\n",
            "data/sample/talk.interaction": ">1\n",
            "data/sample/talk.in.download": "",
            "data/invalid_inputs/1.in": "x\n",
            "data/5.in": "1 1\n",
            "data/notes/ideas.txt": "",
            "data/secret/1.yaml": "input_validator_args: {v: [a], w: [b]}\n",
            "data/secret/1/7.in": "1 1\n",
            "data/secret/1/7.ans": "2\n",
            "input_validators/v.py": "import sys\nsys.exit(42)\n",
        },
    )
    document = json.loads(judge("verify", "stray", "--json").stdout)["problems"][0]
    told = sorted((one["subject"], one["message"] or one["note"], one["skipped"]) for one in document["findings"])
    told = [(subject, said.rpartition("problem.yaml:")[2].rpartition("submissions.yaml:")[2], left) for subject, said, left in told]
    assert [one for one in told if one[1]] == [
        ("data/5.in", "lies in no folder of cases, such as data/secret/", True),
        ("data/invalid_inputs", "no folder of the format: the cases in it were not looked at", True),
        ("data/secret", "no .in lies beside, so these are no cases: 2.ans", True),
        ("data/secret", "not judged, as no case's name may begin so: -3.in", True),
        ("data/secret/1", "a case and a folder have one name, which version 2025-09 forbids: both are judged", False),
        ("data/secret/1.in", "arguments for an input validator that is not here: w", True),
        ("problem.yaml", "4: time_limit is no key of the format: nothing was done with it", True),
        ("problem.yaml", "5: memery is no key of the format: nothing was done with it", True),
        ("problem.yaml", "limits.code is not held here: submissions may be of any size", False),
        ("submissions/a.py", "lies in no folder of submissions/: which verdict it should have is not said", True),
        ("submissions/submissions.yaml", "1: acepted/a.py fits no submission: nothing was done with it", False),
        ("submissions/submissions.yaml", "2: secret/g9 fits no case: nothing was done with it", False),
    ]


def test_arguments_of_input_validators_may_stand_twice(workspace: Path, judge: Command) -> None:
    """The tools of juries take the last, and no verdict hangs on them; what decides one is refused. Points for nothing are told."""
    folder = add_problem(workspace, "twice", {"secret/g/1": ("1 2\n", "3\n")})
    twice = "input_validator_flags: a=1\ninput_validator_flags: b=2\n"
    write(folder, {"data/secret/g/testdata.yaml": f"{twice}range: 0 5\n"})
    assert load_problem(folder).cases[0].input_flags == {"": ("b=2",)}
    write(folder, {"submissions/accepted/a.py": SUM})
    told = [one["note"] + one["message"] for one in json.loads(judge("verify", "twice", "--json").stdout)["problems"][0]["findings"]]
    assert "input_validator_flags stands twice: the last one counts" in told
    assert any(one.endswith("testdata.yaml:3: range is for problems of type scoring: nothing was done with it") for one in told)
    write(folder, {"data/secret/g/testdata.yaml": "on_reject: break\non_reject: continue\n"})
    with pytest.raises(PackageError, match="on_reject stands twice"):
        load_problem(folder)


def test_what_is_written_as_another_version_has_it_ends_no_verification(workspace: Path, judge: Command) -> None:
    """`time_multipliers` is a mapping of 2025-09, and nothing in a legacy package."""
    folder = add_problem(workspace, "old", {"secret/1": ("1 2\n", "3\n")})
    rewrite(folder, "name: Old\nlimits: {time_limit: 1, time_multipliers: 2}\n")
    write(folder, {"submissions/accepted/a.py": SUM, "data/notes/testdata.yaml": "[1]\n", "data/secret/1.files/testdata.yaml": "[1]\n"})
    found = findings(judge, "old")
    assert found["submissions/accepted/a.py"] == "" and "time_multipliers is no mapping" in found["problem.yaml"]
    assert "must be a mapping" in found["data/notes/testdata.yaml"] and "data/secret/1.files/testdata.yaml" not in found


def test_a_second_output_validator_is_told(workspace: Path, judge: Command) -> None:
    """One is asked; whether the other would have accepted it nobody knows."""
    folder = add_problem(workspace, "two", CASES)
    rewrite(folder, "name: Two\nvalidation: custom\nlimits: {time_limit: 1}\n")
    write(folder, {f"output_validators/{name}.py": "import sys\nsys.exit(42)\n" for name in "ab"} | {"submissions/accepted/a.py": SUM})
    assert findings(judge, "two")["output_validators"] == "several programs in output_validators/, which may hold one"


def test_a_rule_with_an_unknown_key_is_no_rule(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "rules", CASES)
    write(folder, {"submissions/accepted/a.py": SUM, "submissions/submissions.yaml": "accepted: {permited: [AC]}\n"})
    assert "unknown key permited" in findings(judge, "rules")["submissions/accepted/a.py"]


def test_a_source_in_another_language_than_its_suffix_says_is_not_judged(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "old", CASES)
    old = "#!/usr/bin/env python2\nprint sum(map(int, raw_input().split()))\n"
    clause = "main :-\n    read(X), write(X).\n"
    perl = "my ($a, $b) = split ' ', <STDIN>;\nprint $a + $b, qq(\\n);\n"
    write(
        folder, {f"submissions/accepted/{name}": text for name, text in {"a.py": old, "b/b.pl": clause, "c.py": SUM, "d.pl": perl}.items()}
    )
    said = findings(judge, "old")
    assert said["submissions/accepted/a.py"] == "in Python 2, which is no language here"
    assert said["submissions/accepted/b"] == "in Prolog, which is no language here"
    assert said["submissions/accepted/c.py"] == "" and "Prolog" not in said["submissions/accepted/d.pl"]


def test_tags_and_rules_say_which_verdicts_are_right(workspace: Path, judge: Command) -> None:
    cases = {**CASES, "secret/hard/1": ("9 9\n", "18\n")}
    folder = add_problem(workspace, "rules", cases)
    easy = "a, b = map(int, input().split())\nprint(a + b if a < 9 else 0)\n"
    write(
        folder,
        {
            "submissions/accepted/a.py": SUM,
            "submissions/wrong_answer/tagged.py": f"# @EXPECTED_RESULTS@: CORRECT\n{SUM}",
            "submissions/rejected/tagged.py": "# @EXPECTED_RESULTS@: RUN-ERROR, WRONG-ANSWER\nprint(0)\n",
            "submissions/mixed/easy.py": easy,
            "submissions/mixed/all.py": SUM,
            "submissions/submissions.yaml": "mixed:\n  permitted: [AC, WA]\n"
            "mixed/*.{py,cpp}:\n  sample:\n    permitted: [AC]\n  secret/hard:\n    required: [WA]\n",
        },
    )
    found = findings(judge, "rules")
    assert found.pop("submissions/mixed/all.py") == "is AC, should be OLE, PE, WA"
    assert set(found.values()) == {""}, found


def test_the_formats_verdicts_are_wider_than_ours(workspace: Path, judge: Command) -> None:
    """It has none for memory, nor for too much output."""
    folder = add_problem(workspace, "wide", CASES, "limits: {time_limit: 1, memory: 64, output: 1}\n")
    write(
        folder,
        {
            "submissions/accepted/a.py": SUM,
            "submissions/run_time_error/memory.c": "#include <stdlib.h>\n#include <string.h>\n"
            "int main(void) { for (;;) { char *p = malloc(1 << 20); if (p) memset(p, 1, 1 << 20); } }\n",
            "submissions/time_limit_exceeded/output.c": '#include <stdio.h>\nint main(void) { for (;;) puts("0123456789"); }\n',
        },
    )
    assert set(findings(judge, "wide").values()) == {""}


@pytest.mark.full
def test_what_is_wrong_before_it_is_too_slow_is_too_slow_in_legacy_packages(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "slow", CASES)
    slow = "a, b = map(int, input().split())\nif a == 1:\n    print(0)\nwhile a > 1:\n    pass\n"
    write(folder, {"submissions/accepted/a.py": SUM, "submissions/time_limit_exceeded/s.py": slow})
    assert findings(judge, "slow")["submissions/time_limit_exceeded/s.py"] == "is WA on sample/1, should be OLE, TLE"
    rewrite(folder, "name: Slow\n")
    write(folder, {".timelimit": "1\n"})
    assert set(findings(judge, "slow").values()) == {""}


def test_a_jury_knows_of_no_bonus(workspace: Path, judge: Command) -> None:
    """Python has five seconds here where the package says one: the submission that its jury calls too slow is not."""
    folder = add_problem(workspace, "bonus", CASES, "limits: {time_limit: 0.4, memory: 128}\n")
    slow = f"import time\nwhile time.process_time() < 0.7:\n    pass\n{SUM}"
    write(folder, {"submissions/accepted/a.py": SUM, "submissions/time_limit_exceeded/s.py": slow})
    done = judge("verify", "bonus")
    assert (done.returncode, "by the package's own time limit; Python 3 gets more here" in done.stdout) == (0, True), done.stdout


def test_a_time_limit_that_is_not_said_is_measured(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "untimed", CASES)
    busy = '#include <stdio.h>\n#include <time.h>\nint main(void) { int a, b; if (scanf("%d %d", &a, &b) != 2) return 1;\n'
    busy += 'while (clock() < CLOCKS_PER_SEC * 7 / 10) { } printf("%d\\n", a + b); return 0; }\n'
    rewrite(folder, "name: Untimed\n")
    write(folder, {"submissions/accepted/a.c": busy})
    write(workspace, {"solutions/untimed.py": SUM})
    done = judge("run", "untimed")
    limit_s = load_problem(folder, workspace / ".judge" / "cache").limits.time_s
    assert done.returncode == 0
    assert f"untimed says no time limit: {limit_s:g} s, measured here" in done.stderr
    assert 3 <= limit_s == int(limit_s)
    assert "says no time limit" not in judge("run", "untimed").stderr
    shutil.rmtree(folder / "submissions")
    assert "nothing to measure it by: 2 s stands in for it" in judge("run", "untimed").stderr


@pytest.mark.parametrize(
    ("rules", "wrong", "limit_s"),
    every(
        2,
        [
            ("", "wrong_answer", 2),
            ("", "brute_force", 1),
            ("brute_force: {use_for_time_limit: lower}\n", "brute_force", 2),
            ("wrong_answer: {use_for_time_limit: false}\n", "wrong_answer", 1),
            ("wrong_answer:\n  use_for_time_limit: false\n  secret:\n    permitted: [AC, WA]\n", "wrong_answer", 1),
            ("wrong_answer:\n  use_for_time_limit: false\n  sample:\n    permitted: [AC, WA]\n", "wrong_answer", 2),
        ],
    ),
)
def test_who_has_a_say_in_a_time_limit(rules: str, wrong: str, limit_s: float, workspace: Path, bench: Workbench) -> None:
    folder = add_problem(workspace, "say", CASES)
    rewrite(folder, "problem_format_version: 2025-09\nname: Say\n")
    printed = "print(a + b if a == 1 else 0)\n" if wrong == "wrong_answer" else "print(a + b)\n"
    busy = "import time\nwhile a == 1 and time.process_time() < 0.7:\n    pass\n"
    write(
        folder,
        {
            ".judge.yaml": "extra_time: false\n",
            "submissions/accepted/a.py": SUM,
            f"submissions/{wrong}/w.py": f"a, b = map(int, input().split())\n{busy}{printed}",
            "submissions/submissions.yaml": rules,
        },
    )
    assert with_time_limit(load_problem(folder), bench, on_path=lambda _: None).limits.time_s == limit_s


def test_what_does_otherwise_than_it_should_is_measured_no_further(
    workspace: Path, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may hang, and in every case for as long as a measured one may take; Python is tried by both of its programs."""
    folder = add_problem(workspace, "say", {f"secret/{number}": ("1 2\n", "3\n") for number in range(9)})
    rewrite(folder, "problem_format_version: 2025-09\nname: Say\n")
    write(folder, {"submissions/accepted/a.py": SUM, "submissions/wrong_answer/w.py": "1 / 0\n"})
    seen: list[CaseResult] = []

    def judged(*given: Any, on_result: Callable[[CaseResult], None], **more: Any) -> None:
        def look(result: CaseResult) -> None:
            seen.append(result)
            on_result(result)

        judging.judge(*given, on_result=look, **more)

    monkeypatch.setattr(timelimits, "judge", judged)
    assert with_time_limit(load_problem(folder), bench, on_path=lambda _: None).limits.time_s == 1
    assert [result.verdict for result in seen] == [Verdict.AC] * 9 + [Verdict.RTE] * 2


@pytest.mark.parametrize(("program", "limit_s"), [("cpython", 1), ("pypy", 4)])
def test_python_is_measured_as_juries_measure_it(program: str, limit_s: float, workspace: Path, bench: Workbench) -> None:
    """CPython may be twenty times slower: what the jury calls too slow would never be."""
    folder = add_problem(workspace, "say", {"secret/1": ("1 2\n", "3\n")})
    rewrite(folder, "name: Say\n")
    busy = f"import sys, time\nwhile sys.implementation.name == '{program}' and time.process_time() < 0.8:\n    pass\n"
    write(folder, {".judge.yaml": "extra_time: false\n", "submissions/accepted/a.py": f"{busy}{SUM}"})
    assert with_time_limit(load_problem(folder), bench, on_path=lambda _: None).limits.time_s == limit_s


def test_what_only_cpython_has_is_measured_by_it(workspace: Path, bench: Workbench) -> None:
    folder = add_problem(workspace, "say", {"secret/1": ("1 2\n", "3\n")})
    rewrite(folder, "name: Say\n")
    write(folder, {"submissions/accepted/a.py": f"import sys\nassert sys.implementation.name == 'cpython'\n{SUM}"})
    timing = with_time_limit(load_problem(folder), bench, on_path=lambda _: None).timing
    assert timing is not None and timing.is_measured


def test_a_legacy_limit_is_of_accepted_ones_alone(workspace: Path, bench: Workbench) -> None:
    folder = add_problem(workspace, "say", CASES)
    rewrite(folder, "name: Say\n")
    asked: list[str] = []
    write(folder, {"submissions/accepted/a.py": SUM, "submissions/wrong_answer/w.py": "print(0)\n"})
    with_time_limit(load_problem(folder), bench, on_path=lambda path: asked.append(path.name))
    assert asked == ["a.py"]


def test_who_says_something_of_the_limit_says_verdicts(workspace: Path) -> None:
    folder = add_problem(workspace, "say", CASES)
    words = {"up": "upper", "low": "lower", "odd": "often", "one": "true"}
    rules = "".join(f"mixed/{name}.py: {{use_for_time_limit: {word}}}\n" for name, word in words.items())
    write(folder / "submissions", {"submissions.yaml": rules, **{f"mixed/{name}.py": SUM for name in words}})
    said = {name: load_expectation(folder, folder / f"submissions/mixed/{name}.py") for name in words}
    assert said["up"].rules[0].required == {Verdict.TLE} and not said["up"].rules[0].is_within_limit
    assert Verdict.TLE not in said["low"].rules[0].permitted and said["low"].rules[0].is_within_limit
    assert Verdict.WA in said["low"].rules[0].permitted and not said["one"].rules[0].is_within_limit
    assert "use_for_time_limit must be true, false, lower or upper" in str(said["odd"].trouble)


def test_what_is_not_held_is_told(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "files", CASES, "allow_file_writing: false\n")
    write(folder, {"submissions/accepted/a.py": f"open('own', 'w').write('x')\n{SUM}"})
    done = judge("verify", "files")
    assert (done.returncode, "programs may write into their folder here" in done.stdout) == (0, True), done.stdout
    rewrite(folder, (folder / "problem.yaml").read_text().replace("false", "true"))
    assert "may write" not in judge("verify", "files").stdout


def test_input_validators_are_told_what_the_package_tells_them(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "told", {**CASES, "secret/2": ("5 5\n", "10\n")}, "constants: {MOST: 4}\n")
    check = "import sys\nsys.exit(42 if max(map(int, input().split())) <= int(sys.argv[1]) else 43)\n"
    write(
        folder,
        {
            "submissions/accepted/a.py": SUM,
            "input_validators/most.py": check,
            "input_validators/none.py": "import sys\nsys.exit(42 if not sys.argv[1:] else 43)\n",
            "data/sample/test_group.yaml": 'input_validator_args: {most: ["2"]}\n',
            "data/secret/test_group.yaml": 'input_validator_args: {most: ["{{MOST}}"]}\n',
        },
    )
    found = findings(judge, "told")
    assert {subject for subject, message in found.items() if message} == {"data/secret/2.in"}
    write(folder, {"data/secret/2.yaml": "input_validator_args: {most.py: ['5']}\n"})
    assert set(findings(judge, "told").values()) == {""}


def test_validators_are_tried_on_what_they_must_refuse(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "tried", CASES)
    write(
        folder,
        {
            "submissions/accepted/a.py": SUM,
            "input_validators/v.py": "import sys\nsys.exit(42 if len(input().split()) == 2 else 43)\n",
            "data/invalid_input/three.in": "1 2 3\n",
            "data/invalid_input/two.in": "1 2\n",
            "data/invalid_output/wrong.in": "1 2\n", "data/invalid_output/wrong.ans": "3\n", "data/invalid_output/wrong.out": "4\n",
            "data/invalid_output/right.in": "1 2\n", "data/invalid_output/right.ans": "3\n", "data/invalid_output/right.out": "3\n",
            "data/valid_output/right.in": "1 2\n", "data/valid_output/right.ans": "3\n", "data/valid_output/right.out": " 3\n",
            "data/valid_output/wrong.in": "1 2\n", "data/valid_output/wrong.ans": "3\n", "data/valid_output/wrong.out": "5\n",
        },
    )  # fmt: skip
    found = findings(judge, "tried")
    assert {subject: message for subject, message in found.items() if message} == {
        "data/invalid_input/two.in": "no input validator refuses it, and one should",
        "data/invalid_output/right.out": "the output validator accepts it, and should not",
        "data/valid_output/wrong.out": "the output validator refuses it, and should not",
    }
    assert found["data/invalid_input/three.in"] == ""


def test_programs_of_packages_may_be_scripts_and_of_several_files(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "scripts", CASES)
    write(
        folder,
        {
            "submissions/accepted/a.py": SUM,
            "submissions/wrong_answer/w.py": "print(-1)\n",
            "output_validator/build": "#!/bin/sh\ncc -o compare compare.c\n"
            'printf \'#!/bin/sh\\nexec "$(dirname "$0")/compare" "$2"\\n\' > run\n',
            "output_validator/compare.c": '#include <stdio.h>\nint main(int n, char **v) { int a, b; FILE *f = fopen(v[n - 1], "r");\n'
            'return fscanf(f, "%d", &a) == 1 && scanf("%d", &b) == 1 && a == b ? 42 : 43; }\n',
            "input_validators/shell.sh": 'read -r a b\n[ -n "$b" ] && exit 42\nexit 43\n',
            "input_validators/two/main.cpp": "int is_right();\nint main() { return is_right(); }\n",
            "input_validators/two/right.cpp": "int is_right() { return 42; }\n",
            "input_validators/module/__main__.py": "import sys\nfrom rules import code\nsys.exit(code)\n",
            "input_validators/module/rules.py": "code = 42\n",
        },
    )
    assert set(findings(judge, "scripts").values()) == {""}


@pytest.mark.skipif(not any(shutil.which(name) for name in ("checktestdata", "pyctd")), reason="checktestdata is not installed")
def test_grammars_check_inputs(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "grammar", {**CASES, "secret/2": ("0 2\n", "2\n")})
    write(folder, {"submissions/accepted/a.py": SUM, "input_validators/v.ctd": "INT(1, 9) SPACE INT(1, 9) NEWLINE EOF\n"})
    found = findings(judge, "grammar")
    assert {subject for subject, message in found.items() if message} == {"data/secret/2.in"}


def test_a_case_may_have_arguments_and_files(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "given", {"secret/1": ("", "7 x\n"), "secret/2": ("", "8 y\n")})
    write(
        folder,
        {
            "data/secret/1.yaml": "args: ['7']\n", "data/secret/1.files/in.txt": "x\n",
            "data/secret/2.yaml": "args: ['8']\n", "data/secret/2.files/in.txt": "y\n",
        },
    )  # fmt: skip
    write(workspace, {"solutions/given.py": "import sys\nprint(sys.argv[1], open('in.txt').read().strip())\n"})
    done = judge("run", "given")
    assert done.returncode == 0, done.stdout


def test_only_the_languages_of_the_package_are_taken(workspace: Path, judge: Command) -> None:
    add_problem(workspace, "only", CASES, "languages: [cpp, java]\n")
    write(workspace, {"solutions/only.py": SUM})
    done = judge("run", "only")
    assert done.returncode == 2
    assert "problem only takes only cpp, java, not Python 3" in done.stderr
    write(workspace / "problems/only", {"submissions/accepted/a.py": SUM})
    found = findings(judge, "only")  # one that is not taken is no reason to look at nothing else
    assert found["submissions/accepted/a.py"] == "problem only takes only cpp, java, not Python 3"


def test_constants_stand_in_programs_and_statements(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "constant", {"secret/1": ("", "12 twelve {{NONE}}\n")}, "constants:\n  N: {value: 12, word: twelve}\n")
    source = "print('{{N}}', '{{N.word}}', '{{NONE}}')\n"
    write(folder, {"submissions/accepted/a.py": source, "statement/problem.en.md": "At most {{N}}, {{N.word}}.\n"})
    assert set(findings(judge, "constant").values()) == {""}
    assert "At most 12, twelve." in judge("show", "constant").stdout
    write(workspace, {"solutions/constant.py": source})  # what a learner writes is nobody else's text
    assert judge("run", "constant").returncode == 1


def test_titles_of_legacy_packages_stand_in_their_statements(workspace: Path, judge: Command) -> None:
    folder = add_problem(workspace, "titled", CASES)
    rewrite(folder, "source: Somewhere\n")
    write(
        folder,
        {
            "problem_statement/problem.en.tex": "\\problemname{Adding \\emph{Two}~Numbers}\n",
            "problem_statement/problem.sv.tex": "%% plainproblemname: Addera $n$ tal\n\\problemname{$n$}\n",
        },
    )
    assert dict(load_problem(folder).names) == {"en": "Adding Two Numbers", "sv": "Addera $n$ tal"}
    assert "Adding Two Numbers" in judge("list").stdout


def test_an_import_brings_packages_whole(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """At any depth, two with one name, with what links within them lead to; what is left out is told, and takes nothing with it."""
    archive = tmp_path / "archive"
    for number, place in enumerate(("a/same", "b/c/d/e/same")):
        folder = add_problem(tmp_path / str(number), "same", CASES, f"uuid: 00000000-0000-0000-0000-00000000000{number}\n")
        (archive / place).parent.mkdir(parents=True)
        shutil.move(folder, archive / place)
    package = archive / "a/same"
    (package / "data/secret/2.in").symlink_to("../sample/1.in")
    (package / "data/secret/2.ans").symlink_to(tmp_path / "outside")
    (package / "data/secret/more").symlink_to("../../../../b/c/d/e/same/data/secret")
    (package / "data/secret/odd\\name.in").write_text("1\n")
    (tmp_path / "outside").write_text("3\n")
    done = judge("import", str(archive))
    told = (done.stdout, done.stderr)
    assert done.returncode == 0, told
    assert sorted(os.listdir(workspace / "problems")) == ["a-same", "b-c-d-e-same"], told
    secret = workspace / "problems/a-same/data/secret"
    assert (secret / "2.in").read_text() == "1 2\n" and not (secret / "2.in").is_symlink()
    assert (secret / "more/1.ans").read_text() == "4\n"
    assert not os.path.lexists(secret / "2.ans")
    assert "a link that leads out of what is imported, or nowhere: data/secret/2.ans" in done.stdout
    assert "no file may be called that: data/secret/odd" in done.stdout


def test_another_problem_of_the_same_name_stands_beside_it(tmp_path: Path, workspace: Path, judge: Command) -> None:
    for place, title in (("one", "First"), ("two", "Second")):
        folder = add_problem(tmp_path / place, "hello", CASES)
        rewrite(folder, f"problem_format_version: 2025-09\nname: {title}\nlimits: {{time_limit: 1}}\n")
        for _ in range(2):  # once more is the same problem
            assert judge("import", str(folder)).returncode == 0
    assert sorted(os.listdir(workspace / "problems")) == ["hello", "hello-2"]
    assert dict(load_problem(workspace / "problems/hello-2").names) == {"en": "Second"}


#: all that version 2025-09 allows and hardly anybody writes
ODD = """problem_format_version: 2025-09
type: [pass-fail]
name: {en: "Sum: odd", pt-BR: Soma, fil: Kabuuan}
uuid: 8EE7605A-26db-897d-15c8-b72d4e1bfcbb
version: 1.10
credits:
  authors: {name: One, email: one@judge.example, orcid: 0000-0001-7414-8743}
  testers: [{name: Two}, "Three <three@judge.example>"]
  translators: {da: Four, eo: [Five, {name: Six}]}
source: [{name: A Contest, url: "https://judge.example/contest"}, Another, {name: A Third}]
license: cc by-sa
embargo_until: 2025-01-01T00:00:00Z
limits: {time_multipliers: {ac_to_time_limit: 2.5, time_limit_to_tle: 1.5}, time_limit: 1, time_resolution: 0.5, memory: 256, output: 16,
  compilation_time: 60, compilation_memory: 2048, validation_time: 120, validation_memory: 4096,
  validation_output: 8}
keywords: [a-b, "c d", 2024]
languages: [cpp, python3]
constants: {MAX: 1000000000, RATIO: 0.5, word: yes, neg: -3}
"""


def test_odd_and_legal_keys_are_no_trouble(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """And what it asks for and is not here is told: a validator that needs it would be the judge's error. What is usual is here."""
    files = {"problem.yaml": ODD, "data/secret/1.in": "1 2\n", "data/secret/1.ans": "3\n", "submissions/accepted/a.py": SUM}
    write(
        tmp_path / "odd", files | {f"statement/problem.{code}.md": "Up to {{MAX}}, {{RATIO}}, {{neg}}." for code in ("en", "pt-BR", "fil")}
    )
    assert judge("import", str(tmp_path / "odd")).returncode == 0
    assert "Up to 1000000000, 0.5, -3." in judge("show", "odd").stdout
    document = json.loads(judge("verify", "odd", "--json").stdout)["problems"][0]
    told = [one for one in document["findings"] if one["subject"] == "problem.yaml" and "validation" in json.dumps(one)]
    assert len(told) == 2 and "120, and there is no more than 60" in json.dumps(told) and document["verified"] is True
