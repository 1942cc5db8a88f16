"""Packages that say something which nothing here would do, and whose verdicts would be false: told, or refused."""

from pathlib import Path

import pytest

from tests.conftest import Command
from tests.files import lay_out

NEW = "problem_format_version: 2025-09\nname: P\nlimits: {time_limit: 1}\n"
CASE = {"data/secret/1.in": "1\n", "data/secret/1.ans": "7\n"}
SEVEN = "print(7)\n"


def test_what_is_nearly_named_as_the_format_says_is_told(workspace: Path, judge: Command) -> None:
    strange = {
        "input_validator/v.py": "", "data/secret/2.IN": "", "data/secret/g/input3.txt": "", "data/secret/d.in/x": "",
        "output_validator/README.md": "", "data/secret/README.txt": "", "submissions/accepted/a.py": SEVEN,
    }  # fmt: skip
    lay_out(workspace / "problems/p", {"problem.yaml": NEW, **CASE, **strange})
    done = judge("verify", "p")
    assert "input_validator: no folder of the format: input_validators/ may be meant" in done.stdout
    assert "data/secret: no names of the format (1.in, 1.ans), so these are no cases: 2.IN, d.in" in done.stdout
    assert "data/secret/g: no names of the format (1.in, 1.ans), so these are no cases: input3.txt" in done.stdout
    assert "output_validator: no program lies in it: outputs are compared with the answers" in done.stdout
    assert "4 not looked at" in done.stdout


@pytest.mark.parametrize("files", [{}, {"output_validators/.keep": ""}, {"output_validators/README.md": "x"}])
def test_a_checker_that_is_said_and_not_there_is_no_comparison(files: dict[str, str], workspace: Path, judge: Command) -> None:
    """Whatever is printed: nobody knows what is right."""
    yaml = "name: P\nvalidation: custom\nlimits: {time_limit: 1}\n"
    lay_out(workspace / "problems/p", {"problem.yaml": yaml, **CASE, **files})
    for printed in (SEVEN, "print(8)\n"):
        lay_out(workspace / "solutions", {"p.py": printed})
        done = judge("run", "p")
        assert done.returncode == 3 and "problem p has no checker program in output_validators/" in done.stdout + done.stderr


def test_a_pass_that_no_problem_of_one_has_is_the_checkers_failure(workspace: Path, judge: Command) -> None:
    checker = "import sys\nopen(sys.argv[3] + 'nextpass.in', 'w').write('1')\nsys.exit(42)\n"
    lay_out(workspace / "problems/p", {"problem.yaml": NEW, **CASE, "output_validator/v.py": checker})
    lay_out(workspace / "solutions", {"p.py": SEVEN})
    done = judge("run", "p")
    assert done.returncode == 3 and "wants more passes than the 1 that it may have" in done.stdout


def test_a_tolerance_without_end_is_none(workspace: Path, judge: Command) -> None:
    flags = "output_validator_args: [float_tolerance, inf]\n"
    lay_out(workspace / "problems/p", {"problem.yaml": NEW, **CASE, "data/secret/test_group.yaml": flags})
    lay_out(workspace / "solutions", {"p.py": SEVEN})
    done = judge("run", "p")
    assert done.returncode == 3 and "unknown or incomplete validator flag float_tolerance" in done.stderr
