"""The log as lines of text, out and in again."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.errors import HistoryError
from judge.history.events import Event
from judge.history.exchange import as_line, read_lines
from judge.history.log import History
from judge.history.payloads import wrong_key

GOOD = '{"at":"2026-01-01T00:00:00+00:00","key":"a","kind":"run","item":"1000","device":"d","offset":540,"payload":{}}'

words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)
events = st.lists(
    st.builds(
        Event, words, st.datetimes(datetime(1980, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)), words, words,
        st.dictionaries(words, st.none() | st.booleans() | st.integers(-(10**9), 10**9) | words | st.lists(words, max_size=3), max_size=3),
        words, st.none() | st.integers(-720, 840),
    ).filter(lambda event: not wrong_key(event)),
    max_size=8, unique_by=lambda event: event.key,
).map(lambda found: [event for event in found if not wrong_key(event)])  # fmt: skip


@given(events)
def test_what_goes_out_comes_in(found: list[Event]) -> None:
    lines = [as_line(event) for event in found]
    assert all("\n" not in line for line in lines)
    assert list(read_lines(lines, "x")) == found


@given(events, events)
def test_merging_is_the_same_in_any_order(left: list[Event], right: list[Event]) -> None:
    right = [event for event in right if event.key not in {one.key for one in left}]
    merged = []
    for parts in ((left, right), (right, left), (left, right, left)):
        history = History(Path(":memory:"))
        for part in parts:
            history.record(read_lines(map(as_line, part), "x"))
        merged.append([as_line(event) for event in history.events()])
        history.close()
    assert merged[0] == merged[1] == merged[2] and len(merged[0]) == len(left) + len(right)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("hello", "x:3: not a line of judge history export: it is no JSON"),
        ("[]", "x:3: not a line of judge history export: at, key and kind must be texts"),
        (GOOD.replace('"a"', "7"), "at, key and kind must be texts"),
        (GOOD.replace('"kind":"run",', ""), "at, key and kind must be texts"),
        (GOOD.replace("{}", "3"), "x:3: payload must be an object, item and device texts"),
        (GOOD.replace('"1000"', "1000"), "payload must be an object, item and device texts"),
        (GOOD.replace("540", "2000"), "x:3: offset must be a number of minutes, at most a day"),
        (GOOD.replace("540", '"540"'), "offset must be a number"),
        (GOOD.replace("2026-01-01", "2026-13-01"), "x:3: 2026-13-01T00:00:00+00:00 is no time"),
    ],
)
def test_a_line_that_is_none(line: str, message: str) -> None:
    with pytest.raises(HistoryError, match=message.replace("+", r"\+")):
        list(read_lines([GOOD, "", line], "x"))


def test_a_time_without_a_zone_is_utc() -> None:
    (found,) = read_lines([GOOD.replace("+00:00", "")], "x")
    assert found.at == datetime(2026, 1, 1, tzinfo=UTC)
