"""From commands into the log: now, runs, and what is told of them."""

from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.clock import moment
from judge.cli.place import shown_path
from judge.cli.terminal import talk
from judge.errors import HistoryError, PackageError
from judge.model import Report, Verdict
from judge.reports.style import Style

if TYPE_CHECKING:
    from judge.practice.rules.rounds import ScheduleChange


def write_run(root: Path, report: Report, style: Style, *, is_part: bool) -> list[str]:
    """Write a run down, which is to happen before its conclusion is told; the lines that say what it did to the schedule.

    A run that cannot be written down is told, and no error.
    """
    from judge.practice.judged import note_run

    try:
        outcome = note_run(root, report, moment(), is_part=is_part)
    except (HistoryError, OSError) as error:
        why = error.render(style.translate) if isinstance(error, HistoryError) else str(error)
        talk(style.say("judge: this run could not be written down: {problem}", problem=why))
        return []
    path = _note(root, report, outcome, style)
    lines = []
    if outcome.round:
        from judge.reports.ratings import round_line

        lines.append(style.paint(round_line(report.problem.id, outcome, style), "dim"))
    return [*lines, note_line(path, report.problem.id, style)] if path else lines


def note_line(path: Path, problem: str, style: Style) -> str:
    """That a wrong-answer note was begun or got its fix."""
    words = style.say('your note: {path}; say why with: judge wrong {id} --cause edge --next "..."', path=shown_path(path), id=problem)
    return style.paint(words, "dim")


def _note(root: Path, report: Report, outcome: "ScheduleChange", style: Style) -> Path | None:
    """The wrong-answer note, when this run begins one or brings its fix."""
    found = outcome.round or outcome.open
    if found is None or not (report.verdict is not Verdict.AC or found.failures):
        return None
    from judge.practice.noting import begin_note, note_failure

    try:
        note_failure(root, report)
        source = report.source if report.verdict is Verdict.AC else None
        return begin_note(root, report.problem, found, style, source=source)
    except (OSError, PackageError) as error:
        talk(style.say("judge: no note could be written: {problem}", problem=error))
        return None
