"""What a run, or an act of the learner's, did to schedule and notes, as it is told."""

from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.clock import moment
from judge.cli.terminal import shown_path, talk
from judge.errors import JudgeError
from judge.messages import command_line

if TYPE_CHECKING:  # not before a run is over
    from judge.cli.invocation import Invocation
    from judge.model import Report
    from judge.practice.rules.rounds import ScheduleChange
    from judge.reports.style import Style


def log_run(invocation: "Invocation", report: "Report") -> list[str]:
    """Write a run down, which is to happen before its conclusion is told; the lines that say what it did to the schedule.

    A run that cannot be written down is told, and no error.
    """
    from judge.practice.judged import RunScope
    from judge.practice.recording import record_run

    style, arguments = invocation.style, invocation.arguments
    asked = RunScope.PART if arguments.has("--case") else RunScope.ALL if arguments.has("--all") else RunScope.WHOLE
    recorded = record_run(invocation.root, report, moment(), style, asked=asked)
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
    elif recorded.change is not None and asked is RunScope.WHOLE:
        lines += _no_review(recorded.change, report.problem.id, style)
    return [*lines, note_line(recorded.note, report.problem.id, style)] if recorded.note else lines


def _no_review(change: "ScheduleChange", problem: str, style: "Style") -> list[str]:
    """Why a run is no review, where the learner may think it is one."""
    from judge.practice.rules.evidence import Evidence

    if change.proof is Evidence.GIVEN:
        return [style.paint(style.say("this solution came with the problem: it says nothing of you, and counts for nothing"), "dim")]
    if change.proof is Evidence.OLD:
        words = style.say(
            "this source was accepted before: no review; {command} begins anew", command=command_line("new", problem, "--again")
        )
        return [style.paint(words, "dim")]
    return []


def note_line(path: Path, problem: str, style: "Style") -> str:
    """That a wrong-answer note was begun or got its fix."""
    words = style.say('your note: {path}; say why with: judge wrong {id} --cause edge --next "..."', path=shown_path(path), id=problem)
    return style.paint(words, "dim")
