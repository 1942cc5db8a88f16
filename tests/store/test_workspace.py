"""A workspace: where it is, which problems and solutions it has, what judge.toml says."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import PackageError, UsageError
from judge.store.workspace import Settings, Workspace, find_workspace
from tests.drawn import natural_names
from tests.files import Refused, each_refused, lay_out

#: an instant as good as any, in nanoseconds
NOON_NS = 1_700_000_000_000_000_000


def with_problems(folder: Path, *ids: str) -> Workspace:
    return Workspace(lay_out(folder, {f"problems/{problem_id}/problem.yaml": f"name: The {problem_id}\n" for problem_id in ids}))


def with_solutions(folder: Path, *names: str) -> Workspace:
    """A workspace with problem 1000 and these files below solutions/, each a second newer than the one before."""
    lay_out(folder, {f"solutions/{name}": "" for name in names})
    for second, name in enumerate(names):
        os.utime(folder / "solutions" / name, ns=(0, NOON_NS + second * 10**9))
    return with_problems(folder, "1000")


def names(workspace: Workspace, paths: list[Path]) -> list[str]:
    return [path.relative_to(workspace.root / "solutions").as_posix() for path in paths]


@pytest.mark.parametrize("start", [".", "problems", "problems/1000/data", "solutions", "solutions/1000"])
def test_workspace_is_the_nearest_folder_upward_with_problems(tmp_path: Path, start: str) -> None:
    (tmp_path / "problems").mkdir()
    (tmp_path / start).mkdir(parents=True, exist_ok=True)
    assert find_workspace(tmp_path / start).root == tmp_path


def test_the_nearest_of_two_workspaces_counts(tmp_path: Path) -> None:
    (tmp_path / "inner" / "problems").mkdir(parents=True)
    (tmp_path / "problems").mkdir()
    assert find_workspace(tmp_path / "inner").root == tmp_path / "inner"


def test_a_file_called_problems_makes_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "problems").write_text("")
    with pytest.raises(UsageError, match=f"no folder from {tmp_path} upward has problems/ .*--root"):
        find_workspace(tmp_path)


def test_ids_are_numbers_in_order_then_names(tmp_path: Path) -> None:
    workspace = with_problems(tmp_path, "boj10", "10951", "9", "abc", "1000", "abc-300-a")
    lay_out(tmp_path / "problems", {".git/x": "", "README.md": "", ".DS_Store": ""})
    assert workspace.problem_ids() == ["9", "1000", "10951", "abc", "abc-300-a", "boj10"]


def test_an_id_may_be_a_digit_that_is_no_decimal(tmp_path: Path) -> None:
    assert with_problems(tmp_path, "1000", "²").problem_ids() == ["1000", "²"]


def test_a_workspace_may_have_no_problems(tmp_path: Path) -> None:
    (tmp_path / "problems").mkdir()
    assert Workspace(tmp_path).problem_ids() == []
    assert Workspace(tmp_path).solved_ids() == []


def test_a_problem_is_loaded_by_its_id(tmp_path: Path) -> None:
    problem = with_problems(tmp_path, "1000", "boj1000").problem("boj1000")
    assert (problem.id, problem.names) == ("boj1000", {"en": "The boj1000"})


@pytest.mark.parametrize(
    ("wanted", "near"),
    [("10", ["1000", "1008"]), ("a-plus-c", ["a-plus-b"]), ("1O00", ["1000"]), ("minus", [])],
)
def test_an_unknown_id_is_answered_with_near_misses(tmp_path: Path, wanted: str, near: list[str]) -> None:
    workspace = with_problems(tmp_path, "1000", "1008", "a-plus-b", "2557")
    with pytest.raises(UsageError) as caught:
        workspace.problem(wanted)
    said = str(caught.value)
    assert said.startswith(f"no problem {wanted} here: ")
    assert all(each in said for each in near)
    assert ("did you mean" in said) == bool(near)
    assert "2557" not in said


@pytest.mark.parametrize("wanted", ["xyz", "", "/", "1000/data", "..", ".", "../problems/1000/data", "problem.yaml", "/etc"])
def test_what_is_no_id_is_no_problem(tmp_path: Path, wanted: str) -> None:
    workspace = with_problems(tmp_path, "1000")
    (tmp_path / "problems" / "problem.yaml").write_text("name: not a package\n")
    with pytest.raises(UsageError, match=r"^no problem "):
        workspace.problem(wanted)


def test_an_unknown_id_says_where_to_put_its_package(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"^problem 31337 is not here: judge fetch 31337 may bring it, "):
        with_problems(tmp_path, "31338").problem("31337")


def test_a_part_of_an_id_is_enough_where_it_is_the_only_one(tmp_path: Path) -> None:
    workspace = with_problems(tmp_path, "1000", "atcoder-abc300-a", "atcoder-dp-a", "kattis-a", "codeforces-1-a")
    for short in ("abc300_a", "ABC300-A", "abc300a", "atcoder-abc300_a"):
        assert workspace.problem(short).id == "atcoder-abc300-a"
    assert workspace.problem("1A").id == "codeforces-1-a" and workspace.problem("1000/").id == "1000"
    with_problems(tmp_path, "kattis-dp-a")
    with pytest.raises(UsageError, match="dp-a may be several problems: atcoder-dp-a, kattis-dp-a"):
        workspace.problem("dp-a")


def test_the_newest_solution_comes_first(tmp_path: Path) -> None:
    workspace = with_solutions(tmp_path, "1000.py", "1000/best.cpp", "1000.java", "1000/old.py", "1000.cpp")
    assert names(workspace, workspace.solutions("1000")) == ["1000.cpp", "1000/old.py", "1000.java", "1000/best.cpp", "1000.py"]


def test_solutions_of_one_age_are_in_the_order_of_their_names(tmp_path: Path) -> None:
    workspace = with_solutions(tmp_path, "1000.py", "1000.cpp", "1000/a.py")
    for path in workspace.solutions("1000"):
        os.utime(path, ns=(0, NOON_NS))
    assert names(workspace, workspace.solutions("1000")) == ["1000.cpp", "1000.py", "1000/a.py"]


@given(ages=st.permutations(range(5)))
def test_age_alone_orders_solutions(tmp_path_factory: pytest.TempPathFactory, ages: list[int]) -> None:
    workspace = with_solutions(tmp_path_factory.mktemp("workspace"), *(f"1000/{age}.py" for age in ages))
    assert names(workspace, workspace.solutions("1000")) == [f"1000/{age}.py" for age in reversed(ages)]


@pytest.mark.parametrize("name", ["1000/brute.py", "1000/brute.cpp", "1000/brute.java"])
def test_the_brute_force_is_no_solution(tmp_path: Path, name: str) -> None:
    workspace = with_solutions(tmp_path, "1000/best.py", name)
    assert names(workspace, workspace.solutions("1000")) == ["1000/best.py"]


@pytest.mark.parametrize(
    "name",
    [
        "1000.md", "1000", "1000.py~", "1000.pyc", "10000.py", "100.py", "x1000.py", "1000_old.py", "1000/notes.md", "1000/deep/a.py",
        "1000/.hidden.py", "1000/._best.py", ".1000.py.swp", "1000/__pycache__/best.pyc",
    ],
)  # fmt: skip
def test_other_files_are_no_solutions(tmp_path: Path, name: str) -> None:
    workspace = with_solutions(tmp_path, "1000.cpp", name) if name != "1000" else with_solutions(tmp_path, "1000.cpp", "1000/.keep")
    assert names(workspace, workspace.solutions("1000")) == ["1000.cpp"]


@pytest.mark.parametrize(
    "name", ["1000.PY", "1000.cc", "1000.kt", "1000/아주 좋은 풀이.py", "1000.v2.py", "1000/brute_force.py", "1000/a.txt"]
)
def test_solutions_may_be_called_many_things(tmp_path: Path, name: str) -> None:
    workspace = with_solutions(tmp_path, name)
    assert names(workspace, workspace.solutions("1000")) == [name]


def test_only_wanted_suffixes_count(tmp_path: Path) -> None:
    workspace = with_solutions(tmp_path, "1000.py", "1000.cpp", "1000.cc", "1000.java")
    assert names(workspace, workspace.solutions("1000", (".cpp", ".cc", ".cxx"))) == ["1000.cc", "1000.cpp"]
    assert workspace.solutions("1000", (".rs",)) == []


def test_folders_and_broken_links_are_no_solutions(tmp_path: Path) -> None:
    workspace = with_solutions(tmp_path, "1000.py")
    (tmp_path / "solutions" / "1000.cpp").mkdir()
    (tmp_path / "solutions" / "1000.java").symlink_to(tmp_path / "gone.java")
    assert names(workspace, workspace.solutions("1000")) == ["1000.py"]


def test_a_workspace_may_have_no_solutions(tmp_path: Path) -> None:
    assert with_problems(tmp_path, "1000").solutions("1000") == []


def test_an_id_is_no_pattern(tmp_path: Path) -> None:
    workspace = with_solutions(tmp_path, "1000.py")
    assert workspace.solutions("*") == workspace.solutions("100?") == workspace.solutions("[1]000") == []


def test_solved_are_the_problems_with_a_solution(tmp_path: Path) -> None:
    with_problems(tmp_path, "9", "1000", "1008", "sum")
    workspace = with_solutions(tmp_path, "1000.py", "sum/best.cpp", "9/brute.py", "7.py")
    assert workspace.solved_ids() == ["1000", "sum"]


@given(ids=st.sets(natural_names, max_size=5), solved=st.sets(natural_names, max_size=5))
def test_solved_ids_are_ids(tmp_path_factory: pytest.TempPathFactory, ids: set[str], solved: set[str]) -> None:
    folder = tmp_path_factory.mktemp("workspace")
    (folder / "problems").mkdir()
    lay_out(folder, {f"solutions/{name}/a.py": "" for name in solved})
    workspace = with_problems(folder, *ids)
    assert set(workspace.problem_ids()) == ids
    assert set(workspace.solved_ids()) == ids & solved


def settings(folder: Path, text: str) -> Settings:
    return Workspace(lay_out(folder, {"judge.toml": text})).settings()


def test_settings_may_be_missing(tmp_path: Path) -> None:
    assert Workspace(tmp_path).settings() == Settings()


@pytest.mark.parametrize("text", ["", "# nothing\n", "[commands]\n", "[commands.cpp17]\n", "\ufeff"])
def test_settings_may_be_empty(tmp_path: Path, text: str) -> None:
    found = settings(tmp_path, text)
    assert (found.language, found.testlib, found.compile or {}, found.run or {}) == ("", None, {}, {})


def test_settings(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        """
language = "cpp20"
testlib = "lib/testlib"

[commands.cpp17]
compile = "clang++ {source} -o {program} '-DNAME=a b'"
run = "{program}"

[commands.python3]
run = "python3.13 {source}"
""",
    )
    assert found.language == "cpp20"
    assert found.testlib == tmp_path / "lib" / "testlib"
    assert found.compile == {"cpp17": ("clang++", "{source}", "-o", "{program}", "-DNAME=a b")}
    assert found.run == {"cpp17": ("{program}",), "python3": ("python3.13", "{source}")}


def test_testlib_may_be_anywhere(tmp_path: Path) -> None:
    assert settings(tmp_path, 'testlib = "/opt/testlib"\n').testlib == Path("/opt/testlib")


@each_refused("settings")
def test_settings_are_refused(tmp_path: Path, refused: Refused) -> None:
    with pytest.raises(PackageError) as caught:
        settings(tmp_path, refused.text)
    said = str(caught.value)
    assert said.startswith(f"{tmp_path}/judge.toml:")
    assert refused.message in said


def test_settings_that_are_not_utf8_are_refused(tmp_path: Path) -> None:
    (tmp_path / "judge.toml").write_bytes('language = "cpp20"\ntestlib = "가"\n'.encode("cp949"))
    with pytest.raises(PackageError, match=r"judge\.toml:2: not UTF-8 text$"):
        Workspace(tmp_path).settings()
