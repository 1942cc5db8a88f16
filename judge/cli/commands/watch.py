"""`judge watch`: judge again at each save."""

import sys
from pathlib import Path

from judge.cli.invocation import Invocation
from judge.cli.keyboard import pressed, single_keys
from judge.cli.runlog import log_run
from judge.cli.runscreen import RunScreen
from judge.cli.terminal import clear_screen, ring, say, shown_path, talk
from judge.errors import JudgeError
from judge.judging import judge
from judge.languages import languages_of_file
from judge.messages import N_
from judge.model import CaseResult
from judge.savewatch import Stamp, saves, stamp_of
from judge.selection import choose_cases
from judge.store.workspace import begin_workspace
from judge.submission import Submission
from judge.systemerror import in_words


class _Saved(BaseException):
    """The file that is being judged was saved again."""


def run(invocation: Invocation) -> int:
    """Exit code 0 when it is ended, by q, the end of stdin or Ctrl-C."""
    wanted = invocation.one_problem().id if invocation.arguments.words else ""
    begin_workspace(invocation.workspace.root)  # there may be no solutions/ yet
    try:
        with single_keys():
            _Watching(invocation).go_on(wanted)
    except KeyboardInterrupt:
        pass
    return 0


class _Watching:
    """Judges what is saved; holds what was judged last."""

    def __init__(self, invocation: Invocation) -> None:
        self._invocation, self._workspace, self._style = invocation, invocation.workspace, invocation.style
        self._latest: Path | None = None
        self._known: dict[Path, Stamp] = {}

    def go_on(self, wanted: str) -> None:
        """Until q; with a problem's id its solutions only, and its newest at once."""
        turns = saves(self._workspace.solutions_folder, lambda path: self._is_watched(path, wanted), self._known)
        sources = self._workspace.solutions(wanted) if wanted else []
        self._latest = sources[0] if sources else None
        next(turns)
        if self._latest:
            self._judge(self._latest)
        else:
            self._tell()
        for saved in turns:
            keys = pressed() if sys.stdin.isatty() else ""
            if "q" in keys:
                return
            if saved:
                self._latest = saved
            if self._latest and (saved or "\n" in keys or "\r" in keys):
                self._judge(self._latest)

    def _is_watched(self, path: Path, wanted: str) -> bool:
        if not languages_of_file(path.name) or path.name.startswith("."):
            return False
        return not wanted or wanted in (path.stem, path.name.partition(".")[0], path.parent.name)

    def _judge(self, source: Path) -> None:
        """Judge a file, and again when it is saved meanwhile."""
        while True:
            stamp = stamp_of(source)
            if stamp is None:  # the last result stays on the screen
                talk(self._style.say("{path} is gone", path=shown_path(source)))
                return
            self._known[source] = stamp
            clear_screen()
            try:
                self._show(self._invocation.open_submission(str(source)), stamp)
            except _Saved:
                continue
            except (JudgeError, OSError) as error:  # a watch goes on: what cannot be read now, or written, may be at the next save
                said = in_words(error) if isinstance(error, OSError) else error
                talk(f"judge: {said.render(self._style.translate)}")
            self._tell()
            return

    def _show(self, submission: Submission, stamp: Stamp) -> None:
        def on_result(result: CaseResult) -> None:
            now = stamp_of(submission.source)
            if now is not None and now != stamp:
                raise _Saved
            screen.result(result)

        arguments = self._invocation.arguments
        cases = choose_cases(submission.problem, arguments.texts("--case"))
        screen = RunScreen(self._style)
        screen.begin(submission, cases)
        report = judge(
            submission.problem, submission.source, submission.language, self._invocation.bench, cases=cases,
            fail_fast=arguments.has("--fail-fast"), on_built=screen.built, on_checker=screen.checker, on_result=on_result,
        )  # fmt: skip
        lines = log_run(self._invocation, report)
        screen.end(report)
        for line in lines:
            say(line)
        ring()

    def _tell(self) -> None:
        words = N_("watching {folder}: a save judges, Enter judges again, q ends it") if sys.stdin.isatty() else N_("watching {folder}")
        say(self._style.paint(self._style.say(words, folder=shown_path(self._workspace.solutions_folder)), "dim"))
        sys.stdout.flush()
