"""Archives of several people: that it is a group's is seen, one person's several names and folders are none, and one's own come alone."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from judge.archives.archivelayouts import find_layouts
from judge.archives.people import only_of, people_in


def write(folder: Path, sources: Mapping[str, str]) -> None:
    for name, text in sources.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)


def commit(folder: Path, author: str, sources: Mapping[str, str]) -> None:
    write(folder, sources)
    subprocess.run(("git", "init", "-q", folder), check=True)
    environment = {**os.environ, "GIT_AUTHOR_NAME": author, "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "x"}
    environment["GIT_COMMITTER_EMAIL"] = "x@example.org"
    subprocess.run(("git", "-C", folder, "add", "-A"), check=True)
    subprocess.run(("git", "-C", folder, "commit", "-qm", "x"), check=True, env=environment)


def problems_of(folder: Path, name: str) -> dict[str, list[str]]:
    (found,) = only_of(find_layouts(folder), name)
    return {item.problem: [path.name for path in item.paths] for item in found.layout.reading.find_items(found.folder)}


def test_a_group_is_seen_by_who_committed(tmp_path: Path) -> None:
    commit(tmp_path, "kim", {f"week1/{1000 + n}_a.py": "print(1)\n" for n in range(4)})
    commit(tmp_path, "Lee", {f"week1/{1000 + n}_b.py": "print(1 + 0)\n" for n in range(3)} | {"1010.py": ""})
    assert people_in(find_layouts(tmp_path)) == (("Lee", 4), ("kim", 4))
    assert problems_of(tmp_path, "lee") == {"1000": ["1000_b.py"], "1001": ["1001_b.py"], "1002": ["1002_b.py"], "1010": ["1010.py"]}
    assert problems_of(tmp_path, "nobody") == {}


def test_one_person_of_two_names_who_keeps_copies_is_no_group(tmp_path: Path) -> None:
    commit(tmp_path, "kim", {f"all/{1000 + n}.py": f"print({n})\n" for n in range(9)})
    commit(tmp_path, "kim@home", {f"study/{1000 + n}.py": f"print({n})\n" for n in range(9)} | {"again/1000.py": "print(0 + 0)\n"})
    assert people_in(find_layouts(tmp_path)) == ()


@pytest.mark.parametrize(
    ("folders", "is_group"), [(("kim", "lee", "박"), True), (("java", "python", "cpp"), False), (("1주차", "2주차", "3주차"), False)]
)
def test_a_group_is_seen_by_folders_where_git_tells_nothing(folders: tuple[str, ...], is_group: bool, tmp_path: Path) -> None:
    write(tmp_path, {f"{name}/{1000 + n}.py": "#" * at for at, name in enumerate(folders, 1) for n in range(4)})
    assert [name for name, _ in people_in(find_layouts(tmp_path))] == (sorted(folders) if is_group else [])
    assert set(problems_of(tmp_path, folders[0])) == {"1000", "1001", "1002", "1003"}


def test_a_word_of_a_files_name_is_a_person(tmp_path: Path) -> None:
    write(tmp_path, {"1000_java_디우.java": "", "1000_java_라라.java": "", "라라/other.py": ""})
    assert problems_of(tmp_path, "라라") == {"1000": ["1000_java_라라.java"], "": []}


def test_a_readme_belongs_to_whoever_solved_it_too(tmp_path: Path) -> None:
    """Of what a tool pushed into one folder for several, the problem comes with one's own source."""
    place = "백준/Silver/1000. 합"
    commit(tmp_path, "kim", {f"{place}/README.md": "# [Silver V] 합 - 1000 \n", f"{place}/합.py": "kim"})
    commit(tmp_path, "lee", {f"{place}/합.java": "lee", "백준/Silver/1001. 차/README.md": "", "백준/Silver/1001. 차/차.py": "lee"})
    assert problems_of(tmp_path, "lee") == {"1000": ["README.md", "합.java"], "1001": ["README.md", "차.py"]}
    assert problems_of(tmp_path, "kim") == {"1000": ["README.md", "합.py"]}


def test_a_collection_beside_a_group_is_nobodys_and_comes_whole(tmp_path: Path) -> None:
    write(tmp_path / "group", {f"{name}/{1000 + n}.py": "#" * at for at, name in enumerate(("kim", "lee", "park"), 1) for n in range(4)})
    own = find_layouts(tmp_path / "group")
    collection = own[0]._replace(layout=own[0].layout._replace(own_folders=None, authority=1))
    whole, narrowed = only_of([*own, collection], "kim")
    assert {len(item.paths) for item in whole.layout.reading.find_items(whole.folder)} == {3}
    assert {len(item.paths) for item in narrowed.layout.reading.find_items(narrowed.folder)} == {1}
