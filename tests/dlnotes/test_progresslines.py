"""How far the quiz has got, as lines."""

from judge.dlnotes.progress import FORECAST_DAYS, QuizProgress
from judge.dlnotes.progresslines import progress_lines
from judge.forgetting import Retention
from judge.history.days import parse_date
from judge.reports.style import Style


def shown(*forecast: int) -> list[str]:
    days = (*forecast, *[0] * (FORECAST_DAYS + 1 - len(forecast)))
    return list(progress_lines(QuizProgress((), days, Retention(0, 0, 0.0, 0.9)), str, parse_date("2026-11-30"), Style()))


def test_days_end_with_the_last_that_has_reviews() -> None:
    lines = shown(2, 0, 1)
    assert [line.split()[:2] for line in lines if line[:2] in ("11", "12")] == [["11-30", "2"], ["12-01", "0"], ["12-02", "1"]]


def test_without_reviews_there_are_no_days() -> None:
    assert not any("next days" in line or line.startswith("1") for line in shown())
