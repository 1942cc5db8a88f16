"""A run of the judge as an event, and what came of it for the schedule."""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from judge.cache import keep, recall
from judge.history.days import DAY_S, Moment
from judge.history.events import EXAM_SUBJECT, RUN, day_subject, source_mark, standing
from judge.history.recorder import Recorder
from judge.levelguess import level_or_guess
from judge.model import Report, Verdict
from judge.practice.rules.dayitems import DayItem, has_the_day
from judge.practice.rules.evidence import evidence
from judge.practice.rules.minutes import expected_minutes, pace_of, sitting_s
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
        payload = _payload(root, report, asked)
        if _is_resting(root, problem, recorder):
            recorder.note(RUN, problem, {**payload, "active": round(sitting_s(recorder.gap_s()))})
            _remember_rest(root, problem, recorder)
            return ScheduleChange(is_resting=True)
        before, item = standing_of(recorder, problem), _asked_today(root, problem, now)
        expected = expected_s(root, problem, level_or_guess(report.problem.keywords), now)
        if _is_only_reformatted(root, report, payload, before):
            payload["reformatted"] = True
        active = active_s(recorder, before, 0 if asked is RunScope.ALL else expected)
        said = {"active": round(active), "expected": expected, **({"asked": True} if item else {})}
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
    now = fold(recorder.history.events(problem), today)
    due = _due(recorder, problem, now)
    is_done = bool(now.rounds) and now.rounds[-1].day >= today
    may_sleep = bool(now.woken) or all(one.is_elsewhere for one in now.rounds)
    rests = now.open is None and (is_done or (bool(now.rounds) and due > today and not may_sleep))
    if len(now.rounds) <= before:
        return ScheduleChange(open=now.open, is_resting=rests)
    return ScheduleChange(now.rounds[-1], due, today, number=len(now.rounds), is_resting=rests)


def _due(recorder: Recorder, problem: str, found: Standing) -> int:
    """The day on which the problem comes again, before an exam earlier than it would."""
    today = recorder.now.day
    due = int(found.strength.due // DAY_S) if found.strength else today
    told = standing(recorder.history.events(EXAM_SUBJECT))[-1:]
    exam = int(told[0].payload.get("day") or 0) if told else 0
    if not found.rounds or exam <= today:
        return due
    from judge.practice.rules.due import before_exam  # few are before an exam

    return before_exam(problem, due, exam=exam, last=found.rounds[-1].day)


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
    is_little = all(result.case.is_sample or result.case.is_added for result in counted)
    marks = {
        "part": asked is RunScope.PART, "all": asked is RunScope.ALL, "samples": is_little,
        "given": is_given(report.problem, report.source, content),
    }  # fmt: skip
    return {**said, **({"failed": failed.case.name} if failed else {}), **{name: True for name, holds in marks.items() if holds}}


def _asked_today(root: Path, problem: str, now: Moment) -> DayItem | None:
    """The item of today's list that is this problem."""
    from judge.practice.state import peek  # only a run that may count wants it

    state = peek(cache_in(root))
    return next((item for item in state.proposed if item.id == problem), None) if state and state.day == now.day else None


def expected_s(root: Path, problem: str, level: str, now: Moment) -> int:
    """Seconds that the learner was told today that this problem takes, or would have been."""
    from judge.practice.state import peek

    state, item = peek(cache_in(root)), _asked_today(root, problem, now)
    usual = expected_minutes(level, state.briefs.get(problem) if state else None, pace_of(()))
    if item and state:  # a problem that is longer than the day stands alone in its list, with the day's minutes
        return 60 * (max(usual, item.minutes) if has_the_day(item, state.proposed, state.budget) else item.minutes)
    return 60 * usual


def active_s(recorder: Recorder, before: Standing, expected: float) -> float:
    """Seconds that the learner was at a problem that takes so long and stood like this `before`."""
    is_done = bool(before.rounds) and before.rounds[-1].day >= recorder.now.day
    return sitting_s(recorder.gap_s(), expected, is_first=not (before.open or is_done))
