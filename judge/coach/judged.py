"""A run of the judge as an event, and what came of it for the schedule."""

from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from judge.cache import keep, recall
from judge.coach.diary import Diary
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
    #: no run of today begins a round any more
    is_resting: bool = False


def note_run(root: Path, report: Report, now: Moment, *, is_part: bool) -> Outcome:
    """Write a run down; `is_part` when not all cases were asked for. HistoryError when that fails."""
    problem = report.problem.id
    with Diary(history_in(root)) as diary:
        payload = {**_payload(report, is_part=is_part), "active": round(diary.active_s(now))}
        if _is_resting(root, problem, diary, now):
            diary.note(now, RUN, problem, payload)
            outcome = Outcome(is_resting=True)
        else:
            before = rounds_of(diary, problem, now)
            diary.note(now, RUN, problem, {**payload, "expected": _expected_s(root, report, now)})
            outcome = outcome_of(diary, problem, now, before)
        if outcome.is_resting:
            _remember_rest(root, problem, diary, now)
        return outcome


def outcome_of(diary: Diary, problem: str, now: Moment, before: int) -> Outcome:
    """What the last event did when there were `before` rounds."""
    today = day_of(now.seconds, now.offset)
    standing = fold(diary.history.events(problem), today)
    due = day_of(standing.strength[2], now.offset) if standing.strength else today
    rests = standing.open is None and bool(standing.rounds) and (standing.rounds[-1].day >= today or due > today)
    if len(standing.rounds) <= before:
        return Outcome(open=standing.open, is_resting=rests)
    return Outcome(standing.rounds[-1], due, today, len(standing.rounds), is_resting=rests)


def _is_resting(root: Path, problem: str, diary: Diary, now: Moment) -> bool:
    """Whether it is known that no run of today begins a round, and nothing was written down about the problem since that was found.

    Folding a problem imports FSRS, which takes longer than judging some programs.
    """
    return recall(_rest(root, problem), _rest_mark(problem, diary, now)) is not None


def _remember_rest(root: Path, problem: str, diary: Diary, now: Moment) -> None:
    keep(_rest(root, problem), _rest_mark(problem, diary, now), True)


def _rest(root: Path, problem: str) -> Path:
    return cache_in(root) / "rests" / problem


def _rest_mark(problem: str, diary: Diary, now: Moment) -> str:
    return f"{day_of(now.seconds, now.offset)} {diary.history.newest_about(problem)}"


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
    from judge.coach.kept import peek  # only a run that may count wants it

    state = peek(cache_in(root))
    problem = report.problem.id
    if state and state.day == day_of(now.seconds, now.offset):
        for item in state.proposed:
            if item.id == problem:
                return 60 * item.minutes
    brief = state.briefs.get(problem) if state else None
    return 60 * expected_minutes(level_of(report.problem.keywords), brief, pace_of(()))
