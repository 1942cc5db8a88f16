"""A run written down whole: as an event, in the schedule, and in the problem's note."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from judge.errors import HistoryError, JudgeError, PackageError, UsageError
from judge.history.days import Moment
from judge.model import Report, Verdict
from judge.practice.judged import RunScope, note_run
from judge.practice.lastsaved import keep_verdict
from judge.practice.rules.rounds import ScheduleChange
from judge.reports.style import Style


class Recorded(NamedTuple):
    """What a run did: to the schedule, and to the note that it began or whose fix it brought; and why one of them could not be written."""

    #: None: the run could not be written down
    change: ScheduleChange | None
    note: Path | None = None
    trouble: JudgeError | None = None


def record_run(root: Path, report: Report, clock: Callable[[], Moment], style: Style, *, asked: RunScope) -> Recorded:
    """Write a run down, at the moment that `clock` tells; a note is written in the language of `style`.

    What cannot be written is told, and no error: the learner wants to know the verdict. Nor is a clock that cannot be right (UsageError).
    """
    try:
        now = clock()
        keep_verdict(root, report, now.day)
        change = note_run(root, report, now, asked)
    except (HistoryError, UsageError, OSError) as error:
        return Recorded(None, trouble=_told(error))
    found = change.round or change.open
    if found is None or not (report.verdict is not Verdict.AC or found.failures):
        return Recorded(change)
    from judge.practice.noting import begin_note, note_failure

    try:
        note_failure(root, report)
        source = report.source if report.verdict is Verdict.AC else None
        return Recorded(change, begin_note(root, report.problem, found, style, source=source))
    except (OSError, PackageError) as error:
        return Recorded(change, trouble=_told(error))


def _told(error: JudgeError | OSError) -> JudgeError:
    from judge.systemerror import as_told  # most runs meet none

    return as_told(error)
