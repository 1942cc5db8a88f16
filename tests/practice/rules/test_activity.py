"""Days, goals and streaks, wherever the learner is and whatever the clock does."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.history.days import date_of, day_of, end_of, parse_date, weekday_of
from judge.practice.rules.activity import Day, active_days, streak, this_week

ZONES = ("Asia/Seoul", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Kiritimati", "America/St_Johns")
DID = Day(1, 0, 60.0)

moments = st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))
zones = st.sampled_from(ZONES).map(ZoneInfo)


def offset(at: datetime, zone: ZoneInfo) -> int:
    found = at.astimezone(zone).utcoffset()
    assert found is not None
    return round(found.total_seconds() / 60)


@given(moments, zones)
def test_a_day_goes_from_four_to_four(at: datetime, zone: ZoneInfo) -> None:
    local = at.astimezone(zone)
    expected = (local.replace(tzinfo=None) - timedelta(hours=4)).date()
    day = day_of(at.timestamp(), offset(at, zone))
    assert date_of(day) == expected.isoformat() and parse_date(date_of(day)) == day
    assert weekday_of(day) == expected.weekday()
    assert at.timestamp() < end_of(day, offset(at, zone)) <= at.timestamp() + 86400


@pytest.mark.parametrize("text", ["2026-13-01", "20261201", "tomorrow", "2026-1-1", ""])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text)


@given(st.lists(st.tuples(moments, zones), min_size=1, max_size=60))
def test_no_streak_is_longer_than_the_days_lived(lived: list[tuple[datetime, ZoneInfo]]) -> None:
    days = {day_of(at.timestamp(), offset(at, zone)): DID for at, zone in lived}
    found = streak(days, max(days))
    first, last = min(at for at, _ in lived), max(at for at, _ in lived)
    assert 1 <= found.days <= len(days)
    assert found.days <= (last - first) / timedelta(days=1) + 3  # a day more at each end, and the date line
    assert 0 <= found.freezes <= 2


@given(st.sets(st.integers(0, 80)), st.integers(0, 90))
def test_days_to_come_do_not_count(active: set[int], today: int) -> None:
    days = dict.fromkeys(active, DID)
    past = {day: found for day, found in days.items() if day <= today}
    assert streak(days, today) == streak(past, today)
    assert active_days(days, today - 29, today) == len([day for day in past if day > today - 30])
    assert this_week(days, today) <= weekday_of(today) + 1


@given(st.sets(st.integers(0, 80), min_size=1), st.integers(0, 90))
def test_freezes_bridge_and_never_lengthen(active: set[int], today: int) -> None:
    days = dict.fromkeys(active, DID)
    found = streak(days, today)
    past = sorted(day for day in active if day <= today)
    # the longest run backwards that misses at most two days a gap is the most there can be
    assert found.days <= len(past)
    row = 0
    while past and past[-1] - row in active:
        row += 1
    if past and past[-1] >= today - 1:
        assert found.days >= row


def test_a_streak_by_hand() -> None:
    week = dict.fromkeys(range(7), DID)
    assert streak(week, 6) == (7, 1)
    assert streak(week, 7) == (7, 1)  # today is not over
    assert streak(week, 8) == (7, 0)  # a day was missed, and the freeze is gone
    assert streak({**week, 8: DID}, 8) == (8, 0)
    assert streak(week, 9) == (0, 0)
    assert streak(dict.fromkeys(range(30), DID), 29) == (30, 2)
    assert streak({}, 5) == (0, 0)


def test_what_makes_a_day_count() -> None:
    assert Day(1, 0).is_active and Day(0, 5).is_active
    assert not Day(0, 4, 9999.0).is_active


def test_this_week_begins_on_monday() -> None:
    monday = date(2026, 11, 23).toordinal() - date(1970, 1, 1).toordinal()
    days = dict.fromkeys(range(monday - 3, monday + 3), DID)
    assert this_week(days, monday) == 1 and this_week(days, monday + 2) == 3 and this_week(days, monday - 1) == 3
