"""The screen of the day: what is said below its list is whole, here and on a page; a terminal goes on below."""

from judge.practice.rules.dayitems import Today
from judge.reports.style import Style
from judge.reports.todaylines import remark_lines, today_lines

TODAY = Today(
    day=1, budget=60, minutes=0, week=0, goal=5, month=0, streak=None, items=(), waiting=90, weak=(), leeches=(), exam=0,
    waiting_minutes=900,
)  # fmt: skip


def test_remarks_are_whole() -> None:
    style = Style(columns=40)
    (remark,) = remark_lines(TODAY, style)
    assert remark.endswith("each day as many as fit")
    lines = list(today_lines(TODAY, style))
    assert lines[lines.index(remark) - 1] == "" != lines[lines.index(remark) - 2]


def test_the_one_review_that_waits_is_named() -> None:
    (remark,) = remark_lines(TODAY._replace(waiting=1, waiting_minutes=40, week_minutes=420, first_waiting="1149"), Style())
    assert remark == "one more review waits: 1149"
