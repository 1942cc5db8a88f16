"""The quick way for Java: one virtual machine runs the classes of a program again and again (JvmZygote.java). For searching only.

Only programs come here whose classes show that they use nothing which one run could leave for the next, or by which they could tell.
What does not end well and at once there is run by a machine of its own, as are all runs once too many did not.
"""

import os
import struct
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from zlib import crc32

from judge.errors import RunnerError
from judge.running.launch import LauncherProgram
from judge.running.native import NativeRunner
from judge.running.runner import Backend, open_runner
from judge.runs import Program, RunLimits, Runner, RunResult
from judge.searchpath import NEUTRAL
from judge.temporary import make_folder

_SOURCE = Path(__file__).with_name("JvmZygote.java")

#: runs in a row that did not count until no more are tried
_MOST_UNSURE = 4

#: larger inputs take longer than a machine takes to start
_MOST_INPUT_BYTES = 64 << 10

#: classes whose names begin like this hold nothing that a program changes by using them
_HARMLESS = (
    "java/lang/", "java/util/", "java/math/", "java/text/", "java/time/", "java/io/Buffered", "java/io/InputStream", "java/io/OutputStream",
    "java/io/Print", "java/io/DataInputStream", "java/io/StreamTokenizer", "java/io/String", "java/io/Reader", "java/io/Writer",
    "java/io/Serializable", "java/io/IOException", "java/io/EOFException", "java/io/UncheckedIOException", "java/io/ByteArray",
)  # fmt: skip

#: of these, those that do
_TELLING = (
    "java/lang/Runtime", "java/lang/Process", "java/lang/ClassLoader", "java/lang/reflect/", "java/lang/management/", "java/lang/Shutdown",
    "java/lang/ref/", "java/lang/Module", "java/lang/StackWalker", "java/lang/InheritableThreadLocal", "java/util/concurrent/",
    "java/util/logging/", "java/util/prefs/", "java/util/zip/", "java/util/jar/", "java/util/Timer", "java/util/ServiceLoader",
    "java/util/TimeZone", "java/util/ResourceBundle",
)  # fmt: skip
#: beginnings of those again that do not
_STILL_HARMLESS = ("java/lang/RuntimeException", "java/util/concurrent/atomic/", "java/util/concurrent/ThreadLocalRandom")

#: methods that leave something or end the machine
_TELLING_NAMES = frozenset({
    b"exit", b"halt", b"setProperty", b"setProperties", b"clearProperty", b"setDefault", b"setDefaultUncaughtExceptionHandler", b"load",
    b"loadLibrary", b"forName", b"identityHashCode", b"getStackTrace", b"setSecurityManager", b"getClassLoader", b"intern", b"getResource",
    b"getResourceAsStream", b"inheritedChannel", b"console", b"getenv", b"finalize", b"setDaemon", b"getThreadGroup",
})  # fmt: skip

#: bytes that follow the tag of an entry in a class file's table of constants (The Java Virtual Machine Specification, 4.4)
_ENTRY_BYTES = {3: 4, 4: 4, 5: 8, 6: 8, 7: 2, 8: 2, 9: 4, 10: 4, 11: 4, 12: 4, 15: 3, 16: 2, 17: 4, 18: 4, 19: 2, 20: 2}
_UTF8, _LONG, _DOUBLE, _CLASS = 1, 5, 6, 7


class JvmRunner:
    """Runs one Java program in a machine that goes on, and where that is not sure in one of its own."""

    def __init__(self, quick: NativeRunner, exact: Runner) -> None:
        """Both are this runner's from now on."""
        self._quick: NativeRunner | None = quick
        self._exact = exact
        self._unsure = 0

    @property
    def protections(self) -> tuple[str, ...]:
        """What confines the program."""
        return self._exact.protections

    def run(self, stdin: Path | bytes, limits: RunLimits, arguments: Sequence[str] = ()) -> RunResult:
        """One run."""
        if self._quick is not None and isinstance(stdin, bytes) and len(stdin) <= _MOST_INPUT_BYTES:
            run = self._quick.run(stdin, limits, arguments)
            if run.ended_well and run.output_bytes <= limits.output_bytes:
                self._unsure = 0
                return run
            self._unsure += 1
            if self._unsure == _MOST_UNSURE:
                self._quick.close()
                self._quick = None
        return self._exact.run(stdin, limits, arguments)

    def close(self) -> None:
        """End both."""
        if self._quick is not None:
            self._quick.close()
        self._exact.close()


def open_jvm_runner(program: Program, *, cache: Path, backend: Backend) -> Runner | None:
    """A runner for a Java program that starts no machine for each run; None where that cannot be the same, or no compiler is here."""
    if sys.platform != "linux" or backend is Backend.PORTABLE or not _is_java(program) or program.kept is None:
        return None
    if not can_stay(program.kept.folder):
        return None
    classes = _compiled(cache, program.argv[0])
    if classes is None:
        return None
    flags = program.argv[1 : program.argv.index("-cp")]
    needs = ((str(classes), "/zygote"),)
    argv = (
        program.argv[0], *flags, "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "--add-opens", "java.base/java.io=ALL-UNNAMED",
        "-cp", needs[0][0], _SOURCE.stem,
    )  # fmt: skip
    try:
        quick = NativeRunner(program, LauncherProgram(argv, needs), counts_cpu=False)
    except RunnerError:
        return None
    if quick.needs_guard:
        quick.close()
        return None
    return JvmRunner(quick, open_runner(program, backend=backend, cache=cache))


def can_stay(folder: Path) -> bool:
    """Whether the classes in a folder do nothing that a later run of them could see."""
    files = list(folder.rglob("*.class"))
    own = {path.relative_to(folder).with_suffix("").as_posix() for path in files}
    return bool(files) and all(_is_harmless(path.read_bytes(), own) for path in files)


def _is_harmless(content: bytes, own: set[str]) -> bool:
    try:
        entries = dict(_constants(content))
    except (struct.error, IndexError, KeyError):
        return False
    texts = {number: value for number, value in entries.items() if isinstance(value, bytes)}
    if not _TELLING_NAMES.isdisjoint(texts.values()):
        return False
    names = [texts.get(value, b"?").decode("utf-8", "replace") for value in entries.values() if isinstance(value, int)]
    return all(name in own or name.startswith("[") or _is_harmless_class(name) for name in names)


def _is_harmless_class(name: str) -> bool:
    if name.startswith(_STILL_HARMLESS):
        return True
    return name.startswith(_HARMLESS) and not name.startswith(_TELLING)


def _constants(content: bytes) -> Iterator[tuple[int, bytes | int]]:
    """The table of constants: texts, and for classes the number of their name."""
    (count,) = struct.unpack_from(">H", content, 8)
    at, number = 10, 1
    while number < count:
        tag = content[at]
        if tag == _UTF8:
            (size,) = struct.unpack_from(">H", content, at + 1)
            yield number, content[at + 3 : at + 3 + size]
            at += 3 + size
        else:
            if tag == _CLASS:
                yield number, struct.unpack_from(">H", content, at + 1)[0]
            at += 1 + _ENTRY_BYTES[tag]
        number += 2 if tag in (_LONG, _DOUBLE) else 1


def _is_java(program: Program) -> bool:
    return os.path.basename(program.argv[0]) == "java" and "-cp" in program.argv


def _compiled(cache: Path, java: str) -> Path | None:
    """The folder with the zygote's classes, made now if need be by the compiler beside `java`."""
    import subprocess

    folder = cache.absolute() / "launcher" / f"jvm-{crc32(_SOURCE.read_bytes() + java.encode()):08x}"
    if folder.exists():
        return folder
    compiler = next(
        (path for path in (Path(java).with_name("javac"), Path(os.path.realpath(java)).with_name("javac")) if path.exists()), None
    )
    if compiler is None:
        return None
    with make_folder(folder.parent) as unfinished:
        made = unfinished / folder.name
        words = [str(compiler), "--release", "11", "-encoding", "UTF-8", "-d", str(made), str(_SOURCE)]
        if subprocess.run(words, cwd=NEUTRAL, capture_output=True, check=False).returncode:
            return None
        for path in (made, *made.iterdir()):
            path.chmod(0o755 if path.is_dir() else 0o644)
        try:
            made.rename(folder)
        except OSError:  # another process was quicker
            return folder if folder.exists() else None
    return folder
