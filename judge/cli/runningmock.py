"""The mock test that is running, on the screens of the day: who forgot it is told."""

from pathlib import Path
from typing import TYPE_CHECKING

from judge.history.days import Moment
from judge.reports.style import Style
from judge.store.root import mock_in

if TYPE_CHECKING:
    from judge.practice.rules.mocktest import MockTest


def running_mock(root: Path) -> "MockTest | None":
    """The mock test that is running, or waits to be judged; nothing is imported where none is."""
    if not mock_in(root).exists():
        return None
    from judge.practice.mockcourse import running

    return running(root)


def mock_line(root: Path, now: Moment, style: Style) -> str:
    """That one is running, and what leads to it; empty where none is."""
    mock = running_mock(root)
    if mock is None:
        return ""
    from judge.reports.mocklines import running_line

    return style.paint(running_line(mock, now.seconds, style), "yellow")
