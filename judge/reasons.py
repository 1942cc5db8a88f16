"""The kind of a runtime error, read from how a run ended and from the end of its stderr, in the words of the site's archives."""

import re
import signal
from collections.abc import Callable, Mapping

from judge.language import Language, Runtime
from judge.messages import N_
from judge.runs import RunResult, Stop

_EXCEPTION = re.compile(r"^([^\W\d][\w.<>]*)(?::|$)")
_JAVA = re.compile(rb'(?:Exception in thread "[^"]*"|Caused by:) (?:[\w$]+\.)*([\w$]+)')
_JAVA_NO_MAIN = re.compile(rb"[Mm]ain method not found|could not find or load main class", re.IGNORECASE)
_JAVASCRIPT = re.compile(rb"^(?:Uncaught )?(\w*Error)\b", re.MULTILINE)
_SYSTEM_ERROR = re.compile(rb"^Error: (E[A-Z]+):", re.MULTILINE)
_CPP_THROW = re.compile(rb"terminate called after throwing an instance of '(?:std::)?([\w:]+)")
_RUST = re.compile(rb"thread '[^']*'(?:(?!thread ').)* panicked at")
_GO = re.compile(rb"^(?:panic|fatal error): (?:runtime error: )?([^\n\[]*)", re.MULTILINE)
_STANDARD_BY_NAME = re.compile(rb"/dev/std(?:out|err)\b")
_REFUSED = re.compile(rb"[Pp]ermission ?denied|Read-only file system|\bEACCES\b")
_RUBY = re.compile(rb"\((?:\w+::)*([A-Z]\w+)\)$", re.MULTILINE)

#: said where a site lets no program make files
MADE_A_FILE = N_("file creation")

_SIGNALS = {
    signal.SIGSEGV: "Segfault",
    signal.SIGFPE: "DivisionByZero",
    signal.SIGABRT: "Aborted",
    signal.SIGBUS: "Bus error",
    signal.SIGILL: "Illegal instruction",
    signal.SIGTRAP: "Trap",
}
_ABORTS = ((b"double free", "DoubleFree"), (b"invalid pointer", "InvalidPointer"), (b"stack smashing", "OutOfBounds"))
_GO_REASONS = (
    (b"index out of range", "OutOfBounds"),
    (b"slice bounds out of range", "OutOfBounds"),
    (b"divide by zero", "DivisionByZero"),
    (b"nil pointer", "AccessNullPointer"),
)


def runtime_error_reason(run: RunResult, language: Language, *, opens_files: bool = True) -> str:
    """The kind of a runtime error in the words of the site's archives: `IndexError`, `Segfault`, `NZEC` ...

    `opens_files`: whether the program might make files.
    """
    if run.stop is Stop.PROCESSES:
        return "TooManyProcesses"
    if run.stop is Stop.LAUNCHER:
        return "EndedItsLauncher"
    if not opens_files and _STANDARD_BY_NAME.search(run.stderr):
        return "FileNotFoundError"
    if not opens_files and _REFUSED.search(run.stderr):
        return MADE_A_FILE
    reason = READERS[language.runtime](run.stderr)
    if reason:
        return reason
    if run.signal:
        try:
            name = signal.Signals(run.signal).name
        except ValueError:
            name = f"signal {run.signal}"
        return _SIGNALS.get(run.signal, name)  # type: ignore[call-overload, no-any-return]
    return "NZEC"


#: what stands before the first member of a group of exceptions
_GROUP = b"\n  +-+---------------- 1 ----------------\n"


def _native(stderr: bytes) -> str:
    """What C++ says of an exception that nobody caught, and the C library of a heap that it found damaged."""
    thrown = _last(_CPP_THROW.findall(stderr)).removeprefix("__cxx11::")
    if thrown:
        return {"bad_alloc": "BadAlloc", "bad_array_new_length": "BadAlloc"}.get(thrown, thrown)
    return next((reason for part, reason in _ABORTS if part in stderr), "")


def _python(stderr: bytes) -> str:
    """The class of the last exception: the last unindented line after the last traceback that looks like one."""
    _, header, text = stderr.rpartition(b"Traceback (most recent call last):\n")
    lines = text.splitlines() if header else []
    if _GROUP in stderr:  # its own lines stand behind a bar, those of its members further in
        lines = [line[4:] for line in stderr.splitlines() if line.startswith(b"  | ")]
    for line in lines:
        found = _EXCEPTION.match(line.decode("utf-8", "replace"))
        if found:
            return found.group(1).rpartition(".")[2]
    return ""


def _jvm(stderr: bytes) -> str:
    if _JAVA_NO_MAIN.search(stderr):
        return "No main"
    return _last(_JAVA.findall(stderr)).removesuffix("Exception")


def _node(stderr: bytes) -> str:
    return _last(_SYSTEM_ERROR.findall(stderr)) or _last(_JAVASCRIPT.findall(stderr))


def _go(stderr: bytes) -> str:
    said = _last(_GO.findall(stderr))
    return next((reason for part, reason in _GO_REASONS if part in said.encode()), said and "Panic")


def _rust(stderr: bytes) -> str:
    return "Panic" if _RUST.search(stderr) else _native(stderr)


def _ruby(stderr: bytes) -> str:
    return _last(_RUBY.findall(stderr))


def _last(found: list[bytes]) -> str:
    return found[-1].decode(errors="replace") if found else ""


#: what each runtime says of an error on stderr, as its kind; empty when it says nothing of the sort
READERS: Mapping[Runtime, Callable[[bytes], str]] = {
    Runtime.NATIVE: _native,
    Runtime.PYTHON: _python,
    Runtime.JVM: _jvm,
    Runtime.NODE: _node,
    Runtime.GO: _go,
    Runtime.RUST: _rust,
    Runtime.RUBY: _ruby,
}
