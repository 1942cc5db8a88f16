"""`judge bench`: time a solution on growing inputs, draw the times, say how they grow and what that means for the limit."""

from judge.cli.benchscreen import BenchScreen
from judge.cli.invocation import Document, Invocation
from judge.growth.growthjson import measured_json
from judge.growth.measurement import GrowthOptions, Measured, measure_growth

#: seconds to measure, unless told
_TIME_S = 20.0


def run(invocation: Invocation) -> int | Document:
    """Exit code 1 when the solution crashed, or was over the limit at the smallest size; 130 when nothing was measured before Ctrl-C."""
    arguments = invocation.arguments
    word = invocation.one_word()
    options = GrowthOptions(arguments.text("--variable"), arguments.has("--alone"), arguments.seed(1), arguments.seconds(_TIME_S))
    submission = invocation.open_submission(word)
    screen = None if invocation.is_json else BenchScreen(invocation.style, budget_s=options.budget_s)
    if screen:
        screen.begin(submission)
    try:
        measured = measure_growth(
            submission.problem, submission.source, submission.language, invocation.bench,
            options=options, tell=screen.progress if screen else lambda _: None,
        )  # fmt: skip
    finally:
        if screen:
            screen.clear()
    if screen:
        screen.end(measured)
        return _exit_code(measured)
    about = {"problem": submission.problem.id, "source": str(submission.source), "language": submission.language.id, "seed": options.seed}
    return Document({**about, **measured_json(measured)}, _exit_code(measured))


def _exit_code(measured: Measured) -> int:
    if measured.is_interrupted and not measured.points:
        return 130
    return 1 if measured.has_failed else 0
