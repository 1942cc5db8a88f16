"""Build a source into a program, in the sandbox, or recall what was built before."""

import errno
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from judge.errors import RunnerError
from judge.language import Language
from judge.messages import N_
from judge.running.remade import DELETION_S
from judge.running.runner import Backend, open_runner
from judge.runs import BuiltPlace, Mount, Program, RunLimits, RunResult, Stop, run_environment
from judge.site import ANYWHERE, Site
from judge.temporary import make_folder
from judge.toolchain.executable import NO_PROGRAM, let_execute
from judge.toolchain.keptbuilds import BuildNote, folder_for, keep, recall
from judge.toolchain.recipe import Recipe, called, fill_in, key_of, lay_out, source_name
from judge.toolchain.sourcefiles import SourceFiles, read_sources
from judge.toolchain.tools import Tool, find_tool

#: what a compiler may use
COMPILE_LIMITS = RunLimits(cpu_s=60, wall_s=90, memory_mib=4096, output_bytes=4 << 20, file_bytes=512 << 20, processes=512)
_COMPILE_SCRATCH_MIB = 1024

#: how often a build is begun whose folder is deleted meanwhile
_MOST_TRIES = 10

#: where a build's folder appears in the sandbox
_INSIDE = "/program"

#: said where a class has a name that is right elsewhere; a line of the compiler's words, so without values
_WANTS_MAIN = N_("on this problem's site the public class must be called Main: rename it, or write any_java_class = true in judge.toml")


class Workbench(NamedTuple):
    """What building needs beside the source: where to keep things, where to look for tools, how to run them."""

    cache: Path
    environment: Mapping[str, str]
    backend: Backend
    #: commands of judge.toml, by language id
    compile: Mapping[str, tuple[str, ...]] = {}
    run: Mapping[str, tuple[str, ...]] = {}
    #: folders of headers for the checkers of problems
    include: tuple[Path, ...] = ()
    #: what stands for `{{name}}` in the programs of the problem's package
    constants: Mapping[str, str] = {}
    #: whether Java's class may have any name also where a site wants `Main`
    any_java_class: bool = False
    #: the folder of the cache for builds: what problems bring has its own, so that submissions never push it out
    builds: str = "builds"


class Build(NamedTuple):
    """What came of building: a program, with what C and C++ compilers warn of, or None and what the compiler said."""

    program: Program | None
    output: str
    #: 0 when nothing had to be compiled
    compile_s: float
    #: the places where the source was built, as programs and compilers call it
    places: tuple[str, ...] = ()
    #: whether the source is all there is of it
    is_alone: bool = True


class _Compiled(NamedTuple):
    """What the compiler said; what was not built is final where it would be so again: the clock stops what the machine has no time for."""

    said: str = ""
    is_built: bool = True
    is_final: bool = True


def build(
    source: Path, language: Language, bench: Workbench, *, include: tuple[Path, ...] = (), site: Site = ANYWHERE,
    beside: Mapping[str, bytes] = {}, constants: Mapping[str, str] = {},
) -> Build:  # fmt: skip
    """The program of a source, a file or a folder, by the rules of `site`, with the files `beside` it.

    ToolchainError when a tool is missing, OSError when the source cannot be read, CommandError where a command of judge.toml is at fault.
    """
    if language.id in bench.compile or language.id in bench.run:
        _try_commands(language, bench)
    return _build(read_sources(source, language, beside, constants), source, language, bench, include=include, site=site)


def _try_commands(language: Language, bench: Workbench) -> None:
    """CommandError where judge.toml's commands for a language are no use."""
    from judge.toolchain.owncommands import find_own_tool, refuse_broken  # few have commands of their own

    def find(word: str) -> Tool:
        return find_tool(word, language, cache=bench.cache, environment=bench.environment)

    stamp: list[tuple[str, ...]] = []
    for key, own in (("compile", bench.compile.get(language.id)), ("run", bench.run.get(language.id))):
        if own is not None:
            is_built = "{" in own[0]
            stamp.append((key, *own, "" if is_built else find_own_tool(language, key, partial(find, own[0]), own[0]).identity))

    def build_hello(source: Path) -> tuple[Program | None, str]:
        done = _build(read_sources(source, language, {}, {}), source, language, bench)
        return done.program, done.output

    refuse_broken(language, stamp, bench.cache, bench.backend, build=build_hello)


def _build(
    files: SourceFiles, source: Path, language: Language, bench: Workbench, *, include: tuple[Path, ...] = (), site: Site = ANYWHERE
) -> Build:
    words = bench.compile.get(language.id, language.compile)
    compiler = find_tool(words[0], language, cache=bench.cache, environment=bench.environment) if words else None
    starts_main = language.is_named_by_class and site.starts_java_main and not bench.any_java_class and not files.main
    name = files.main or (f"Main{language.suffixes[0]}" if starts_main else source_name(files.content, language, source.suffix))
    recipe = Recipe(
        language, source, files.content, name=name, words=words, compiler=compiler, include=include,
        starts_main=starts_main, beside=files.beside,
    )  # fmt: skip
    key = key_of(recipe)
    folder = folder_for(bench.cache / bench.builds, key)
    began_s = time.monotonic()
    note = recall(folder, key)
    compile_s = 0.0
    if note is None:
        note = _make_surely(recipe, folder, key, bench)
        compile_s = time.monotonic() - began_s if words else 0.0
    if not note.is_built:
        before = note.main if Path(note.main).suffix == Path(called(recipe)).suffix else ""
        return Build(None, note.output.replace(before or called(recipe), called(recipe)), compile_s)
    places = (f"{_INSIDE}/{recipe.name}", str(folder / recipe.name))
    kept = BuiltPlace(folder, partial(_make_surely, recipe, folder, key, bench))
    program = _program(folder, recipe, note.main, bench)._replace(opens_files=site.opens_files or language.makes_files, kept=kept)
    return Build(
        program,
        note.output.replace(f"{recipe.name}:", f"{called(recipe)}:"),
        compile_s,
        () if source.is_dir() else places,
        is_alone=not files.beside,
    )


def _make_surely(recipe: Recipe, folder: Path, key: bytes, bench: Workbench) -> BuildNote:
    """Build it, once more where the cache was deleted meanwhile; FileNotFoundError when that happens again and again."""
    for _ in range(_MOST_TRIES - 1):
        with suppress(FileNotFoundError):
            return _make(recipe, folder, key, bench)
    return _make(recipe, folder, key, bench)


def _make(recipe: Recipe, folder: Path, key: bytes, bench: Workbench) -> BuildNote:
    """Compile in a folder beside `folder`, then keep it there."""
    with make_folder(folder.parent) as unfinished:
        lay_out(unfinished, recipe)
        main = ""
        if recipe.language.is_named_by_class:
            from judge.toolchain.javasource import main_class

            main = main_class(recipe.content, always="Main" if recipe.starts_main else "")
        done = _compiled(unfinished, recipe, bench)
        if not (unfinished / recipe.name).exists():  # it is being deleted
            raise _gone(unfinished)
        note = BuildNote(done.is_built, main if done.is_built else called(recipe), done.said)
        if done.is_built or done.is_final:
            keep(unfinished, folder, key, note)
    return note


def _compiled(folder: Path, recipe: Recipe, bench: Workbench) -> _Compiled:
    """What came of it; FileNotFoundError when the folder was deleted meanwhile, which is not the compiler's to say."""
    try:
        done = _compile(folder, recipe, recipe.compiler, bench) if recipe.compiler else _Compiled()
    except (OSError, RunnerError):
        time.sleep(DELETION_S)
        if (folder / recipe.name).exists():
            raise
        raise _gone(folder) from None
    if done.is_built and "{program}" in bench.run.get(recipe.language.id, recipe.language.run) and not let_execute(folder / "Main"):
        done = _Compiled(NO_PROGRAM, is_built=False)
    if not done.is_built and not (folder / recipe.name).exists():
        raise _gone(folder)
    return done


def _gone(folder: Path) -> FileNotFoundError:
    return FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))


def _compile(folder: Path, recipe: Recipe, compiler: Tool, bench: Workbench) -> _Compiled:
    """What came of compiling; a precompiled header or -static that fails is tried without first."""
    from judge.toolchain.precompiled import find_slow_header, precompile, quick_words  # what is built already needs none

    includes = [f"-I{path}" for path in (*recipe.include, *((folder,) if recipe.beside and recipe.language.takes_headers else ()))]
    argv = (compiler.path, *fill_in(recipe.words[1:], folder, recipe, ""), *includes)
    mounts = (Mount(folder, _INSIDE, writable=True), *(Mount(path, f"/include{number}") for number, path in enumerate(recipe.include)))
    header = find_slow_header(recipe.language, recipe.content, include=recipe.include, shared=bench.include)
    if header is not None:
        made = precompile(header, argv, compiler, bench.cache, run=lambda program: _run(program, bench))
        if made is not None:
            quick = Program(quick_words(header, argv, made), run_environment(), (*mounts, Mount(made, "/header")), compiler.roots)
            result = _run(quick, bench)
            if result.ended_well:
                return _Compiled(_warnings(result, folder, recipe))
    result = _run(Program(argv, run_environment(), mounts, compiler.roots), bench)
    if not result.ended_well and "-static" in argv and b"cannot find -l" in result.stderr:
        words = tuple(word for word in argv if word != "-static")
        result = _run(Program(words, run_environment(), mounts, compiler.roots), bench)
    if result.ended_well:
        return _Compiled(_warnings(result, folder, recipe))
    from judge.toolchain.hampered import refuse_full_disk, refuse_hampered

    refuse_full_disk(result, recipe.content)
    refuse_hampered(result, COMPILE_LIMITS, name=recipe.name)
    said = _readable(result, folder, recipe, called(recipe))
    is_misnamed = recipe.starts_main and source_name(recipe.content, recipe.language, recipe.source.suffix) != recipe.name
    return _Compiled(f"{said}\n{_WANTS_MAIN}" if is_misnamed else said, is_built=False, is_final=result.stop is not Stop.WALL)


def _warnings(result: RunResult, folder: Path, recipe: Recipe) -> str:
    """What a C or C++ compiler warns of in a source that it built, under the name that it was built by: others may have the same text."""
    return _readable(result, folder, recipe, recipe.name) if recipe.language.takes_headers and b"warning:" in result.stderr else ""


def _readable(result: RunResult, folder: Path, recipe: Recipe, name: str) -> str:
    from judge.toolchain.compileroutput import readable_output

    source = recipe.source.with_name(name)
    return readable_output(result, folder=folder, inside=_INSIDE, name=recipe.name, source=source, language=recipe.language)


def _run(program: Program, bench: Workbench) -> RunResult:
    runner = open_runner(program, backend=bench.backend, cache=bench.cache, scratch_mib=_COMPILE_SCRATCH_MIB, is_build=True)
    try:
        return runner.run(b"", COMPILE_LIMITS)
    finally:
        runner.close()


def _program(folder: Path, recipe: Recipe, main: str, bench: Workbench) -> Program:
    words = bench.run.get(recipe.language.id, recipe.language.run)
    first, *rest = fill_in(words, folder, recipe, main)
    roots: tuple[Path, ...] = ()
    if not first.startswith(str(folder)):
        tool = find_tool(first, recipe.language, cache=bench.cache, environment=bench.environment)
        first, roots = tool.path, tool.roots
    return Program((first, *rest), run_environment(), (Mount(folder, _INSIDE),), roots)
