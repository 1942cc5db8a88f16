"""When a wrong-answer note begins."""

import pytest

from judge.forgetting import AGAIN, GOOD, HARD
from judge.practice.noting import took_effort
from judge.practice.rules.rounds import Round

RIGHT = Round(day=1, at=0.0, rating=GOOD, is_accepted=True, tries=2, active=300.0, failures=("WA",))


@pytest.mark.parametrize(
    ("found", "is_trouble"),
    [
        (RIGHT, False),
        (RIGHT._replace(rating=AGAIN), True),  # the editorial was read in between, and the round counts as failed
        (RIGHT._replace(rating=AGAIN, failures=()), False),  # it was read first: nothing went wrong
        (RIGHT._replace(rating=HARD, active=901.0), True),
        (RIGHT._replace(failures=("WA",) * 3), True),
        (RIGHT._replace(rating=0, is_accepted=False), False),
        (RIGHT._replace(rating=0, is_accepted=False, failures=("WA",) * 3), True),
    ],
)
def test_trouble_is_written_about(found: Round, is_trouble: bool) -> None:
    assert took_effort(found) is is_trouble
