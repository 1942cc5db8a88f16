"""Which source is meant, and in which language it is."""

from pathlib import Path

import pytest

from judge.errors import UsageError
from judge.sitelanguages import language_called
from judge.store.workspace import Settings, Workspace
from judge.submission import choose_language, find_submission, known_language
from tests.conftest import add_problem
from tests.ground.submission import LANGUAGE_NAMES


def test_every_name_of_a_site_that_means_a_language_is_known() -> None:
    meant = {name: language_called(name) for name in LANGUAGE_NAMES if language_called(name)}
    assert len(meant) > 25
    assert {name: known_language(name) for name in meant} == meant


@pytest.mark.parametrize(
    ("name", "language_id"),
    [
        ("C++14 (Clang)", "cpp17"),
        ("c++20 (clang)", "cpp20"),
        ("Java 8 (OpenJDK)", "java"),
        ("C11", "c"),
        ("PyPy3", "pypy3"),
        ("node.js", "javascript"),
        ("C# 6.0 (Mono)", "csharp-mono"),
    ],
)
def test_sites_names_of_languages_are_taken(name: str, language_id: str) -> None:
    assert known_language(name).id == language_id


@pytest.mark.parametrize("name", ["Python 2", "Golfscript", "cobol"])
def test_what_no_language_is_called_is_refused(name: str) -> None:
    with pytest.raises(UsageError, match="unknown language"):
        known_language(name)


@pytest.mark.parametrize("name", ["1000.txt", "1000", "1000.TXT"])
def test_a_suffix_that_says_nothing_leaves_the_language_to_the_command_line(name: str) -> None:
    assert choose_language(Path(name), "Java 8 (OpenJDK)", Settings()).id == "java"


def test_a_suffix_that_says_something_is_believed() -> None:
    with pytest.raises(UsageError, match=r"1000\.cpp is not Python 3: its files end in \.py"):
        choose_language(Path("1000.cpp"), "Python 3", Settings())
    assert choose_language(Path("1000.txt"), "", Settings()).id == "text"


def test_a_file_without_a_suffix_asks_for_its_language() -> None:
    with pytest.raises(UsageError, match="1000 does not tell its language: say it with --language"):
        choose_language(Path("1000"), "", Settings())
    with pytest.raises(UsageError, match=r"no language has files that end in \.xyz"):
        choose_language(Path("1000.xyz"), "", Settings())


def test_a_solution_of_plain_text_is_found_where_there_is_none_with_the_languages_own_suffix(workspace: Path) -> None:
    add_problem(workspace, "1000", {})
    plain = workspace / "solutions" / "1000.txt"
    plain.write_text("class Main {}")
    found = find_submission("1000", Workspace(workspace), Settings(), language="Java 8")
    assert (found.source, found.language.id) == (plain, "java")
    own = workspace / "solutions" / "1000.java"
    own.write_text("class Main {}")
    assert find_submission("1000", Workspace(workspace), Settings(), language="Java 8").source == own


def test_a_folder_is_no_submission(workspace: Path) -> None:
    (workspace / "solutions" / "1000" / "tree").mkdir(parents=True)
    with pytest.raises(UsageError, match="is a folder: name the file"):
        find_submission(str(workspace / "solutions" / "1000" / "tree"), Workspace(workspace), Settings())


@pytest.mark.parametrize("word", ["solutions/1000", "solutions/1000/", "problems/1000", "{root}/solutions/1000", "{root}/problems/1000"])
@pytest.mark.parametrize("has_note", [False, True])
def test_a_place_that_names_a_problem_means_it(workspace: Path, word: str, has_note: bool) -> None:
    """As a shell completes it: the solution without its ending, or the folder of its note."""
    add_problem(workspace, "1000", {})
    source = workspace / "solutions" / "1000.py"
    source.write_text("print(1)\n")
    if has_note:
        (workspace / "solutions" / "1000").mkdir()
        (workspace / "solutions" / "1000" / "note.md").write_text("x\n")
    assert find_submission(word.format(root=workspace), Workspace(workspace), Settings()).source == source


@pytest.mark.parametrize("word", ["{root}/solutions", "{root}/problems", "{root}/solutions/2000"])
def test_a_folder_of_no_problem_is_told(workspace: Path, word: str) -> None:
    (workspace / "solutions" / "2000").mkdir(parents=True)
    with pytest.raises(UsageError, match="is a folder: name the file"):
        find_submission(word.format(root=workspace), Workspace(workspace), Settings())


@pytest.mark.parametrize("word", ["team", "."])
def test_a_folder_beside_is_no_problem_that_is_missing(workspace: Path, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    (workspace / "team").mkdir()
    monkeypatch.chdir(workspace)
    with pytest.raises(UsageError, match="is a folder: name the file"):
        find_submission(word, Workspace(workspace), Settings())


def test_a_folder_called_like_a_problem_means_the_problem(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In short, too."""
    (source := workspace / "solutions" / "abc300_a.py").write_text("")
    add_problem(workspace, "abc300_a", {})
    for name in ("abc300_a", "abc300a"):
        (workspace / name).mkdir()
    monkeypatch.chdir(workspace)
    for name in ("abc300_a", "abc300a"):
        assert find_submission(name, Workspace(workspace), Settings()).source.resolve() == source.resolve()


@pytest.mark.parametrize(
    "name", ["solutions/1000/2000.py", "solutions/1000/link.py", "alias/1000/2000.py", "problems/1000/submissions/accepted/a.py"]
)
def test_the_folder_of_a_problem_tells_whatever_the_file_is_called(workspace: Path, name: str) -> None:
    """`judge run 1000` takes them for solutions of 1000, too; elsewhere the name tells, and the folder that a link leads to."""
    for problem_id in ("1000", "2000"):
        add_problem(workspace, problem_id, {})
        (workspace / "solutions" / problem_id).mkdir()
    (workspace / "alias").symlink_to("solutions")
    (source := workspace / "solutions" / "2000" / "own.py").write_text("print(1)\n")
    (workspace / "solutions" / "1000" / "link.py").symlink_to(source)
    if not (file := workspace / name).exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("print(1)\n")
    assert find_submission(str(file), Workspace(workspace), Settings()).problem.id == "1000"
    (beside := workspace / "2000.py").write_text("print(1)\n")
    assert find_submission(str(beside), Workspace(workspace), Settings()).problem.id == "2000"
