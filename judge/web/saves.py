"""Each save is judged, as `judge watch` does; what is written into the log elsewhere is told to the pages."""

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from judge.cache import stamps_of
from judge.errors import JudgeError
from judge.languages import languages_of_file
from judge.savewatch import saves
from judge.store.root import history_in
from judge.store.workspace import begin_workspace
from judge.submission import find_submission
from judge.web.courses import CourseKind, LogWord
from judge.web.front import Front
from judge.web.seatwork import Desktop, JudgeAsk, judge_source

#: milliseconds between two looks at the log, where nothing is saved
_LOOK_MS = 1000

#: seconds after the last page was there in which saves are still judged
_PATIENCE_S = 600.0


class SaveJudge:
    """Watches solutions/ and the log in a thread of its own, until `stop`."""

    def __init__(self, front: Front, on_refusal: Callable[[JudgeError], None]) -> None:
        """`on_refusal` is told why a save cannot be judged."""
        self._front, self._on_refusal = front, on_refusal
        self._ended = Event()
        self._seen_s = time.monotonic()
        self.is_on = True

    def start(self) -> None:
        """Begin to watch."""
        begin_workspace(self._front.root)
        Thread(target=self._watch, daemon=True).start()

    def stop(self) -> None:
        """Judge no more saves."""
        self._ended.set()

    def _watch(self) -> None:
        log = history_in(self._front.root)
        names = [str(log), f"{log}-wal"]
        stamps = stamps_of(names)
        for saved in saves(self._front.workspace.solutions_folder, _is_source, {}, look_ms=_LOOK_MS):
            if self._ended.is_set():
                return
            if self._front.announcer.listeners:
                self._seen_s = time.monotonic()
            if saved is not None and time.monotonic() - self._seen_s <= _PATIENCE_S:
                self._judge(saved)
            now = stamps_of(names)
            if now != stamps:
                stamps = now
                self._front.announcer.say(LogWord())

    def _judge(self, source: Path) -> None:
        front = self._front
        try:
            found = find_submission(str(source), front.workspace, front.settings)
        except JudgeError as error:
            self._on_refusal(error)
            return
        desktop = Desktop(front.root, front.settings, front.language, front.clock, front.backend)
        ask = JudgeAsk(desktop, str(source), found.problem.id)
        front.lanes.begin(CourseKind.JUDGE, judge_source, ask, problem=found.problem.id, source=source.name)


def _is_source(path: Path) -> bool:
    return bool(languages_of_file(path.name)) and not path.name.startswith(".") and path.stem != "brute"
