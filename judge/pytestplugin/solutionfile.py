"""Solutions and their cases as pytest sees them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from judge.casejudging import Judging
from judge.cli.clock import moment
from judge.errors import JudgeError, ToolchainError, UsageError
from judge.givenanswers import answers_of
from judge.judging import ALL_TOGETHER, refuse_language, refuse_unsupported, report_of
from judge.languages import languages_of_file
from judge.madecases import with_made_cases
from judge.model import CaseResult, Kind, Problem, Report, TestCase, Verdict
from judge.practice.judged import RunScope
from judge.practice.recording import record_run
from judge.reports.reportlines import case_lines, conclusion
from judge.reports.statementpage import example_lines
from judge.reports.style import Style
from judge.store.ownership import own_cache
from judge.store.workspace import Workspace, find_workspace
from judge.submission import choose_language, problem_of_file
from judge.systemerror import in_words
from judge.toolchain.build import Build
from judge.toolchain.submissionbuild import build_submission
from judge.toolchain.workbench import make_workbench


class Nothing(pytest.Collector):
    """Holds no tests."""

    def collect(self) -> list[pytest.Item]:
        """None."""
        return []


class NotAccepted(Exception):
    """A case that is not accepted, or a solution that does not compile; its text is what the learner reads."""


def collector_of(path: Path, parent: pytest.Collector) -> "SolutionFile | None":
    """The collector for a file that is a solution; None for any other."""
    if not languages_of_file(path.name):
        return None
    try:
        workspace = find_workspace(path.parent)
        own_cache(workspace.root)
        if not path.is_relative_to(workspace.solutions_folder):
            return None
        found: SolutionFile = SolutionFile.from_parent(parent, path=path)
        found.workspace, found._results = workspace, {}
        found.problem = problem_of_file(path, "", workspace)
        is_ground_truth = path.stem == "brute" and path.parent.name == found.problem.id  # what judge stress compares with
        return None if is_ground_truth else found
    except UsageError:
        return None
    except (JudgeError, OSError) as error:  # its problem is there, and cannot be read: the others' can
        found.trouble = in_words(error) if isinstance(error, OSError) else error
        return found


class SolutionFile(pytest.File):
    """A solution; it is built when its first case is run, and its sandbox lives until its last one was."""

    workspace: Workspace
    problem: Problem
    #: why there is no problem
    trouble: JudgeError | None = None
    _results: dict[str, CaseResult]
    _judging: Judging | None = None
    _built: Build | None = None
    _refusal: NotAccepted | None = None

    def collect(self) -> Iterator[pytest.Item]:
        """An item for each case of its problem, and one for all where they count together."""
        if self.trouble is not None:
            yield UnreadItem.from_parent(self, name="problem")
            return
        for case in (*self.problem.static_cases, *self.problem.cases, *self.problem.unmade):
            item: CaseItem = CaseItem.from_parent(self, name=case.name)
            item.case = case
            yield item
        if self.problem.grading is not None or not self.problem.needs.isdisjoint(ALL_TOGETHER):
            yield TogetherItem.from_parent(self, name="all cases together")

    def judge(self, case: TestCase) -> CaseResult:
        """The result of a case. NotAccepted when the solution does not compile, JudgeError when it cannot be judged."""
        if self._refusal is not None:
            raise self._refusal
        if self._judging is None:
            self._judging = self._open()
        if case.static is not None:
            result = self._judge_static(case)
        else:
            result = self._judging.judge(next((made for made in self.problem.cases if made.name == case.name), case))
        self._results[case.name] = result
        return result

    def teardown(self) -> None:
        """End the sandbox, and write down what was run: all cases, or some of them."""
        if self._judging is not None:
            self._judging.close()
            self._judging = None
        if self._built is not None and (self._results or self._refusal):
            self._record(self._built)
        self._results = {}

    def together(self) -> Report | None:
        """The report on all cases; None where not all were judged."""
        return self._report(self._built) if self._built is not None and self._is_whole() else None

    def _is_whole(self) -> bool:
        every = (*self.problem.static_cases, *self.problem.cases)
        return self._refusal is not None or all(case.name in self._results for case in every)

    def _report(self, built: Build) -> Report:
        every = (*self.problem.static_cases, *self.problem.cases)
        results = [self._results[case.name] for case in every if case.name in self._results]
        language = choose_language(self.path, "", self.workspace.settings())
        bench = make_workbench(self.workspace, self.workspace.settings(), os.environ)
        return report_of(self.problem, self.path, language, built, results=results, bench=bench)

    def _record(self, built: Build) -> None:
        asked = RunScope.WHOLE if self._is_whole() else RunScope.PART
        record_run(self.workspace.root, self._report(built), moment, Style(), asked=asked)

    def _judge_static(self, case: TestCase) -> CaseResult:
        from judge.staticjudging import judge_static  # few problems have such cases

        settings = self.workspace.settings()
        language, bench = choose_language(self.path, "", settings), make_workbench(self.workspace, settings, os.environ)
        return judge_static(self.problem, self.path, language, bench, case=case)

    def _open(self) -> Judging:
        settings = self.workspace.settings()
        language = choose_language(self.path, "", settings)
        refuse_unsupported(self.problem)
        refuse_language(self.problem, language)
        bench = make_workbench(self.workspace, settings, os.environ)
        self.problem = with_made_cases(self.problem, bench, on_case=lambda _: None)
        try:
            built = build_submission(self.problem, self.path, language, bench)
        except ToolchainError as error:
            pytest.skip(str(error))
        self._built = built
        if built.program is None:
            self._refusal = NotAccepted(f"{Verdict.CE.value}\n{built.output}")
            raise self._refusal
        return Judging(
            self.problem, language, bench, built.program, names=dict.fromkeys(built.places, self.path.name),
            answers=answers_of(self.problem, self.path) if Kind.SUBMIT_ANSWER in self.problem.kinds else None,
        )  # fmt: skip


class SolutionItem(pytest.Item):
    """A test of a solution's."""

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        """What the learner reads: no traceback of the kit's."""
        if isinstance(excinfo.value, OSError) and not isinstance(excinfo.value, BrokenPipeError):
            return str(in_words(excinfo.value))
        if isinstance(excinfo.value, NotAccepted | JudgeError):
            return str(excinfo.value)
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where it stands: the first line of the solution."""
        return self.path, 0, f"{self.path.name} {self.name}"


class UnreadItem(SolutionItem):
    """What stands for the cases of a problem that cannot be read."""

    def runtest(self) -> None:
        """JudgeError with the reason."""
        assert isinstance(self.parent, SolutionFile) and self.parent.trouble is not None
        raise self.parent.trouble


class TogetherItem(SolutionItem):
    """The verdict of a solution where it is not each case by itself that has to be right."""

    def runtest(self) -> None:
        """NotAccepted when it is a bad one; skipped when not all cases were judged."""
        assert isinstance(self.parent, SolutionFile)
        report = self.parent.together()
        if report is None:
            pytest.skip("only some of its cases were judged")
        if report.verdict is not Verdict.AC:
            raise NotAccepted("\n".join(conclusion(report, Style(), None)))


class CaseItem(SolutionItem):
    """A case of a solution."""

    case: TestCase

    def runtest(self) -> None:
        """NotAccepted when the verdict is a bad one; skipped when nothing can tell."""
        assert isinstance(self.parent, SolutionFile)
        result = self.parent.judge(self.case)
        if result.verdict is Verdict.NA:
            pytest.skip(str(result.trouble or result.verdict.value))
        if result.verdict is Verdict.JE and result.trouble is not None:
            raise result.trouble
        if result.verdict is not Verdict.AC:
            raise NotAccepted("\n".join(_explained(result)))


def _explained(result: CaseResult) -> Iterator[str]:
    """Verdict, first difference, then the input, what was expected and what was printed."""
    plain = Style()
    yield result.verdict.value
    yield from case_lines(result, len(result.case.name), plain)
    answer = result.case.answer
    contents = [("input", result.case.input.read_bytes())]
    contents += [("expected", answer.read_bytes())] if answer is not None else []
    contents += [("found", result.run.stdout)]
    for name, content in contents:
        yield f"{name}:"
        yield from example_lines(content, plain)
