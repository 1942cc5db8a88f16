"""Programs that an init.yml of DMOJ names, checkers, interactors and generators: how they lie in a package.

    checker: {name: bridged, args: {files: [check.cpp, testlib.h], type: testlib}}
    interactive: {files: talk.cpp}
    generator: {source: make.cpp, language: CPP17}

A checker or interactor that includes testlib.h is asked as it is. Others have arguments and exit codes of their own there (0 right, 1
wrong): a script builds them, another stands between. Interactors need not flush. A generator prints the input, and to stderr the answer.
Source: DMOJ's documentation of custom checkers, interactors and generators.
"""

import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from judge.errors import PackageError
from judge.handwritten import Section
from judge.messages import N_

#: limits that are the judge's own here, and what says how the program is shown or built
_LEFT_ALONE = (
    "lang", "language", "time_limit", "memory_limit", "compiler_time_limit", "preprocessing_time", "feedback", "unbuffered",
)  # fmt: skip
_TYPES = ("default", "testlib")
_HEADERS = (".h", ".hpp", ".hh")
#: by which a program has the arguments and exit codes of testlib
_TESTLIB = b"testlib.h"

#: how a source is built as `program`, by its suffix; what is interpreted is not
_BUILDS = {
    **dict.fromkeys((".cpp", ".cc", ".cxx"), "c++ -std=gnu++17 -O2 -o program {sources}"),
    ".c": "cc -std=gnu11 -O2 -o program {sources} -lm", ".py": "",
}  # fmt: skip
#: the arguments there, by role and type, in the words of the format's: $1 the input, $2 the answer, $3 a folder to write into
_ARGUMENTS = {
    ("checker", "default"): '"$1" "$3/output" "$2"', ("checker", "testlib"): '"$1" "$3/output" "$2"',
    ("interactor", "default"): '"$1" "$2"', ("interactor", "testlib"): '"$1" /dev/null "$2"',
}  # fmt: skip
#: what an interactor is built with, for nobody there has to flush
_UNBUFFERED = b"""#include <stdio.h>
__attribute__((constructor)) static void unbuffer(void) { setvbuf(stdout, NULL, _IONBF, 0); }
"""


class DmojProgram(NamedTuple):
    """A program by its files below the problem, the first of which is its source; `where` is its line."""

    files: tuple[str, ...] = ()
    type: str = "default"
    where: str = ""
    #: what a generator is told by tests that say nothing of their own
    arguments: tuple[str, ...] = ()


def parse_program(section: Section) -> DmojProgram:
    """A checker or an interactor."""
    refuse_others(section, ("files", "type", *_LEFT_ALONE))
    kind = section.text("type", "default")
    if kind not in _TYPES:
        raise section.wrong("type", N_("{key} must be one of {known}"), known=", ".join(_TYPES))
    return DmojProgram(_files(section, "files"), kind, f"{section.path}:{section.line}")


def parse_generator(yaml: Section) -> DmojProgram:
    """The generator of a problem, no files where it has none."""
    if not yaml.value("generator"):
        return DmojProgram()
    if not yaml.is_mapping("generator"):
        return DmojProgram(_files(yaml, "generator"), where=f"{yaml.path}:{yaml.nodes['generator'].line}")
    section = yaml.section("generator")
    refuse_others(section, ("source", "args", *_LEFT_ALONE))
    return DmojProgram(_files(section, "source"), where=f"{section.path}:{section.line}", arguments=arguments_of(section, "args"))


def arguments_of(section: Section, key: str) -> tuple[str, ...]:
    """The words that a generator is told; PackageError on what a recipe cannot say."""
    words = section.listed(key)
    if any(len(word.split()) != 1 for word in words):
        raise section.wrong(key, N_("{key}: an argument that is empty or has blanks in it cannot be said here"))
    return words


def refuse_others(section: Section, known: Sequence[str]) -> None:
    """PackageError on a key that says what nothing here does."""
    for key in section:
        if key not in known:
            raise section.wrong(key, N_("{key} of a DMOJ problem is not read here: known are {known}"), known=", ".join(known))


def validator_files(program: DmojProgram, role: str, contents: Mapping[str, Path | bytes]) -> dict[str, Path | bytes]:
    """A `checker` or an `interactor` in output_validator/, with all headers of the problem."""
    names = [*program.files, *(name for name in contents if name.endswith(_HEADERS))]
    found = {f"output_validator/{PurePosixPath(name).name}": contents[name] for name in names}
    source = PurePosixPath(program.files[0])
    if role == "interactor" and _BUILDS.get(source.suffix):
        found[f"output_validator/unbuffered{source.suffix}"] = _UNBUFFERED
    if any(_TESTLIB in _bytes(contents[name]) for name in program.files if not name.endswith(_HEADERS)):
        return found
    if source.suffix not in _BUILDS:
        template = N_("{name}: only programs in C, C++ and Python that do not include testlib.h are read here")
        raise PackageError(template, where=program.where, name=program.files[0][:80])
    # beside what cannot include it, it would say that the scripts speak testlib's dialect
    found.pop("output_validator/testlib.h", None)
    scripts = {"build": _build_script(source.suffix, found), "run": _run_script(program, role)}
    return found | {f"output_validator/{name}": f"#!/bin/sh\n{text}".encode() for name, text in scripts.items()}


def _build_script(suffix: str, found: Mapping[str, object]) -> str:
    sources = sorted(path.name for path in map(PurePosixPath, found) if path.suffix in _BUILDS)
    return _BUILDS[suffix].format(sources=" ".join(shlex.quote(f"./{name}") for name in sources)) + "\n"


def _run_script(program: DmojProgram, role: str) -> str:
    source = PurePosixPath(program.files[0])
    start = '"${0%/*}/program"' if _BUILDS[source.suffix] else f'python3 -u "${{0%/*}}/"{shlex.quote(source.name)}'
    take = 'cat >"$3/output"\n' if role == "checker" else ""
    wrong = "1" if program.type == "default" else "1|2"
    return f"{take}{start} {_ARGUMENTS[role, program.type]}\ncase $? in 0) exit 42;; {wrong}) exit 43;; esac\nexit 1\n"


def generator_files(program: DmojProgram, contents: Mapping[str, Path | bytes]) -> dict[str, Path | bytes]:
    """A generator in generators/, in a folder of its own with all headers of the problem; what is started is `main` there."""
    names = [*program.files, *(name for name in contents if name.endswith(_HEADERS))]
    return {f"generators/{generator_name(program)}/{PurePosixPath(name).name}": contents[name] for name in names}


def generator_name(program: DmojProgram) -> str:
    """What the recipes of a generator's tests call it."""
    return PurePosixPath(program.files[0]).stem


def _files(section: Section, key: str) -> tuple[str, ...]:
    files = section.listed(key)
    if not files:
        raise section.wrong(key, N_("{key} must be a list of texts"))
    return files


def _bytes(content: Path | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.read_bytes()
