"""Values that may be thrown away: what was kept comes back whole, or nothing does."""

import marshal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.cache import keep, recall

Folders = pytest.TempPathFactory

plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=4) | st.lists(inner, max_size=4).map(tuple) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=10,
)


@given(stamp=plain, value=plain)
def test_what_was_kept_comes_back(tmp_path_factory: Folders, stamp: object, value: object) -> None:
    path = tmp_path_factory.mktemp("cache") / "deep" / "er" / "value"
    keep(path, stamp, value)
    assert recall(path, stamp) == value
    assert [one.name for one in path.parent.iterdir()] == ["value"]


def test_another_stamp_is_nothing_kept(tmp_path: Path) -> None:
    keep(tmp_path / "a", (1, "x"), "value")
    assert recall(tmp_path / "a", (2, "x")) is None
    assert recall(tmp_path / "b", (1, "x")) is None


@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
def test_a_bit_that_fell_over_is_nothing_kept(tmp_path_factory: Folders, place: int, bit: int) -> None:
    path = tmp_path_factory.mktemp("cache") / "a"
    keep(path, 1, ("value", 5, {"x": [1.5, None]}))
    content = bytearray(path.read_bytes())
    content[place % len(content)] ^= 1 << bit
    path.write_bytes(content)
    assert recall(path, 1) is None


@given(length=st.integers(0, 200), junk=st.binary(max_size=20))
def test_a_file_that_was_cut_off_is_nothing_kept(tmp_path_factory: Folders, length: int, junk: bytes) -> None:
    path = tmp_path_factory.mktemp("cache") / "a"
    keep(path, 1, "value" * 10)
    whole = path.read_bytes()
    path.write_bytes(whole[: min(length, len(whole) - 1)] + junk)
    assert recall(path, 1) in (None, "value" * 10)
    assert (recall(path, 1) is None) == (path.read_bytes() != whole)


@pytest.mark.parametrize("foreign", [b"", b"\0" * 64, b"{}", marshal.dumps((1, "value")), marshal.dumps(7), b"\xff" * 4096])
def test_a_foreign_file_is_nothing_kept(tmp_path: Path, foreign: bytes) -> None:
    (tmp_path / "a").write_bytes(foreign)
    assert recall(tmp_path / "a", 1) is None
    keep(tmp_path / "a", 1, "mine")
    assert recall(tmp_path / "a", 1) == "mine"


def test_what_cannot_be_read_or_written_costs_time_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    keep(tmp_path / "file" / "a", 1, "value")
    assert recall(tmp_path / "file" / "a", 1) is None
    (tmp_path / "taken" / "inside").mkdir(parents=True)
    keep(tmp_path / "taken", 1, "value")
    assert recall(tmp_path / "taken", 1) is None
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file", "taken"]


def test_what_is_not_plain_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ValueError):
        keep(tmp_path / "a", 1, Path("x"))
    assert not list(tmp_path.iterdir())


def test_readers_meet_whole_values_while_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "a"
    keep(path, 1, "0" * 100_000)
    program = (
        "import sys; from pathlib import Path; from judge.cache import keep\n"
        "for number in range(300): keep(Path(sys.argv[1]), 1, str(number % 10) * 100_000)"
    )
    with ThreadPoolExecutor(2) as pool:
        writers = [pool.submit(subprocess.run, [sys.executable, "-c", program, str(path)], check=True) for _ in range(2)]
        seen = set()
        while not all(writer.done() for writer in writers):
            seen.add(recall(path, 1))
        for writer in writers:
            writer.result()
    assert None not in seen and all(len(value) == 100_000 and len(set(value)) == 1 for value in seen)


def test_importing_it_is_cheap() -> None:
    """It is on the path of every command."""
    program = "import sys; before = set(sys.modules); import judge.cache; print(*sorted(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"json", "pickle", "tempfile", "hashlib", "shutil", "sqlite3", "dataclasses"} & set(loaded)
