"""`judge stress --slow`: the input that takes longest, shown and, when it is over a limit, kept."""

from judge.cli.arguments import Arguments
from judge.cli.place import open_workspace, shown_path
from judge.cli.stressoptions import read_stress_options
from judge.cli.terminal import Progress, say
from judge.cli.workbench import Target, choose_language, make_workbench, open_target
from judge.language import memory_limit_mib, time_limit_s
from judge.model import Verdict
from judge.reports.finding import Shown, finding_json, input_lines
from judge.reports.style import Style
from judge.reports.text import head
from judge.store.addedcases import keep_counterexample
from judge.stress.slowest import Slowest
from judge.stress.stresstest import look_for_slowest


def run_slow(arguments: Arguments, style: Style) -> int:
    """Exit code 1 when an input over a limit was found, 0 when not."""
    workspace = open_workspace(arguments)
    settings = workspace.settings()
    bench = make_workbench(arguments, workspace, settings)
    target = open_target(arguments.words[0], arguments, workspace)
    language = choose_language(target.source, arguments.text("--language"), settings)
    options = read_stress_options(arguments, workspace, target)
    limits = target.problem.limits
    time_s, memory_mib = time_limit_s(limits, language), memory_limit_mib(limits, language)
    is_quiet = arguments.has("--json")
    if not is_quiet:
        say(head(target.problem, shown_path(target.source), language.id, time_s, memory_mib, style))
    progress = Progress(style)

    def tell(slowest: Slowest) -> None:
        progress.show(_figures(slowest, style))

    slowest = look_for_slowest(target.problem, target.source, language, bench, options=options, tell=tell)
    progress.clear()
    case = _keep(slowest, target) if slowest.is_over else ""
    if is_quiet:
        _print_json(slowest, case, target, options.seed)
    else:
        _show(slowest, case, target, style)
    return 1 if slowest.is_over else 0


def _figures(slowest: Slowest, style: Style) -> str:
    return style.say(
        "slowest of {count} inputs: {seconds:.3f} s, {share:.0%} of the limit ({shape})",
        count=slowest.tried, seconds=slowest.cpu_s, share=slowest.share, shape=style.translate(slowest.candidate.shape.name),
    )  # fmt: skip


def _show(slowest: Slowest, case: str, target: Target, style: Style) -> None:
    verdict = slowest.finding.result.verdict
    if slowest.is_over:
        say(style.verdict(verdict, style.translate(verdict.value), "bold"))
    say(style.paint(_figures(slowest, style), *(() if slowest.is_over else ("green", "bold"))))
    for line in input_lines(slowest.finding.input, style):
        say(line)
    if case:
        say(style.say("kept as {case}: judge run {id} has it from now on", case=case, id=target.problem.id))


def _keep(slowest: Slowest, target: Target) -> str:
    try:
        return keep_counterexample(target.problem, slowest.finding.input, None)
    except OSError:
        return ""


def _print_json(slowest: Slowest, case: str, target: Target, seed: int) -> None:
    import json

    finding = slowest.finding
    document = {
        "schema": 1, "problem": target.problem.id, "source": str(target.source), "seed": seed, "inputs": slowest.tried,
        "slowest_s": slowest.cpu_s, "share": round(slowest.share, 4), "shape": slowest.candidate.shape.name, "over": slowest.is_over,
        "interrupted": slowest.is_interrupted, "case": case or None,
    }  # fmt: skip
    shown = finding_json(Shown(finding.input, None, finding.result))
    shown["verdict"] = None if finding.result.verdict is Verdict.NA else shown["verdict"]
    say(json.dumps(document | shown, ensure_ascii=False, indent=1))
