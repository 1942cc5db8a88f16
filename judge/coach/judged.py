"""A run of the judge as an event, and what came of it for the schedule."""

from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from judge.coach.diary import Diary
from judge.coach.kept import peek
from judge.coach.moment import Moment
from judge.days import day_of
from judge.events import RUN
from judge.keywords import level_of
from judge.model import Report, Verdict
from judge.practice.minutes import expected_minutes, pace_of
from judge.practice.rounds import Round, fold
from judge.store.root import cache_in, history_in


class Outcome(NamedTuple):
    """What a run did to the schedule: the round that it ended, None where it ended none, and when the problem comes again."""

    round: Round | None = None
    #: days
    due: int = 0
    today: int = 0
    number: int = 0
    #: the round that is going on
    open: Round | None = None


def note_run(root: Path, report: Report, now: Moment, *, is_part: bool, **more: object) -> Outcome:
    """Write a run down; `is_part` when not all cases were asked for, `more` goes into the payload. HistoryError when that fails."""
    with Diary(history_in(root)) as diary:
        before = rounds_of(diary, report.problem.id, now)
        payload = {
            **_payload(report, is_part=is_part),
            "active": round(diary.active_s(now)),
            "expected": _expected_s(root, report, now),
            **more,
        }
        diary.note(now, RUN, report.problem.id, payload)
        return outcome_of(diary, report.problem.id, now, before)


def outcome_of(diary: Diary, problem: str, now: Moment, before: int) -> Outcome:
    """What the last event did when there were `before` rounds."""
    today = day_of(now.seconds, now.offset)
    standing = fold(diary.history.events(problem), today)
    if len(standing.rounds) <= before:
        return Outcome(open=standing.open)
    return Outcome(standing.rounds[-1], day_of(standing.strength[2], now.offset), today, len(standing.rounds))


def rounds_of(diary: Diary, problem: str, now: Moment) -> int:
    """How many rounds a problem had."""
    return len(fold(diary.history.events(problem), day_of(now.seconds, now.offset)).rounds)


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
    failed = next((result.case.name for result in results if result.verdict is not Verdict.AC), "")
    return {**said, **({"failed": failed} if failed else {}), **({"part": True} if is_part else {})}


def _expected_s(root: Path, report: Report, now: Moment) -> int:
    """What the learner was told today that this problem takes, or would have been."""
    state = peek(cache_in(root))
    problem = report.problem.id
    if state and state.day == day_of(now.seconds, now.offset):
        for item in state.proposed:
            if item.id == problem:
                return 60 * item.minutes
    brief = state.briefs.get(problem) if state else None
    return 60 * expected_minutes(level_of(report.problem.keywords), brief, pace_of(()))
