"""`judge` alone: what to do now, in one screen; outside of a workspace, how to begin."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.clock import moment
from judge.cli.invocation import Document, Invocation
from judge.cli.runningmock import mock_line
from judge.cli.terminal import say, shown_path, tell_rescued
from judge.history.days import Moment, day_of
from judge.practice.daycache import look_again, shown, with_what_is_written
from judge.reports.homelines import begin_lines, home_lines
from judge.reports.todaylines import today_json
from judge.store.datafolders import has_test_data
from judge.store.root import find_root, problems_in

if TYPE_CHECKING:
    from judge.practice.lastsaved import LastSaved

#: so long a file that was not judged says what is next: what was begun in the evening is gone on with in the morning
_LATELY_DAYS = 1


def run(invocation: Invocation) -> int | Document:
    """Exit code 0."""
    style = invocation.style
    if not invocation.arguments.has("--root") and find_root(invocation.start) is None:
        for line in begin_lines(_known_workspace(), style):
            say(line)
        return 0
    from judge.practice.lastsaved import find_last_saved

    root, now = invocation.root, moment()
    today = look_again(root, now)
    if today is None:
        from judge.practice.dayplan import look

        today = look(root, now)
    tell_rescued(today.rescued, style)
    saved = find_last_saved(root)
    saved = None if saved and saved.is_brought else saved  # what an archive brought is none that the learner saved
    today = shown(with_what_is_written(today, root), now, is_hiding=False)
    if invocation.is_json:
        known = {"problem": saved.problem, "source": str(saved.source), "verdict": saved.verdict} if saved else None
        return Document({"today": today_json(today, style.language), "saved": known})
    place = shown_path(saved.source) if saved else ""
    is_old = saved is not None and not _decides(saved, now, root)
    last = (saved.problem, place, saved.verdict) if saved else None
    for line in home_lines(today, last, style, is_old=is_old, testing=mock_line(root, now, style)):
        say(line)
    return 0


def _decides(saved: "LastSaved", now: Moment, root: Path) -> bool:
    """Whether the file saved last says what is next: judged today, or saved lately where there is something to judge it with."""
    if saved.verdict:
        return saved.judged >= now.day
    try:
        day = day_of(saved.source.stat().st_mtime, now.offset)
    except OSError:  # it went this moment
        return False
    return day >= now.day - _LATELY_DAYS and has_test_data(problems_in(root) / saved.problem)


def _known_workspace() -> str:
    """Where one was begun as the documents say; empty where none was."""
    usual = os.path.expanduser(os.path.join("~", "practice"))
    return "~/practice" if os.path.isdir(os.path.join(usual, "problems")) else ""
