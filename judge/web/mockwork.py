"""What the judging seat does when a mock test is over: judges all that was handed in."""

from typing import NamedTuple

from judge.mockjudging import judge_attempt
from judge.practice.mockcourse import finish, running
from judge.store.workspace import Workspace
from judge.web.seatwork import Desktop
from judge.workers.work import Ground


class MockAsk(NamedTuple):
    """The workspace whose test is over."""

    desktop: Desktop


def end_mock(ask: MockAsk, ground: Ground) -> bool:
    """Judge what was handed in and write all down; whether there was a test."""
    desktop = ask.desktop
    mock = running(desktop.root)
    if mock is None:
        return False
    workspace, bench = Workspace(desktop.root), desktop.bench
    finish(desktop.root, mock, lambda attempt: judge_attempt(attempt, workspace, desktop.settings, bench), desktop.clock())
    return True
