"""Files are written whole or not at all."""

import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.store.files import create_file, write_atomically
from tests.drawn import outputs


@contextmanager
def files_of_at_most(most_bytes: int) -> Iterator[None]:
    """No file may grow beyond this: what a full disk does to a writer."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def everything_below(folder: Path) -> dict[str, bytes | None]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


@given(old=outputs, new=outputs)
def test_content_is_replaced_whole(tmp_path_factory: pytest.TempPathFactory, old: bytes, new: bytes) -> None:
    folder = tmp_path_factory.mktemp("files")
    write_atomically(folder / "1.ans", old)
    assert everything_below(folder) == {"1.ans": old}
    write_atomically(folder / "1.ans", new)
    assert everything_below(folder) == {"1.ans": new}


def test_folders_are_made(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a" / "b" / "1.ans", b"1\n")
    assert everything_below(tmp_path) == {"a": None, "a/b": None, "a/b/1.ans": b"1\n"}


def test_a_folder_in_place_of_the_file_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "1.ans").mkdir()
    (tmp_path / "1.ans" / "inside").write_bytes(b"x")
    before = everything_below(tmp_path)
    with pytest.raises(OSError, match=r"1\.ans"):
        write_atomically(tmp_path / "1.ans", b"1\n")
    assert everything_below(tmp_path) == before


@pytest.mark.parametrize("old", [None, b"old\n"])
def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, old: bytes | None) -> None:
    path = tmp_path / "1.ans"
    if old is not None:
        path.write_bytes(old)
    before = everything_below(tmp_path)
    with files_of_at_most(1000), pytest.raises(OSError, match="File too large"):
        write_atomically(path, b"x" * 1_000_000)
    assert everything_below(tmp_path) == before


def test_a_file_in_place_of_the_folder_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "sample").write_bytes(b"x")
    with pytest.raises(OSError, match="sample"):
        write_atomically(tmp_path / "sample" / "1.ans", b"1\n")
    assert everything_below(tmp_path) == {"sample": b"x"}


def test_a_reader_keeps_the_old_content(tmp_path: Path) -> None:
    path = tmp_path / "1.ans"
    write_atomically(path, b"old\n")
    with path.open("rb") as reader:
        write_atomically(path, b"new and longer\n")
        assert reader.read() == b"old\n"
    assert path.read_bytes() == b"new and longer\n"


@given(name=st.text("가나다abc .-_0", min_size=1, max_size=20).filter(lambda name: name.strip(".")))
def test_any_name_will_do(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    folder = tmp_path_factory.mktemp("files")
    write_atomically(folder / name, b"x")
    assert everything_below(folder) == {name: b"x"}


def test_what_killed_writers_left_of_a_file_goes_with_the_next_one(tmp_path: Path) -> None:
    dead = subprocess.Popen(["true"])
    dead.wait()
    names = (f".1.ans.{dead.pid}.part", f".1.ans.{os.getppid()}.part", f".2.ans.{dead.pid}.part")
    left, written, other = (tmp_path / name for name in names)
    for path in (left, written, other):
        path.write_text("half")
    write_atomically(tmp_path / "1.ans", b"whole")
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(("1.ans", written.name, other.name))


def test_what_begins_a_file_stands_whole_or_not_at_all_and_over_nothing(tmp_path: Path) -> None:
    create_file(tmp_path / "sub" / "1000.py", b"print(1)\n")
    with pytest.raises(FileExistsError):
        create_file(tmp_path / "sub" / "1000.py", b"")
    with files_of_at_most(4096), pytest.raises(OSError, match="File too large"):
        create_file(tmp_path / "sub" / "1001.py", bytes(10_000))
    assert everything_below(tmp_path) == {"sub": None, "sub/1000.py": b"print(1)\n"}
