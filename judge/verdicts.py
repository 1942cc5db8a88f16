"""Every rule of precedence, pure: what facts about runs mean."""

import re
import signal
from collections.abc import Iterable

from judge.model import RunResult, Stop, Verdict

_STOPPED = {
    Stop.CPU: Verdict.TLE,
    Stop.WALL: Verdict.TLE,
    Stop.MEMORY: Verdict.MLE,
    Stop.OUTPUT: Verdict.OLE,
    Stop.PROCESSES: Verdict.RTE,
}

#: a wall clock this many times the CPU limit, and at least so many seconds more, stops what sleeps
_WALL_FACTOR, _WALL_LEAST_PLUS_S = 3.0, 2.0

#: a run is killed this far above the limit it is judged by, so that what ends just above it can be told apart
_KILL_FACTOR, _KILL_PLUS_S = 1.15, 0.05

#: output limit relative to the answer's size (archived verdicts: no fixed limit; 1.2 to 50 times the answer)
_OUTPUT_FACTOR, _OUTPUT_PLUS_BYTES, _OUTPUT_LEAST_BYTES = 2, 1 << 10, 64 << 10

_EXCEPTION = re.compile(rb"^([A-Za-z_][\w.]*)(?::|$)")
_JAVA = re.compile(rb'(?:Exception in thread "[^"]*"|Caused by:) (?:[\w$]+\.)*([\w$]+)')
_JAVA_NO_MAIN = re.compile(rb"[Mm]ain method not found|could not find or load main class", re.IGNORECASE)
_JAVASCRIPT = re.compile(rb"^(?:Uncaught )?(\w*Error)\b", re.MULTILINE)
_CPP_THROW = re.compile(rb"terminate called after throwing an instance of '(?:std::)?([\w:]+)")
_RUST = re.compile(rb"thread '[^']*'.* panicked at")
_GO = re.compile(rb"^(?:panic|fatal error): (?:runtime error: )?([^\n\[]*)", re.MULTILINE)
_RUBY = re.compile(rb"\(([A-Z]\w+)\)$", re.MULTILINE)

_SIGNALS = {
    signal.SIGSEGV: "Segfault",
    signal.SIGFPE: "DivisionByZero",
    signal.SIGABRT: "Aborted",
    signal.SIGBUS: "Bus error",
    signal.SIGILL: "Illegal instruction",
    signal.SIGTRAP: "Trap",
}
_ABORTS = ((b"double free", "DoubleFree"), (b"invalid pointer", "InvalidPointer"), (b"stack smashing", "OutOfBounds"))
_GO_REASONS = ((b"index out of range", "OutOfBounds"), (b"divide by zero", "DivisionByZero"), (b"nil pointer", "AccessNullPointer"))


def wall_limit_s(cpu_limit_s: float) -> float:
    """Where a run with this CPU limit is stopped by the wall clock."""
    return max(_WALL_FACTOR * cpu_limit_s, cpu_limit_s + _WALL_LEAST_PLUS_S)


def kill_limit_s(cpu_limit_s: float) -> float:
    """The CPU time at which a run judged by `cpu_limit_s` is killed."""
    return cpu_limit_s * _KILL_FACTOR + _KILL_PLUS_S


def output_limit_bytes(answer_bytes: int, output_mib: float = 0.0) -> int:
    """How much a program may print where the answer has `answer_bytes`; a problem's own limit counts first."""
    if output_mib:
        return int(output_mib * 1048576)
    return max(_OUTPUT_LEAST_BYTES, _OUTPUT_FACTOR * answer_bytes + _OUTPUT_PLUS_BYTES)


def decide(run: RunResult, *, time_limit_s: float, memory_limit_mib: float, output_limit: int) -> Verdict:
    """The verdict as far as the run alone tells: AC means that the output is still to be checked.

    First the limit that stopped the run, then limits compared again with the exact figures, then how it ended.
    """
    if run.stop in _STOPPED:
        return _STOPPED[run.stop]
    if run.memory_mib > memory_limit_mib:
        return Verdict.MLE
    if run.output_bytes > output_limit or run.signal == signal.SIGXFSZ:
        return Verdict.OLE
    if run.cpu_s > time_limit_s or (run.signal == signal.SIGXCPU and run.cpu_s > 0.9 * time_limit_s):
        return Verdict.TLE
    if run.signal or run.exit_code:
        return Verdict.RTE
    return Verdict.AC


def is_close_to_limit(run: RunResult, time_limit_s: float) -> bool:
    """Whether a TLE is so near that another run might be right: such a verdict is not believed the first time."""
    return run.stop is Stop.ENDED and run.cpu_s > time_limit_s


def runtime_error_reason(run: RunResult, language_id: str) -> str:
    """The kind of a runtime error in the words of the site's archives: `IndexError`, `Segfault`, `NZEC` ..."""
    if run.stop is Stop.PROCESSES:
        return "TooManyProcesses"
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


def overall(verdicts: Iterable[Verdict]) -> Verdict:
    """The verdict of a submission: JE if any, else the first that is not AC; AC when all are."""
    seen = list(verdicts)
    if Verdict.JE in seen:
        return Verdict.JE
    return next((verdict for verdict in seen if verdict is not Verdict.AC), Verdict.AC)


def _reason_on_stderr(stderr: bytes, language_id: str) -> str:
    if language_id in ("python3", "pypy3"):
        return _python_exception(stderr)
    if language_id in ("java", "kotlin"):
        if _JAVA_NO_MAIN.search(stderr):
            return "No main"
        found = _JAVA.findall(stderr)
        return found[-1].decode().removesuffix("Exception") if found else ""
    if language_id in ("javascript", "typescript"):
        return _last(_JAVASCRIPT.findall(stderr))
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
        found = _EXCEPTION.match(line)
        if found:
            return found.group(1).decode().rpartition(".")[2]
    return ""


def _last(found: list[bytes]) -> str:
    return found[-1].decode(errors="replace") if found else ""
