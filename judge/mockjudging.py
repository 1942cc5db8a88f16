"""Judging what was handed in during a mock test, on all cases, once it is over."""

from pathlib import Path

from judge.errors import JudgeError
from judge.judging import judge
from judge.madecases import with_made_cases
from judge.model import Verdict
from judge.practice.mockcourse import Judged
from judge.practice.rules.mocktest import MockProblem
from judge.store.workspace import Settings, Workspace
from judge.submission import choose_language
from judge.temporary import make_folder
from judge.toolchain.build import Workbench


def judge_attempt(attempt: MockProblem, workspace: Workspace, settings: Settings, bench: Workbench) -> Judged:
    """What a source that was handed in gets on all cases; a problem that cannot be judged any more counts as not solved."""
    with make_folder() as folder:
        source = folder / Path(attempt.name).name
        source.write_text(attempt.source, "utf-8")
        try:
            problem = with_made_cases(workspace.problem(attempt.problem), bench, on_case=lambda _: None)
            language = choose_language(source, "", settings)
            report = judge(problem, source, language, bench, cases=problem.cases)
        except JudgeError:
            return Judged(Verdict.JE.name, 0, 0)
        right = sum(result.counts and result.verdict is Verdict.AC for result in report.results)
        uncounted = sum(not result.counts for result in report.results)
        return Judged(report.verdict.name, right, len(problem.cases) - uncounted, language.id)
