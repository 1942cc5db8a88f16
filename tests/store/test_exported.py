"""Files of a package, and exports written whole or not at all."""

import os
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import ExportError, UsageError
from judge.store.exported import load_files, load_header, render_archive, save_archive, save_folder
from tests.files import lay_out

FILES = {"problem.yaml": b"name: x\n", "data/sample/1.in": b"1\n", "data/sample/1.ans": b"\xff\x00"}


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_hidden_files_are_not_loaded(tmp_path: Path) -> None:
    lay_out(tmp_path, {"problem.yaml": "a", ".judge.yaml": "b", ".origin.json": "c", ".git/x": "d", "data/.x/1.in": "e", "data/1.in": "f"})
    assert load_files(tmp_path) == {"problem.yaml": b"a", "data/1.in": b"f"}


def test_a_package_that_is_a_link_itself_is_loaded(tmp_path: Path) -> None:
    lay_out(tmp_path / "real", {"problem.yaml": "a", "x/1": "b"})
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "real" / "x" / "2").symlink_to("1")
    assert load_files(tmp_path / "link") == {"problem.yaml": b"a", "x/1": b"b", "x/2": b"b"}


@pytest.mark.parametrize("target", ["../secret", "../../secret", "/etc/passwd", "../outside"])
def test_links_that_lead_out_are_refused(tmp_path: Path, target: str) -> None:
    lay_out(tmp_path, {"secret": "key", "outside/secret": "key", "package/problem.yaml": "a"})
    (tmp_path / "package" / "link").symlink_to(target)
    if not (tmp_path / "package" / "link").exists():
        (tmp_path / "package" / "link").unlink()
        (tmp_path / "package" / "link").symlink_to(tmp_path / "secret")
    with pytest.raises(ExportError) as caught:
        load_files(tmp_path / "package")
    assert str(caught.value) == f"{tmp_path}/package/link is a link: put in its place what it leads to"


def test_a_header_is_the_first_that_is_found(tmp_path: Path) -> None:
    lay_out(tmp_path, {"b/testlib.h": "b", "c/testlib.h": "c"})
    assert load_header([tmp_path / "a", tmp_path / "b", tmp_path / "c"], "testlib.h") == b"b"
    assert load_header([tmp_path / "a"], "testlib.h") is None


def test_a_folder_is_written_whole(tmp_path: Path) -> None:
    save_folder(tmp_path / "new" / "1000", FILES)
    assert content(tmp_path / "new" / "1000") == FILES
    assert os.listdir(tmp_path / "new") == ["1000"]


def test_a_folder_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="part/a"):
        save_folder(tmp_path / "1000", {"a": b"", "a/b": b""})
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("kind", ["file", "folder", "dead link"])
def test_nothing_is_overwritten(tmp_path: Path, kind: str) -> None:
    for name in ("1000", "1000.zip"):
        path = tmp_path / name
        path.write_text("mine") if kind == "file" else path.mkdir() if kind == "folder" else path.symlink_to("nowhere")
    with pytest.raises(UsageError) as caught:
        save_folder(tmp_path / "1000", FILES)
    assert str(caught.value) == f"{tmp_path}/1000 is there already: move it away, or choose another folder with --output"
    with pytest.raises(UsageError):
        save_archive(tmp_path / "1000.zip", "1000", FILES)
    assert sorted(os.listdir(tmp_path)) == ["1000", "1000.zip"]
    assert [path.read_text() for path in tmp_path.iterdir() if path.is_file()] == (["mine", "mine"] if kind == "file" else [])


def test_an_archive_holds_the_folder(tmp_path: Path) -> None:
    save_archive(tmp_path / "1000.zip", "1000", FILES)
    with ZipFile(tmp_path / "1000.zip") as archive:
        archive.extractall(tmp_path / "there")
    assert content(tmp_path / "there" / "1000") == FILES


@given(st.dictionaries(st.from_regex(r"[a-z]{1,3}(/[a-z]{1,3})?", fullmatch=True), st.binary(max_size=20), max_size=6))
def test_the_same_files_make_the_same_archive(files: dict[str, bytes]) -> None:
    first = render_archive("1000", files)
    assert first == render_archive("1000", dict(reversed(files.items())))
    with ZipFile(BytesIO(first)) as archive:
        assert {name.removeprefix("1000/"): archive.read(name) for name in archive.namelist()} == files
        assert {(entry.date_time, entry.create_system) for entry in archive.infolist()} <= {((1980, 1, 1, 0, 0, 0), 3)}
