"""A submission, built as its problem wants it: with the files that the package includes, by the rules of its site.

What it may read lies where it runs, too.

include/default/       beside submissions in any language
include/<language>/    beside those in this one, by the package format's word for it; they win over the default's
"""

from collections.abc import Mapping
from pathlib import Path

from judge.constants import with_constants
from judge.language import Language
from judge.model import Problem
from judge.toolchain.build import Build, Workbench, build
from judge.toolchain.sourcefiles import SourceFiles, read_sources

#: what is read when a program is built, and not when it runs
_HEADERS = (".h", ".hpp", ".hh", ".inc")

#: where a sandbox has them that runs a submission of several files
_INSIDE = "/submission"


def build_submission(problem: Problem, source: Path, language: Language, bench: Workbench) -> Build:
    """The program of a source, which may be a folder; errors as `build` has them."""
    included, constants = included_files(problem, language), _constants(problem, source)
    built = build(source, language, bench, site=problem.site, beside=included, constants=constants)
    if built.program is not None and language.has_environments and language.id not in bench.run and not problem.site.has_libraries:
        from judge.toolchain.bareinterpreter import without_packages

        built = built._replace(program=without_packages(built.program))
    if built.program is None or built.is_alone or not _reads_files(files_of(problem, source, language), language):
        return built
    assert built.program.kept is not None
    from judge.running.workingfiles import with_files  # most submissions are one file

    return built._replace(program=with_files(built.program, built.program.kept.folder, _INSIDE))


def _reads_files(files: SourceFiles, language: Language) -> bool:
    """Whether files of it may be wanted where it runs: not those that a compiler has made a program of."""
    is_compiled = "{source}" not in language.run
    return not is_compiled or any(Path(name).suffix.lower() not in (*language.suffixes, *_HEADERS) for name in files.beside)


def files_of(problem: Problem, source: Path, language: Language) -> SourceFiles:
    """The files that are built; OSError where one cannot be read."""
    return read_sources(source, language, included_files(problem, language), _constants(problem, source))


def _constants(problem: Problem, source: Path) -> Mapping[str, str]:
    """What stands for names in a source of the package; in what others wrote there are none."""
    is_given = bool(problem.constants) and problem.folder.resolve() in source.resolve().parents
    return problem.constants if is_given else {}


def included_files(problem: Problem, language: Language) -> Mapping[str, bytes]:
    """What the package lays beside every submission in this language, by path."""
    place = problem.folder / "include"
    found: dict[str, bytes] = {}
    if not place.is_dir():
        return found
    for folder in (place / "default", place / language.package_code):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                found[path.relative_to(folder).as_posix()] = with_constants(path.read_bytes(), problem.constants)
    return found
