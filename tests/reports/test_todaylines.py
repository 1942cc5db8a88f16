"""The screen of the day: what is said below its list is whole, here and on a page; a terminal goes on below."""

from judge.practice.rules.dayitems import DayItem, ItemKind, ItemStatus, Today, TodayItem
from judge.reports.style import Style
from judge.reports.todaylines import item_lines, remark_lines, today_lines
from judge.reports.visible import width

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


def test_a_row_is_never_wider_than_the_screen() -> None:
    """Nor by the one column that a comma would have had."""
    slept = TodayItem(
        DayItem(ItemKind.WAKE, "5751", 5), ItemStatus.OPEN, {"ko": "옛 문제 393 이름"}, level="silver-1", known=0.42, last=1.74e9
    )
    rows = [slept, TodayItem(DayItem(ItemKind.REVIEW, "kit-patchwork", 36), ItemStatus.OPEN, {"en": "Patchwork"}, rating=3, level="gold-1")]
    for columns in range(60, 90):
        lines = list(item_lines(TODAY._replace(items=tuple(rows)), Style(columns=columns)))
        assert all(width(line) <= columns for line in lines), columns


def test_what_waits_is_done_before_an_exam() -> None:
    few = TODAY._replace(waiting=10, waiting_minutes=90, week_minutes=420)
    assert remark_lines(few, Style())[0] == "10 more reviews wait: 2 a day does them within a week"
    assert remark_lines(few._replace(exam=few.day + 4), Style())[0] == "10 more reviews wait: 3 a day does them before the exam"
    assert "within a week" in remark_lines(few._replace(exam=few.day + 9), Style())[0]


def test_the_day_of_the_exam_is_told() -> None:
    assert "the exam is today: good luck" in remark_lines(TODAY._replace(exam=TODAY.day), Style())
    assert any("1 day until the exam" in line for line in remark_lines(TODAY._replace(exam=TODAY.day + 1), Style()))


def test_what_is_done_says_what_it_took() -> None:
    one = TodayItem(DayItem(ItemKind.NEW, "1149", 40), ItemStatus.OPEN, {"en": "RGB"})
    done = one._replace(status=ItemStatus.DONE, took=28)
    assert "~40 min" in next(item_lines(TODAY._replace(items=(one,)), Style()))
    assert " 28 min" in next(item_lines(TODAY._replace(items=(done,)), Style()))
    assert len(remark_lines(TODAY._replace(items=(one,), waiting=0), Style())) == 1 + len(
        remark_lines(TODAY._replace(items=(done,), waiting=0), Style())
    )
