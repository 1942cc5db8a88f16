"""The index is read beside the pages: they have numbers at once, titles when they are read, and hear of it."""

from pathlib import Path
from threading import Event

import pytest

from judge.store.index import IndexEntry, read_index
from judge.web import indexkeeper
from judge.web.indexkeeper import IndexKeeper
from tests.conftest import add_problem


def test_what_comes_is_listed_at_once_and_told_when_it_is_read(place: Path) -> None:
    told = Event()
    keeper = IndexKeeper(place, told.set)
    assert [one.id for one in keeper.entries()] == ["1", "atcoder-2"]
    assert told.wait(60) and keeper.entries() == read_index(place) and not keeper.is_unread
    told.clear()
    version = keeper.version
    add_problem(place, "3", {"sample/1": ("1\n", "1\n")})
    assert "3" in keeper.by_id()
    assert told.wait(60) and keeper.names("3") and keeper.version > version


def test_numbers_come_before_titles_and_the_last_titles_before_new_ones(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading that takes longer than a page may wait."""
    goes_on, told = Event(), Event()

    def read_slowly(root: Path) -> list[IndexEntry]:
        assert goes_on.wait(60)
        return read_index(root)

    monkeypatch.setattr(indexkeeper, "read_index", read_slowly)
    keeper = IndexKeeper(place, told.set)
    assert [one.id for one in keeper.entries()] == ["1", "atcoder-2"] and keeper.is_unread and keeper.names("1") == {}
    goes_on.set()
    assert told.wait(60) and keeper.names("1") and not keeper.is_unread
    goes_on.clear()
    later = IndexKeeper(place, told.set)
    assert later.names("1") == keeper.names("1") and not later.is_unread
    goes_on.set()
