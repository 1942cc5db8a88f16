"""Build a source into a program, in the sandbox, or recall what was built before."""

import errno
import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from judge.language import Language
from judge.running.runner import Backend, open_runner
from judge.runs import Mount, Program, RunLimits, RunResult
from judge.toolchain.keptbuilds import BuildNote, folder_for, keep, recall
from judge.toolchain.precompiled import can_precompile, precompile
from judge.toolchain.tools import Tool, find_tool

#: what a compiler may use
_COMPILE_LIMITS = RunLimits(cpu_s=60, wall_s=90, memory_mib=4096, output_bytes=4 << 20, file_bytes=512 << 20, processes=512)
_COMPILE_SCRATCH_MIB = 1024

#: where a build's folder appears in the sandbox
_INSIDE = "/program"


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


class Build(NamedTuple):
    """What came of building: a program, or None and what the compiler said."""

    program: Program | None
    output: str
    #: 0 when nothing had to be compiled
    compile_s: float
    #: the places where the source was built, as programs and compilers call it
    places: tuple[str, ...] = ()


class _Recipe(NamedTuple):
    """All that decides what is built."""

    language: Language
    source: Path
    content: bytes
    #: the name under which the source is compiled
    name: str
    words: tuple[str, ...]
    compiler: Tool | None
    include: tuple[Path, ...]


def build(source: Path, language: Language, bench: Workbench, *, include: tuple[Path, ...] = ()) -> Build:
    """The program of a source; ToolchainError when a tool is missing, OSError when the source cannot be read."""
    content = source.read_bytes().removeprefix(b"\xef\xbb\xbf")
    words = bench.compile.get(language.id, language.compile)
    compiler = find_tool(words[0], language, cache=bench.cache, environment=bench.environment) if words else None
    recipe = _Recipe(language, source, content, name=_source_name(content, language), words=words, compiler=compiler, include=include)
    key = _key(recipe)
    folder = folder_for(bench.cache, key)
    began_s = time.monotonic()
    note = recall(folder, key)
    compile_s = 0.0
    if note is None:
        try:
            note = _make(recipe, folder, key, bench)
        except FileNotFoundError:  # the cache was deleted meanwhile
            note = _make(recipe, folder, key, bench)
        compile_s = time.monotonic() - began_s if words else 0.0
    if not note.is_built:
        return Build(None, note.output, compile_s)
    places = (f"{_INSIDE}/{recipe.name}", str(folder / recipe.name))
    return Build(_program(folder, recipe, note.main, bench), note.output, compile_s, places)


def run_environment() -> dict[str, str]:
    """The whole environment of every program: the same on all machines, nothing of the learner's."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "ONLINE_JUDGE": "1"}


def _source_name(content: bytes, language: Language) -> str:
    """The file name under which a source is compiled: Main, but where the public class decides."""
    name = "Main"
    if language.is_named_by_class:
        from judge.toolchain.javasource import public_class

        name = public_class(content) or name
    return name + language.suffixes[0]


def _key(recipe: _Recipe) -> bytes:
    headers = [
        f"{path} {path.stat().st_size} {path.stat().st_mtime_ns}" for folder in recipe.include for path in sorted(folder.glob("*.h"))
    ]
    identity = recipe.compiler.identity if recipe.compiler else ""
    parts = [recipe.language.id, *recipe.words, identity, recipe.name, *map(str, recipe.include), *headers]
    return "\0".join(parts).encode() + b"\0" + recipe.content


def _make(recipe: _Recipe, folder: Path, key: bytes, bench: Workbench) -> BuildNote:
    """Compile in a folder beside `folder`, then keep it there."""
    import shutil

    unfinished = folder.with_name(f".{folder.name}.{os.getpid()}")
    shutil.rmtree(unfinished, ignore_errors=True)
    try:
        _lay_out(unfinished, recipe)
        main = ""
        if recipe.language.is_named_by_class:
            from judge.toolchain.javasource import main_class

            main = main_class(recipe.content)
        failure = _compile(unfinished, recipe, recipe.compiler, bench) if recipe.compiler else None
        _let_execute(unfinished / "Main")
        note = BuildNote(failure is None, main, failure or "")
        keep(unfinished, folder, key, note)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return note


def _let_execute(program: Path) -> None:
    """Where no program may set modes, a linker could not do this."""
    try:
        descriptor = os.open(program, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return  # interpreted, or not built
    os.chmod(descriptor if os.chmod in os.supports_fd else program, 0o755)
    os.close(descriptor)


def _lay_out(folder: Path, recipe: _Recipe) -> None:
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    extra = {name: text.encode() for name, text in recipe.language.extra_files.items()}
    for name, content in {recipe.name: recipe.content, **extra}.items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o644)


def _compile(folder: Path, recipe: _Recipe, compiler: Tool, bench: Workbench) -> str | None:
    """What the compiler complains about, or None; a precompiled header or -static that fails is tried without first."""
    includes = [f"-I{path}" for path in recipe.include]
    argv = (compiler.path, *_fill(recipe.words[1:], folder, recipe, ""), *includes)
    mounts = (Mount(folder, _INSIDE, writable=True), *(Mount(path, f"/include{number}") for number, path in enumerate(recipe.include)))
    if can_precompile(recipe.language, recipe.content):
        header = precompile(recipe.language, argv, compiler, bench.cache, run=lambda program: _run(program, bench))
        if header is not None:
            quick = Program((*argv, f"-I{header}"), run_environment(), (*mounts, Mount(header, "/header")), compiler.roots)
            if _run(quick, bench).ended_well:
                return None
    result = _run(Program(argv, run_environment(), mounts, compiler.roots), bench)
    if not result.ended_well and "-static" in argv and b"cannot find -l" in result.stderr:
        words = tuple(word for word in argv if word != "-static")
        result = _run(Program(words, run_environment(), mounts, compiler.roots), bench)
    if result.ended_well:
        return None
    if os.strerror(errno.ENOSPC).encode() in result.stderr:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    from judge.toolchain.compileroutput import readable_output

    return readable_output(result, folder=folder, inside=_INSIDE, name=recipe.name, source=recipe.source, language=recipe.language)


def _run(program: Program, bench: Workbench) -> RunResult:
    runner = open_runner(program, backend=bench.backend, cache=bench.cache, scratch_mib=_COMPILE_SCRATCH_MIB, is_build=True)
    try:
        return runner.run(b"", _COMPILE_LIMITS)
    finally:
        runner.close()


def _program(folder: Path, recipe: _Recipe, main: str, bench: Workbench) -> Program:
    words = bench.run.get(recipe.language.id, recipe.language.run)
    first, *rest = _fill(words, folder, recipe, main)
    roots: tuple[Path, ...] = ()
    if not first.startswith(str(folder)):
        tool = find_tool(first, recipe.language, cache=bench.cache, environment=bench.environment)
        first, roots = tool.path, tool.roots
    return Program((first, *rest), run_environment(), (Mount(folder, _INSIDE),), roots)


def _fill(words: tuple[str, ...], folder: Path, recipe: _Recipe, main: str) -> list[str]:
    places = {"{source}": str(folder / recipe.name), "{program}": str(folder / "Main"), "{folder}": str(folder), "{main}": main}
    filled = []
    for word in words:
        for place, value in places.items():
            word = word.replace(place, value)
        filled.append(word)
    return filled
