"""What a failed run means where the machine has less memory than the problem allows."""

import signal
from contextlib import nullcontext
from pathlib import Path

import pytest

from judge import failedrun
from judge.errors import RunnerError
from judge.failedrun import failed_result, without_shell_limit
from judge.languages import language_named
from judge.model import CaseResult, TestCase, Verdict
from judge.running import ceilings
from judge.running.ceilings import memory_here_mib
from judge.runs import RunLimits, RunResult, Stop
from judge.store.workspace import Workspace
from judge.toolchain.hampered import refuse_hampered
from judge.verdicts import run_limits
from tests.conftest import add_problem
from tests.drawn import a_run

HERE_MIB = memory_here_mib()

#: killed by the kernel in a group of ours, and where there is none; stopped by us; dead of something else
IN_A_GROUP = a_run(cpu_s=0.1, stop=Stop.MEMORY)._replace(memory_mib=80.0)
ALONE = a_run(cpu_s=0.1)._replace(memory_mib=80.0, signal=signal.SIGKILL)
TOO_LARGE = a_run(cpu_s=0.1, stop=Stop.MEMORY)._replace(memory_mib=HERE_MIB * 2)
CRASHED = a_run(cpu_s=0.1)._replace(memory_mib=80.0, signal=signal.SIGFPE)


@pytest.fixture
def case(workspace: Path) -> TestCase:
    add_problem(workspace, "1", {"secret/1": ("1 2\n", "3\n")})
    return Workspace(workspace).problem("1").cases[0]


@pytest.mark.parametrize(
    ("run", "limit_mib", "verdict", "expected"),
    [
        (IN_A_GROUP, HERE_MIB * 2, Verdict.MLE, Verdict.JE),
        (ALONE, HERE_MIB * 2, Verdict.RTE, Verdict.JE),
        (TOO_LARGE, HERE_MIB * 2, Verdict.MLE, Verdict.MLE),
        (CRASHED, HERE_MIB * 2, Verdict.RTE, Verdict.RTE),
        (IN_A_GROUP, HERE_MIB / 2, Verdict.MLE, Verdict.MLE),
        (ALONE, HERE_MIB / 2, Verdict.RTE, Verdict.RTE),
    ],
    ids=["group", "alone", "too large", "crashed", "group, enough", "alone, enough"],
)
def test_what_the_machine_has_no_memory_for_is_not_the_programs_fault(
    run: RunResult, limit_mib: float, verdict: Verdict, expected: Verdict, case: TestCase
) -> None:
    language = language_named("c")
    assert language is not None
    limits = run_limits(1.0, limit_mib, 1 << 20)
    result = failed_result(case, run, verdict, language=language, limits=limits, opens_files=True)
    assert result.verdict is expected
    assert (result.trouble is not None) is (expected is Verdict.JE)
    if result.trouble:
        assert f"{HERE_MIB:.0f} MiB, ran out below the problem's limit of {limit_mib:.0f} MiB" in str(result.trouble)


SOCKETS = """Traceback (most recent call last):
  File "/usr/lib/python3.11/socket.py", line 608, in socketpair
    a, b = _socket.socketpair(family, type, proto)
PermissionError: [Errno 1] Operation not permitted
Exception ignored in: <function BaseEventLoop.__del__ at 0x7f>
AttributeError: '_UnixSelectorEventLoop' object has no attribute '_ssock'
"""


@pytest.mark.parametrize(("stderr", "expected"), [(SOCKETS, Verdict.JE), (SOCKETS.replace("in socketpair", "in f"), Verdict.RTE)])
def test_sockets_that_confinement_refuses_are_not_the_programs_fault(stderr: str, expected: Verdict, case: TestCase) -> None:
    """asyncio, in place and without a cgroup: it was told as AttributeError."""
    language = language_named("python3")
    assert language is not None
    run = a_run(cpu_s=0.1)._replace(exit_code=1, stderr=stderr.encode())
    limits = run_limits(1.0, 128, 1 << 20)
    assert failed_result(case, run, Verdict.RTE, language=language, limits=limits, opens_files=True).verdict is expected


@pytest.mark.parametrize(
    ("stderr", "most", "expected"),
    [
        (b"Traceback (most recent call last):\nRuntimeError: can't start new thread\n", "12", Verdict.JE),
        (b"Traceback (most recent call last):\nIndexError: list index out of range\n", "12", Verdict.RTE),
        (b"Traceback (most recent call last):\nRuntimeError: can't start new thread\n", "400", Verdict.RTE),
        (b"Traceback (most recent call last):\nRuntimeError: can't start new thread\n", "max", Verdict.RTE),
    ],
    ids=["too few", "its own fault", "enough", "no limit"],
)
def test_what_a_container_has_no_processes_for_is_not_the_programs_fault(
    stderr: bytes, most: str, expected: Verdict, case: TestCase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pids.max").write_text(most + "\n")
    (tmp_path / "pids.current").write_text("11\n")
    monkeypatch.setattr(ceilings, "_own_groups", lambda controller: [str(tmp_path)] if controller == "pids" else [])
    language = language_named("python3")
    assert language is not None
    run = a_run(cpu_s=0.1)._replace(exit_code=1, stderr=stderr)
    result = failed_result(case, run, Verdict.RTE, language=language, limits=run_limits(1.0, 256, 1 << 20), opens_files=True)
    assert result.verdict is expected
    if expected is Verdict.JE:
        assert "no more than 12 processes and threads" in str(result.trouble)


#: what g++ and go say when the kernel killed what they began
OF_A_PART = a_run(cpu_s=0.1)._replace(memory_mib=80.0, exit_code=1, stderr=b"g++: fatal error: Killed signal terminated program cc1plus\n")
OF_A_TOOL = OF_A_PART._replace(stderr=b"go: link: signal: killed\n")
A_MISTAKE = OF_A_PART._replace(stderr=b"Main.cpp:1:1: error: expected ';'\n")


@pytest.mark.parametrize(
    ("run", "limit_mib", "is_told"),
    [
        (IN_A_GROUP, HERE_MIB * 2, True),
        (ALONE, HERE_MIB * 2, True),
        (OF_A_PART, HERE_MIB * 2, True),
        (OF_A_TOOL, HERE_MIB * 2, True),
        (OF_A_PART, HERE_MIB / 2, False),
        (TOO_LARGE, HERE_MIB * 2, False),
        (A_MISTAKE, HERE_MIB * 2, False),
    ],
    ids=["group", "alone", "a part", "a tool", "enough", "too large", "a mistake"],
)
def test_a_compiler_that_the_machine_has_no_memory_for_says_nothing_of_the_source(run: RunResult, limit_mib: float, is_told: bool) -> None:
    limits = RunLimits(cpu_s=60, wall_s=90, memory_mib=limit_mib, output_bytes=1 << 20)
    with pytest.raises(RunnerError, match=f"has {HERE_MIB:.0f} MiB: whether the source") if is_told else nullcontext():
        refuse_hampered(run, limits, name="Main.cpp")


RUST_STACK = b"\nthread 'main' has overflowed its stack\nfatal runtime error: stack overflow\n"
ABORTED = a_run(cpu_s=0.1)._replace(signal=signal.SIGABRT)
WAITED = a_run(cpu_s=0.0, stop=Stop.WALL)


@pytest.mark.parametrize(
    ("ceiling", "language_id", "run", "expected"),
    [
        ("-s 8192", "rust", ABORTED._replace(stderr=RUST_STACK), Verdict.JE),
        ("-s 8192", "rust", ABORTED, Verdict.RTE),
        ("-n 64", "rust", ABORTED._replace(stderr=RUST_STACK), Verdict.RTE),
        ("-v 400000", "javascript", WAITED, Verdict.JE),
        ("-d 400000", "java", WAITED, Verdict.JE),
        ("-s 8192", "javascript", WAITED, Verdict.TLE),
        ("-v 400000", "python3", WAITED, Verdict.TLE),
    ],
)
def test_what_a_shell_leaves_too_little_of_is_known_by_what_ends_so(
    ceiling: str, language_id: str, run: RunResult, expected: Verdict, case: TestCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stack that is too small, as Rust says it; a runtime that waits for threads of its own, which had no memory."""
    monkeypatch.setattr(failedrun, "ceilings_below", lambda *_, **__: (ceiling,))
    language = language_named(language_id)
    assert language is not None
    verdict = Verdict.TLE if run.stop is Stop.WALL else Verdict.RTE
    result = failed_result(case, run, verdict, language=language, limits=run_limits(1.0, 256, 1 << 20), opens_files=True)
    assert result.verdict is expected
    assert result.trouble is None or f"ulimit {ceiling}," in str(result.trouble)


@pytest.mark.parametrize(("size", "verdict", "expected"), [
    (4096, Verdict.WA, Verdict.JE), (4095, Verdict.WA, Verdict.WA), (4096, Verdict.TLE, Verdict.TLE),
])  # fmt: skip
def test_an_output_that_ends_where_the_shell_lets_files_end_is_not_wrong(
    size: int, verdict: Verdict, expected: Verdict, case: TestCase
) -> None:
    run = a_run(cpu_s=0.1)._replace(output_bytes=size)
    result = without_shell_limit(CaseResult(case, verdict, run), 4096)
    assert result.verdict is expected and ("ulimit -f 4," in str(result.trouble)) is (expected is Verdict.JE)
