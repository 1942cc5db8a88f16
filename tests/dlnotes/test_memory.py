"""What is remembered: the fold over answers, against the scheduler used directly."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from fsrs import Card, Rating, Scheduler
from hypothesis import given
from hypothesis import strategies as st

from judge.dlnotes.carddatabase import CardDatabase
from judge.dlnotes.memory import Review, fold, rate, reviews_of
from judge.forgetting import AGAIN, EASY, GOOD, HARD, recall
from judge.history.days import DAY_S
from judge.history.events import Event, card_subject, new_event
from judge.history.log import History

START = datetime(2026, 1, 1, tzinfo=UTC)

histories = st.lists(st.tuples(st.floats(0, 200), st.integers(AGAIN, EASY)), min_size=1, max_size=12)


def event(kind: str, key: str, minutes: float, **payload: object) -> Event:
    return Event(key, START + timedelta(minutes=minutes), kind, card_subject("x"), payload)


@given(histories)
def test_the_fold_is_what_fsrs_says(history: list[tuple[float, int]]) -> None:
    scheduler = Scheduler(desired_retention=0.9, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, at, told, reviews = Card(card_id=1), START, START, []
    for days, rating in history:
        before, at = at, datetime.fromtimestamp((at + timedelta(days=days)).timestamp(), UTC)
        told += timedelta(days=at.timestamp() // DAY_S - before.timestamp() // DAY_S)
        card, _ = scheduler.review_card(card, Rating(rating), told)
        reviews.append(Review(at.timestamp(), rating))
    memory = fold(reviews)
    assert memory is not None
    assert (memory.stability, memory.difficulty) == (card.stability, card.difficulty)
    assert memory.due == pytest.approx((at + (card.due - told)).timestamp(), abs=1e-3)
    assert (memory.reps, memory.lapses) == (len(history), sum(rating == AGAIN for _, rating in history))


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("2026-11-24T23:30:00+09:00", "2026-11-25T00:30:00+09:00", 0),
        ("2026-11-24T04:30:00+09:00", "2026-11-25T03:30:00+09:00", 0),
        ("2026-11-24T23:30:00+09:00", "2026-11-25T09:00:00+09:00", 1),
        ("2026-11-24T09:00:00+09:00", "2026-11-25T23:30:00+09:00", 1),
        ("2026-11-24T03:30:00-08:00", "2026-11-24T04:30:00-08:00", 1),
        ("2026-11-24T21:00:00+09:00", "2026-11-24T21:00:00-08:00", 0),  # flown east over the date line: the same day, longer
    ],
)
def test_days_are_the_learners(first: str, second: str, days: int, tmp_path: Path) -> None:
    """Two evenings in a row are two days at whatever hours, two answers of one day are one; wherever. The log says the same."""
    moments = [datetime.fromisoformat(text) for text in (first, second)]
    events = [
        new_event("answer", card_subject("x"), {"right": True}, at=at, offset=int((at.utcoffset() or timedelta()) / timedelta(minutes=1)))
        for at in moments
    ]
    memory = fold(reviews_of(events))
    assert memory is not None and memory.counted == (days > 0) and memory.predicted == (recall(2.3065, 0, days * DAY_S) if days else 0)
    with History(tmp_path / "history.db") as history, CardDatabase(tmp_path / "quiz.db") as cards:
        for event in events:
            history.record([event])
            cards.remember(history)
        assert cards.memory("x") == memory


@given(histories, st.integers(0, 12))
def test_it_may_stop_and_go_on(history: list[tuple[float, int]], at: int) -> None:
    times = [START.timestamp() + 86400 * sum(days for days, _ in history[: number + 1]) for number in range(len(history))]
    reviews = [Review(time, rating) for time, (_, rating) in zip(times, history, strict=True)]
    assert fold(reviews[at:], fold(reviews[:at])) == fold(reviews)


def test_a_clock_that_went_back_makes_no_negative_time() -> None:
    memory = fold([Review(START.timestamp(), GOOD), Review(START.timestamp() - 10**6, GOOD)])
    assert memory is not None and memory.last == START.timestamp() and memory.due > memory.last and memory.counted == 0


def test_reviews_on_later_days_are_counted_against_the_prediction() -> None:
    day = 86400
    memory = fold([Review(START.timestamp() + days * day, rating) for days, rating in ((0, GOOD), (0.1, GOOD), (3, GOOD), (9, AGAIN))])
    assert memory is not None
    assert (memory.counted, memory.kept) == (2, 1) and 1.5 < memory.predicted < 2
    assert (memory.first, memory.is_right) == (START.timestamp(), False)


@pytest.mark.parametrize(
    ("payload", "rating"),
    [
        ({"right": False}, AGAIN),
        ({"right": True}, GOOD),
        ({"right": True, "hints": 1}, HARD),
        ({"right": True, "guess": True}, HARD),
        ({"right": True, "seconds": 89, "kind": "choice"}, GOOD),
        ({"right": True, "seconds": 91, "kind": "choice"}, HARD),
        ({"right": True, "seconds": 91, "kind": "number"}, GOOD),
        ({"right": True, "rating": "easy", "seconds": 1000}, EASY),
        ({"right": True, "rating": "nonsense"}, GOOD),
        ({"right": True, "drill": True}, None),
        ({}, AGAIN),
        ({"right": "yes"}, AGAIN),
    ],
)
def test_answers_rate_themselves(payload: dict[str, object], rating: int | None) -> None:
    assert rate(payload) == rating


def test_undone_and_amended_answers() -> None:
    events = [
        event("answer", "a", 1, right=False),
        event("answer", "b", 2, right=False),
        event("answer", "c", 3, right=True),
        event("undo", "d", 4, of="a"),
        event("amend", "e", 5, of="b", right=True),
        event("amend", "f", 6, of="c", rating="easy"),
        event("amend", "g", 7, of="nothing", right=True),
        event("flag", "h", 8),
    ]
    assert [review.rating for review in reviews_of(events)] == [GOOD, EASY]


@given(st.permutations(range(4)))
def test_events_of_several_machines_may_come_in_any_order(order: list[int]) -> None:
    events = [
        event("answer", "a", 1, right=False), event("answer", "b", 1, right=True), event("amend", "c", 2, of="a", right=True),
        event("undo", "d", 3, of="b"),
    ]  # fmt: skip
    assert reviews_of(events[number] for number in order) == reviews_of(events)
