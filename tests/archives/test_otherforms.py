"""Packages of judges that have no layout here: what they are is told, and that of them come test cases alone."""

from pathlib import Path

import pytest

from tests.conftest import Command
from tests.files import lay_out


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("task.yaml", "name: sum\ntime_limit: 1\n", "a task of CMS (task.yaml), which is not read"),
        ("1/problem.json", "{}", "a problem of QDUOJ (problem.json), which is not read"),
        ("sum/PROBLEM", "problem()\n", "a problem of Rime (PROBLEM), which is not read"),
        ("contest.xml", "<contest/>", "a contest of Polygon without its problems: import the package of each problem"),
        ("all.xml", '<?xml version="1.0"?>\n<fps version="1.2"></fps>\n', "problems of HUSTOJ (FPS), which are not read"),
    ],
)
def test_a_package_of_another_judge_is_called_by_its_name(name: str, text: str, said: str, tmp_path: Path, judge: Command) -> None:
    folder = lay_out(tmp_path / "alien", {name: text})
    done = judge("import", str(folder))
    assert done.returncode == 3 and said in done.stderr and "Traceback" not in done.stderr


def test_a_page_beside_hides_no_package(tmp_path: Path, workspace: Path, judge: Command) -> None:
    """The statement of each as a page, and its cases."""
    one = {"task.yaml": "name: sum\n", "sum.html": "<p>Add.</p>", "input/1.txt": "1 2\n", "output/1.txt": "3\n"}
    done = judge("import", str(lay_out(tmp_path / "all", {f"set/sum/{name}": text for name, text in one.items()})))
    assert "a task of CMS (task.yaml), which is not read: of it come test cases alone" in done.stderr
    assert (workspace / "problems" / "sum" / "data" / "secret" / "1.ans").read_text() == "3\n", done.stdout


def test_its_cases_come_and_the_rest_is_told(tmp_path: Path, workspace: Path, judge: Command) -> None:
    files = {"task.yaml": "name: sum\n", "input/input0.txt": "1 2\n", "output/output0.txt": "3\n", "gen/GEN": "#ST: 100\n1\n"}
    done = judge("import", str(lay_out(tmp_path / "sum", files)), "-p", "sum")
    assert done.returncode == 0 and "of it come test cases alone, without limits, points and checker" in done.stderr
    assert (workspace / "problems" / "sum" / "data" / "secret" / "0.ans").read_text() == "3\n"
