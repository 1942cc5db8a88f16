"""The kind of a runtime error, read from how a run ended and from the end of its stderr, in the words of the site's archives."""

import re
import signal

from judge.model import RunResult, Stop

_EXCEPTION = re.compile(r"^([^\W\d][\w.<>]*)(?::|$)")
_JAVA = re.compile(rb'(?:Exception in thread "[^"]*"|Caused by:) (?:[\w$]+\.)*([\w$]+)')
_JAVA_NO_MAIN = re.compile(rb"[Mm]ain method not found|could not find or load main class", re.IGNORECASE)
_JAVASCRIPT = re.compile(rb"^(?:Uncaught )?(\w*Error)\b", re.MULTILINE)
_SYSTEM_ERROR = re.compile(rb"^Error: (E[A-Z]+):", re.MULTILINE)
_CPP_THROW = re.compile(rb"terminate called after throwing an instance of '(?:std::)?([\w:]+)")
_RUST = re.compile(rb"thread '[^']*'.* panicked at")
_GO = re.compile(rb"^(?:panic|fatal error): (?:runtime error: )?([^\n\[]*)", re.MULTILINE)
_RUBY = re.compile(rb"\((?:\w+::)*([A-Z]\w+)\)$", re.MULTILINE)

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


def runtime_error_reason(run: RunResult, language_id: str) -> str:
    """The kind of a runtime error in the words of the site's archives: `IndexError`, `Segfault`, `NZEC` ..."""
    if run.stop is Stop.PROCESSES:
        return "TooManyProcesses"
    if run.stop is Stop.LAUNCHER:
        return "EndedItsLauncher"
    reason = _reason_on_stderr(run.stderr, language_id)
    if reason:
        return reason
    if run.signal:
        try:
            name = signal.Signals(run.signal).name
        except ValueError:
            name = f"signal {run.signal}"
        return _SIGNALS.get(run.signal, name)  # type: ignore[call-overload, no-any-return]
    return "NZEC"


def _reason_on_stderr(stderr: bytes, language_id: str) -> str:
    if language_id in ("python3", "pypy3"):
        return _python_exception(stderr)
    if language_id in ("java", "kotlin"):
        if _JAVA_NO_MAIN.search(stderr):
            return "No main"
        found = _JAVA.findall(stderr)
        return found[-1].decode().removesuffix("Exception") if found else ""
    if language_id in ("javascript", "typescript"):
        return _last(_SYSTEM_ERROR.findall(stderr)) or _last(_JAVASCRIPT.findall(stderr))
    if language_id == "ruby":
        return _last(_RUBY.findall(stderr))
    if language_id == "rust" and _RUST.search(stderr):
        return "Panic"
    if language_id == "go":
        said = _last(_GO.findall(stderr))
        return next((reason for part, reason in _GO_REASONS if part in said.encode()), said and "Panic")
    thrown = _last(_CPP_THROW.findall(stderr)).removeprefix("__cxx11::")
    if thrown:
        return {"bad_alloc": "BadAlloc", "bad_array_new_length": "BadAlloc"}.get(thrown, thrown)
    return next((reason for part, reason in _ABORTS if part in stderr), "")


def _python_exception(stderr: bytes) -> str:
    """The class of the last exception: the last unindented line after the last traceback that looks like one."""
    _, header, text = stderr.rpartition(b"Traceback (most recent call last):\n")
    if not header:
        return ""
    for line in text.splitlines():
        found = _EXCEPTION.match(line.decode("utf-8", "replace"))
        if found:
            return found.group(1).rpartition(".")[2]
    return ""


def _last(found: list[bytes]) -> str:
    return found[-1].decode(errors="replace") if found else ""
