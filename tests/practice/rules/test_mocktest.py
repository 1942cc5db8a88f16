"""What a mock test is drawn from."""

from judge.practice.rules.brief import Brief
from judge.practice.rules.mocktest import may_be_drawn


def test_problems_about_the_notes_models_are_for_who_takes_part() -> None:
    """Who prepares for a company's test and never met them had two of them in it."""
    assert may_be_drawn("1149", {}, takes_quizzes=False)
    assert not may_be_drawn("nn-auc", {"1149": Brief(own=1), "nn-auc": Brief()}, takes_quizzes=False)
    assert may_be_drawn("nn-auc", {}, takes_quizzes=True)
    assert may_be_drawn("nn-auc", {"nn-epochs": Brief(own=1)}, takes_quizzes=False)
