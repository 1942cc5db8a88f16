"""What was read of an archive before is known again, and only while nothing about it changed."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.archives.archiveitems import ArchiveItem, Skipped
from judge.errors import SourceError
from judge.intake.ledger import Ledger, LedgerEntry, signature_of

Folders = pytest.TempPathFactory

names = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
skipped = st.builds(
    lambda label, why: Skipped(label, SourceError("sample {number} stands twice, with two texts", number=why)), names, names
)
entries = st.lists(
    st.builds(LedgerEntry, names, names, st.lists(names, max_size=3).map(tuple), st.lists(skipped, max_size=2).map(tuple)),
    unique_by=lambda entry: entry.label,
    max_size=5,
)


def told(entry: LedgerEntry | None) -> tuple[object, ...] | None:
    """An entry as values that compare."""
    return entry and (*entry[:3], [(note.label, str(note.why)) for note in entry.skipped])


@given(entries)
def test_entries_come_back(tmp_path_factory: Folders, found: list[LedgerEntry]) -> None:
    cache, folder = tmp_path_factory.mktemp("cache"), Path("archive")
    ledger = Ledger(cache, folder, "boj-vault")
    for entry in found:
        ledger.add(entry)
    ledger.save()
    again = Ledger(cache, folder, "boj-vault")
    for entry in found:
        assert told(again.entry(entry.label, entry.signature)) == told(entry)
        assert again.entry(entry.label, entry.signature + "x") is None
    assert again.entry("\udc80 nobody", "") is None


def test_each_folder_and_layout_has_its_own(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path, Path("one"), "boj-vault")
    ledger.add(LedgerEntry("a", "s", ("1000",), ()))
    ledger.save()
    assert Ledger(tmp_path, Path("one"), "boj-vault").entry("a", "s")
    assert Ledger(tmp_path, Path("two"), "boj-vault").entry("a", "s") is None
    assert Ledger(tmp_path, Path("one"), "BaekjoonHub").entry("a", "s") is None


def test_what_is_not_saved_is_not_known(tmp_path: Path) -> None:
    Ledger(tmp_path, Path("one"), "x").add(LedgerEntry("a", "s", (), ()))
    assert Ledger(tmp_path, Path("one"), "x").entry("a", "s") is None
    Ledger(tmp_path, Path("one"), "x").save()
    assert not (tmp_path / "imports").exists(), "nothing changed, nothing is written"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"version": 0, "entries": []}', b'{"version": 1, "entries": [1]}', b"\xff"])
def test_a_damaged_ledger_costs_time_only(tmp_path: Path, content: bytes) -> None:
    ledger = Ledger(tmp_path, Path("one"), "x")
    ledger.add(LedgerEntry("a", "s", (), ()))
    ledger.save()
    (path,) = (tmp_path / "imports").iterdir()
    path.write_bytes(content)
    assert Ledger(tmp_path, Path("one"), "x").entry("a", "s") is None


def test_a_signature_changes_with_what_was_read_and_what_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("one")
    os.utime(path, ns=(0, 10**9))
    item = ArchiveItem("a", (path, tmp_path / "gone"))
    first = signature_of(item, everything=False)
    assert signature_of(item, everything=False) == first
    assert signature_of(item, everything=True) != first
    assert signature_of(item, everything=False, problem="1000") != first
    os.utime(path, ns=(0, 2 * 10**9))
    assert signature_of(item, everything=False) != first
    path.write_text("other")
    os.utime(path, ns=(0, 10**9))
    assert signature_of(item, everything=False) != first
