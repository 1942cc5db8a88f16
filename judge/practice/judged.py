"""A run of the judge as an event, and what came of it for the schedule."""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from judge.cache import keep, recall
from judge.history.days import Moment, day_of
from judge.history.events import RUN, day_subject, source_mark
from judge.history.recorder import Recorder
from judge.levelguess import level_or_guess
from judge.model import Report, Verdict
from judge.practice.rules.dayitems import DayItem
from judge.practice.rules.evidence import evidence
from judge.practice.rules.minutes import expected_minutes, pace_of
from judge.practice.rules.rounds import ScheduleChange, Standing, fold
from judge.store.givensources import is_given, is_reformatted
from judge.store.keptsources import keep_source
from judge.store.root import cache_in, history_in, solutions_in
from judge.verdicts import decisive


class RunScope(Enum):
    """How much was asked of a run, which decides what it proves."""

    WHOLE = "the problem with all its cases"
    PART = "some of its cases"
    ALL = "every problem that has a solution, this one among them"


def note_run(root: Path, report: Report, now: Moment, asked: RunScope) -> ScheduleChange:
    """Write a run down. HistoryError when that fails."""
    problem = report.problem.id
    with Recorder(history_in(root), now) as recorder:
        payload = {**_payload(root, report, asked), "active": round(recorder.active_s())}
        if _is_resting(root, problem, recorder):
            recorder.note(RUN, problem, payload)
            _remember_rest(root, problem, recorder)
            return ScheduleChange(is_resting=True)
        before, item = standing_of(recorder, problem), _asked_today(root, problem, now)
        if _is_only_reformatted(root, report, payload, before):
            payload["reformatted"] = True
        said = {"expected": _expected_s(root, report, now, item), **({"asked": True} if item else {})}
        recorder.note(RUN, problem, {**payload, **said})
        change = change_of(recorder, problem, len(before.rounds))
        if change.is_resting and not (item and change.round is None):
            _remember_rest(root, problem, recorder)
        return change._replace(proof=evidence(payload, before.sources))


def _is_only_reformatted(root: Path, report: Report, payload: Mapping[str, Any], before: Standing) -> bool:
    if not before.sources or payload["source"] in before.sources:
        return False
    return is_reformatted(root, solutions_in(root) / report.problem.id, report.source.read_bytes(), before.sources)


def change_of(recorder: Recorder, problem: str, before: int) -> ScheduleChange:
    """What the last event did when there were `before` rounds."""
    today = recorder.now.day
    standing = fold(recorder.history.events(problem), today)
    due = day_of(standing.strength.due, recorder.now.offset) if standing.strength else today
    is_done = bool(standing.rounds) and standing.rounds[-1].day >= today
    may_sleep = bool(standing.woken) or all(one.is_elsewhere for one in standing.rounds)
    rests = standing.open is None and (is_done or (bool(standing.rounds) and due > today and not may_sleep))
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
    day = recorder.now.day
    return f"{day} {recorder.history.newest_about(problem)} {recorder.history.newest_about(day_subject(day))}"


def standing_of(recorder: Recorder, problem: str) -> Standing:
    """How a problem stands."""
    return fold(recorder.history.events(problem), recorder.now.day)


def _payload(root: Path, report: Report, asked: RunScope) -> dict[str, Any]:
    results = report.results
    content = report.source.read_bytes()
    mark = source_mark(content)
    keep_source(root, mark, content)
    said: dict[str, Any] = {
        "verdict": report.verdict.name, "language": report.language, "cases": len(results),
        "right": sum(result.verdict is Verdict.AC for result in results), "source": mark,
    }  # fmt: skip
    if results:
        said["cpu_s"] = round(max(result.run.cpu_s for result in results), 3)
        said["memory_mib"] = round(max(result.run.memory_mib for result in results), 1)
    failed = decisive(results)
    counted = [result for result in results if result.counts] or results
    marks = {
        "part": asked is RunScope.PART, "all": asked is RunScope.ALL, "samples": all(result.case.is_sample for result in counted),
        "given": is_given(report.problem, report.source, content),
    }  # fmt: skip
    return {**said, **({"failed": failed.case.name} if failed else {}), **{name: True for name, holds in marks.items() if holds}}


def _asked_today(root: Path, problem: str, now: Moment) -> DayItem | None:
    """The item of today's list that is this problem."""
    from judge.practice.state import peek  # only a run that may count wants it

    state = peek(cache_in(root))
    return next((item for item in state.proposed if item.id == problem), None) if state and state.day == now.day else None


def _expected_s(root: Path, report: Report, now: Moment, item: DayItem | None) -> int:
    """What the learner was told today that this problem takes, or would have been."""
    from judge.practice.state import peek

    state = peek(cache_in(root))
    brief = state.briefs.get(report.problem.id) if state else None
    usual = expected_minutes(level_or_guess(report.problem.keywords), brief, pace_of(()))
    if item and state:  # a problem that is longer than the day stands alone in its list, with the day's minutes
        return 60 * (item.minutes if item.minutes < state.budget else max(usual, item.minutes))
    return 60 * usual
