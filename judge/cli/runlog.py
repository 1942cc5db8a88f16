"""What a run, or an act of the learner's, did to schedule and notes, as it is told."""

from pathlib import Path
from typing import TYPE_CHECKING

from judge.cli.clock import moment
from judge.cli.terminal import shown_path, talk
from judge.messages import command_line

if TYPE_CHECKING:  # not before a run is over
    from judge.cli.invocation import Invocation
    from judge.model import Report
    from judge.practice.recording import Recorded
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
    recorded = record_run(invocation.root, report, moment, style, asked=asked)
    if recorded.trouble is not None:
        why = recorded.trouble.render(style.translate)
        if recorded.change is None:
            talk(style.say("judge: this run could not be written down: {problem}", problem=why))
        else:
            talk(style.say("judge: no note could be written: {problem}", problem=why))
    return [style.paint(line, "dim") for line in _after(recorded, report, asked is RunScope.WHOLE, invocation)]


def _after(recorded: "Recorded", report: "Report", is_whole: bool, invocation: "Invocation") -> list[str]:
    """What happened to the schedule, and the next step: a line each, where there is something to say."""
    style, problem, lines = invocation.style, report.problem.id, list[str]()
    if recorded.change is not None and recorded.change.round:
        from judge.reports.ratings import round_line

        lines.append(round_line(recorded.change, style))
    elif recorded.change is not None and is_whole:
        lines += _no_review(recorded.change, problem, style)
    if recorded.note:
        return [*lines[:1], *note_lines(recorded.note, problem, invocation.root, style)]
    if report.verdict.name == "NA" and is_whole and recorded.change is not None and not recorded.change.is_resting:
        return [style.say("nothing here can tell: {command} compares and rates it", command=command_line("recall", problem))]
    return [*lines[:1], *next_step(report, invocation, is_rated=bool(recorded.change and recorded.change.round))]


def _no_review(change: "ScheduleChange", problem: str, style: "Style") -> list[str]:
    """Why a run is no review, where the learner may think it is one."""
    from judge.practice.rules.evidence import Evidence

    if change.proof is Evidence.GIVEN:
        return [style.say("this solution came with the problem: it counts for nothing")]
    if change.proof is Evidence.OLD:
        return [style.say("accepted before: no review; {command} begins anew", command=command_line("new", problem, "--again"))]
    return []


def next_step(report: "Report", invocation: "Invocation", *, is_rated: bool) -> list[str]:
    """The one command that is worth telling now, perhaps none: nothing that was told often, or used."""
    from judge.model import Verdict
    from judge.practice.toldhints import tell_again

    style, problem, root = invocation.style, report.problem.id, invocation.root
    if report.verdict in (Verdict.WA, Verdict.PE):
        from judge.reports.inputlines import has_short_input

        failed = next((result for result in report.results if result.is_failure), None)
        has_more = failed and not failed.said and failed.case.input.stat().st_size and not has_short_input(failed, style)
        if failed and has_more and tell_again(root, "cases"):
            return [style.say("its input: {command}", command=command_line("cases", problem, failed.case.name))]
        return [style.say("side by side: {command}", command=command_line("diff", problem))] if tell_again(root, "diff") else []
    if report.verdict is not Verdict.AC:
        return []
    if is_rated and tell_again(root, "rate"):
        return [style.say("Not so? judge rate {id} hard", id=problem)]
    return [style.say("next: {command}", command="judge next")] if is_rated and tell_again(root, "next") else []


def note_lines(path: Path, problem: str, root: Path, style: "Style") -> list[str]:
    """That a wrong-answer note was begun or got its fix, in one line; what to write into it, until that is known."""
    from judge.practice.toldhints import tell_again
    from judge.reports.visible import width

    if not tell_again(root, "cause"):
        return [style.say("note: {path}", path=shown_path(path))]
    told = {"path": shown_path(path), "id": problem}
    said = style.say('note: {path}; why? judge wrong {id} --cause edge --next "..."', **told)
    return [said if width(said) <= style.columns else style.say("note: {path}; why? judge wrong {id} --cause edge", **told)]
