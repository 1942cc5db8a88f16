"""What all pages share: the workspace, the clock, the two languages, what listens and what works."""

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from pathlib import Path
from typing import NamedTuple

from judge.history.days import Moment
from judge.reports.style import Style
from judge.running.runner import Backend
from judge.store.workspace import Settings, Workspace
from judge.web.announcer import Announcer
from judge.web.entrance import Keys
from judge.web.indexkeeper import IndexKeeper
from judge.web.lanes import Lanes
from judge.web.quizroom import QuizRoom

LANGUAGES_OF_PAGES = ("ko", "en")


class Front(NamedTuple):
    """One running server; `clock` tells the moment, `styles` how each language says things, `language` the one that is usual."""

    root: Path
    settings: Settings
    clock: Callable[[], Moment]
    language: str
    styles: Mapping[str, Style]
    keys: Keys
    announcer: Announcer
    lanes: Lanes
    #: the one thread that reads and writes the workspace for pages
    reader: Executor
    quiz: QuizRoom
    packages: IndexKeeper
    backend: Backend = Backend.AUTO

    @property
    def workspace(self) -> Workspace:
        """The workspace."""
        return Workspace(self.root)
