"""What is kept at hand is what a fresh fold says, whatever came when."""

import os
import shutil
import time
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from judge.history.events import Event, day_subject
from judge.history.log import History
from judge.practice.pastrounds import read_rounds
from judge.practice.state import PracticeState, catch_up
from tests.practice.happenings import FIRST, START, event, ran

problems = st.sampled_from(["1000", "1001"])
kinds = st.sampled_from(["AC", "WA", "answer", "undo", "today", "skip", "exam"])
rows = st.lists(st.tuples(st.integers(0, 30 * 1440), kinds, problems), max_size=12)


def events_of(found: list[tuple[int, str, str]], first: int) -> list[Event]:
    made = []
    for number, (minutes, kind, problem) in enumerate(found, first):
        day, key = minutes / 1440, f"{number:05}"
        today = day_subject(FIRST + minutes // 1440)
        if kind in ("AC", "WA"):
            made.append(ran(day, kind, source=key, active=60)._replace(key=key, subject=problem))
        elif kind == "answer":
            made.append(event(day, "answer", key, right=True, seconds=5)._replace(subject="card:x"))
        elif kind == "undo":
            made.append(event(day, "undo", key, of=f"{number // 2:05}")._replace(subject=problem))
        elif kind == "exam":
            made.append(event(day, "exam", key)._replace(subject="exam", payload={"day": FIRST + 40}))
        else:
            payload = {"item": problem} if kind == "skip" else {"items": [["new", problem, 20, 0]], "minutes": 60, "more": True}
            made.append(event(day, kind, key, **payload)._replace(subject=today))
    return made


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(rows, st.integers(0, 35)), min_size=1, max_size=5))
def test_kept_is_fresh(pieces: list[tuple[list[tuple[int, str, str]], int]]) -> None:
    with TemporaryDirectory() as folder:
        path, cache, empty = Path(folder) / "history.db", Path(folder) / "cache", Path(folder) / "empty"
        number = day = 0
        for found, later in pieces:
            with History(path) as history:
                history.record(events_of(found, number))
            number += len(found)
            day = max(day, later)
            kept = catch_up(path, cache, FIRST + day)
            rounds = read_rounds(path, cache, FIRST + day)
            shutil.rmtree(empty, ignore_errors=True)
            fresh = catch_up(path, empty, FIRST + day)
            assert {id_: brief for id_, brief in kept.briefs.items() if brief.is_tried} == {
                id_: brief for id_, brief in fresh.briefs.items() if brief.is_tried
            }
            assert kept._replace(briefs={}) == fresh._replace(briefs={})
            told = {id_: one for id_, one in rounds.items() if one}
            assert (empty / "rounds").exists()  # the fold of all problems has left them
            for _ in range(2):  # as it left them, then by themselves
                again = read_rounds(path, empty, FIRST + day)
                assert {id_: one for id_, one in again.items() if one} == told
                (empty / "rounds").unlink(missing_ok=True)


def test_while_nothing_changes_the_log_is_not_opened(tmp_path: Path) -> None:
    path, cache = tmp_path / "history.db", tmp_path / "cache"
    with History(path) as history:
        history.record([ran(0)])
    long_ago = time.time() - 60
    os.utime(path, (long_ago, long_ago))
    first = catch_up(path, cache, FIRST)
    content = path.read_bytes()
    path.write_bytes(b"not a log" * (len(content) // 9 + 1))
    os.truncate(path, len(content))
    os.utime(path, (long_ago, long_ago))
    assert catch_up(path, cache, FIRST) == first


def test_another_log_in_its_place(tmp_path: Path) -> None:
    path, cache = tmp_path / "history.db", tmp_path / "cache"
    with History(path) as history:
        history.record([ran(0), ran(1)])
    assert catch_up(path, cache, FIRST + 5).briefs["1149"].rounds == 1
    path.unlink()
    with History(path) as history:
        history.record([ran(0)._replace(subject="2000", key="other")])
    assert list(catch_up(path, cache, FIRST + 5).briefs) == ["2000"]


def test_a_damaged_cache_costs_time_only(tmp_path: Path) -> None:
    path, cache = tmp_path / "history.db", tmp_path / "cache"
    with History(path) as history:
        history.record([ran(0)])
    before = catch_up(path, cache, FIRST)
    for content in (b"", b"\x00" * 50, b"{}", before.__repr__().encode()):
        (cache / "practice").write_bytes(content)
        assert catch_up(path, cache, FIRST) == before


def test_no_log_yet(tmp_path: Path) -> None:
    assert catch_up(tmp_path / "history.db", tmp_path / "cache", FIRST) == PracticeState(FIRST, {}, {})
    assert not (tmp_path / "history.db").exists()


def test_times_are_added_up_by_day(tmp_path: Path) -> None:
    path = tmp_path / "history.db"
    with History(path) as history:
        history.record([ran(0, active=100), ran(0.1, active=50), event(0.2, "answer", right=True, seconds=7)._replace(subject="card:x")])
        history.record([ran(0.9, active=9), ran(1 + 20 / 24, active=1)._replace(at=START + timedelta(hours=20), offset=540)])
    days = catch_up(path, tmp_path / "cache", FIRST + 5).days
    assert days[FIRST] == (2, 1, 157.0, 0) and days[FIRST + 1] == (2, 0, 10.0, 0)
