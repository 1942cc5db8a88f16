"""A command that is a fork cannot tell that it is none: whatever it may ask, it hears what a process of its own hears."""

import json
import os
import pty
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from tests.commands import COLD, JUDGE, Started, clean_environment, run
from tests.terminal import everything

#: tells all that there is to know about its process
MIRROR = """
import json, locale, os, resource, signal, sys, threading
number = os.dup(0)
left_out = ("count", "index", "utf8_mode", "unbuffered")  # what the last two mean stands with the streams
print(json.dumps({
    "argv": sys.argv, "executable": sys.executable, "path": sys.path[:1], "main": __name__, "file": __file__,
    "flags": {name: getattr(sys.flags, name) for name in dir(sys.flags) if name[0] != "_" and name not in left_out},
    "cwd": os.getcwd(), "environment": dict(os.environ), "umask": os.umask(0), "free": number, "parent": os.getppid(),
    "streams": [
        [one.name, one.mode, one.encoding, one.errors, one.newlines, one.line_buffering, one.write_through, one.isatty()]
        for one in (sys.stdin, sys.stdout, sys.stderr)
    ],
    "places": [os.readlink(f"/proc/self/fd/{at}").split(":")[0] for at in range(3)], "locale": locale.setlocale(locale.LC_CTYPE),
    "signals": [repr(signal.getsignal(at)) for at in sorted(signal.valid_signals())],
    "mask": sorted(signal.pthread_sigmask(signal.SIG_BLOCK, [])), "limits": [resource.getrlimit(at) for at in range(16)],
    "session": os.getsid(0) == os.getpid(), "group": os.getpgid(0) == os.getpgid(os.getppid()), "nice": os.nice(0),
    "threads": [threading.active_count(), len(os.listdir("/proc/self/task"))], "stdin": sys.stdin.read(),
    "is_main": sys.modules["__main__"].__dict__ is globals(), "hooks": [sys.excepthook is sys.__excepthook__, sys.gettrace() is None],
    "recursion": sys.getrecursionlimit(), "switches": sys.getswitchinterval(),
}))
"""

#: ways to end
ENDS = [
    "pass", "raise SystemExit", "raise SystemExit(3)", "raise SystemExit(True)", "raise SystemExit(259)", "raise SystemExit(-1)",
    "raise SystemExit('said')", "1 / 0", "raise KeyboardInterrupt", "import os; os._exit(7)", "import os; os.kill(os.getpid(), 9)",
    "import os; os.kill(os.getpid(), 2)", "import os; os.abort()", "import sys; sys.stdout.write('unfinished')",
    "import sys; sys.stdout.buffer.write(b'\\xff')", "print('\\udcff')", "import atexit; atexit.register(print, 'over')",
    "import threading, time; threading.Thread(target=lambda: (time.sleep(0.1), print('late'))).start()",
    "import os, sys; os.close(1)", "import sys; sys.stdout.close()", "import sys; print('x', file=sys.stderr); print(input(), input())",
    "import sys; print(sys.stdin.buffer.read())", "import os; print(os.read(0, 3)); print(input())",
    "import signal; print(signal.getsignal(2))",
    "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import signal; print(signal.getsignal(2))'])",
    "import multiprocessing as m\nif __name__ == '__main__': print(m.get_context('spawn').Pool(2).map(abs, [1, -2]))",
]  # fmt: skip


@pytest.fixture
def both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """What a script does as a fork, and with an interpreter of its own."""

    def outcomes(text: str, *words: str, **more: Any) -> list[subprocess.CompletedProcess[Any]]:
        script = tmp_path / "script.py"
        script.write_text(text)
        done = []
        for cold in ("", "yes"):
            monkeypatch.setenv(COLD, cold)
            given = {"capture_output": True, "cwd": tmp_path, "env": clean_environment(), **more}
            done.append(run([sys.executable, str(script), *words], **given))
        return done

    return outcomes


@pytest.mark.parametrize(
    "more",
    [
        {}, {"input": b"a\r\nb\n"}, {"cwd": "/"}, {"start_new_session": True},
        {"stderr": subprocess.STDOUT, "stdout": subprocess.PIPE, "capture_output": False},
        {"stdin": subprocess.DEVNULL}, {"env": {**clean_environment(), "LANG": "ko_KR.UTF-8", "TZ": "Asia/Seoul"}},
        {"env": {**clean_environment(), "PYTHONUNBUFFERED": "1"}},
    ],
    ids=lambda more: " ".join(more) if isinstance(more, dict) else "",
)  # fmt: skip
def test_it_sees_the_same(both: Any, more: dict[str, Any]) -> None:
    one, other = both(MIRROR, "--word", "", "한 글", **more)
    assert one.stdout and json.loads(one.stdout) == json.loads(other.stdout)
    assert one.stderr == other.stderr


@pytest.mark.parametrize(
    "environment", [{"PATH": "/bin"}, {"LC_ALL": "POSIX"}, {**clean_environment(), "PYTHONUTF8": "0"}], ids=["none", "C", "Python's"]
)
def test_what_only_a_start_can_settle_gets_one(tmp_path: Path, environment: dict[str, str]) -> None:
    script = tmp_path / "script.py"
    script.write_text("import sys\nprint('judge.cli.commandtable' in sys.modules)\n")
    assert run([sys.executable, str(script)], capture_output=True, env=environment).stdout == b"False\n"


@pytest.mark.parametrize("text", ENDS)
def test_it_ends_the_same(both: Any, text: str) -> None:
    one, other = both(text, input=b"one\r\n two\n")
    assert (one.returncode, one.stdout) == (other.returncode, other.stdout)
    assert one.stderr.splitlines()[-1:] == other.stderr.splitlines()[-1:]


def test_umask_is_that_of_the_moment(both: Any) -> None:
    before = os.umask(0o027)
    try:
        one, other = both("open('made', 'w'); import os; print(oct(os.stat('made').st_mode)); os.remove('made')")
    finally:
        os.umask(before)
    assert one.stdout == other.stdout == b"0o100640\n"


def test_nobody_reads_any_more(both: Any) -> None:
    codes = []
    for text in ("print('x')", "print('x' * 100000)"):
        reading, writing = os.pipe()
        os.close(reading)
        done = both(text, capture_output=False, stdout=writing, stderr=subprocess.PIPE)
        os.close(writing)
        codes.append([one.returncode for one in done])
        assert len({one.stderr.splitlines()[-1] for one in done}) == 1
    assert codes == [[120, 120], [1, 1]]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL, signal.SIGHUP])
def test_a_signal_reaches_it(tmp_path: Path, number: signal.Signals) -> None:
    script = tmp_path / "script.py"
    script.write_text("import time\nprint(1, flush=True)\ntime.sleep(60)\n")
    with Started([sys.executable, str(script)], env=clean_environment(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None and process.stdout.readline() == b"1\n"
        assert process.poll() is None
        process.send_signal(number)
        assert process.wait(60) == -number


def test_a_terminal_is_its_own(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import os, sys\n"
        "print(os.getsid(0) == os.getpid(), os.ttyname(0) == os.ttyname(2), open('/dev/tty').isatty(), sys.stdout.isatty())\n"
    )
    master, slave = pty.openpty()
    with Started([sys.executable, str(script)], terminal=slave, env=clean_environment()) as process:
        os.close(slave)
        assert everything(master) == b"True True True True\r\n"
        assert process.wait(60) == 0
    os.close(master)


def test_several_at_once_from_several_threads(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import sys\nprint(sys.stdin.read(), sys.argv[1], end='')\n")
    said: dict[str, bytes] = {}

    def ask(word: str) -> None:
        said[word] = run([sys.executable, str(script), word], input=word.encode(), capture_output=True, env=clean_environment()).stdout

    threads = [threading.Thread(target=ask, args=(str(number),)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == {str(number): b"%d %d" % (number, number) for number in range(12)}


def test_it_is_a_fork_and_leaves_nothing_for_the_next(tmp_path: Path) -> None:
    """Else the tests above compare a thing with itself."""
    if os.environ.get(COLD) or sys.platform != "linux":
        pytest.skip("commands have interpreters of their own here")
    script = tmp_path / "script.py"
    script.write_text("import sys\nprint('judge.cli.commandtable' in sys.modules, hasattr(sys, 'left'))\nsys.left = 1\n")
    shown = [run([sys.executable, str(script)], capture_output=True, env=clean_environment()).stdout for _ in range(2)]
    assert shown == [b"True False\n"] * 2
    assert run([*JUDGE, "--version"], capture_output=True, env=clean_environment()).stdout.count(b".") == 2


@pytest.mark.full
def test_sigint_is_heard_where_whoever_starts_the_tests_ignores_it() -> None:
    """As with `nohup sh tests/all.sh &`: what is ignored stays so in whatever is started, unless the tests see to it."""
    here = Path(__file__)
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-k", "reaches_it or handler", str(here)]
    ignoring = ["sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh", *words]
    done = subprocess.run(ignoring, cwd=here.parent.parent, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "passed" in done.stdout, done.stdout


@pytest.mark.parametrize("cold", ["", "yes"], ids=["fork handler", "cold handler"])
def test_signals_are_as_an_interpreter_has_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cold: str) -> None:
    monkeypatch.setenv(COLD, cold)
    script = tmp_path / "script.py"
    script.write_text("import signal\nprint(signal.getsignal(signal.SIGINT) is signal.default_int_handler)\n")
    assert run([sys.executable, str(script)], capture_output=True, env=clean_environment()).stdout == b"True\n"
