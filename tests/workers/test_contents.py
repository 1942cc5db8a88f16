"""Contents: what travels arrives to the byte, and is kept by its hash."""

import pickle
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import ClusterError
from judge.workers.contents import find_kept, keep_content, pack, read_content

FILES = st.dictionaries(st.from_regex(r"[a-z]{1,3}(\.in)?(/[a-z]{4,6})?", fullmatch=True), st.binary(max_size=40), min_size=1, max_size=5)


def lay_out(folder: Path, files: dict[str, bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        if path.parent.is_file() or path.is_dir():
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def names_in(folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()]


@given(FILES)
def test_what_is_packed_arrives(tmp_path_factory: pytest.TempPathFactory, files: dict[str, bytes]) -> None:
    place = tmp_path_factory.mktemp("contents")
    folder = place / "1000"
    lay_out(folder, files)
    content = read_content(folder, names_in(folder))
    kept = keep_content(place / "kept", content.hash, pack(content))
    assert kept.name == "1000"
    assert {name: (kept / name).read_bytes() for name in names_in(kept)} == {
        name: (folder / name).read_bytes() for name in names_in(folder)
    }
    assert find_kept(place / "kept", content.hash) == kept
    assert keep_content(place / "kept", content.hash, pack(content)) == kept


@pytest.mark.parametrize("change", ["content", "name", "folder", "more"])
def test_the_hash_tells_contents_apart(tmp_path: Path, change: str) -> None:
    first, second = tmp_path / "1000", tmp_path / ("1001" if change == "folder" else "other/1000")
    lay_out(first, {"a": b"12", "b": b"3"})
    lay_out(second, {"content": {"a": b"1", "b": b"23"}, "name": {"a": b"12", "c": b"3"}, "folder": {"a": b"12", "b": b"3"}}.get(
        change, {"a": b"12", "b": b"3", "c": b""}
    ))  # fmt: skip
    assert read_content(first, names_in(first)).hash != read_content(second, names_in(second)).hash
    assert read_content(first, ["a", "b"]) == read_content(first, ["b", "a"])


def test_what_is_not_kept_is_not_found(tmp_path: Path) -> None:
    assert find_kept(tmp_path, "0" * 40) is None
    (tmp_path / ("0" * 40)).mkdir()
    assert find_kept(tmp_path, "0" * 40) is None


def test_other_bytes_are_refused(tmp_path: Path) -> None:
    lay_out(tmp_path / "1000", {"a": b"1"})
    content = read_content(tmp_path / "1000", ["a"])
    lay_out(tmp_path / "1000", {"a": b"2"})
    with pytest.raises(ClusterError, match="not what was sent"):
        keep_content(tmp_path / "kept", content.hash, pack(content))
    assert list((tmp_path / "kept").iterdir()) == []


@pytest.mark.parametrize("name", ["../a", "/a", "b/../../a"])
def test_nothing_leaves_its_folder(tmp_path: Path, name: str) -> None:
    packed = zlib.compress(pickle.dumps(("1000", [(name, b"")])))
    with pytest.raises(ClusterError, match="would leave its folder"):
        keep_content(tmp_path / "kept", "0" * 40, packed)
    assert not (tmp_path / "a").exists()
