"""The result of a run that did not end well: the program's fault, unless the machine gave it less than the problem does."""

import math
import signal

from judge.casetext import is_same_in_cp949, mark_of
from judge.errors import CheckerError, RunnerError
from judge.language import Language, Runtime
from judge.model import CaseResult, Problem, TestCase, Verdict
from judge.reasons import runtime_error_reason
from judge.running.ceilings import ceilings_below, file_ceiling_bytes, memory_here_mib, most_processes_here
from judge.runs import RunLimits, RunResult, Stop

#: MiB of addresses that a runtime takes and does not use
_RESERVED_MIB = {Runtime.JVM: 4096.0, Runtime.NODE: 4096.0, Runtime.GO: 2048.0}

#: what ends a program that was refused memory, a thread or a file, whether it says so or not
_WANTS = frozenset({
    "MemoryError", "OSError", "BlockingIOError", "RuntimeError", "BadAlloc", "system_error", "OutOfMemoryError", "InternalError",
    "RangeError", "NoMemoryError", "ThreadError", "Panic", "NZEC", "Segfault", "Aborted", "Bus error", "Trap", "Illegal instruction",
    "No main", "SIGKILL", "SIGTERM", "SIGXCPU", "SIGXFSZ", "TooManyProcesses", "EAGAIN", "ENOMEM", "EFBIG",
})  # fmt: skip

#: words on stderr of a stack that was too small, where the program ends otherwise than by a signal of it: Rust, OCaml, R
_STACK_WORDS = (b"has overflowed its stack", b"Stack_overflow", b"C stack usage")

#: of those, what only the stack, the clock, the size of files or their number may end
_BY_OPTION = {
    "-s": frozenset(("Segfault", "Bus error", "SIGKILL")),
    "-t": frozenset(("SIGKILL", "SIGXCPU", "NZEC")),
    "-n": frozenset(("OSError", "NZEC", "system_error", "EMFILE", "Panic", "InternalError", "RuntimeError")),
    "-f": frozenset(("OSError", "NZEC", "SIGXFSZ", "system_error", "EFBIG")),
}


#: what Python says where a pair of sockets is refused, which confinement does where no cgroup counts what lies in them
_NO_SOCKETS = (b"in socketpair", b"PermissionError: [Errno 1]")


def failed_result(
    case: TestCase, run: RunResult, verdict: Verdict, *, language: Language, limits: RunLimits, opens_files: bool
) -> CaseResult:  # fmt: skip
    """What a case has of a run that failed, whatever it printed; JE where limits of the shell may be why."""
    reason = runtime_error_reason(run, language, opens_files=opens_files) if verdict is Verdict.RTE else ""
    is_killed = run.memory_mib < limits.memory_mib and (run.stop is Stop.MEMORY or reason == "SIGKILL")
    if is_killed and (here_mib := memory_here_mib()) < limits.memory_mib:
        trouble = RunnerError(
            "the memory of this machine or container, {here:.0f} MiB, ran out below the problem's limit of {limit:.0f} MiB: whose fault "
            "it is cannot be told",
            here=here_mib, limit=limits.memory_mib,
        )  # fmt: skip
        return CaseResult(case, Verdict.JE, run, trouble=trouble)
    if _may_come_of("-u", run, reason, language) and (most := most_processes_here()) < math.inf:
        too_few = RunnerError(
            "whose fault this is cannot be told: this container lets all of its programs have no more than {most:.0f} processes and "
            "threads",
            most=most,
        )
        return CaseResult(case, Verdict.JE, run, trouble=too_few)
    if verdict is Verdict.RTE and all(words in run.stderr for words in _NO_SOCKETS):
        refused = RunnerError(
            "whose fault this is cannot be told: sockets, which asyncio needs, are refused to programs here, where no cgroup counts the "
            "memory in them; systemd-run --user --scope judge run ... begins in one"
        )
        return CaseResult(case, Verdict.JE, run, trouble=refused)
    found = ceilings_below(limits, reserved_mib=_RESERVED_MIB.get(language.runtime, 0.0))
    to_blame = [ceiling for ceiling in found if _may_come_of(ceiling.partition(" ")[0], run, reason, language)]
    if not to_blame:
        return CaseResult(case, verdict, run, reason=reason)
    return CaseResult(case, Verdict.JE, run, trouble=_hampered(", ".join(to_blame)))


def without_shell_limit(result: CaseResult, most_bytes: float | None = None) -> CaseResult:
    """The result of a case that failed; JE where its output ends at a file's `most_bytes` here, which Java does not say."""
    ceiling_bytes = file_ceiling_bytes() if most_bytes is None else most_bytes
    if result.verdict not in (Verdict.WA, Verdict.PE) or result.run.output_bytes < ceiling_bytes:
        return result
    return CaseResult(result.case, Verdict.JE, result.run, trouble=_hampered(f"-f {int(ceiling_bytes) >> 10}"))


def _hampered(ceilings: str) -> RunnerError:
    return RunnerError(
        "whose fault this is cannot be told: this shell lets programs have no more than ulimit {ceilings}, which is less than the "
        "problem allows; run it from a shell without that limit",
        ceilings=ceilings,
    )


def _without_marks(result: CaseResult) -> CaseResult:
    """The result of a case that failed; JE where its input or answer has an encoding or a mark that no program expects."""
    files = [path for path in (result.case.input, result.case.answer) if path is not None]
    answer = result.case.answer
    if result.is_failure and result.difference is not None and answer and is_same_in_cp949(answer, result.run.stdout):
        trouble = CheckerError("{name} is text in CP949, which no program prints here: save it as UTF-8", name=answer.name)
        return CaseResult(result.case, Verdict.JE, result.run, trouble=trouble)
    marked = next(((path, mark) for path in files if (mark := mark_of(path))), None)
    if marked is None or result.verdict is Verdict.JE:
        return result
    trouble = CheckerError(
        "{name} begins with the mark of {encoding}, which programs read as a letter: save it as UTF-8 without a byte order mark",
        name=marked[0].name, encoding=marked[1],
    )  # fmt: skip
    return CaseResult(result.case, Verdict.JE, result.run, trouble=trouble)


def cleared(result: CaseResult, problem: Problem) -> CaseResult:
    """The result of a case that failed: JE where a limit of the shell or a mark before a text may be why, NA where it is no input."""
    return _without_refused(_without_marks(without_shell_limit(result)), problem)


def _without_refused(result: CaseResult, problem: Problem) -> CaseResult:
    """The result of a kept counterexample that is no input of the problem, as its spec says since: it tells nothing of the program."""
    if not (result.is_failure and result.case.is_counterexample):
        return result
    from judge.store.addedcases import refused_counterexample  # reads specs, which few runs need

    refused = refused_counterexample(problem, result.case)
    return result if refused is None else result._replace(verdict=Verdict.NA, uncounted=result.verdict, trouble=refused)


def _may_come_of(option: str, run: RunResult, reason: str, language: Language) -> bool:
    if run.signal == signal.SIGXFSZ:
        return option == "-f"
    if run.stop is Stop.WALL:  # it waits for a thread that could not be begun; some runtimes want memory for several of their own
        return option == "-u" or (option in ("-v", "-d") and language.runtime in _RESERVED_MIB)
    if option == "-s" and any(words in run.stderr for words in _STACK_WORDS):
        return True
    return reason in _BY_OPTION.get(option, _WANTS)
