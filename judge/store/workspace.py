"""A workspace on disk, and what of it is asked for.

    problems/<id>/             packages                 solutions/<id>.<suffix>   or solutions/<id>/<any name>.<suffix>
    judge.toml                 commands, default language; optional
    .judge/cache/              builds; may be deleted at any time

The workspace is the nearest folder upward that has problems/.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from judge.errors import UsageError
from judge.languages import LANGUAGES, PLACES
from judge.store.root import cache_in, history_in, need_root, problems_in, solutions_in

if TYPE_CHECKING:  # reading packages and judge.toml is not for every command
    from judge.handwritten import Section
    from judge.model import Problem

_SUFFIXES = frozenset(suffix for language in LANGUAGES for suffix in language.suffixes)


class Workspace(NamedTuple):
    """The folder that holds problems/ and solutions/."""

    root: Path

    @property
    def problems(self) -> Path:
        """The folder of all packages."""
        return problems_in(self.root)

    @property
    def solutions_folder(self) -> Path:
        """The folder of all solutions."""
        return solutions_in(self.root)

    @property
    def history(self) -> Path:
        """The database of what the learner did; it may not exist yet."""
        return history_in(self.root)

    @property
    def cache(self) -> Path:
        """What may be deleted at any time."""
        return cache_in(self.root)

    def problem_ids(self) -> list[str]:
        """The ids of all packages, numbers in order, then names."""
        folders = [path.name for path in self.problems.iterdir() if path.is_dir() and not path.name.startswith(".")]
        return sorted(folders, key=lambda name: (not name.isdecimal(), int(name) if name.isdecimal() else 0, name))

    def folder_of(self, problem_id: str) -> Path | None:
        """The folder of the package with this id; None when there is none."""
        folder = self.problems / problem_id
        return folder if folder.name == problem_id and not problem_id.startswith(".") and folder.is_dir() else None

    def problem(self, problem_id: str) -> "Problem":
        """The package with this id, or the only one whose id ends with it (`abc300_a`); UsageError when there is none."""
        from judge.store.packages import load_problem

        folder = self.folder_of(problem_id)
        if folder is None:
            from judge.store.nearproblems import need_problem

            folder = self.problems / need_problem(problem_id, self.problem_ids())
        return load_problem(folder, self.cache)

    def solutions(self, problem_id: str, suffixes: tuple[str, ...] | None = None) -> list[Path]:
        """The learner's sources for a problem, the newest first; only those with one of `suffixes` when given."""
        folder = self.solutions_folder
        found = [path for path in folder.iterdir() if path.name.startswith(f"{problem_id}.")] if folder.is_dir() else []
        own = folder / problem_id
        found += [path for path in own.iterdir() if path.stem != "brute" and not path.name.startswith(".")] if own.is_dir() else []
        wanted = _SUFFIXES if suffixes is None else suffixes
        sources = [path for path in found if path.suffix.lower() in wanted and path.is_file()]
        return sorted(sources, key=lambda path: (-path.stat().st_mtime_ns, path.name))

    def solved_ids(self) -> list[str]:
        """The ids of all problems that have a solution."""
        return [problem_id for problem_id in self.problem_ids() if self.solutions(problem_id)]

    def settings(self) -> "Settings":
        """What judge.toml says; nothing where there is none."""
        path = self.root / "judge.toml"
        return _load_settings(path) if path.exists() else Settings()


class Settings(NamedTuple):
    """judge.toml: `language = "cpp20"`, `testlib = "folder"`, `[commands.cpp17] compile = "..." run = "..."`, `[sources] atcoder = "https://..."`,
    `[templates] cpp17 = "file"`, `any_java_class = true`."""

    language: str = ""
    #: folder that holds testlib.h; None where it is not said
    testlib: Path | None = None
    compile: Mapping[str, tuple[str, ...]] | None = None
    run: Mapping[str, tuple[str, ...]] | None = None
    #: addresses of mirrors by the source's name; who uses them checks them
    sources: Mapping[str, str] = {}
    #: files that new solutions begin with, by language id
    templates: Mapping[str, Path] = {}
    #: whether Java's class may have any name even where a site wants `Main`
    any_java_class: bool = False


def find_workspace(start: Path) -> Workspace:
    """The workspace around `start`; UsageError when no folder upward has problems/."""
    return Workspace(need_root(start))


def outer_workspace(folder: Path) -> Workspace | None:
    """The workspace around a folder, which is possible; UsageError when the folder is a part of it, which can only be a mistake."""
    try:
        outer = find_workspace(folder.parent)
    except UsageError:
        return None
    if folder.is_relative_to(outer.problems) or folder.is_relative_to(outer.solutions_folder):
        raise UsageError("{folder} is part of the workspace {outer}: choose a folder outside of it", folder=folder, outer=outer.root)
    return outer


def begin_workspace(root: Path) -> Workspace:
    """A workspace in `root`, with its two folders, which may be there already. OSError where they cannot be made."""
    workspace = Workspace(root)
    workspace.problems.mkdir(parents=True, exist_ok=True)
    workspace.solutions_folder.mkdir(exist_ok=True)
    return workspace


def _load_settings(path: Path) -> Settings:
    from judge.handwritten import load_toml

    known_ids = [language.id for language in LANGUAGES]
    file = load_toml(path)
    file.refuse_others(("language", "testlib", "commands", "sources", "templates", "any_java_class"))
    commands, templates, sources = file.section("commands"), file.section("templates"), file.section("sources")
    commands.refuse_others(known_ids)
    templates.refuse_others(known_ids)
    language = file.text("language")
    if language and language not in known_ids:
        raise file.wrong("language", "unknown language {name}: known are {known}", name=language, known=", ".join(known_ids))
    testlib = file.text("testlib")
    return Settings(
        language=language,
        testlib=path.parent / testlib if testlib else None,
        compile=_commands(commands, "compile"),
        run=_commands(commands, "run"),
        sources={name: sources.text(name).rstrip("/") for name in sources},
        templates={name: path.parent / templates.text(name) for name in templates},
        any_java_class=file.boolean("any_java_class", False),
    )


def _commands(commands: "Section", key: str) -> dict[str, tuple[str, ...]]:
    """The commands of each language that has one, as words, as a shell splits them."""
    import re
    import shlex

    found = {}
    for language_id in commands:
        own = commands.section(language_id)
        own.refuse_others(("compile", "run"))
        if key not in own:
            continue
        command = own.word(key)
        strange = [word for word in re.findall(r"(?<!\$)\{\w+\}", command) if word not in PLACES]
        if strange:
            raise own.wrong(
                key, "{key} has {word}, which nothing is filled in for: known are {known}", word=strange[0], known=", ".join(PLACES)
            )
        try:
            found[language_id] = tuple(shlex.split(command))
        except ValueError as error:
            raise own.wrong(key, "{key} cannot be read as a command: {problem}", problem=error) from None
    return found
