"""Which languages work here: each one's hello program is compiled and run as a submission would be."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from judge.errors import JudgeError, StandInError, ToolchainError
from judge.language import Language
from judge.languages import LANGUAGES
from judge.running.runner import open_runner
from judge.runs import Program, RunLimits, run_environment
from judge.temporary import make_folder
from judge.toolchain.build import Workbench, build
from judge.toolchain.compileroutput import gist
from judge.toolchain.tools import find_tool

_LIMITS = RunLimits(cpu_s=20, wall_s=30, memory_mib=2048, output_bytes=1 << 16)


class Diagnosis(NamedTuple):
    """What a language's hello program did here. `trouble` is None when it worked; `is_missing` when nothing is installed.

    `stand_in` is why what is on PATH does not do.
    """

    language: Language
    version: str = ""
    trouble: JudgeError | None = None
    is_missing: bool = False
    stand_in: JudgeError | None = None
    compile_s: float = 0.0
    cpu_s: float = 0.0
    memory_mib: float = 0.0


def diagnose(bench: Workbench) -> Iterator[Diagnosis]:
    """A diagnosis of each language, as it is made."""
    with make_folder() as folder:
        for language in LANGUAGES:
            source = folder / f"hello{language.suffixes[0]}"
            source.write_text(language.hello)
            try:
                yield _diagnose(language, source, bench)
            except StandInError as error:
                yield Diagnosis(language, is_missing=True, stand_in=error)
            except ToolchainError:
                yield Diagnosis(language, is_missing=True)
            except JudgeError as error:
                yield Diagnosis(language, trouble=error)


def protections(bench: Workbench) -> tuple[str, ...]:
    """The names of the protections that are on here."""
    runner = open_runner(Program(("/bin/true",), {}), backend=bench.backend, cache=bench.cache)
    try:
        return runner.protections
    finally:
        runner.close()


def _diagnose(language: Language, source: Path, bench: Workbench) -> Diagnosis:
    built = build(source, language, bench)
    if built.program is None:
        return Diagnosis(language, trouble=ToolchainError("its hello program does not compile: {output}", output=gist(built.output)))
    runner = open_runner(built.program, backend=bench.backend, cache=bench.cache)
    try:
        run = runner.run(b"", _LIMITS)
    finally:
        runner.close()
    if run.stdout.strip() != b"hello" or not run.ended_well:
        said = (run.stderr or run.stdout)[:400].decode("utf-8", "replace").strip()
        values = {"code": run.exit_code, "signal": run.signal, "limit": run.stop.value, "said": said}
        trouble = ToolchainError("its hello program ended with exit code {code}, signal {signal}, {limit}: {said}", **values)
        return Diagnosis(language, trouble=trouble)
    return Diagnosis(language, version=_version(language, bench), compile_s=built.compile_s, cpu_s=run.cpu_s, memory_mib=run.memory_mib)


def _version(language: Language, bench: Workbench) -> str:
    """The first line that the language's compiler or interpreter says of itself."""
    words = bench.compile.get(language.id, language.compile) or bench.run.get(language.id, language.run)
    tool = find_tool(words[0], language, cache=bench.cache, environment=bench.environment)
    runner = open_runner(
        Program((tool.path, *language.version), run_environment(), (), tool.roots), backend=bench.backend, cache=bench.cache
    )
    try:
        run = runner.run(b"", _LIMITS)
    finally:
        runner.close()
    lines = (run.stdout.strip() or run.stderr.strip()).decode("utf-8", "replace").splitlines()
    return next((line for line in lines if any(char.isdigit() for char in line) and "warning" not in line), "")
