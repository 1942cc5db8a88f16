"""Judging in a mock test: samples while it runs, all cases of what was handed in when it is over."""

import shutil
import tempfile
from pathlib import Path

from judge.cli.arguments import Arguments
from judge.cli.screen import RunScreen
from judge.cli.workbench import choose_language, find_target, make_workbench
from judge.errors import JudgeError, UsageError
from judge.history.days import Moment
from judge.judging import judge
from judge.model import Verdict
from judge.practice.mockcourse import Judged, note_sample_run
from judge.practice.rules.mocktest import MockProblem, MockTest
from judge.reports.style import Style
from judge.store.workspace import Workspace


def run_samples(mock: MockTest, problem: str, workspace: Workspace, arguments: Arguments, now: Moment, style: Style) -> int:
    """Judge the newest solution on the samples alone; exit code 0 when they are right."""
    settings = workspace.settings()
    target = find_target(problem, arguments, workspace)
    cases = tuple(case for case in target.problem.cases if case.name.startswith("sample/"))
    if not cases:
        raise UsageError("{id} has no samples: hand it in with judge mock submit {id}", id=problem)
    language = choose_language(target.source, arguments.text("--language"), settings)
    screen = RunScreen(style)
    screen.begin(target, language, cases)
    report = judge(
        target.problem, target.source, language, make_workbench(arguments, workspace, settings), cases=cases, on_built=screen.built,
        on_result=screen.result,
    )  # fmt: skip
    screen.end(report)
    note_sample_run(workspace.root, mock, now, problem=problem, verdict=report.verdict.name)
    return 0 if report.verdict is Verdict.AC else 1


def judge_attempt(attempt: MockProblem, workspace: Workspace, arguments: Arguments) -> Judged:
    """What a source that was handed in gets on all cases; a problem that cannot be judged any more counts as not solved."""
    settings = workspace.settings()
    folder = Path(tempfile.mkdtemp(prefix="judge-mock-"))
    try:
        source = folder / Path(attempt.name).name
        source.write_text(attempt.source, "utf-8")
        problem = workspace.problem(attempt.problem)
        language = choose_language(source, "", settings)
        report = judge(problem, source, language, make_workbench(arguments, workspace, settings), cases=problem.cases)
        right = sum(result.verdict is Verdict.AC for result in report.results)
        return Judged(report.verdict.name, right, len(problem.cases), language.id)
    except JudgeError:
        return Judged(Verdict.JE.name, 0, 0)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
