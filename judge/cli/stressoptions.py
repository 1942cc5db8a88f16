"""What the options of `judge stress` ask for."""

import os
from pathlib import Path

from judge.cli.invocation import Invocation
from judge.stress.gettingready import StressOptions
from judge.stress.trusted import accepted_before
from judge.submission import Submission

#: seconds to search, unless told
_TIME_S = 30.0

#: seeds that are chosen for the learner are small enough to be typed again
_MOST_SEED = 1_000_000


def read_stress_options(invocation: Invocation, submission: Submission) -> StressOptions:
    """What the options ask for; UsageError for one that makes no sense."""
    arguments = invocation.arguments
    against = arguments.text("--against")
    return StressOptions(
        seed=arguments.seed(int.from_bytes(os.urandom(4), "big") % _MOST_SEED),
        budget_s=arguments.seconds(_TIME_S),
        jobs=arguments.whole("--jobs", _processors()),
        is_small=arguments.text("--size") == "small",
        against=Path(against) if against else None,
        accepted_before=tuple(accepted_before(invocation.workspace.history, submission.problem.id, submission.others)),
    )


def _processors() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return max(1, min(8, len(affinity(0)) if affinity else os.cpu_count() or 1))
