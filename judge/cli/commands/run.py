"""`judge run`: judge targets one after another, or several problems at once, and show what came of it."""

from collections.abc import Sequence

from judge.cli.arguments import Arguments
from judge.cli.place import open_workspace
from judge.cli.screen import RunScreen, show_report
from judge.cli.terminal import Progress, say, talk
from judge.cli.workbench import Target, choose_language, make_workbench, open_target
from judge.cli.written import write_run
from judge.errors import JudgeError, UsageError
from judge.judging import judge
from judge.model import Report, Verdict
from judge.reports.style import Style
from judge.selection import choose_cases
from judge.store.workspace import Settings, Workspace
from judge.toolchain.build import Workbench


def run(arguments: Arguments, style: Style) -> int:
    """Exit code 0 when all were accepted, 1 when one was not, 3 when one could not be judged."""
    workspace = open_workspace(arguments)
    settings = workspace.settings()
    bench = make_workbench(arguments, workspace, settings)
    words = arguments.words or (tuple(workspace.solved_ids()) if arguments.has("--all") else ())
    if not words:
        raise UsageError("which problem? for example: judge run 1000")
    if len(words) > 1:
        return _run_many(words, arguments, style, workspace, settings, bench)
    target = open_target(words[0], arguments, workspace)
    screen = None if arguments.has("--json") else RunScreen(style)
    report, lines = _judge(target, arguments, workspace, settings, bench, screen, style)
    for line in lines if screen else ():
        say(line)
    if screen is None:
        _print_json([report], {})
    return _exit_code([report.verdict])


def _run_many(words: Sequence[str], arguments: Arguments, style: Style, workspace: Workspace, settings: Settings, bench: Workbench) -> int:
    from functools import partial

    from judge.batch import in_parallel

    is_quiet = arguments.has("--json")
    jobs = arguments.whole("--jobs", 1)
    work = partial(
        _judge_word, arguments=arguments, workspace=workspace, settings=settings, bench=bench, style=None if is_quiet or jobs > 1 else style
    )
    progress = Progress(style)
    reports: list[Report] = []
    errors: dict[str, str] = {}
    for number, (word, result) in enumerate(zip(words, in_parallel(work, words, jobs), strict=True), 1):
        progress.clear()
        if isinstance(result, Report):
            reports.append(result)
        else:
            errors[word] = result.render(style.translate)
        if not is_quiet:
            if isinstance(result, JudgeError):
                talk(f"{word}: {errors[word]}")
            elif jobs > 1:
                show_report(result, style)
            say("")
            progress.show(style.say("{number} of {total} problems", number=number, total=len(words)) if number < len(words) else "")
    progress.clear()
    if is_quiet:
        _print_json(reports, errors)
    else:
        right = sum(report.verdict is Verdict.AC for report in reports)
        say(style.say("{right} of {total} problems accepted", right=right, total=len(words)))
    return 3 if errors else _exit_code([report.verdict for report in reports])


def _judge_word(
    word: str, *, arguments: Arguments, workspace: Workspace, settings: Settings, bench: Workbench, style: Style | None
) -> Report | JudgeError:
    """The report on a target, shown as it goes when there is a style; an error that ends this target only."""
    try:
        screen = RunScreen(style) if style else None
        return _judge(open_target(word, arguments, workspace), arguments, workspace, settings, bench, screen, style or Style())[0]
    except JudgeError as error:
        return error


def _judge(
    target: Target, arguments: Arguments, workspace: Workspace, settings: Settings, bench: Workbench, screen: RunScreen | None, style: Style
) -> tuple[Report, list[str]]:
    """The report, written down before its conclusion is told, and what that did to the schedule."""
    language = choose_language(target.source, arguments.text("--language"), settings)
    cases = choose_cases(target.problem, arguments.texts("--case"))
    if screen:
        screen.begin(target, language, cases)
    report = judge(
        target.problem, target.source, language, bench, cases=cases, fail_fast=arguments.has("--fail-fast"),
        on_built=screen.built if screen else None, on_result=screen.result if screen else None,
    )  # fmt: skip
    lines = write_run(workspace.root, report, style, is_part=arguments.has("--case"))
    if screen:
        screen.end(report)
    return report, lines


def _print_json(reports: Sequence[Report], errors: dict[str, str]) -> None:
    from judge.reports.json import render_reports

    say(render_reports(reports, errors))


def _exit_code(verdicts: Sequence[Verdict]) -> int:
    if Verdict.JE in verdicts:
        return 3
    return 0 if all(verdict is Verdict.AC for verdict in verdicts) else 1
