"""`judge import` from the command line: what comes in, what stays, and what happens when it is stopped."""

import json
import os
import random
import shutil
import signal
import subprocess
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from judge.history.events import Event
from judge.history.log import History
from judge.store.workspace import Workspace
from tests import commands
from tests.conftest import JUDGE, Command, add_problem, clean_environment
from tests.files import lay_out
from tests.ground.archives import SUBMISSIONS, Submission, write_collection, write_hub, write_large_vault, write_oj_folder, write_vault
from tests.ground.pages import PAGES, Page, error_page, render_page


def snapshot(workspace: Path) -> dict[str, tuple[bytes, int]]:
    """All files that are the learner's to see, with their times."""
    return {
        path.relative_to(workspace).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(workspace.rglob("*"))
        if path.is_file() and ".judge" not in path.relative_to(workspace).parts
    }


def contents(workspace: Path) -> dict[str, bytes]:
    return {name: content for name, (content, _) in snapshot(workspace).items()}


def keys(workspace: Path) -> set[str]:
    with History(workspace / ".judge" / "history.db") as history:
        return history.keys("attempt")


@pytest.fixture
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archives") / "vault"
    write_vault(folder, [PAGES["plain"], PAGES["English"], PAGES["special judge"]], SUBMISSIONS, broken=[10212])
    return folder


def test_a_repository_of_sources_without_pages(workspace: Path, tmp_path_factory: pytest.TempPathFactory, judge: Command) -> None:
    """As most people keep what they solved: they sleep as what an archive knew, and it is said how the problems come."""
    folder = tmp_path_factory.mktemp("mine")
    add_problem(workspace, "1000", {"sample/1": ("1 2\n", "3\n")})
    for name in ("java/BOJ_1000.java", "python/1001번/solve.py", "leetcode/1234.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("print(3)\n")
        os.utime(folder / name, (1_600_000_000, 1_600_000_000))
    done = judge("import", str(folder))
    assert done.returncode == 0, done.stderr
    assert "they count as solved, on the day of their first commit, else of the file" in done.stderr
    assert "2  attempts into history" in done.stdout
    assert "1 problem of these attempts is not here: judge fetch 1001" in done.stdout
    assert "skipped leetcode/1234.py: it is named after another site: left out" in done.stdout
    assert (workspace / "solutions/1000/BOJ_1000.java").exists() and (workspace / "solutions/1001/solve.py").exists()
    assert "2 problems solved, 1 of them sleep" in done.stdout
    assert "not here, so without level and topics: 1 of them; judge fetch brings them" in done.stdout
    assert judge("import", str(folder)).returncode == 0 and len(keys(workspace)) == 2


def test_a_study_groups_sources_are_not_all_the_learners(workspace: Path, tmp_path_factory: pytest.TempPathFactory, judge: Command) -> None:
    """Nothing comes in before it is said who the learner is; then what is theirs, and the others' are counted."""
    folder = tmp_path_factory.mktemp("group")
    for at, name in enumerate(("kim", "lee", "park"), 1):
        for number in range(1000, 1004):
            (folder / name).mkdir(exist_ok=True)
            (folder / name / f"{number}.py").write_text("#" * at)
    done = judge("import", str(folder))
    assert done.returncode == 2 and not (workspace / ".judge/history.db").exists()
    assert f"has sources of several people: kim (4), lee (4), park (4); whose are yours? judge import {folder} --mine kim" in done.stderr
    assert "there are: kim (4), lee (4), park (4)" in judge("import", str(folder), "--mine", "choi").stderr
    assert "12  attempts into history" in judge("import", str(folder), "--mine", "all", "--dry-run").stdout
    done = judge("import", str(folder), "--mine", "Lee")
    assert "8 sources are not by Lee: left out" in done.stdout and len(keys(workspace)) == 4
    assert (workspace / "solutions/1000/1000.py").read_text() == "##"
    (folder / "lee" / "1004.py").write_text("##")
    done = judge("import", str(folder))  # the same folder the next month
    assert "8 sources are not by Lee: left out" in done.stdout and len(keys(workspace)) == 5, done.stderr


def test_a_workspaces_own_exports_say_nothing_new(workspace: Path, judge: Command) -> None:
    """An export has one memory limit for all languages, which was taken for the problem's own; its name stood there twice."""
    folder = add_problem(workspace, "kit-tea", {"sample/1": ("1 2\n", "3\n")}, yaml="uuid: 15e1d5ea-2720-528d-84f7-eed853bfabdf\n")
    for name in ("kittea", "kit-tea"):
        shutil.copytree(folder, workspace / name)
        (workspace / name / "problem.yaml").write_text((folder / "problem.yaml").read_text().replace("memory: 128", "memory: 384"))
    before = contents(workspace / "problems")
    done = judge("import", str(workspace))
    assert done.returncode == 0, done.stderr
    assert "a copy of problem kit-tea, which is here: left out" in done.stdout
    assert contents(workspace / "problems") == before
    assert judge("import", str(workspace / "kittea")).returncode == 0  # who names a copy means it


def test_a_vault_comes_in_whole(workspace: Path, vault: Path, judge: Command) -> None:
    done = judge("import", str(vault))
    assert done.returncode == 0, done.stderr
    assert "3  problems imported" in done.stdout
    assert "skipped solved/10212/problem.html: a server's error page, no problem page" in done.stdout
    problem = Workspace(workspace).problem("50001")
    assert problem.names == {"ko": "두 수의 차"}
    assert [case.name for case in problem.cases] == ["sample/1"]
    assert Workspace(workspace).problem("50101").special
    assert (workspace / "problems/50301/statement/problem.en.md").exists()
    assert len(keys(workspace)) == len(SUBMISSIONS) - 1
    details = next((workspace / ".judge" / "imports").iterdir()).read_text("utf-8")
    assert "imported 50001\n" in details
    assert "70206.json: a submission for another problem" in details


def test_the_learner_goes_on_where_the_site_ended(workspace: Path, vault: Path, judge: Command) -> None:
    """The newest accepted source is judged at once, in its own language."""
    judge("import", str(vault))
    done = judge("run", "50001", "-l", "python3")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Accepted  1/1" in done.stdout


def test_twice_gives_the_same_as_once(workspace: Path, vault: Path, judge: Command) -> None:
    judge("import", str(vault))
    before, known = snapshot(workspace), keys(workspace)
    for cleared in (False, True):
        if cleared:
            shutil.rmtree(workspace / ".judge" / "cache")
        done = judge("import", str(vault))
        assert "3  problems here already" in done.stdout
        assert "imported" not in done.stdout
        assert "skipped solved/10212/problem.html" in done.stdout, "told again"
        assert snapshot(workspace) == before
        assert keys(workspace) == known


def test_a_solution_that_the_learner_deleted_does_not_come_back(workspace: Path, vault: Path, judge: Command) -> None:
    judge("import", str(vault))
    shutil.rmtree(workspace / "solutions" / "50001")
    shutil.rmtree(workspace / ".judge" / "cache")
    judge("import", str(vault))
    assert not (workspace / "solutions" / "50001").exists()
    judge("import", "--all-submissions", str(vault))
    assert (workspace / "solutions" / "50001" / "70200.py").exists()


def test_a_problem_that_the_learner_deleted_comes_back(workspace: Path, vault: Path, judge: Command) -> None:
    judge("import", str(vault))
    before = contents(workspace)
    shutil.rmtree(workspace / "problems" / "50001")
    assert "1  problems imported" in judge("import", str(vault)).stdout
    assert contents(workspace) == before


def test_what_the_learner_wrote_stays(workspace: Path, vault: Path, judge: Command) -> None:
    folder = add_problem(workspace, "50001", {"sample/1": ("mine\n", "mine\n"), "secret/1": ("1 2\n", "1\n")})
    (workspace / "solutions" / "50001.py").write_text("mine\n")
    before = snapshot(workspace)
    done = judge("import", str(vault))
    assert "50001: yours stays, the archive's differs: data/sample/1.ans, data/sample/1.in, problem.yaml" in done.stdout
    after = snapshot(workspace)
    assert {name: after[name] for name in before} == before
    assert (folder / "statement" / "problem.ko.md").exists(), "what was missing is added"


def test_a_changed_archive_is_read_again(workspace: Path, vault: Path, judge: Command) -> None:
    judge("import", str(vault))
    write_vault(vault, [Page(7)], [Submission(1, 7)])
    done = judge("import", str(vault))
    assert "1  problems imported" in done.stdout
    assert "boj:1" in keys(workspace)


def test_a_dry_run_tells_and_writes_nothing(workspace: Path, vault: Path, judge: Command) -> None:
    done = judge("import", "--dry-run", str(vault))
    assert done.returncode == 0
    assert "would import 50001\n" in done.stdout
    assert "nothing was written" in done.stdout
    assert snapshot(workspace) == {}
    assert not (workspace / ".judge" / "history.db").exists()
    assert not (workspace / ".judge" / "imports").exists()
    judge("import", str(vault))
    again = judge("import", "--dry-run", str(vault))
    assert "would import" not in again.stdout


def test_all_submissions(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("vault")
    sent = [Submission(number, 50001, at=f"2020년 1월 {number}일 00:00:00", source=f"print({number})\n") for number in (1, 2, 3)]
    write_vault(folder, [PAGES["plain"]], sent)
    judge("import", str(folder))
    assert [path.name for path in (workspace / "solutions/50001").iterdir()] == ["3.py"]
    judge("import", "--all-submissions", str(folder))
    assert sorted(path.name for path in (workspace / "solutions/50001").iterdir()) == ["1.py", "2.py", "3.py"]


def test_the_same_submission_from_two_archives_counts_once(
    workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory
) -> None:
    vault, hub = tmp_path_factory.mktemp("vault"), tmp_path_factory.mktemp("hub")
    write_vault(vault, [PAGES["plain"]], [Submission(1, 50001)])
    write_hub(hub, [PAGES["plain"]], [Submission(1, 50001)])
    judge("import", str(vault))
    before = snapshot(workspace)
    judge("import", str(hub))
    assert keys(workspace) == {"boj:1"}
    assert snapshot(workspace) == before, "the hub knows nothing better"


def test_a_page_says_more_than_a_collection(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    collection, pages = tmp_path_factory.mktemp("collection"), tmp_path_factory.mktemp("pages")
    write_collection(collection)
    (pages / "a.html").write_bytes(render_page(PAGES["plain"]))
    judge("import", str(collection))
    assert "level:bronze-3" not in Workspace(workspace).problem("50001").keywords
    done = judge("import", str(pages / "a.html"))
    assert "1  problems that got something more" in done.stdout
    problem = Workspace(workspace).problem("50001")
    assert "level:bronze-3" in problem.keywords
    assert len(problem.cases) == 4
    judge("import", str(collection))
    assert "level:bronze-3" in Workspace(workspace).problem("50001").keywords


@pytest.mark.full
def test_answers_of_a_collections_inputs_are_made(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    collection = tmp_path_factory.mktemp("collection")
    write_collection(collection)
    judge("import", str(collection))
    assert judge("verify", "--answers", "50001").returncode == 0
    assert (workspace / "problems/50001/data/secret/additional_2.ans").read_bytes() == b"8\n"


@pytest.mark.full
def test_checkers_of_a_collection_judge_after_one_import(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    collection = tmp_path_factory.mktemp("collection")
    write_collection(collection)
    assert "testlib.h is here" in judge("import", str(collection)).stdout
    (workspace / "solutions" / "50101.py").write_text("a, b = map(int, input().split())\nprint(abs(a - b))\n")
    done = judge("run", "50101", "-c", "sample")
    assert "Accepted" in done.stdout, done.stdout + done.stderr


def test_bare_cases_are_for_the_problem_that_is_named(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("1000")
    write_oj_folder(folder)
    assert judge("import", str(folder / "test"), "--problem", "2000").returncode == 0
    assert [case.name for case in Workspace(workspace).problem("2000").cases] == ["sample/1", "sample/2"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ((), "which archive?"),
        (("nothing",), "no file nothing"),
        ((".",), "nothing known in . (.txt 2, .py 1): docs/sources.md says what is read"),
        (("problems",), "problems has no files"),
        (("502.html",), "a server's error page"),
        (("empty.zip",), "neither a zip nor a tar file"),
    ],
)
def test_what_cannot_be_imported_is_told(words: tuple[str, ...], message: str, workspace: Path, judge: Command) -> None:
    (workspace / "502.html").write_bytes(error_page())
    (workspace / "empty.zip").write_bytes(b"")
    if words == (".",):
        lay_out(workspace, {"a/notes.txt": "", "b.txt": "", "two_sum.py": ""})
        (workspace / "502.html").unlink()
        (workspace / "empty.zip").unlink()
    done = judge("import", *words)
    assert done.returncode in (1, 2, 3)
    assert message in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert max(map(len, done.stderr.splitlines())) <= 80  # layouts stand one below the other
    assert list((workspace / "problems").iterdir()) == []


def test_json_is_whole(workspace: Path, vault: Path, judge: Command) -> None:
    document = json.loads(judge("import", "--json", str(vault)).stdout)
    assert document["imported"] == ["50001", "50101", "50301"]
    assert document["attempts"] == len(SUBMISSIONS) - 1
    assert [entry["label"] for entry in document["skipped"]] == ["solved/10212/problem.html", "submissions/50001/70206.json"]


def test_korean_words(workspace: Path, vault: Path, judge: Command) -> None:
    done = judge("import", str(vault), LANG="ko_KR.UTF-8")
    assert "건너뜀" in done.stdout
    assert "skipped" not in done.stdout


def test_a_workspace_begins_where_there_is_none(tmp_path: Path, vault: Path) -> None:
    done = commands.run([*JUDGE, "import", str(vault)], cwd=tmp_path, env=clean_environment(), capture_output=True, text=True, check=True)
    assert "a new workspace" in done.stderr
    assert (tmp_path / "problems" / "50001").is_dir()


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("larger") / "vault"
    write_large_vault(folder, problems=120, submissions=300)
    return folder


@pytest.mark.full
def test_killed_at_any_moment_it_goes_on_where_it_was(larger: Path, tmp_path: Path) -> None:
    """kill -9 at 60 random moments: never a wrong or half problem, never a lost file, and the end is the same."""
    whole = tmp_path / "whole"
    (whole / "problems").mkdir(parents=True)
    command = [*JUDGE, "import", str(larger), "--jobs", "2"]
    begun = time.monotonic()
    commands.run(command, cwd=whole, env=clean_environment(), check=True, capture_output=True)
    takes_s = time.monotonic() - begun
    expected = contents(whole)
    dice = random.Random(7)
    kills = 0
    for attempt in range(places := 12):
        place = tmp_path / f"killed{attempt}"
        (place / "problems").mkdir(parents=True)
        for _ in range(5):
            process = commands.Started(
                command, cwd=place, env=clean_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
            )
            time.sleep(dice.uniform(0.1, 1.1) * takes_s)
            (os.killpg if kills % 2 else os.kill)(process.pid, signal.SIGKILL)  # with its workers, and without
            process.wait()
            kills += 1
            there = {name: content for name, content in contents(place).items() if not name.split("/")[1].startswith(".")}
            assert there == {name: expected[name] for name in there}, "a file is wrong"
            folders = {name.split("/")[1] for name in there if name.startswith("problems/")}
            assert {name for name in expected if name.startswith("problems/") and name.split("/")[1] in folders} <= there.keys(), "half"
        commands.run(command, cwd=place, env=clean_environment(), check=True, capture_output=True)
        assert contents(place) == expected
        assert keys(place) == keys(whole)
        shutil.rmtree(place)
    assert kills == 5 * places


def test_interrupted_it_says_nothing_odd(larger: Path, workspace: Path) -> None:
    process = commands.Started(
        [*JUDGE, "import", str(larger), "--jobs", "2"], cwd=workspace, env=clean_environment(), stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    time.sleep(0.6)
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=120)
    assert b"Traceback" not in errors
    assert process.returncode in (0, 130)
    assert not (workspace / "problems" / ".arriving").exists()
    kept = len(Workspace(workspace).problem_ids())
    again = commands.run(
        [*JUDGE, "import", str(larger)], cwd=workspace, env=clean_environment(), capture_output=True, text=True, check=True
    )
    assert f"{kept}  problems here already" in again.stdout or kept in (0, 120)


def test_a_wrong_problem_is_not_remembered(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("cases")
    write_oj_folder(folder)
    assert "may be called .." in judge("import", str(folder), "-p", "..").stdout
    assert judge("import", str(folder), "-p", "1000").returncode == 0
    assert judge("import", str(folder), "-p", "1001").returncode == 0
    assert Workspace(workspace).problem_ids() == ["1000", "1001"]


def test_a_problem_is_not_named_for_what_names_its_own(vault: Path, judge: Command) -> None:
    done = judge("import", str(vault), "-p", "1000")
    assert done.returncode == 2
    assert "--problem is for bare test cases: boj-vault says itself" in done.stderr


def test_a_file_that_cannot_be_read_is_skipped(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("vault")
    write_vault(folder, [PAGES["plain"], PAGES["English"]], [Submission(1, 50001)])
    source = folder / "submissions/50001/1.json"
    source.unlink()
    source.symlink_to("/proc/self/mem")  # a file that opens and cannot be read, by root too
    (folder / "solved/50001/problem.html").unlink()
    (folder / "solved/50001/problem.html").symlink_to("/proc/self/mem")
    done = judge("import", str(folder))
    assert done.returncode == 0
    assert "skipped solved/50001: " in done.stdout
    assert "cannot be read" in done.stdout
    assert Workspace(workspace).problem_ids() == ["50301"]


def test_one_bad_word_does_not_hide_the_others(workspace: Path, vault: Path, judge: Command) -> None:
    done = judge("import", str(vault), "nowhere", "https://example.org/problem/1")
    assert done.returncode == 2
    assert "3  problems imported" in done.stdout
    assert "50001, 50101, 50301" in done.stdout
    assert "no file nowhere" in done.stderr
    assert "judge fetch https://example.org/problem/1 brings a problem from there" in done.stderr


def test_details_of_every_import_are_kept(workspace: Path, vault: Path, judge: Command) -> None:
    for _ in range(3):
        judge("import", str(vault))
    assert len(list((workspace / ".judge" / "imports").iterdir())) == 3


def test_a_dry_run_makes_no_workspace(tmp_path: Path, vault: Path) -> None:
    done = commands.run(
        [*JUDGE, "import", "--dry-run", str(vault)], cwd=tmp_path, env=clean_environment(), capture_output=True, text=True,
        check=True,
    )  # fmt: skip
    assert "would import 50001" in done.stdout
    assert list(tmp_path.iterdir()) == []


def test_two_imports_at_once(larger: Path, workspace: Path) -> None:
    """The second says that it waits, and then finds everything there."""
    command = [*JUDGE, "import", str(larger)]
    first = commands.Started(command, cwd=workspace, env=clean_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not list((workspace / "problems").glob(".arriving/*")) and first.poll() is None:
        time.sleep(0.01)
    second = commands.run(command, cwd=workspace, env=clean_environment(), capture_output=True, text=True, timeout=120, check=False)
    out, errors = first.communicate(timeout=120)
    assert (first.returncode, second.returncode) == (0, 0), errors + second.stderr
    assert "waiting for it" in second.stderr
    assert "120  problems imported" in out
    assert "120  problems here already" in second.stdout


def test_the_language_in_a_name_is_found(workspace: Path, judge: Command, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("vault")
    sent = [
        Submission(1, 50001, language="PyPy3", at="2020년 1월 1일 00:00:00"),
        Submission(
            2, 50001, language="Python 3", at="2020년 1월 2일 00:00:00", source="a, b = map(int, input().split())\nprint(abs(b - a))\n"
        ),
    ]
    write_vault(folder, [PAGES["plain"]], sent)
    judge("import", str(folder))
    assert "solutions/50001/2.py · Python 3" in judge("run", "50001").stdout
    assert "solutions/50001/1.pypy3.py · PyPy3" in judge("run", "50001", "-l", "pypy3").stdout


def test_older_solutions_are_told(workspace: Path, tmp_path: Path, judge: Command) -> None:
    write_vault(tmp_path, [PAGES["plain"]], [Submission(1, 50001, source="print(1)\n"), Submission(2, 50001, source="print(2)\n")])
    done = judge("import", str(tmp_path))
    assert "1 accepted solution stays in the archive, newer ones came instead: --all-submissions brings all" in done.stdout
    assert "stay" not in judge("import", str(tmp_path), "--all-submissions").stdout
    assert len(list((workspace / "solutions" / "50001").iterdir())) == 2


def test_a_repository_that_a_tool_and_its_owner_keep(workspace: Path, tmp_path_factory: pytest.TempPathFactory, judge: Command) -> None:
    """Both come in; a source that is in both is one submission; what was left out for one reason is told in one line."""
    folder = tmp_path_factory.mktemp("mixed")
    write_hub(folder, [PAGES["plain"]], [Submission(7, 50001)])
    for name in ("boj/1001.py", "boj/1002.java", "프로그래머스/1/12345.py", "프로그래머스/1/12346.py"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"print(3)  # {name}\n")
    (twin,) = (folder / "백준").rglob("*.py")
    (folder / "50001번").mkdir()
    shutil.copy(twin, folder / "50001번" / "Main.py")
    done = judge("import", str(folder))
    assert "BaekjoonHub, sources named by their problems" in done.stderr
    assert "1  problems imported" in done.stdout and "3  attempts into history" in done.stdout
    assert "skipped 1/12345.py and 1 more: it is named after another site: left out" in done.stdout
    assert "next: judge today" in done.stdout and len(keys(workspace)) == 3


def test_after_an_import_without_problems_it_is_said_where_they_come_from(
    workspace: Path, tmp_path_factory: pytest.TempPathFactory, judge: Command
) -> None:
    folder = tmp_path_factory.mktemp("mine")
    for number in (1001, 1002, 1003, 1004, 1005, 1006):
        (folder / f"{number}.py").write_text(f"print({number})\n")
        os.utime(folder / f"{number}.py", (1_600_000_000 + number, 1_600_000_000 + number))
    done = judge("import", str(folder))
    assert "6 problems of these attempts are not here: judge fetch\n" in done.stdout
    assert "6 problems solved: none is a debt" in done.stdout and "next: judge fetch" in done.stdout
    shown = judge("today").stdout
    assert "nothing new is here: judge init" in shown and "6 problems that you solved are not here: judge fetch" in shown
    assert shown.endswith("Nothing today.\n")
    assert "next: judge fetch  brings the 6 problems" in judge().stdout
    assert "nothing new is here" in judge("random").stdout
    found = judge("fetch", "--offline")
    assert found.returncode == 1 and "6 problems that you solved are not here" in found.stderr
    assert "1006 cannot be had" in found.stderr and "stopped: 6 are left, judge fetch goes on later" in found.stderr
    assert "1005 cannot" not in found.stderr
    assert judge("init").returncode == 0
    assert "nothing new" not in judge("today").stdout


def test_what_an_older_kit_brought_of_a_hub_is_not_brought_twice(workspace: Path, tmp_path: Path, judge: Command) -> None:
    """Version 0.1 knew a source by its suffix, and its day by the file's."""
    folder = tmp_path / "hub" / "백준" / "Bronze" / "1000. A+B"
    folder.mkdir(parents=True)
    (folder / "README.md").write_text("# [Bronze V] A+B - 1000\n\n[문제 링크](https://www.acmicpc.net/problem/1000)\n")
    (folder / "A+B.py").write_text("print(3)\n")
    old = Event("boj-hub:1000:py", datetime(2024, 5, 6, tzinfo=UTC), "attempt", "1000", {"verdict": "AC", "language": "Python 3"})
    with History(workspace / ".judge" / "history.db") as history:
        history.record([old])
    done = judge("import", str(tmp_path / "hub"))
    assert done.returncode == 0 and keys(workspace) == {"boj-hub:1000:py"}, done.stdout


def test_a_source_of_the_same_commit_is_another_one(workspace: Path, tmp_path: Path, judge: Command) -> None:
    """Files that came in one commit have one moment."""
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "1000.py").write_text("print(3)\n")
    os.utime(tmp_path / "mine" / "1000.py", (1_700_000_000, 1_700_000_000))
    judge("import", str(tmp_path / "mine"))
    (tmp_path / "mine" / "1000.cpp").write_text("int main() {}\n")
    os.utime(tmp_path / "mine" / "1000.cpp", (1_700_000_000, 1_700_000_000))
    judge("import", str(tmp_path / "mine"))
    assert len(keys(workspace)) == 2
