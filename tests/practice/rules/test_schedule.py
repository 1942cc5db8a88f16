"""The schedule is FSRS's: the same dates as the package used directly, over 10,000 histories."""

import random
from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, Scheduler

from judge.forgetting import AGAIN, Strength, recall, review
from judge.history.days import DAY_S, day_of, noon_of
from judge.practice.rules.brief import known
from judge.practice.rules.inshort import brief_of
from judge.practice.rules.rounds import AIM, fold
from tests.practice.happenings import FIRST, START, event, ran

HISTORIES = 10_000

DIRECT = Scheduler(desired_retention=0.85, maximum_interval=180, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


@pytest.mark.full
def test_no_difference_in_ten_thousand_histories() -> None:
    chance = random.Random(11)
    for _ in range(HISTORIES):
        card, strength, at, told = Card(card_id=1, due=START), None, START, START
        for _ in range(chance.randrange(1, 8)):
            gap = chance.choice((chance.uniform(0, 90), chance.uniform(0, 1.2), 1, chance.uniform(0, 2000)))
            before, at = at, datetime.fromtimestamp((at + timedelta(days=gap)).timestamp(), UTC)
            told += timedelta(days=at.timestamp() // DAY_S - before.timestamp() // DAY_S)
            rating = chance.randrange(1, 5)
            if strength is not None:
                expected = DIRECT.get_card_retrievability(card, told)
                assert recall(strength.stability, strength.last, at.timestamp()) == expected
            card, _ = DIRECT.review_card(card, Rating(rating), told)
            strength = review(strength, at.timestamp(), rating, AIM)
            assert card.stability is not None and card.difficulty is not None
            assert strength == Strength(card.stability, card.difficulty, (at + (card.due - told)).timestamp(), at.timestamp())


def test_rounds_are_scheduled_by_their_ratings() -> None:
    chance = random.Random(12)
    for _ in range(300):
        card, events, day = Card(card_id=1, due=START), [], 0.0
        for _ in range(6):
            is_right = chance.random() < 0.7
            events.append(ran(day) if is_right else event(day, "give-up"))
            card, _ = DIRECT.review_card(card, Rating.Good if is_right else Rating.Again, START + timedelta(days=day))
            day = (card.due - START) / timedelta(days=1) + chance.randrange(0, 20)
        found = fold(events, FIRST + 5000)
        due, last = (noon_of(day_of(at.timestamp(), 0)) for at in (card.due, events[-1].at))
        assert found.strength == (card.stability, card.difficulty, due, last)
        assert [one.rating == AGAIN for one in found.rounds] == [one.kind == "give-up" for one in events]


@pytest.mark.parametrize("hours", [-5, -0.2, 0, 6])
def test_the_hour_of_the_day_changes_nothing(hours: float) -> None:
    """Who begins ten minutes earlier than yesterday comes a day later, not on the same day: less is known, and more is learned."""
    failed, usual = event(0, "give-up"), ran(1)
    shifted = ran(1 + hours / 24)
    assert fold([failed, shifted], FIRST + 1).strength == fold([failed, usual], FIRST + 1).strength
    assert fold([failed, usual], FIRST + 1).rounds[1].predicted < 1
    before, evening = brief_of(fold([failed], FIRST + 1)), noon_of(FIRST + 1)
    assert known(before, evening) == recall(before.stability, noon_of(FIRST), evening) < 1
