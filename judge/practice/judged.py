"""A run of the judge as an event, and what came of it for the schedule."""

from pathlib import Path
from typing import Any
from zlib import crc32

from judge.cache import keep, recall
from judge.history.days import Moment, day_of
from judge.history.events import RUN
from judge.history.recorder import Recorder
from judge.keywords import level_of
from judge.model import Report, Verdict
from judge.practice.rules.minutes import expected_minutes, pace_of
from judge.practice.rules.rounds import ScheduleChange, fold
from judge.store.root import cache_in, history_in
from judge.verdicts import decisive


def note_run(root: Path, report: Report, now: Moment, *, is_part: bool) -> ScheduleChange:
    """Write a run down; `is_part` when not all cases were asked for. HistoryError when that fails."""
    problem = report.problem.id
    with Recorder(history_in(root), now) as recorder:
        payload = {**_payload(report, is_part=is_part), "active": round(recorder.active_s())}
        if _is_resting(root, problem, recorder):
            recorder.note(RUN, problem, payload)
            change = ScheduleChange(is_resting=True)
        else:
            before = rounds_of(recorder, problem)
            recorder.note(RUN, problem, {**payload, "expected": _expected_s(root, report, now)})
            change = change_of(recorder, problem, before)
        if change.is_resting:
            _remember_rest(root, problem, recorder)
        return change


def change_of(recorder: Recorder, problem: str, before: int) -> ScheduleChange:
    """What the last event did when there were `before` rounds."""
    today = recorder.now.day
    standing = fold(recorder.history.events(problem), today)
    due = day_of(standing.strength.due, recorder.now.offset) if standing.strength else today
    rests = standing.open is None and bool(standing.rounds) and (standing.rounds[-1].day >= today or due > today)
    if len(standing.rounds) <= before:
        return ScheduleChange(open=standing.open, is_resting=rests)
    return ScheduleChange(standing.rounds[-1], due, today, number=len(standing.rounds), is_resting=rests)


def _is_resting(root: Path, problem: str, recorder: Recorder) -> bool:
    """Whether it is known that no run of today begins a round, and nothing was written down about the problem since that was found."""
    return recall(_rest(root, problem), _rest_mark(problem, recorder)) is not None


def _remember_rest(root: Path, problem: str, recorder: Recorder) -> None:
    keep(_rest(root, problem), _rest_mark(problem, recorder), True)


def _rest(root: Path, problem: str) -> Path:
    return cache_in(root) / "rests" / problem


def _rest_mark(problem: str, recorder: Recorder) -> str:
    return f"{recorder.now.day} {recorder.history.newest_about(problem)}"


def rounds_of(recorder: Recorder, problem: str) -> int:
    """How many rounds a problem had."""
    return len(fold(recorder.history.events(problem), recorder.now.day).rounds)


def _payload(report: Report, *, is_part: bool) -> dict[str, Any]:
    results = report.results
    content = report.source.read_bytes()
    said: dict[str, Any] = {
        "verdict": report.verdict.name, "language": report.language, "cases": len(results),
        "right": sum(result.verdict is Verdict.AC for result in results), "source": f"{crc32(content):08x}{len(content):x}",
    }  # fmt: skip
    if results:
        said["cpu_s"] = round(max(result.run.cpu_s for result in results), 3)
        said["memory_mib"] = round(max(result.run.memory_mib for result in results), 1)
    failed = decisive(results)
    return {**said, **({"failed": failed.case.name} if failed else {}), **({"part": True} if is_part else {})}


def _expected_s(root: Path, report: Report, now: Moment) -> int:
    """What the learner was told today that this problem takes, or would have been."""
    from judge.practice.state import peek  # only a run that may count wants it

    state = peek(cache_in(root))
    problem = report.problem.id
    if state and state.day == now.day:
        for item in state.proposed:
            if item.id == problem:
                return 60 * item.minutes
    brief = state.briefs.get(problem) if state else None
    return 60 * expected_minutes(level_of(report.problem.keywords), brief, pace_of(()))
