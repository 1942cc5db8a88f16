"""A line of the history says in words what an event holds."""

from datetime import UTC, datetime
from typing import Any

import pytest

from judge.cli.terminal import find_translation
from judge.history.days import parse_date
from judge.history.events import EXAM, EXAM_SUBJECT, PACE, PACE_SUBJECT, RATE, TODAY, Event, day_subject
from judge.reports.eventlines import event_line
from judge.reports.style import Style

DAY = parse_date("2026-11-30")


@pytest.mark.parametrize(
    ("kind", "subject", "payload", "said", "korean"),
    [
        (RATE, "1000", {"rating": "hard", "of": "x"}, "rated             1000  Hard", "평가              1000  어려움"),
        (TODAY, day_subject(DAY), {"items": [1, 2, 3]}, "day planned       2026-11-30  3 items", "하루 계획         2026-11-30  3가지"),
        (TODAY, day_subject(DAY), {"items": [1]}, "day planned       2026-11-30  1 item", "하루 계획         2026-11-30  1가지"),
        (EXAM, EXAM_SUBJECT, {"day": DAY}, "exam set            2026-11-30", "시험 날짜           2026-11-30"),
        (EXAM, EXAM_SUBJECT, {"day": None}, "exam set", "시험 날짜"),
        (PACE, PACE_SUBJECT, {"wakes": 2}, "pace set            2 a day", "속도 정함           하루 2개"),
    ],
)  # fmt: skip
def test_a_plan_an_exam_a_pace_and_a_rating_in_words(kind: str, subject: str, payload: dict[str, Any], said: str, korean: str) -> None:
    event = Event("a", datetime(2026, 11, 30, 9, 5, tzinfo=UTC), kind, subject, payload)
    assert event_line(event, Style()) == f"2026-11-30 09:05  {said}"
    assert event_line(event, Style(language="ko", translate=find_translation("ko"))) == f"2026-11-30 09:05  {korean}"
