"""The schedule is FSRS's: the same dates as the package used directly, over 10,000 histories."""

import random
from datetime import UTC, datetime, timedelta

from fsrs import Card, Rating, Scheduler

from judge.forgetting import AGAIN, Strength, recall, review
from judge.practice.rules.rounds import AIM, fold
from tests.practice.happenings import FIRST, START, event, ran

HISTORIES = 10_000
DIRECT = Scheduler(desired_retention=0.85, maximum_interval=180, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


def test_no_difference_in_ten_thousand_histories() -> None:
    chance = random.Random(11)
    for _ in range(HISTORIES):
        card, strength, at = Card(card_id=1, due=START), None, START
        for _ in range(chance.randrange(1, 8)):
            gap = chance.choice((chance.uniform(0, 90), chance.uniform(0, 1.2), 1, chance.uniform(0, 2000)))
            at = datetime.fromtimestamp((at + timedelta(days=gap)).timestamp(), UTC)
            rating = chance.randrange(1, 5)
            if strength is not None:
                expected = DIRECT.get_card_retrievability(card, at)
                assert recall(strength.stability, at.timestamp() - strength.last) == expected
            card, _ = DIRECT.review_card(card, Rating(rating), at)
            strength = review(strength, at.timestamp(), rating, AIM)
            assert card.stability is not None and card.difficulty is not None and card.last_review is not None
            assert strength == Strength(card.stability, card.difficulty, card.due.timestamp(), card.last_review.timestamp())


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
        assert found.strength == (card.stability, card.difficulty, card.due.timestamp(), events[-1].at.timestamp())
        assert [one.rating == AGAIN for one in found.rounds] == [one.kind == "give-up" for one in events]
