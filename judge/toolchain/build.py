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
from judge.runs import BuiltPlace, Mount, Program, RunLimits, RunResult, Stop
from judge.site import ANYWHERE, Site
from judge.temporary import make_folder
from judge.toolchain.executable import NO_PROGRAM, let_execute
from judge.toolchain.keptbuilds import BuildNote, folder_for, keep, recall
from judge.toolchain.recipe import Recipe, fill_in, key_of, lay_out, source_name
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
    """What came of building: a program, or None and what the compiler said."""

    program: Program | None
    output: str
    #: 0 when nothing had to be compiled
    compile_s: float
    #: the places where the source was built, as programs and compilers call it
    places: tuple[str, ...] = ()
    #: whether the source is all there is of it
    is_alone: bool = True


class _Failure(NamedTuple):
    """Why nothing was built, and whether it would be so the next time: the clock stops what the machine has no time for."""

    said: str
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
        before = note.main if Path(note.main).suffix == Path(_called(recipe)).suffix else ""
        return Build(None, note.output.replace(before or _called(recipe), _called(recipe)), compile_s)
    places = (f"{_INSIDE}/{recipe.name}", str(folder / recipe.name))
    kept = BuiltPlace(folder, partial(_make_surely, recipe, folder, key, bench))
    program = _program(folder, recipe, note.main, bench)._replace(opens_files=site.opens_files or language.makes_files, kept=kept)
    return Build(program, note.output, compile_s, () if source.is_dir() else places, is_alone=not files.beside)


def run_environment() -> dict[str, str]:
    """The whole environment of every program: the same on all machines, nothing of the learner's."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "ONLINE_JUDGE": "1"}


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
        failure = _compiled(unfinished, recipe, bench)
        if not (unfinished / recipe.name).exists():  # it is being deleted
            raise _gone(unfinished)
        note = BuildNote(failure is None, _called(recipe) if failure else main, failure.said if failure else "")
        if failure is None or failure.is_final:
            keep(unfinished, folder, key, note)
    return note


def _compiled(folder: Path, recipe: Recipe, bench: Workbench) -> _Failure | None:
    """What is wrong with it, or None; FileNotFoundError when the folder was deleted meanwhile, which is not the compiler's to say."""
    try:
        failure = _compile(folder, recipe, recipe.compiler, bench) if recipe.compiler else None
    except (OSError, RunnerError):
        time.sleep(DELETION_S)
        if (folder / recipe.name).exists():
            raise
        raise _gone(folder) from None
    if failure is None and "{program}" in bench.run.get(recipe.language.id, recipe.language.run) and not let_execute(folder / "Main"):
        failure = _Failure(NO_PROGRAM)
    if failure is not None and not (folder / recipe.name).exists():
        raise _gone(folder)
    return failure


def _called(recipe: Recipe) -> str:
    """What the compiler's words call the source."""
    return recipe.name if recipe.source.is_dir() else recipe.source.name.replace("\n", "?")


def _gone(folder: Path) -> FileNotFoundError:
    return FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))


def _compile(folder: Path, recipe: Recipe, compiler: Tool, bench: Workbench) -> _Failure | None:
    """What the compiler complains about, or None; a precompiled header or -static that fails is tried without first."""
    from judge.toolchain.precompiled import find_slow_header, precompile, quick_words  # what is built already needs none

    includes = [f"-I{path}" for path in (*recipe.include, *((folder,) if recipe.beside and recipe.language.takes_headers else ()))]
    argv = (compiler.path, *fill_in(recipe.words[1:], folder, recipe, ""), *includes)
    mounts = (Mount(folder, _INSIDE, writable=True), *(Mount(path, f"/include{number}") for number, path in enumerate(recipe.include)))
    header = find_slow_header(recipe.language, recipe.content, include=recipe.include, shared=bench.include)
    if header is not None:
        made = precompile(header, argv, compiler, bench.cache, run=lambda program: _run(program, bench))
        if made is not None:
            quick = Program(quick_words(header, argv, made), run_environment(), (*mounts, Mount(made, "/header")), compiler.roots)
            if _run(quick, bench).ended_well:
                return None
    result = _run(Program(argv, run_environment(), mounts, compiler.roots), bench)
    if not result.ended_well and "-static" in argv and b"cannot find -l" in result.stderr:
        words = tuple(word for word in argv if word != "-static")
        result = _run(Program(words, run_environment(), mounts, compiler.roots), bench)
    if result.ended_well:
        return None
    from judge.toolchain.compileroutput import readable_output
    from judge.toolchain.hampered import refuse_full_disk, refuse_hampered

    refuse_full_disk(result, recipe.content)
    refuse_hampered(result, COMPILE_LIMITS, name=recipe.name)
    called = recipe.source.with_name(_called(recipe))
    said = readable_output(result, folder=folder, inside=_INSIDE, name=recipe.name, source=called, language=recipe.language)
    is_misnamed = recipe.starts_main and source_name(recipe.content, recipe.language, recipe.source.suffix) != recipe.name
    return _Failure(f"{said}\n{_WANTS_MAIN}" if is_misnamed else said, result.stop is not Stop.WALL)


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
