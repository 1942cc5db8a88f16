"""`judge stress`: hunt for the input that breaks a solution, or takes longest; show it, keep it."""

from judge.cli.draftscreen import can_ask, offer_draft
from judge.cli.exitcode import CANNOT_TELL
from judge.cli.invocation import Document, Invocation
from judge.cli.longhunting import hunt_many, is_long
from judge.cli.slowscreen import SlowScreen
from judge.cli.stressoptions import read_stress_options
from judge.cli.stressscreen import StressScreen
from judge.stress.gettingready import StressOptions
from judge.stress.hunt import Watch
from judge.stress.outcomes import keep_finding, keep_slowest, outcome_json, slowest_json
from judge.stress.stresstest import look_for_slowest, stress
from judge.stress.supplyplan import has_supply
from judge.submission import Submission


def run(invocation: Invocation) -> int | Document:
    """Exit code 1 when something was found, 0 when not, 4 when nothing was tried or compared, 130 when it was interrupted before that."""
    if is_long(invocation):
        return hunt_many(invocation)
    submission = invocation.open_submission(invocation.one_word())
    options = read_stress_options(invocation, submission)
    if not invocation.is_json and can_ask() and not has_supply(submission.problem):
        offer_draft(invocation, submission.problem)
    return _find_slowest(invocation, submission, options) if invocation.arguments.has("--slow") else _hunt(invocation, submission, options)


def _hunt(invocation: Invocation, submission: Submission, options: StressOptions) -> int | Document:
    screen = None if invocation.is_json else StressScreen(invocation.style, budget_s=options.budget_s)
    if screen:
        screen.begin(submission)
    watch = Watch(screen.progress, screen.finding, screen.built) if screen else Watch(lambda *_: None, lambda _: None)
    outcome = stress(submission.problem, submission.source, submission.language, invocation.bench, options=options, watch=watch)
    case = keep_finding(outcome)
    code = 1 if outcome.hunted.finding is not None else 130 if outcome.hunted.is_interrupted else 0 if outcome.is_clean else CANNOT_TELL
    if screen is None:
        return Document(outcome_json(outcome, case, options.seed), code)
    screen.end(outcome, case, options.seed)
    return code


def _find_slowest(invocation: Invocation, submission: Submission, options: StressOptions) -> int | Document:
    screen = None if invocation.is_json else SlowScreen(invocation.style)
    if screen:
        screen.begin(submission)
    slowest = look_for_slowest(
        submission.problem, submission.source, submission.language, invocation.bench,
        options=options, tell=screen.progress if screen else lambda _: None,
    )  # fmt: skip
    case = keep_slowest(submission.problem, slowest)
    code = 1 if slowest.is_over else 0
    if screen is None:
        about = {"problem": submission.problem.id, "source": str(submission.source)}
        return Document({**about, **slowest_json(slowest, case, options.seed)}, code)
    screen.end(slowest, case, submission.problem.id)
    return code
