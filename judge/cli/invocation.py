"""What every command has in hand: what it was asked, how its reader reads, and the workspace, of which each part is read when asked for;
and what it returns when a program reads what it found.

Nothing here is imported before it is needed: `judge list` reads no package and builds nothing.
"""

import os
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from judge.cli.terminal import shown_path, talk
from judge.errors import UsageError
from judge.messages import command_line
from judge.searchpath import path_outside
from judge.store.ownership import own_cache
from judge.store.root import find_root, mock_in, need_root

if TYPE_CHECKING:  # slow to import, and not for every command
    from judge.cli.arguments import Arguments
    from judge.language import Language
    from judge.model import Problem
    from judge.practice.lastsaved import LastSaved
    from judge.reports.style import Style
    from judge.store.workspace import Settings, Workspace
    from judge.submission import Submission
    from judge.toolchain.build import Workbench


class Document(NamedTuple):
    """Keys and values for one JSON document, printed by `dispatch` when the command is over, and the exit code."""

    payload: Mapping[str, Any]
    code: int = 0
    #: what was asked for to the reason why it could not be had
    errors: Mapping[str, str] = {}


class Page(NamedTuple):
    """Lines for the screen, printed by `dispatch` and kept for the next time, and the exit code."""

    #: text, and pictures: Any, because few pages import them
    lines: Iterable[Any]
    #: how the files were that it was made from, before any of them was read; None for a page that is not to be kept
    made_from: Mapping[str, tuple[int, ...]] | None
    code: int = 0
    #: from when until when it holds, in seconds since 1970, and where the clock is so many minutes ahead of UTC; None: for ever
    day: tuple[float, float, int] | None = None


class Invocation:
    """One run of a command. `root`, `workspace`, `settings` and `bench` are made once; UsageError from them where there is no workspace."""

    def __init__(self, arguments: "Arguments", style: "Style") -> None:
        self.arguments = arguments
        self.style = style

    def __reduce__(self) -> tuple[object, ...]:
        """Another process of the same command reads the same language; it has no screen."""
        return _elsewhere, (self.arguments, self.style.language)

    @property
    def start(self) -> Path:
        """Where the search for a workspace begins: --root, else the current folder."""
        try:
            return Path(self.arguments.text("--root", ".")).resolve()
        except FileNotFoundError:
            raise UsageError("the current folder is gone: cd into one that is there") from None

    @property
    def is_json(self) -> bool:
        """Whether one JSON document is wanted instead of lines."""
        return self.arguments.has("--json")

    @cached_property
    def root(self) -> Path:
        """The folder of the workspace, with a cache of this user's own; nothing that is started from now on is looked for in it."""
        root = need_root(self.start)
        own_cache(root)
        os.environ["PATH"] = path_outside(os.environ.get("PATH", os.defpath), root, os.environ.get("HOME", ""))
        return root

    @cached_property
    def workspace(self) -> "Workspace":
        """The workspace."""
        from judge.store.workspace import Workspace

        return Workspace(self.root)

    @cached_property
    def settings(self) -> "Settings":
        """What its judge.toml says."""
        return self.workspace.settings()

    @cached_property
    def bench(self) -> "Workbench":
        """What building and running need, on the backend that was asked for."""
        from judge.running.runner import Backend
        from judge.toolchain.workbench import make_workbench

        return make_workbench(self.workspace, self.settings, os.environ, Backend(self.arguments.text("--backend", "auto")))

    def begin_workspace(self, *, is_dry: bool = False) -> "Workspace":
        """The workspace; where there is none yet, one begins with problems/ in the folder where the search began.

        When `is_dry` nothing is made.
        """
        if find_root(self.start) is None and self.start.is_dir():
            from judge.store.workspace import Workspace, begin_workspace

            if is_dry:
                return Workspace(self.start)
            talk(self.style.say("a new workspace: made {path}", path=begin_workspace(self.start).problems))
        return self.workspace

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the command line, without a site's name before a number."""
        words = self.arguments.words
        if len(words) < 2:
            return words
        from judge.cli.meantwords import without_site

        return without_site(words)

    def one_word(self) -> str:
        """The only word of the command line, a problem or a solution; where the table lets it be missing, the solution that was saved last.

        UsageError for several, or none.
        """
        words, command = self.words, self.arguments.command
        if len(words) > 1:
            from judge.cli.meantwords import one_of

            raise UsageError("one problem at a time, not {count}: {meant}", count=len(words), meant=command_line(*one_of(command, words)))
        if words:
            return self.names()[0]
        if "FILE" in command.words and self.arguments.has("--problem"):  # the file that was saved last may be another problem's
            return self.arguments.text("--problem")
        saved = self.last_saved()
        if not command.words.startswith("["):
            raise UsageError("which problem? for example: {meant}", meant=command_line(command.name, saved.problem if saved else "1000"))
        if saved is None:
            raise UsageError(
                "no solution was saved yet: judge next begins one, or name a problem: judge {command} 1000", command=command.name
            )
        return shown_path(saved.source) if "FILE" in command.words else saved.problem

    def names(self) -> tuple[str, ...]:
        """The words of the command line, each a problem or a solution; UsageError for one that can only be meant as an option."""
        words, command = self.words, self.arguments.command
        unknown = [word for word in words if self.workspace.folder_of(word) is None]
        if unknown:
            from judge.cli.meantwords import refuse_options
            from judge.store.nearproblems import shortened_by

            ids = self.workspace.problem_ids()
            refuse_options(command, words, [word for word in unknown if not shortened_by(word, ids)])
        return words

    def last_saved(self) -> "LastSaved | None":
        """The solution that was saved last; None where there is none."""
        from judge.practice.lastsaved import find_last_saved

        return find_last_saved(self.root)

    def one_problem(self) -> "Problem":
        """The one problem that the command line names."""
        return self.workspace.problem(self.one_word())

    def find_submission(self, word: str) -> "Submission":
        """What a word means: a problem's newest solution, or a file."""
        from judge.submission import find_submission

        language, problem = self.arguments.text("--language"), self.arguments.text("--problem")
        found = find_submission(
            word, self.workspace, self.settings, language=language, problem=problem, command=self.arguments.command.name,
            new_suffix=self._new_suffix,
        )  # fmt: skip
        return found._replace(problem=self.prepared(found.problem))

    def prepared(self, problem: "Problem") -> "Problem":
        """The problem as it is judged by: with all its cases, and a time limit."""
        if not problem.unmade and (problem.timing is None or problem.timing.is_measured):
            return problem
        from judge.cli.beforejudging import prepared

        return prepared(problem, self.bench, self.style)

    def _new_suffix(self) -> str:
        return self.new_language().suffixes[0]

    def open_submission(self, word: str) -> "Submission":
        """The same; UsageError for a problem of the mock test that is running."""
        found = self.find_submission(word)
        self.refuse_in_mock(found.problem.id)
        return found

    def new_language(self) -> "Language":
        """The language of what does not exist yet: what was asked for, else judge.toml's, else what the learner uses most, else Python."""
        from judge.languages import LANGUAGES
        from judge.submission import known_language

        told = self.arguments.text("--language") or self.settings.language
        if told:
            return known_language(told)
        from judge.practice.mainlanguage import main_language

        return main_language(self.root) or LANGUAGES[0]

    def refuse_in_mock(self, problem: str) -> None:
        """UsageError for a problem of the mock test that is running: its hidden cases, hints and solutions wait until it is over."""
        if mock_in(self.root).exists():
            from judge.practice.mockcourse import refuse_during_mock

            refuse_during_mock(self.root, problem, command_line("mock", "run", problem))


def _elsewhere(arguments: "Arguments", language: str) -> Invocation:
    from judge.cli.terminal import find_translation
    from judge.reports.style import Style

    return Invocation(arguments, Style(find_translation(language), language))
