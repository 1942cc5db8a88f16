"""`judge stress`: hunt for the input that breaks a solution, show it, keep it."""

from judge.cli.arguments import Arguments
from judge.cli.place import open_workspace
from judge.cli.stressoptions import read_stress_options
from judge.cli.stressscreen import StressScreen
from judge.cli.terminal import say
from judge.cli.workbench import Target, choose_language, make_workbench, open_target
from judge.errors import UsageError
from judge.reports.finding import Shown, finding_json
from judge.reports.style import Style
from judge.store.addedcases import keep_counterexample
from judge.stress.hunt import Watch
from judge.stress.stresstest import StressOptions, StressOutcome, stress


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 1 when something was found, 0 when not, 130 when it was interrupted before anything was."""
    workspace = open_workspace(arguments)
    settings = workspace.settings()
    if len(arguments.words) != 1:
        raise UsageError("which problem? for example: judge stress 1000")
    if arguments.has("--slow"):
        from judge.cli.slow import run_slow

        return run_slow(arguments, style)
    bench = make_workbench(arguments, workspace, settings)
    target = open_target(arguments.words[0], arguments, workspace)
    language = choose_language(target.source, arguments.text("--language"), settings)
    options = read_stress_options(arguments, workspace, target)
    screen = None if arguments.has("--json") else StressScreen(style, budget_s=options.budget_s)
    if screen:
        screen.begin(target, language)
    watch = Watch(screen.progress, screen.finding) if screen else Watch(lambda *_: None, lambda _: None)
    outcome = stress(target.problem, target.source, language, bench, options=options, watch=watch)
    case = _keep(outcome, target)
    if screen:
        screen.end(outcome, case, options.seed)
    else:
        _print_json(outcome, case, options)
    if outcome.hunted.finding is not None:
        return 1
    return 130 if outcome.hunted.is_interrupted else 0


def _keep(outcome: StressOutcome, target: Target) -> str:
    """The name of the case that the finding is kept as; empty when there is none, or it cannot be kept."""
    finding = outcome.hunted.finding
    if finding is None or outcome.old_case:
        return outcome.old_case
    try:
        return keep_counterexample(target.problem, finding.input, finding.expected)
    except OSError:
        return ""


def _print_json(outcome: StressOutcome, case: str, options: StressOptions) -> None:
    import json

    hunted, finding = outcome.hunted, outcome.hunted.finding
    trusted = outcome.setting.trusted
    document = {
        "schema": 1,
        "problem": outcome.setting.problem.id,
        "source": str(outcome.setting.solution.source),
        "against": str(trusted.source) if trusted else None,
        "seed": options.seed,
        "inputs": hunted.tried,
        "shrink_inputs": hunted.shrunk_tries,
        "first_s": round(hunted.first_s, 3),
        "wall_s": round(hunted.wall_s, 3),
        "exhausted": hunted.is_exhausted,
        "interrupted": hunted.is_interrupted,
        "case": case or None,
        "verdict": None, "input": None, "expected": None, "found": None,
    }  # fmt: skip
    if finding is not None:
        document |= finding_json(Shown(finding.input, finding.expected, finding.result, finding.other))
    say(json.dumps(document, ensure_ascii=False, indent=1))
