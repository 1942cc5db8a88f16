"""What a problem may need before anything is judged by it, told while it is done: cases that are made, a limit that is measured."""

from judge.cli.terminal import LiveLine, talk
from judge.model import Problem
from judge.reports.style import Style
from judge.toolchain.build import Workbench


def prepared(problem: Problem, bench: Workbench, style: Style) -> Problem:
    """The problem with all its cases and its time limit; CheckerError when a case cannot be made."""
    if problem.unmade:
        problem = with_cases(problem, bench, style)
    is_timed = problem.timing is None or problem.timing.is_measured
    return problem if is_timed else _measured(problem, bench, style)


def with_cases(problem: Problem, bench: Workbench, style: Style) -> Problem:
    """The problem with all its cases; CheckerError when one cannot be made."""
    from judge.madecases import with_made_cases  # few problems have such cases, and those once

    line = LiveLine(style)
    try:
        return with_made_cases(problem, bench, on_case=lambda name: line.show(style.say("making {case} ...", case=name)))
    finally:
        line.clear()


def _measured(problem: Problem, bench: Workbench, style: Style) -> Problem:
    """The problem with its measured limit; told as what stands in for it where nothing can be measured."""
    from judge.timelimits import with_time_limit

    line = LiveLine(style)
    try:
        found = with_time_limit(problem, bench, on_path=lambda path: line.show(style.say("timing {path} ...", path=path.name)))
    finally:
        line.clear()
    time = f"{found.limits.time_s:g}"
    if found.timing is not None and found.timing.is_measured:
        talk(style.say("{id} says no time limit: {time} s, measured here by its submissions", id=problem.id, time=time))
    else:
        talk(style.say("{id} says no time limit, and nothing to measure it by: {time} s stands in for it", id=problem.id, time=time))
    return found
