"""Checker programs: built, run in a sandbox of their own, and their exit codes read in their dialect.

    ICPC      checker input answer feedback/ [flags] < output     42 right, 43 wrong, anything else is the checker's failure
    testlib   checker input output answer [flags]                 0 right, 1 wrong, 2 4 8 presentation, 3 and others failure

A C++ checker that includes testlib.h speaks testlib's, unless its own copy of testlib.h was adapted to exit with 42.
Sources: ICPC problem package format, output validators; testlib.h, TResult and the *_EXIT_CODE constants.
"""

import re
import shutil
import tempfile
from collections.abc import Sequence
from enum import Enum
from pathlib import Path

from judge.errors import CheckerError
from judge.languages import languages_of
from judge.model import CheckResult, Mount, Program, RunLimits, RunResult, Stop, Verdict
from judge.running.runner import Runner, open_runner
from judge.toolchain.build import Workbench, build

_LIMITS = RunLimits(cpu_s=30, wall_s=60, memory_mib=2048, output_bytes=1 << 20, file_bytes=64 << 20)
_INCLUDES_TESTLIB = re.compile(rb'^\s*#\s*include\s*[<"]testlib\.h[>"]', re.MULTILINE)
_ADAPTED_TESTLIB = re.compile(rb"OK_EXIT_CODE\s+42\b")
_MOST_MESSAGE_BYTES = 2000


class Dialect(Enum):
    """The arguments and exit codes that a checker speaks."""

    ICPC = "ICPC"
    TESTLIB = "testlib"


_RIGHT = {Dialect.ICPC: {42: Verdict.AC, 43: Verdict.WA}, Dialect.TESTLIB: {0: Verdict.AC, 1: Verdict.WA, 2: Verdict.PE, 4: Verdict.PE, 8: Verdict.PE}}


class CheckerProgram:
    """A checker that is ready to run; owns its sandbox and a temporary folder until `close`."""

    def __init__(self, validator: Path, bench: Workbench) -> None:
        """Build it; CheckerError when that fails, ToolchainError when a tool is missing."""
        source, include = _find_source(validator)
        content = source.read_bytes()
        folders = (include, *bench.include)
        testlib = next((folder / "testlib.h" for folder in folders if (folder / "testlib.h").exists()), None)
        needs_testlib = _INCLUDES_TESTLIB.search(content) is not None
        if needs_testlib and testlib is None:
            places = ", ".join(str(folder) for folder in folders)
            raise CheckerError("{path} needs testlib.h, which is in none of: {places}", path=source, places=places)
        adapted = testlib is not None and _ADAPTED_TESTLIB.search(testlib.read_bytes()) is not None
        self._dialect = Dialect.TESTLIB if needs_testlib and not adapted else Dialect.ICPC
        languages = languages_of(source.suffix)
        is_c = languages[0].id in ("c", "cpp17")
        done = build(source, languages[0], bench, include=tuple(f for f in folders if f.is_dir()) if is_c else ())
        if done.program is None:
            raise CheckerError("{path} does not compile: {output}", path=source, output=done.output)
        self._path = source
        self._folder = Path(tempfile.mkdtemp(prefix="judge-"))
        self._runner = self._open(done.program, bench)

    def check(self, stdin: Path, answer: Path, output: bytes, flags: Sequence[str]) -> CheckResult:
        """The checker's word on one output; a failing checker gives JE with what it said."""
        files = self._folder / "files"
        for name, source in (("input", stdin), ("answer", answer)):
            shutil.copyfile(source, files / name)
        (files / "output").write_bytes(output)
        paths = [str(files / name) for name in ("input", "output", "answer")]
        feedback = self._folder / "feedback"
        if self._dialect is Dialect.TESTLIB:
            run = self._runner.run(b"", _LIMITS, (*paths, *flags))
        else:
            run = self._runner.run(output, _LIMITS, (paths[0], paths[2], f"{feedback}/", *flags))
        message = _message(run, feedback / "judgemessage.txt")
        verdict = _RIGHT[self._dialect].get(run.exit_code) if run.stop is Stop.ENDED and not run.signal else None
        if verdict is None:
            how = run.stop.value if run.stop is not Stop.ENDED else f"signal {run.signal}" if run.signal else f"exit code {run.exit_code}"
            return CheckResult(Verdict.JE, f"{self._path.name}: {how} {message}".strip())
        return CheckResult(verdict, message)

    def close(self) -> None:
        """End the sandbox and remove the folder."""
        self._runner.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _open(self, program: Program, bench: Workbench) -> Runner:
        self._folder.chmod(0o755)
        for name in ("files", "feedback"):
            (self._folder / name).mkdir(mode=0o755)
        mounts = (Mount(self._folder / "files", "/files"), Mount(self._folder / "feedback", "/feedback", writable=True))
        together = Program(program.argv, program.env, (*program.mounts, *mounts), program.read_roots)
        return open_runner(together, backend=bench.backend, cache=bench.cache)


def _find_source(validator: Path) -> tuple[Path, Path]:
    """The one source of a checker, and the folder of its headers."""
    if validator.is_file():
        return validator, validator.parent
    sources = sorted(path for path in validator.iterdir() if languages_of(path.suffix) and path.suffix != ".txt")
    if len(sources) != 1 or (validator / "build").exists():
        raise CheckerError("{path} must hold one source of a known language, not {count}", path=validator, count=len(sources))
    return sources[0], validator


def _message(run: RunResult, judgemessage: Path) -> str:
    said = run.stderr or run.stdout
    if judgemessage.exists():
        said = judgemessage.read_bytes() or said
        judgemessage.unlink()
    return said[:_MOST_MESSAGE_BYTES].decode("utf-8", "replace").strip()
