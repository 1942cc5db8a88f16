"""Whether the commands of judge.toml for a language do what they are for: its hello program is built and run with them, once.

What came of it is kept as long as commands and tools stay as they are. So a command that is wrong is never the learner's fault.
"""

from collections.abc import Callable
from pathlib import Path

from judge.cache import keep, recall
from judge.errors import CommandError, ToolchainError
from judge.language import Language
from judge.running.runner import Backend, open_runner
from judge.runs import Program, RunLimits, RunResult
from judge.temporary import make_folder
from judge.toolchain.tools import Tool

_LIMITS = RunLimits(cpu_s=20, wall_s=60, memory_mib=2048, output_bytes=1 << 16)

#: characters of what a command said that are told
_MOST_SAID = 400


def find_own_tool(language: Language, key: str, find: Callable[[], Tool], word: str) -> Tool:
    """The tool that a command of judge.toml begins with; CommandError where there is none."""
    try:
        return find()
    except ToolchainError:
        raise CommandError(
            "judge.toml: commands.{id}.{key} begins with {word}, which is no program here", id=language.id, key=key, word=word
        ) from None


def refuse_broken(
    language: Language, stamp: object, cache: Path, backend: Backend, *, build: Callable[[Path], tuple[Program | None, str]]
) -> None:
    """CommandError where `build` cannot make a program of the language's hello program that says hello."""
    note = cache / "commands" / language.id
    if recall(note, stamp):
        return
    with make_folder() as folder:
        source = folder / f"hello{language.suffixes[0]}"
        source.write_text(language.hello, "utf-8")
        program, said = build(source)
    if program is None:
        raise CommandError("judge.toml: commands.{id}.compile does not compile a hello program: {said}", id=language.id, said=_short(said))
    runner = open_runner(program, backend=backend, cache=cache)
    try:
        run = runner.run(b"", _LIMITS)
    finally:
        runner.close()
    if not run.ended_well or run.stdout.strip() != b"hello":
        raise CommandError("judge.toml: commands.{id}.run does not run a hello program: {said}", id=language.id, said=_said(run))
    keep(note, stamp, True)


def _said(run: RunResult) -> str:
    said = _short((run.stderr or run.stdout).decode("utf-8", "replace"))
    return said or f"{run.stop.value}, exit code {run.exit_code}, signal {run.signal}"


def _short(said: str) -> str:
    """What was said, in one line."""
    return " ".join("".join(filter(lambda char: char.isprintable() or char.isspace(), said)).split())[:_MOST_SAID]
