"""What a run, or an act of the learner's, did to schedule and notes, as it is told."""

from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.clock import moment
from judge.cli.terminal import shown_path, talk
from judge.errors import JudgeError

if TYPE_CHECKING:  # not before a run is over
    from judge.cli.invocation import Invocation
    from judge.model import Report
    from judge.reports.style import Style


def log_run(invocation: "Invocation", report: "Report", *, is_part: bool) -> list[str]:
    """Write a run down, which is to happen before its conclusion is told; the lines that say what it did to the schedule.

    A run that cannot be written down is told, and no error.
    """
    from judge.practice.recording import record_run

    style = invocation.style
    recorded = record_run(invocation.root, report, moment(), style, is_part=is_part)
    if recorded.trouble is not None:
        why = recorded.trouble.render(style.translate) if isinstance(recorded.trouble, JudgeError) else str(recorded.trouble)
        if recorded.change is None:
            talk(style.say("judge: this run could not be written down: {problem}", problem=why))
        else:
            talk(style.say("judge: no note could be written: {problem}", problem=why))
    lines = []
    if recorded.change is not None and recorded.change.round:
        from judge.reports.ratings import round_line

        lines.append(style.paint(round_line(report.problem.id, recorded.change, style), "dim"))
    return [*lines, note_line(recorded.note, report.problem.id, style)] if recorded.note else lines


def note_line(path: Path, problem: str, style: "Style") -> str:
    """That a wrong-answer note was begun or got its fix."""
    words = style.say('your note: {path}; say why with: judge wrong {id} --cause edge --next "..."', path=shown_path(path), id=problem)
    return style.paint(words, "dim")
