"""Folders of sources that are named by their problems: which number is meant, what is left out, when it was."""

import os
import subprocess
from pathlib import Path

import pytest

from judge.archives.archivelayouts import find_layouts
from judge.archives.gittimes import first_commits
from judge.archives.opening import open_archive
from judge.archives.ownsources import find_items, read
from judge.archives.sourcenames import problem_of
from judge.errors import SourceError
from judge.intake.ledger import signature_of
from tests.ground.hubs import write_hub
from tests.ground.pages import PAGES
from tests.ground.submission import Submission

SUM = "print(sum(map(int, input().split())))\n"

NUMBERS = {
    "1000.py": "1000", "BOJ_1001.java": "1001", "boj-1002.cpp": "1002", "백준1003.py": "1003", "[1004] 어린 왕자.py": "1004",
    "Main_1005_ACM.java": "1005", "p1006.kt": "1006", "1007번.py": "1007", "20240301_1008.py": "1008", "1009_solve2.py": "1009",
    "2023_1010.py": "1010", "1011번/Main.java": "1011", "1012_A+B/bfs/a.cpp": "1012", "silver/1013/2.py": "1013",
    "1000~1999/1014.py": "1014", "2023/1015.py": "1015", "2023.py": "2023", "#1016.py": "1016", "boj/2021년 10017.py": "10017",
    "[10018] 구름 관측.py": "10018", "1019_구름/Main.java": "1019", "구름/12345.py": "",
    "12100_2048.cpp": "12100", "2048.py": "2048",
    "2011. 코드/Main.java": "2011", "BOJ2012/a.py": "2012",
    "18108. 1998년생/1998년생인 나.py": "18108", "18108. 1998년생/나.py": "18108", "백준_프로그래머스/1021.py": "1021",
    "01000/01016/main.go": "1016", "(01001) A-B.cpp": "1001", "(01000~01999)/(01022) 2번.cpp": "1022", "BOJ_02557.py": "2557",
    "백준 01003.py": "1003", "01000~01999/a.cpp": "", "0123.py": "", "001000.py": "",
    "2023/Main.java": "", "Main.java": "", "a.py": "", "100.py": "", "1000_1001.py": "", "1000-1001/a.py": "", "99999.py": "",
    "프로그래머스/12345.py": "", "leetcode/1234.two-sum.py": "", "SWEA_1206.py": "", "LeetCode1234.py": "", "123456.py": "",
}  # fmt: skip


@pytest.mark.parametrize("path", NUMBERS)
def test_the_number_that_is_meant(path: str) -> None:
    assert problem_of(Path(path)) == NUMBERS[path]


@pytest.mark.parametrize(
    ("stem", "is_wrong"),
    [
        ("1000_틀림", True), ("1000 (WA)", True), ("1000-tle2", True), ("wrong_1000", True), ("1000 시간 초과", True), ("틀림", True),
        ("1000_time_over", True), ("1000 메모리초과", True),
        ("1000 Wrong Directions", False), ("[1000] 틀림없이 맞는 길", False), ("1000_software", False), ("wander_1000", False),
        ("1000 실패한 작전", False),
    ],
)  # fmt: skip
def test_words_of_a_title_make_nothing_wrong(stem: str, is_wrong: bool, tmp_path: Path) -> None:
    write(tmp_path / "1000", f"{stem}.py")
    (item,) = find_items(tmp_path)
    assert len(read(item, everything=False).attempts) == (not is_wrong)


@pytest.mark.parametrize("folder", ["1_못푼문제", "못 푼 문제", "틀린 문제", "unsolved", "WIP", "오답", "1000 시간초과"])
def test_a_folder_of_what_is_not_solved_makes_nothing_accepted(folder: str, tmp_path: Path) -> None:
    write(tmp_path, f"{folder}/1000.py", "1000/a.py", "[1001] 틀린 문제 찾기/a.py")
    solved, other, left = find_items(tmp_path)
    assert ([path.parent.name for path in solved.paths], other.problem) == (["1000"], "1001")
    assert [str(one.why) for one in read(left, everything=False).skipped] == ["its folder's name says that it is not solved: left out"]


def write(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# {name}\n{SUM}")


def commit(folder: Path, day: str) -> None:
    environment = {**os.environ, "GIT_AUTHOR_DATE": f"{day}T12:00:00Z", "GIT_COMMITTER_DATE": f"{day}T12:00:00Z"}
    for words in (("add", "-A"), ("-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", day)):
        subprocess.run(("git", "-C", folder, *words), check=True, env=environment)


def test_what_is_no_source_of_ones_own_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "1000.py", "1001.md", ".venv/1002.py", "node_modules/1003.js", "1004/input.txt", "build/1005.py")
    assert [item.problem for item in find_items(tmp_path)] == ["1000"]


def test_newest_of_each_language_and_what_was_wrong_is_told(tmp_path: Path) -> None:
    write(tmp_path, "1000/a.py", "1000/b.py", "1000/c.cpp", "1000/틀림.py", "other.py")
    for at_s, name in enumerate(("b.py", "a.py", "c.cpp"), 1_600_000_000):
        os.utime(tmp_path / "1000" / name, (at_s, at_s))
    item, rest = find_items(tmp_path)
    held = read(item, everything=False)
    assert [one.name for one in held.solutions] == ["a.py", "c.cpp"]
    assert len(held.attempts) == 3 and {str(attempt.verdict) for attempt in held.attempts} == {"Verdict.AC"}
    assert [(one.label, str(one.why)) for one in held.skipped] == [("1000/틀림.py", "its name says that it was not accepted: left out")]
    assert len(read(item, everything=True).solutions) == 3
    (tmp_path / "1000" / "empty.py").write_text("\n")
    assert "empty" in str(read(next(find_items(tmp_path)), everything=False).skipped[0].why)
    assert "neither its name nor its folder's" in str(read(rest, everything=False).skipped[0].why)


def test_an_address_in_a_source_tells_its_problem(tmp_path: Path) -> None:
    write(tmp_path, "dp/lis.cpp", "dp/two.py", "dp/1003.py", "leetcode/a.py", "far.py")
    address = "https://www.acmicpc.net/problem/"
    (tmp_path / "dp" / "lis.cpp").write_text(f"// {address}11053\n// {address}11053\nint main() {{}}\n")
    (tmp_path / "dp" / "two.py").write_text(f"# {address}1001 {address}1002\n")
    (tmp_path / "dp" / "1003.py").write_text(f"# like {address}1004\nprint(1)\n")
    (tmp_path / "leetcode" / "a.py").write_text(f"# {address}1005\n")
    (tmp_path / "far.py").write_text("#" * 4096 + f"\n# {address}1006\n")
    assert [(item.problem, [path.name for path in item.paths]) for item in find_items(tmp_path) if item.problem != "*" and item.paths] == [
        ("1003", ["1003.py"]), ("11053", ["lis.cpp"])
    ]  # fmt: skip


def test_notebooks_and_files_without_a_suffix_are_told(tmp_path: Path) -> None:
    write(tmp_path, "1000.py", "1001.ipynb", "1002번/풀이.ipynb", "BOJ_1003_합", "1000/input", "README", "lab.ipynb")
    one, rest = find_items(tmp_path)
    told = {skipped.label: str(skipped.why) for skipped in read(rest, everything=False).skipped}
    assert one.problem == "1000" and set(map(Path, told)) == {
        Path(tmp_path.name, "1001.ipynb"), Path("1002번/풀이.ipynb"), Path(tmp_path.name, "BOJ_1003_합")
    }  # fmt: skip
    assert told["1002번/풀이.ipynb"] == "notebooks are not read, save it as a .py file: left out"
    assert told[f"{tmp_path.name}/BOJ_1003_합"] == "no suffix says in which language it is: left out"


def test_files_with_other_suffixes_are_told_where_no_source_is(tmp_path: Path) -> None:
    write(
        tmp_path, "1000.py", "1000.txt", "1001.txt", "1002.javva", "1003.png", "1004.PDF", "notes.txt", "1005/input.txt", "requirements.txt"
    )
    _, rest = find_items(tmp_path)
    told = {Path(skipped.label).name: str(skipped.why) for skipped in read(rest, everything=False).skipped}
    assert told == {
        "1001.txt": "whether a file with the suffix .txt is a solution cannot be told: left out",
        "1002.javva": "whether a file with the suffix .javva is a solution cannot be told: left out",
    }


def test_what_lies_closed_is_told(tmp_path: Path) -> None:
    """Archives in the archive, submodules that are not here, notebooks that speak of problems: nothing of them came."""
    write(tmp_path, "1000.py", "old/2023.ZIP", "정리.ipynb", "lab.ipynb", "SWEA/정리.ipynb", "there/1001.py")
    (tmp_path / "정리.ipynb").write_text('{"cells": [{"source": ["# 1000번"]}]}')
    (tmp_path / "SWEA" / "정리.ipynb").write_text('{"cells": [{"source": ["# 1204번"]}]}')
    (tmp_path / "cpp").mkdir()
    (tmp_path / ".gitmodules").write_text("".join(f'[submodule "{name}"]\n\tpath = {name}\n' for name in ("cpp", "there", "gone", "../..")))
    *_, rest = find_items(tmp_path)
    assert {skipped.label: str(skipped.why).partition(":")[0] for skipped in read(rest, everything=False).skipped} == {
        "old/2023.ZIP": "it is packed itself, and stays closed", f"{tmp_path.name}/cpp": "a submodule that is not here",
        f"{tmp_path.name}/정리.ipynb": "notebooks are not read, save it as a .py file",
    }  # fmt: skip


def test_what_lies_closed_beside_a_tools_folders_is_told(tmp_path: Path) -> None:
    write_hub(tmp_path, [PAGES["plain"]], [Submission(1, 50001)])
    before = len(find_layouts(tmp_path))
    (tmp_path / "2022.tar.gz").write_bytes(b"")
    *_, beside = find_layouts(tmp_path)
    (item,) = beside.layout.reading.find_items(beside.folder)
    assert before == 1 and [path.name for path in item.left_out] == ["2022.tar.gz"]


def test_code_in_texts_is_told_where_no_source_is_there(tmp_path: Path) -> None:
    write(tmp_path, "1000.py", "1000.md", "1001번/README.md", "1002.md", "notes.md")
    for name in ("1000.md", "1001번/README.md", "notes.md"):
        (tmp_path / name).write_text("# 생각\n\n```python\nprint(1)\n```\n")
    (tmp_path / "1002.md").write_text("no code in it\n```\n1 2\n```\n")
    _, rest = find_items(tmp_path)
    told = {skipped.label: str(skipped.why) for skipped in read(rest, everything=False).skipped}
    assert told == {"1001번/README.md": "its code stands in a text, save it as a file of its own: left out"}


def test_a_folder_of_notebooks_alone_says_so(tmp_path: Path) -> None:
    write(tmp_path, "a/1001.ipynb", "a/1002.ipynb")
    with pytest.raises(SourceError, match="has 2 notebooks and no sources: notebooks are not read"):
        open_archive(tmp_path, tmp_path)


def test_what_is_left_out_is_looked_at_again_when_it_changes(tmp_path: Path) -> None:
    write(tmp_path, "other.py")
    (before,) = find_items(tmp_path)
    signature = signature_of(before, everything=False)
    write(tmp_path, "another.py")
    (after,) = find_items(tmp_path)
    assert signature_of(after, everything=False) != signature


def test_the_day_is_that_of_the_first_commit_wherever_the_file_was_then(tmp_path: Path) -> None:
    subprocess.run(("git", "init", "-q", tmp_path), check=True)
    write(tmp_path, "1000.py", "먼저/1001.py")
    commit(tmp_path, "2020-03-04")
    (tmp_path / "java").mkdir()
    (tmp_path / "1000.py").rename(tmp_path / "java" / "1000.py")
    commit(tmp_path, "2021-03-04")
    write(tmp_path, "java/1002.py")
    commit(tmp_path, "2022-03-04")
    days = {item.problem: read(item, everything=False).attempts[0].at.date().isoformat() for item in find_items(tmp_path)}
    assert days == {"1000": "2020-03-04", "1001": "2020-03-04", "1002": "2022-03-04"}
    assert set(first_commits(tmp_path / "java")) == {"1000.py", "1002.py"}
    subprocess.run(("git", "-C", tmp_path, "pack-refs", "--all"), check=True)
    assert len(first_commits(tmp_path)) == 3


def test_nothing_of_a_strangers_repository_is_run(tmp_path: Path) -> None:
    subprocess.run(("git", "init", "-q", tmp_path / "r"), check=True)
    write(tmp_path / "r", "1000.py")
    commit(tmp_path / "r", "2020-03-04")
    program = tmp_path / "evil"
    program.write_text(f"#!/bin/sh\ntouch {tmp_path}/was-run\n")
    program.chmod(0o755)
    with (tmp_path / "r" / ".git" / "config").open("a") as config:
        config.write(f"[core]\n\tfsmonitor = {program}\n\tpager = {program}\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = {program}\n")
        config.write(f"[diff]\n\texternal = {program}\n[core]\n\tsshCommand = {program}\n")
    assert set(first_commits(tmp_path / "r")) == {"1000.py"}
    assert not (tmp_path / "was-run").exists()


@pytest.mark.parametrize("damage", ["HEAD", "objects"])
def test_a_damaged_repository_has_no_days(damage: str, tmp_path: Path) -> None:
    subprocess.run(("git", "init", "-q", tmp_path), check=True)
    write(tmp_path, "1000.py")
    commit(tmp_path, "2020-03-04")
    (tmp_path / ".git" / damage).rename(tmp_path / ".git" / "gone")
    assert first_commits(tmp_path) == {}
    assert [item.problem for item in find_items(tmp_path)] == ["1000"]


def test_only_where_nothing_else_explains_the_folder(tmp_path: Path) -> None:
    write(tmp_path / "a", "1000.py")
    assert [found.layout.name for found in find_layouts(tmp_path)] == ["sources named by their problems"]
    (tmp_path / "b" / "1001").mkdir(parents=True)
    (tmp_path / "b" / "1001" / "problem.yaml").write_text("name: x\n")
    assert [found.layout.name for found in find_layouts(tmp_path)] == ["problem packages"]


def test_beside_what_a_tool_keeps_the_owners_sources_are_found_too(tmp_path: Path) -> None:
    """Also within the tool's folder, where it is not a problem of the tool's; nothing that the tool wrote is met twice."""
    write(tmp_path, "백준/Silver/1000. 합/합.py", "백준/dp/1001.py", "boj/1002.java", "프로그래머스/1/12345.py")
    (tmp_path / "백준" / "Silver" / "1000. 합" / "README.md").write_text("# [Silver V] 합 - 1000 \n")
    hub, own = find_layouts(tmp_path)
    assert [item.problem for item in hub.layout.reading.find_items(hub.folder)] == ["1000"]
    own_problems = {item.problem: item.left_out for item in own.layout.reading.find_items(own.folder)}
    assert set(own_problems) == {"1001", "1002", ""}
    assert [path.name for path in own_problems[""]] == ["12345.py"]
    (tmp_path / "백준" / "dp" / "1001.py").unlink()
    (tmp_path / "boj" / "1002.java").unlink()
    found_hub, rest = find_layouts(tmp_path)
    assert [item.left_out[0].name for item in rest.layout.reading.find_items(rest.folder)] == ["12345.py"], "told, and not passed over"
    assert found_hub.layout.name == "BaekjoonHub"


def test_beside_saved_pages_and_in_other_folders_than_a_vaults(tmp_path: Path) -> None:
    write(tmp_path / "a", "1000.py", "page.html")
    write(tmp_path / "b", "output/submissions/1000/7.json", "output/submissions/1000/7.py", "mine/1001.py")
    assert [found.layout.name for found in find_layouts(tmp_path / "a")] == ["saved pages", "sources named by their problems"]
    vault, own = find_layouts(tmp_path / "b")
    assert (vault.layout.name, [item.problem for item in own.layout.reading.find_items(own.folder)]) == ("boj-vault", ["1001"])


def test_the_folder_that_is_named_may_say_whose_numbers_these_are(tmp_path: Path) -> None:
    write(tmp_path / "프로그래머스", "12345.py")
    write(tmp_path / "boj-programmers-main", "1000.py")
    assert [item.problem for item in find_items(tmp_path / "프로그래머스")] == [""]
    assert [item.problem for item in find_items(tmp_path / "boj-programmers-main")] == ["1000"]
