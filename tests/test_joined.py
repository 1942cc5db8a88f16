"""Two programs that are joined: who ended of its own accord, who waits for whom, what one cannot do to the other, what is written down."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from judge.errors import RunnerError
from judge.running import joined, launch
from judge.running.joined import Exchange, Joining, join
from judge.running.runinthread import Part
from judge.running.runner import Backend, JoinedRunner, open_joined
from judge.running.sampling import cpu_clock_s
from judge.runs import Program, RunLimits, Stop
from tests.depth import first

LIMITS = RunLimits(cpu_s=0.6, wall_s=30, memory_mib=256, output_bytes=1 << 20)

#: answers whether a number is the one, and ends with the ICPC format's codes
ANSWERS = """
import sys
for line in sys.stdin:
    print("=" if line == "37\\n" else "<" if int(line) > 37 else ">", flush=True)
    if line == "37\\n": sys.exit(42)
sys.exit(43)
"""
ASKS = """
low, high = 1, 100
while low <= high:
    print(number := (low + high) // 2, flush=True)
    match input():
        case "=": break
        case "<": high = number - 1
        case ">": low = number + 1
"""

Join = Callable[..., Exchange]


@pytest.fixture(params=["native", pytest.param("in place", marks=pytest.mark.full), "portable"])
def talk(request: pytest.FixtureRequest, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Join]:
    """Join two Python programs in one situation; nothing of them is left afterwards."""
    if request.param != "portable" and sys.platform != "linux":
        pytest.skip("the native backend needs Linux")
    if request.param == "in place":
        monkeypatch.setattr(launch, "fork_confined", _no_namespaces)

    def run(program: str, other: str, **more: Any) -> Exchange:
        backend = Backend.PORTABLE if request.param == "portable" else Backend.AUTO
        return join(_part(program), _part(other), Joining(backend, cache, **more))

    before = {child.pid for child in psutil.Process().children()}
    descriptors = psutil.Process().num_fds()
    yield run
    assert {child.pid for child in psutil.Process().children()} <= before
    assert psutil.Process().num_fds() <= descriptors


def _no_namespaces() -> int:
    raise PermissionError


def _part(code: str) -> Part:
    roots = tuple({Path(sys.base_prefix), Path(sys.prefix)} - {Path("/usr")})
    return Part(Program((sys.executable, "-S", "-I", "-c", code), {}, read_roots=roots), LIMITS)


@pytest.mark.parametrize("is_recorded", [False, True])
@pytest.mark.parametrize("failing", [1, 2])
def test_one_that_cannot_be_run_leaves_nothing_of_the_other(
    talk: Join, failing: int, is_recorded: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The fixture looks at what is left."""
    opened: list[Program] = []

    def opens(program: Program, ends: tuple[int, int], **more: Any) -> JoinedRunner:
        opened.append(program)
        if len(opened) == failing:
            for end in ends:
                os.close(end)
            raise RunnerError("cannot start it")
        return open_joined(program, ends, **more)

    monkeypatch.setattr(joined, "open_joined", opens)
    with pytest.raises(RunnerError, match="cannot start it"):
        talk(ASKS, ANSWERS, is_recorded=is_recorded)


@pytest.mark.parametrize("is_recorded", [False, True])
def test_each_reads_what_the_other_prints(talk: Join, is_recorded: bool) -> None:
    done = talk(ASKS, ANSWERS, is_recorded=is_recorded)
    assert done.program.ended_well and done.other.exit_code == 42 and not done.is_stuck
    lines = [(one.is_program, one.text) for one in done.said]
    expected = [(True, b"50\n"), (False, b"<\n"), (True, b"25\n"), (False, b">\n"), (True, b"37\n"), (False, b"=\n")]
    assert lines == (expected if is_recorded else [])
    assert list(done.said) == sorted(done.said, key=lambda one: one.at_s)


@pytest.mark.parametrize("is_recorded", first(False, True))
def test_who_goes_on_when_all_is_said_is_ended(talk: Join, is_recorded: bool) -> None:
    """It would compute for all of its time; where its own end still counts it goes on."""
    refuses = "import sys; sys.stdin.readline(); sys.exit(43)"
    vain = talk("print(-1, flush=True)\nwhile True: pass", refuses, is_recorded=is_recorded, is_final=lambda run: run.exit_code == 43)
    assert vain.other.exit_code == 43 and vain.is_others_end and not vain.is_stuck
    assert vain.program.signal == signal.SIGKILL and vain.program.stop is Stop.ENDED
    slow = "import time\nprint(-1, flush=True)\nuntil = time.process_time() + 0.45\nwhile time.process_time() < until: pass"
    last = talk(slow, refuses, is_recorded=is_recorded, is_final=lambda run: run.exit_code == 42)
    assert last.program.ended_well and last.program.cpu_s > 0.4 and last.is_others_end


@pytest.mark.parametrize("is_recorded", [False, True])
def test_who_ended_first_is_known(talk: Join, is_recorded: bool) -> None:
    """The other one sees an end of its input either way; only one of them ended because of it."""
    crash = talk("import sys; print(1); print(2, flush=True); sys.exit(3)", ANSWERS, is_recorded=is_recorded)
    assert (crash.program.exit_code, crash.other.exit_code, crash.is_others_end) == (3, 43, False)
    wrong = talk("print(5, flush=True); input()", "import sys; sys.stdin.readline(); sys.exit(43)", is_recorded=is_recorded)
    assert wrong.program.exit_code != 0 and (wrong.other.exit_code, wrong.is_others_end) == (43, True)


def test_a_look_that_comes_late_takes_no_end_for_another(talk: Join, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(pid: int) -> float:
        time.sleep(0.5)
        return cpu_clock_s(pid)

    monkeypatch.setattr(joined, "cpu_clock_s", slow)
    exchange = talk("print(1, flush=True); input()", "input(); raise SystemExit(43)")
    assert exchange.is_others_end and not exchange.is_stuck


def test_a_program_that_waits_for_an_answer_to_the_end_of_its_output_gets_one(talk: Join) -> None:
    done = talk("import os, sys; os.close(1); print(sys.stdin.read(), file=sys.stderr)", "import sys; sys.stdin.read(); print('all read')")
    assert done.program.stderr == b"all read\n\n" and not done.is_stuck


@pytest.mark.parametrize("is_recorded", first(False, True))
@pytest.mark.parametrize(
    ("program", "other"),
    [
        ("input()", "input()"),
        ("import time; time.sleep(1000)", ANSWERS),
        ("while True: print(1)", "while True: print(1)"),
    ],
    ids=["both read", "sleeps", "both write"],
)
def test_two_that_wait_for_each_other_are_ended(talk: Join, program: str, other: str, is_recorded: bool) -> None:
    done = talk(program, other, is_recorded=is_recorded)
    assert done.is_stuck
    assert done.program.cpu_s < LIMITS.cpu_s


WAITS = "import time; time.sleep(600)"


@pytest.mark.parametrize("is_recorded", first(False, True))
@pytest.mark.parametrize("program", first("input()", "print(1)", WAITS))
def test_an_other_that_waits_for_nobody_is_told_from_one_that_waits_for_the_program(talk: Join, program: str, is_recorded: bool) -> None:
    """It goes on doing nothing when the program has ended."""
    assert talk(program, WAITS, is_recorded=is_recorded).is_other_idle
    assert not talk(program, "import sys; sys.stdin.read()", is_recorded=is_recorded).is_other_idle


@pytest.mark.parametrize("is_recorded", [False, True])
def test_an_other_that_reads_on_behind_the_end_is_ended(talk: Join, is_recorded: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(joined, "_LAST_S", 0.1)
    done = talk("input()", "import sys\nwhile True: sys.stdin.readline()", is_recorded=is_recorded)
    assert done.is_stuck and not done.is_other_idle


def test_time_is_each_ones_own(talk: Join) -> None:
    """A program waits as long as the other computes, and is stopped for its own time only."""
    busy = "import time, sys\nwhile time.process_time() < 0.4: pass\nprint(1, flush=True)\nsys.exit(42)"
    waits = talk("input()", busy)
    assert waits.program.ended_well and waits.program.cpu_s < 0.3 < waits.other.cpu_s
    slow = talk("while True: pass", ANSWERS)
    assert slow.program.stop is Stop.CPU and slow.other.exit_code == 43 and not slow.is_others_end
    hangs = talk("input()", "while True: pass")
    assert hangs.other.stop is Stop.CPU and hangs.is_others_end


@pytest.mark.parametrize("is_recorded", [False, True])
def test_a_last_word_to_a_program_that_has_ended_is_no_failure(talk: Join, is_recorded: bool) -> None:
    late = "import sys, time\nsys.stdin.readline()\nwhile time.process_time() < 0.2: pass\nprint('well done', flush=True)\n"
    for more in ("", "sys.stdin.read()\nprint('that was all', flush=True)\n"):
        done = talk("print(37, flush=True)", late + more + "sys.exit(42)", is_recorded=is_recorded)
        assert done.program.ended_well and (done.other.exit_code, done.other.stderr) == (42, b"")


def test_one_that_floods_the_other_is_ended_with_it(talk: Join) -> None:
    done = talk("print(37, flush=True)", "while True: print(1)")
    assert done.program.ended_well and not done.other.ended_well
    done = talk("while True: print(1)", "import sys; sys.stdin.readline(); sys.exit(43)")
    assert not done.program.ended_well and (done.other.exit_code, done.is_others_end) == (43, True)


def test_neither_reaches_the_other_but_by_what_it_says(talk: Join, request: pytest.FixtureRequest) -> None:
    if "portable" in request.node.name:
        pytest.skip("nothing is confined there")
    reach = """
import os, signal
for pid in [int(name) for name in os.listdir("/proc") if name.isdigit()] + [-1]:
    if pid not in (os.getpid(), os.getppid(), 1):
        try: os.kill(pid, signal.SIGKILL)
        except OSError: pass
os.fork() or (os.setsid(), __import__("time").sleep(1000))
print(37, flush=True)
"""
    done = talk(reach, ANSWERS)
    assert done.other.exit_code == 42


def test_a_long_conversation_is_remembered_by_its_ends(talk: Join) -> None:
    count = 2000
    done = talk(
        f"for i in range({count}):\n print(i, flush=True)\n input()",
        f"import sys\nfor i in range({count}): print(sys.stdin.readline().strip(), flush=True)\nsys.exit(42)", is_recorded=True,
    )  # fmt: skip
    assert done.program.ended_well and len(done.said) == 300
    assert done.said[0].text == b"0\n" and done.said[-1].text == f"{count - 1}\n".encode()
