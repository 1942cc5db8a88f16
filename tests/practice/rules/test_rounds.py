"""What happened with a problem becomes rounds and ratings."""

import random
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from judge.forgetting import AGAIN, EASY, GOOD, HARD
from judge.history.days import noon_of
from judge.history.events import Event
from judge.history.exchange import as_line, read_lines
from judge.practice.rules.rounds import Standing, fold
from tests.practice.happenings import FIRST, after, event, ran, ratings, rounds

MINUTE = 1 / 1440


@pytest.mark.parametrize(
    ("events", "rating"),
    [
        ([ran(0)], GOOD),
        ([ran(0, "WA"), ran(MINUTE, "TLE"), ran(2 * MINUTE, "RTE"), ran(3 * MINUTE)], GOOD),
        ([ran(number * MINUTE, "WA") for number in range(4)] + [ran(4 * MINUTE)], HARD),
        ([event(0, "hint", level=1), ran(MINUTE)], GOOD),
        ([event(0, "hint", level=1), event(MINUTE, "hint", level=2), ran(2 * MINUTE)], HARD),
        ([ran(0, active=1200, expected=1200)], GOOD),
        ([ran(0, active=2401, expected=1200)], HARD),
        ([ran(0, active=60, expected=1200)], GOOD),  # quick, but the first time
        ([event(0, "editorial"), ran(MINUTE)], AGAIN),
        ([ran(0, "WA"), event(MINUTE, "give-up")], AGAIN),
        ([event(0, "give-up")], AGAIN),
        ([ran(0, "WA")], AGAIN),  # the day is over
        ([event(0, "recall", rating="easy")], EASY),
        ([ran(0, "WA", final=True)], AGAIN),
    ],
)
def test_the_table_of_ratings(events: list[Event], rating: int) -> None:
    assert ratings(*events) == [rating]


@pytest.mark.parametrize(
    ("second", "rating"),
    [
        ([ran(10, active=500, expected=1200)], EASY),
        ([ran(10, active=601, expected=1200)], GOOD),
        ([ran(10, active=500)], GOOD),  # nobody knows what was expected
        ([ran(10, "WA", active=10, expected=1200), ran(10.01, active=10, expected=1200)], GOOD),
        ([event(10, "hint", level=1), ran(10.01, active=10, expected=1200)], GOOD),
    ],
)
def test_easy_is_for_repetitions(second: list[Event], rating: int) -> None:
    assert ratings(ran(0), *second) == [GOOD, rating]


def test_what_begins_no_round() -> None:
    for nothing in ("CE", "NA", "JE"):
        assert rounds(ran(0, nothing)) == [] and after(ran(0, nothing)).is_tried
    assert rounds(ran(0, part=True)) == [] and not after(ran(0, part=True)).is_accepted
    assert ratings(ran(0), ran(0.1, "WA")) == [GOOD]  # done today
    assert ratings(ran(0), ran(1, "WA")) == [GOOD]  # not due for days
    assert ratings(ran(0, source="same"), ran(10, source="same")) == [GOOD]  # proves nothing
    assert ratings(ran(0, source="same"), ran(10, "WA"), ran(10.01, source="same")) == [GOOD, AGAIN]
    assert ratings(ran(0), event(1, "give-up")) == [GOOD]
    assert ratings(event(0, "give-up"), ran(0.1), ran(0.2)) == [AGAIN]


def test_the_time_before_a_run_that_told_something_is_the_rounds() -> None:
    for nothing in ("CE", "NA"):
        [first, again] = rounds(
            ran(0), ran(10, nothing, active=1500, expected=1200), ran(10.001, nothing, active=60), ran(10.002, active=30, expected=1200)
        )
        assert again.active == 1590 and again.rating == GOOD and again.tries == 1, "an Easy of half a minute, where nothing had been built"
        assert first.active == 0
    [lost] = rounds(ran(0, "CE", active=900), ran(1, active=60))
    assert lost.active == 60, "another day's"


@pytest.mark.parametrize("failed", [ran(100, "WA", final=True, mock="a"), event(100, "give-up", mock="a")])
def test_what_failed_in_a_mock_test_comes_the_next_day(failed: Event) -> None:
    """As its end says: what was known well before would have come days later."""
    known = [event(day, "attempt", verdict="AC", source=f"{day}") for day in (0, 30)]
    plain, tested = after(*known, event(100, "give-up")).strength, after(*known, failed).strength
    assert plain and tested and plain.due > tested.due == noon_of(FIRST + 101) and tested.stability == plain.stability


def test_a_glance_at_hints_of_what_sleeps_is_no_round() -> None:
    solved = event(0, "attempt", verdict="AC", source="a")
    found = after(solved, event(200, "hint", level=1))
    assert [one.is_elsewhere for one in found.rounds] == [True] and found.open is None and found.woken == 0
    assert ratings(solved, event(200, "hint", level=2), ran(200.01)) == [GOOD, HARD]  # who goes on was helped
    assert ratings(solved, event(200, "hint", level=1), ran(200.01, "WA")) == [GOOD, AGAIN]
    assert ratings(solved, event(199, "wake"), event(200, "hint", level=1)) == [GOOD, AGAIN]


def test_compile_errors_take_time_but_are_no_tries() -> None:
    (found,) = rounds(ran(0, "WA", active=100), ran(MINUTE, "CE", active=200), ran(2 * MINUTE, active=300))
    assert (found.tries, found.active, found.failures) == (2, 600, ("WA",))


def test_a_round_that_goes_on() -> None:
    standing = after(ran(0, "WA"), ran(MINUTE, "WA"), day=0)
    assert standing.rounds == () and standing.open and standing.open.tries == 2
    assert after(ran(0, "WA"), day=1).open is None
    late = [ran(18 / 24 + 0.01, "WA"), ran(18.5 / 24)]  # 03:14 and 03:30 the next morning, UTC
    assert ratings(*late) == [GOOD]
    assert ratings(ran(18.5 / 24, "WA"), ran(19.5 / 24)) == [AGAIN, GOOD]  # four o'clock passed between them


def test_the_learner_has_the_last_word() -> None:
    first = ran(0)
    told = event(-0.5, "rate", rating="hard", of=first.key)  # the clock went back
    assert ratings(first, told) == [HARD]
    assert ratings(first, told, event(3, "rate", rating="easy", of=first.key)) == [EASY]
    assert ratings(first, event(1, "rate", rating="easy", of="nothing")) == [GOOD]
    assert ratings(first, event(1, "rate", rating="nonsense", of=first.key)) == [GOOD]
    easier, told_nothing = after(first, event(1, "rate", rating="easy", of=first.key)).strength, after(first).strength
    assert easier and told_nothing and easier.due > told_nothing.due


def test_taking_back() -> None:
    first, second = ran(0, "WA"), ran(0.1)
    undone = event(0.2, "undo", "u", of=second.key)
    again = event(0.3, "undo", "v", of="u")
    assert ratings(first, second, undone) == [AGAIN]
    assert rounds(first, second, undone, again) == rounds(first, second)


KINDS: list[tuple[str, Any]] = [
    *(("run", {"verdict": verdict}) for verdict in ("AC", "AC", "WA", "TLE", "CE")),
    ("hint", {"level": 2}), ("editorial", {}), ("give-up", {}), ("recall", {"rating": "good"}), ("undo", {"of": "0003"}),
]  # fmt: skip
kinds = st.sampled_from(KINDS)
histories = st.lists(st.tuples(st.integers(0, 60 * 1440), kinds, st.sampled_from(["a", "b"])), max_size=25).map(
    lambda rows: [
        event(minutes / 1440, kind, f"{number:04}", **{**payload, "source": str(number)})._replace(device=device)
        for number, (minutes, (kind, payload), device) in enumerate(rows)
    ]
)


@given(histories, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(events: list[Event], chance: random.Random) -> None:
    one = fold(events, FIRST + 100)
    mixed = list(events)
    chance.shuffle(mixed)
    assert fold(mixed, FIRST + 100) == one
    by_device = [one for device in ("b", "a") for one in mixed if one.device == device]
    assert fold(by_device, FIRST + 100) == one
    assert fold(read_lines(map(as_line, mixed), "x"), FIRST + 100) == one


@given(histories, st.integers(0, 25))
def test_a_fold_never_contradicts_itself(events: list[Event], day: int) -> None:
    standing: Standing = fold(events, FIRST + 100)
    days = [one.day for one in standing.rounds]
    assert days == sorted(set(days))  # never twice a day
    assert all(one.rating in (AGAIN, HARD, GOOD, EASY) for one in standing.rounds)
    assert bool(standing.strength) == bool(standing.rounds)
    for before, following in zip(standing.rounds, standing.rounds[1:], strict=False):
        assert following.at - before.at <= timedelta(days=101).total_seconds()
    until = fold([one for one in events if one.at <= events[0].at + timedelta(days=day)] if events else [], FIRST + 100)
    assert len(until.rounds) <= len(events)


def test_submissions_of_an_archive_are_rounds_too() -> None:
    tried = [event(day, "attempt", verdict=verdict, imported=True) for day, verdict in ((0, "WA"), (0.01, "AC"), (100, "WA"), (130, "AC"))]
    assert ratings(*tried) == [GOOD, AGAIN, GOOD] and after(*tried).is_accepted
    assert after(event(0, "attempt", words="partly")).is_tried
