"""Build a source into a program, in the sandbox, and keep the result: an unchanged source is never built twice.

    .judge/cache/builds/<key>/   the source as Main.<suffix>, what the compiler made of it, note.json

The key is a digest of source, language, commands, and the compiler's path, size and time of change. A folder appears
whole (by rename) or not at all, so two judges may build at once.
"""

import json
import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from judge.languages import Language
from judge.model import Mount, Program, RunLimits, RunResult, Stop
from judge.running.runner import Backend, open_runner
from judge.toolchain.messages import readable_output
from judge.toolchain.naming import java_main, source_name
from judge.toolchain.precompiled import can_precompile, precompile
from judge.toolchain.tools import Tool, find_tool

#: what a compiler may use
_COMPILE_LIMITS = RunLimits(cpu_s=60, wall_s=90, memory_mib=4096, output_bytes=4 << 20, file_bytes=512 << 20, processes=512)
_COMPILE_SCRATCH_MIB = 1024

#: builds kept; the longest unused go first
_MOST_BUILDS = 300

#: where a build's folder appears in the sandbox
_INSIDE = "/program"


@dataclass(frozen=True, slots=True)
class Workbench:
    """What building needs beside the source: where to keep things, where to look for tools, how to run them."""

    cache: Path
    environment: Mapping[str, str]
    backend: Backend
    compile: Mapping[str, tuple[str, ...]]
    run: Mapping[str, tuple[str, ...]]
    #: folders of headers for C and C++
    include: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Build:
    """What came of building: a program, or None and what the compiler said."""

    program: Program | None
    output: str
    #: 0 when nothing had to be compiled
    compile_s: float


def build(source: Path, language: Language, bench: Workbench, *, include: tuple[Path, ...] = ()) -> Build:
    """The program of a source; ToolchainError when a tool is missing, OSError when the source cannot be read."""
    content = source.read_bytes().removeprefix(b"\xef\xbb\xbf")
    compile_words = bench.compile.get(language.id, language.compile)
    run_words = bench.run.get(language.id, language.run)
    compiler = find_tool(compile_words[0], language, cache=bench.cache, environment=bench.environment) if compile_words else None
    name = source_name(content, language)
    key = _key(content, language, compile_words, run_words, compiler, name, include)
    folder = bench.cache / "builds" / key
    began_s = time.monotonic()
    note = _load_note(folder)
    if note is None:
        unfinished = _lay_out(folder, content, name, language)
        try:
            note = (
                _compile(unfinished, name, source, language, compile_words, compiler, bench, include)
                if compiler
                else {"ok": True, "output": ""}
            )
            note["main"] = java_main(content) if language.suffixes[0] == ".java" else ""
            _finish(unfinished, folder, note)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
        compile_s = time.monotonic() - began_s if compiler else 0.0
    else:
        os.utime(folder)
        compile_s = 0.0
    if not note["ok"]:
        return Build(None, str(note["output"]), compile_s)
    program = _program(folder, name, str(note["main"]), run_words, language, bench)
    return Build(program, str(note["output"]), compile_s)


def run_environment() -> dict[str, str]:
    """The whole environment of every program: the same on all machines, nothing of the learner's."""
    return {"PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "ONLINE_JUDGE": "1"}


def _key(
    content: bytes, language: Language, compile_words: tuple[str, ...], run_words: tuple[str, ...],
    compiler: Tool | None, name: str, include: tuple[Path, ...],
) -> str:  # fmt: skip
    parts = [language.id, *compile_words, *run_words, compiler.identity if compiler else "", name, *map(str, include)]
    return sha256("\0".join(parts).encode() + b"\0" + content).hexdigest()[:32]


def _load_note(folder: Path) -> dict[str, object] | None:
    try:
        note = json.loads((folder / "note.json").read_text("utf-8"))
        return note if isinstance(note, dict) and {"ok", "output", "main"} <= note.keys() else None
    except (OSError, ValueError):
        return None


def _lay_out(folder: Path, content: bytes, name: str, language: Language) -> Path:
    unfinished = folder.with_name(f".{folder.name}.{os.getpid()}")
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir(parents=True)
    unfinished.chmod(0o755)
    for file, file_content in {name: content, **{name: text.encode() for name, text in language.extra_files.items()}}.items():
        (unfinished / file).write_bytes(file_content)
        (unfinished / file).chmod(0o644)
    return unfinished


def _compile(
    folder: Path, name: str, source: Path, language: Language, words: tuple[str, ...],
    compiler: Tool, bench: Workbench, include: tuple[Path, ...],
) -> dict[str, object]:  # fmt: skip
    """Note of a compilation; a precompiled header or -static that fails is left out before anything is believed."""
    argv = [compiler.path, *_fill(words[1:], folder, name, "")]
    argv += [f"-I{path}" for path in include]
    mounts = (Mount(folder, _INSIDE, writable=True), *(Mount(path, f"/include{number}") for number, path in enumerate(include)))
    attempts = [tuple(argv)]
    if can_precompile(language, (folder / name).read_bytes()):
        header = precompile(language, argv, compiler, bench.cache, run=lambda program: _run(program, bench))
        if header is not None:
            attempts.insert(0, (*argv, f"-I{header}"))
            mounts += (Mount(header, "/header"),)
    if "-static" in argv:
        attempts.append(tuple(word for word in argv if word != "-static"))
    result = None
    for attempt in attempts:
        result = _run(Program(attempt, run_environment(), mounts, compiler.roots), bench)
        if result.exit_code == 0 and result.signal == 0 and result.stop is Stop.ENDED:
            return {"ok": True, "output": ""}
        if attempt == attempts[0] == tuple(argv) and b"cannot find -l" not in result.stderr:
            break
    assert result is not None
    text = readable_output(result, folder=folder, inside=_INSIDE, name=name, source=source, language=language)
    return {"ok": False, "output": text}


def _run(program: Program, bench: Workbench) -> RunResult:
    runner = open_runner(program, backend=bench.backend, cache=bench.cache, scratch_mib=_COMPILE_SCRATCH_MIB)
    try:
        return runner.run(b"", _COMPILE_LIMITS)
    finally:
        runner.close()


def _finish(unfinished: Path, folder: Path, note: Mapping[str, object]) -> None:
    (unfinished / "note.json").write_text(json.dumps(note, ensure_ascii=False), "utf-8")
    try:
        unfinished.rename(folder)
    except OSError:
        if _load_note(folder) is None:  # not another judge's finished build, but a broken one
            shutil.rmtree(folder, ignore_errors=True)
            unfinished.rename(folder)
    _trim(folder.parent)


def _trim(builds: Path) -> None:
    folders = [path for path in builds.iterdir() if not path.name.startswith(".")]
    if len(folders) > _MOST_BUILDS:
        folders.sort(key=lambda path: path.stat().st_mtime_ns)
        for path in folders[: len(folders) - _MOST_BUILDS]:
            shutil.rmtree(path, ignore_errors=True)


def _program(folder: Path, name: str, main: str, words: tuple[str, ...], language: Language, bench: Workbench) -> Program:
    first, *rest = _fill(words, folder, name, main)
    roots: tuple[Path, ...] = ()
    if not first.startswith(str(folder)):
        tool = find_tool(first, language, cache=bench.cache, environment=bench.environment)
        first, roots = tool.path, tool.roots
    return Program((first, *rest), run_environment(), (Mount(folder, _INSIDE),), roots)


def _fill(words: tuple[str, ...], folder: Path, name: str, main: str) -> list[str]:
    places = {"{source}": str(folder / name), "{program}": str(folder / "Main"), "{folder}": str(folder), "{main}": main}
    filled = []
    for word in words:
        for place, value in places.items():
            word = word.replace(place, value)
        filled.append(word)
    return filled
