"""What a seat does for the pages: judges a source and writes it down, as `judge run` and `judge watch` do; says each case as it ends.

words    Begun, then for what is built a CourseStage, then a ShownCase for each case
result   JudgedSource; None where the file was saved again or somebody stopped it
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.history.days import Moment
from judge.judging import judge
from judge.language import memory_limit_mib, time_limit_s
from judge.model import CaseResult, Report
from judge.practice.judged import RunScope
from judge.practice.mockcourse import note_sample_run, running, was_accepted_before
from judge.practice.recording import Recorded, record_run
from judge.reports.reportlines import likely_mistake
from judge.reports.style import Style
from judge.running.runner import Backend
from judge.savewatch import stamp_of
from judge.selection import choose_cases
from judge.store.root import mock_in
from judge.store.workspace import Settings, Workspace
from judge.submission import Submission, find_submission, known_language
from judge.temporary import make_folder
from judge.timelimits import with_time_limit
from judge.toolchain.build import Workbench
from judge.toolchain.workbench import make_workbench
from judge.translations import find_translation
from judge.web.courses import Begun, CourseStage, JudgedSource, ShownCase
from judge.workers.work import Ground

#: bytes of an input, an answer or an output that a page shows; its end is cut
MOST_SHOWN_BYTES = 3000

#: of the end of what a program wrote to stderr
_MOST_STDERR_BYTES = 4096


class Desktop(NamedTuple):
    """What every work of a seat begins with: the workspace, its settings, the reader's language, the clock, how programs are run."""

    root: Path
    settings: Settings
    language: str
    clock: Callable[[], Moment]
    backend: Backend = Backend.AUTO

    @property
    def style(self) -> Style:
        """How notes are written."""
        return Style(find_translation(self.language), self.language, columns=1000)

    @property
    def bench(self) -> Workbench:
        """What building and running need."""
        return make_workbench(Workspace(self.root), self.settings, os.environ, self.backend)

    def submission(self, word: str, problem: str = "", language: str = "") -> Submission:
        """What is to be judged, with what its problem leaves to be made or measured."""
        found = find_submission(word, Workspace(self.root), self.settings, problem=problem, language=language)
        asked = found.problem
        if not asked.unmade and (asked.timing is None or asked.timing.is_measured):
            return found
        from judge.madecases import with_made_cases  # few packages leave something to be made or measured

        asked = with_made_cases(asked, self.bench, on_case=lambda _: None)
        return found._replace(problem=with_time_limit(asked, self.bench, on_path=lambda _: None))


def warm_up(ask: Desktop, ground: Ground) -> None:
    """Have ready what the first judging needs: modules are imported already where this is read, the launcher is built, tools are found."""
    from judge.history.recorder import Recorder  # noqa: F401
    from judge.practice.state import peek  # noqa: F401
    from judge.running.launcher_program import find_launcher
    from judge.running.native import NativeRunner  # noqa: F401
    from judge.store.packages import load_problem  # noqa: F401

    find_launcher(ask.bench.cache)


class JudgeAsk(NamedTuple):
    """A source to judge: a file, or text that was pasted for a problem in a language; only some cases where they are named."""

    desktop: Desktop
    path: str = ""
    problem: str = ""
    text: str = ""
    language: str = ""
    cases: tuple[str, ...] = ()


class _SavedAgain(BaseException):
    """The file that is being judged was saved again."""


def judge_source(ask: JudgeAsk, ground: Ground) -> JudgedSource | None:
    """The report on a source, written down; JudgeError where it cannot be judged."""
    try:
        if ask.path:
            return _judge(ask, ask.desktop.submission(ask.path, ask.problem, ask.language), ground)
        language = known_language(ask.language)
        with make_folder() as folder:
            path = folder / f"{ask.problem}{language.suffixes[0]}"
            path.write_text(ask.text.replace("\r\n", "\n"), "utf-8")
            return _judge(ask, ask.desktop.submission(str(path), ask.problem, ask.language), ground)
    except (_SavedAgain, KeyboardInterrupt):
        return None


def _judge(ask: JudgeAsk, submission: Submission, ground: Ground) -> JudgedSource:
    problem, language, source = submission.problem, submission.language, submission.source
    stamp = stamp_of(source)
    if stamp is None:
        raise UsageError("no file {path}", path=source)

    def on_result(result: CaseResult) -> None:
        now = stamp_of(source)
        if now is not None and now != stamp:
            raise _SavedAgain
        ground.tell(shown_case(result))

    mock = running(ask.desktop.root) if mock_in(ask.desktop.root).exists() else None
    is_mock = mock is not None and problem.id in [one.problem for one in mock.problems]
    cases = tuple(case for case in problem.cases if case.is_sample) if is_mock else choose_cases(problem, ask.cases)
    if is_mock and not cases:
        raise UsageError("{id} has no samples: hand it in with judge mock submit {id}", id=problem.id)
    ground.tell(
        Begun(
            problem.id, problem.names, _name(source, ask), language.name, time_s=time_limit_s(problem.limits, language),
            memory_mib=memory_limit_mib(problem.limits, language), cases=tuple(case.name for case in cases),
        )
    )  # fmt: skip
    report = judge(
        problem, source, language, ask.desktop.bench, cases=cases, on_built=lambda: ground.tell(CourseStage.RUNNING),
        on_checker=lambda: ground.tell(CourseStage.CHECKER), on_result=on_result,
    )  # fmt: skip
    if mock is not None and is_mock:
        note_sample_run(ask.desktop.root, mock, ask.desktop.clock(), problem=problem.id, verdict=report.verdict.name)
        is_old = was_accepted_before(ask.desktop.root, problem.id, source, ask.desktop.clock())
        return JudgedSource(sent_report(report), Recorded(None), likely_mistake(report), is_old=is_old)
    asked = RunScope.PART if ask.cases else RunScope.WHOLE
    recorded = record_run(ask.desktop.root, report, ask.desktop.clock, ask.desktop.style, asked=asked)
    return JudgedSource(sent_report(report), recorded, likely_mistake(report))


def _name(source: Path, ask: JudgeAsk) -> str:
    """Where a source lies, from the workspace on; of what was pasted its name alone."""
    is_here = source.is_relative_to(ask.desktop.root)
    return source.name if not ask.path else str(source.relative_to(ask.desktop.root) if is_here else source)


def shown_case(result: CaseResult) -> ShownCase:
    """What a page shows of a case."""
    answer = result.case.answer
    return ShownCase(
        shown_result(result), _start_of(result.case.input), None if answer is None else _start_of(answer),
        result.run.stdout[:MOST_SHOWN_BYTES],
    )  # fmt: skip


def _start_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_SHOWN_BYTES)


def shown_result(result: CaseResult) -> CaseResult:
    """A result without what is too long to send."""
    run = result.run._replace(stdout=b"", stderr=result.run.stderr[-_MOST_STDERR_BYTES:])
    difference = result.difference
    if difference is not None:
        expected, found = (None if line is None else line[: 4 * MOST_SHOWN_BYTES] for line in (difference.expected, difference.found))
        difference = difference._replace(expected=expected, found=found)
    return result._replace(run=run, difference=difference)


def sent_report(report: Report) -> Report:
    """A report without what is too long to send."""
    return report._replace(results=tuple(map(shown_result, report.results)))
