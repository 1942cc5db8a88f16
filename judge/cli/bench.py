"""`judge bench`: time a solution on growing inputs, draw the times, say how they grow and what that means for the limit."""

from math import isfinite

from judge.cli.arguments import Arguments
from judge.cli.benchscreen import BenchScreen
from judge.cli.place import open_workspace
from judge.cli.terminal import say
from judge.cli.values import read_seconds, read_seed
from judge.cli.workbench import choose_language, make_workbench, open_target
from judge.errors import UsageError
from judge.growth.deciding import Doubt, largest_within, predict
from judge.growth.fitting import Law
from judge.growth.measurement import End, GrowthOptions, Measured, measure_growth
from judge.reports.style import Style

#: seconds to measure, unless told
_TIME_S = 20.0


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 1 when the solution crashed, or was over the limit at the smallest size; 130 when nothing was measured before Ctrl-C."""
    workspace = open_workspace(arguments)
    settings = workspace.settings()
    if len(arguments.words) != 1:
        raise UsageError("which problem? for example: judge bench 1000")
    options = GrowthOptions(
        arguments.text("--variable"), arguments.has("--alone"), read_seed(arguments, 1), read_seconds(arguments, _TIME_S)
    )
    bench = make_workbench(arguments, workspace, settings)
    target = open_target(arguments.words[0], arguments, workspace)
    language = choose_language(target.source, arguments.text("--language"), settings)
    screen = None if arguments.has("--json") else BenchScreen(style, budget_s=options.budget_s)
    if screen:
        screen.begin(target, language)
    try:
        measured = measure_growth(
            target.problem, target.source, language, bench, options=options, tell=screen.progress if screen else lambda _: None
        )
    finally:
        if screen:
            screen.clear()
    if screen:
        screen.end(measured)
    else:
        _print_json(measured, target.problem.id, str(target.source), language.id, options.seed)
    if measured.is_interrupted and not measured.points:
        return 130
    return 1 if measured.has_failed else 0


def _print_json(measured: Measured, problem: str, source: str, language: str, seed: int) -> None:
    import json

    growth, axis, wrong = measured.growth, measured.axis, measured.wrong
    is_known = growth.law is not Law.UNKNOWN
    document = {
        "schema": 1, "problem": problem, "source": source, "language": language, "seed": seed,
        "variable": axis.name, "least": axis.least, "largest": axis.most,
        "along": [one.name for one in measured.plan.along], "fixed": dict(measured.plan.fixed),
        "time_limit_s": measured.limit_s, "start_up_s": measured.start_up_s,
        "points": [{"size": point.size, "sizes": point.sizes, "cpu_s": point.cpu_s, "runs_s": point.times_s} for point in measured.points],
        "law": growth.law.words if is_known else None, "also": [law.words for law in growth.also],
        "doubt": None if growth.doubt is Doubt.NONE else growth.doubt.name.lower(),
        "exponent": growth.exponent.power if is_known else None,
        "exponent_range": [_finite(growth.exponent.low), _finite(growth.exponent.high)] if is_known else None,
        "error": _finite(growth.error),
        "prediction": _prediction(measured), "fits_up_to": largest_within(growth, measured.limit_s) if is_known else None,
        "over": _end(measured.over), "failure": _end(measured.failure),
        "wrong": {"case": wrong.case.name, "verdict": wrong.verdict.name} if wrong else None,
        "interrupted": measured.is_interrupted,
    }  # fmt: skip
    say(json.dumps(document, ensure_ascii=False, indent=1))


def _prediction(measured: Measured) -> dict[str, float] | None:
    prediction = predict(measured.growth, measured.axis.most)
    if prediction is None:
        return None
    return {"size": measured.axis.most, **prediction._asdict(), "share": round(prediction.time_s / measured.limit_s, 4)}


def _end(end: End | None) -> dict[str, object] | None:
    if end is None:
        return None
    result = end.result
    return {"size": end.size, "verdict": result.verdict.name, "reason": result.reason, "cpu_s": result.run.cpu_s}


def _finite(number: float) -> float | None:
    return number if isfinite(number) else None
