"""The files of one source: its own, which may be a folder, and what its problem lays beside it; which of them is started.

Knows nothing of where a problem keeps them.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from judge.constants import with_constants
from judge.errors import CheckerError
from judge.handwritten import refuse_pipe
from judge.language import Language
from judge.languages import languages_of_file, languages_of_files
from judge.toolchain.sourcetext import as_utf8

#: bytes of a folder that is one source, and files in it
_MOST_BYTES, _MOST_FILES = 64 << 20, 1000


class SourceFiles(NamedTuple):
    """What is compiled together, by path: `main` is started, or compiled first."""

    main: str
    content: bytes
    beside: Mapping[str, bytes]


def read_sources(source: Path, language: Language, beside: Mapping[str, bytes], constants: Mapping[str, str]) -> SourceFiles:
    """The files of a source with those beside it, which win over its own; OSError where one cannot be read.

    A file alone has no name: `main` is empty then. CheckerError for a folder that is too large.
    """
    own = {name: with_constants(content, constants) for name, content in _read(source, language).items()}
    files = {**own, **beside}
    if len(files) == 1 and source.is_file():
        return SourceFiles("", own[source.name], {})
    main = _main_of(files, language, preferred=source.name)
    return SourceFiles(main, files[main], {name: content for name, content in files.items() if name != main})


def languages_of_source(source: Path) -> tuple[Language, ...]:
    """The languages that a file, or a folder as a whole, may be in, the usual one first."""
    return languages_of_files(_names(source)) if source.is_dir() else languages_of_file(source.name)


def sources_of(names: Iterable[str], language: Language) -> list[str]:
    """The names that are sources of a language, in order."""
    return sorted(name for name in names if language.takes(PurePosixPath(name).suffix))


def _read(source: Path, language: Language) -> dict[str, bytes]:
    if not source.is_dir():
        refuse_pipe(source)
        return {source.name: as_utf8(source.read_bytes(), language)}
    paths = [source / name for name in _names(source)]
    for path in paths:
        refuse_pipe(path)
    if len(paths) > _MOST_FILES or sum(path.stat().st_size for path in paths) > _MOST_BYTES:
        raise CheckerError("{path} has more than {most} files or {bytes} bytes", path=source, most=_MOST_FILES, bytes=_MOST_BYTES)
    return {path.relative_to(source).as_posix(): as_utf8(path.read_bytes(), language) for path in paths}


def _names(source: Path) -> list[str]:
    """The files of a folder by path, without hidden ones."""
    return [path.relative_to(source).as_posix() for path in sorted(source.rglob("*")) if path.is_file() and not path.name.startswith(".")]


def _main_of(files: Mapping[str, bytes], language: Language, *, preferred: str) -> str:
    """The file that the language's rule starts, else one called main, else the source itself, else the first."""
    sources = sources_of(files, language) or sorted(files)
    if language.is_named_by_class:
        from judge.toolchain.javasource import has_main

        sources = [name for name in sources if has_main(files[name])] or sources
    if language.part:
        sources = [name for name in sources if not re.match(language.part, files[name].decode("latin-1"))] or sources
    ranks = [language.entry_point, *(f"main{suffix}" for suffix in language.suffixes)]
    named = {name.lower(): name for name in reversed(sources)}
    found = next((named[rank] for rank in ranks if rank and rank in named), None)
    return found or (preferred if preferred in sources else sources[0])
