"""`judge run`: judge targets one after another, or several problems at once, and show what came of it."""

from collections.abc import Sequence

from judge.cli.arguments import Arguments
from judge.cli.terminal import Progress, say, talk
from judge.cli.workbench import Target, choose_language, find_target, make_workbench, open_workspace, shown_path
from judge.errors import JudgeError, UsageError
from judge.judging import judge
from judge.languages import Language, memory_limit_mib, time_limit_s
from judge.messages import N_
from judge.model import CaseResult, Problem, Report, TestCase, Verdict
from judge.reports.style import Style
from judge.reports.text import case_lines, conclusion, head, name_columns
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
    if len(words) == 1:
        report = _run_one(find_target(words[0], arguments, workspace), arguments, style, settings, bench)
        if arguments.has("--json"):
            _print_json([report], {})
        return _exit_code([report.verdict])
    return _run_many(words, arguments, style, workspace, settings, bench)


def _run_many(words: Sequence[str], arguments: Arguments, style: Style, workspace: Workspace, settings: Settings, bench: Workbench) -> int:
    reports: list[Report] = []
    errors: dict[str, str] = {}
    arguments.count("--jobs", 1)
    for word in words:
        try:
            reports.append(_run_one(find_target(word, arguments, workspace), arguments, style, settings, bench))
        except JudgeError as error:
            errors[word] = style.say(error.template, **error.values)
            if not arguments.has("--json"):
                talk(f"{word}: {errors[word]}")
        if not arguments.has("--json"):
            say("")
    if arguments.has("--json"):
        _print_json(reports, errors)
    else:
        right = sum(report.verdict is Verdict.AC for report in reports)
        say(style.say("{right} of {total} problems accepted", right=right, total=len(words)))
    return 3 if errors else _exit_code([report.verdict for report in reports])


def _run_one(target: Target, arguments: Arguments, style: Style, settings: Settings, bench: Workbench) -> Report:
    language = choose_language(target.source, arguments.text("--language"), settings)
    cases = _choose_cases(target.problem, arguments.texts("--case"))
    shown = None if arguments.has("--json") else _Screen(target, language, cases, style)
    report = judge(
        target.problem, target.source, language, bench, cases=cases, fail_fast=arguments.has("--fail-fast"),
        on_built=shown.built if shown else None, on_result=shown.result if shown else None,
    )  # fmt: skip
    if shown:
        shown.end(report)
    return report


class _Screen:
    """The run as it appears on the terminal."""

    def __init__(self, target: Target, language: Language, cases: Sequence[TestCase], style: Style) -> None:
        self._style = style
        self._progress = Progress(style)
        self._cases = cases
        self._seen = 0
        self._columns = name_columns([case.name for case in cases])
        limits = target.problem.limits
        self._time_s = time_limit_s(limits, language)
        say(head(target.problem, shown_path(target.source), language.id, self._time_s, memory_limit_mib(limits, language), style))
        if target.others:
            names = ", ".join(shown_path(path) for path in target.others)
            say(style.paint(style.say("the newest is judged; others: {names}", names=names), "dim"))
        self._progress.show(style.translate(N_("building ...")) if language.compile else "")

    def built(self) -> None:
        self._tell_next()

    def result(self, result: CaseResult) -> None:
        self._seen += 1
        self._progress.clear()
        for line in case_lines(result, self._columns, self._style, time_limit_s=self._time_s):
            say(line)
        self._tell_next()

    def end(self, report: Report) -> None:
        self._progress.clear()
        for line in conclusion(report, self._style):
            say(line)

    def _tell_next(self) -> None:
        if self._seen < len(self._cases):
            name = self._cases[self._seen].name
            self._progress.show(self._style.say("{seen}/{total}  {name} ...", seen=self._seen, total=len(self._cases), name=name))


def _choose_cases(problem: Problem, names: Sequence[str]) -> tuple[TestCase, ...]:
    """The cases that --case names: in full (`sample/1`), by last part (`1`), or the position as `#3`."""
    if not names:
        return problem.cases
    chosen = []
    for number, case in enumerate(problem.cases, 1):
        if any(name in (case.name, case.name.rpartition("/")[2], f"#{number}") for name in names):
            chosen.append(case)
    known = {part for case in chosen for part in (case.name, case.name.rpartition("/")[2])}
    for name in names:
        if name not in known and not (name.startswith("#") and chosen):
            cases = ", ".join(case.name for case in problem.cases)
            raise UsageError("problem {id} has no case {name}: it has {cases}", id=problem.id, name=name, cases=cases)
    return tuple(chosen)


def _print_json(reports: Sequence[Report], errors: dict[str, str]) -> None:
    from judge.reports.json import render_reports

    say(render_reports(reports, errors))


def _exit_code(verdicts: Sequence[Verdict]) -> int:
    if Verdict.JE in verdicts:
        return 3
    return 0 if all(verdict is Verdict.AC for verdict in verdicts) else 1
