"""Forms that begin a hunt or a measurement, and the button that keeps what a hunt found."""

import os

from starlette.responses import Response

from judge.errors import UsageError
from judge.store.addedcases import keep_counterexample
from judge.web.courses import CourseKind
from judge.web.huntwork import GrowthAsk, HuntAsk, HuntEnd, hunt_source, measure_source
from judge.web.livepages import back_to, desktop
from judge.web.problempage import problem_of
from judge.web.views import Turn

#: seconds of a hunt or a measurement at most
_MOST_S = 600

#: seeds that are chosen are small enough to be typed
_MOST_SEED = 1_000_000


def hunt_form(turn: Turn) -> Response:
    """Hunt for what breaks the learner's newest solution."""
    problem, path = problem_of(turn).id, _newest(turn)
    seed = int.from_bytes(os.urandom(4), "big") % _MOST_SEED
    jobs = max(1, min(4, len(os.sched_getaffinity(0))))
    ask = HuntAsk(desktop(turn), path, problem, seconds=_seconds(turn, 30), jobs=jobs, seed=seed)
    turn.front.lanes.begin(CourseKind.STRESS, hunt_source, ask, problem=problem, source=os.path.basename(path))
    return back_to(turn, problem)


def growth_form(turn: Turn) -> Response:
    """Measure how the time of the learner's newest solution grows."""
    problem, path = problem_of(turn).id, _newest(turn)
    ask = GrowthAsk(desktop(turn), path, problem, _seconds(turn, 20))
    turn.front.lanes.begin(CourseKind.GROWTH, measure_source, ask, problem=problem, source=os.path.basename(path))
    return back_to(turn, problem)


def keep_form(turn: Turn) -> Response:
    """Keep what the last hunt found as a case of the problem."""
    problem = problem_of(turn)
    course = turn.front.lanes.latest(problem.id, CourseKind.STRESS)
    end = course.outcome if course is not None else None
    if course is None or not isinstance(end, HuntEnd) or end.found is None or not end.found.is_whole:
        raise UsageError("there is nothing to keep")
    name = end.old_case or keep_counterexample(problem, end.found.input, end.found.expected)
    course.outcome = end._replace(old_case=name)
    turn.front.lanes.tell(course)
    return back_to(turn, problem.id)


def _newest(turn: Turn) -> str:
    problem = problem_of(turn)
    sources = turn.front.workspace.solutions(problem.id)
    if not sources:
        raise UsageError("no solution for {id}: write {path}", id=problem.id, path=f"solutions/{problem.id}.py")
    return str(sources[0])


def _seconds(turn: Turn, usual: int) -> int:
    text = turn.form.get("seconds", "")
    if not (text.isascii() and text.isdigit() and len(text) < 6):
        return usual
    return max(1, min(_MOST_S, int(text)))
