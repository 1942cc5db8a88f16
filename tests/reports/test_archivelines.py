"""What is said of an archive."""

import pytest

from judge.practice.rules.overview import Overview
from judge.reports.archivelines import archive_lines
from judge.reports.style import Style

ARCHIVE = Overview(
    solved=3, absent=0, asleep=3, levels=(), guessed=0, topics=(), years=(), languages=(), known=3, level=0, worth=0, minutes=0, first=(),
    wakes=1, budget=60, is_told=False, has_new=True, every=1, practice_days=5,
)  # fmt: skip


def test_a_language_that_nobody_can_tell_is_unknown() -> None:
    shown = "\n".join(archive_lines(ARCHIVE._replace(languages=(("Java 11", 2), ("", 1))), {}, Style()))
    assert "Java 11: 2  unknown: 1" in shown


@pytest.mark.parametrize(("worth", "is_asked"), [(0, False), (40, True)])
def test_a_pace_is_asked_for_where_there_is_something_to_wake(worth: int, *, is_asked: bool) -> None:
    shown = "\n".join(archive_lines(ARCHIVE._replace(worth=worth, minutes=20 * worth), {}, Style()))
    assert ("judge wake --pace" in shown) == is_asked
    assert ("worth having again: none yet" in shown) != is_asked
