"""A signal ends what it is sent to, whatever the interpreter does just then."""

import signal
import subprocess
import sys

import pytest

_BEGIN = """
import os, signal, sys, time
from judge.stopsignals import end_at

class Finalized:
    def __del__(self):
        os.kill(os.getpid(), signal.SIGTERM)
        for _ in range(1000):
            pass
        print("not ended here")

end_at("SIGTERM")
"""


def ended(rest: str) -> tuple[int, str, str]:
    """Exit code, stdout, stderr."""
    done = subprocess.run([sys.executable, "-c", _BEGIN + rest], capture_output=True, text=True, timeout=30)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("wait", ["time.sleep(20)", "while True: pass", "sys.stdin.buffer.raw.read(0) or time.sleep(20)"])
def test_inside_of_a_finalizer(wait: str) -> None:
    code, out, err = ended(f"try:\n    Finalized()\n    {wait}\nfinally:\n    print('left')")
    assert (code, out, err) == (143, "left\n", "")


def test_what_goes_wrong_in_a_finalizer_is_still_told() -> None:
    code, _, err = ended("class Bad:\n    def __del__(self):\n        1 / 0\nBad()")
    assert code == 0
    assert "ZeroDivisionError" in err


def test_at_the_very_end_of_a_process() -> None:
    code, _, err = ended("left_over = Finalized()")
    assert (code in (143, -signal.SIGTERM), err) == (True, "")  # by its handler, or by the signal itself once the handler is gone


def test_a_system_without_these_signals() -> None:
    """As Windows, which has no SIGHUP and no timers of this kind."""
    code, _, err = ended("del signal.SIGHUP, signal.setitimer, signal.SIGALRM\nend_at('SIGTERM', 'SIGHUP')\nFinalized()\nprint('on')")
    assert (code, err) == (0, "")


def test_an_interrupt_while_the_kit_is_imported_is_no_traceback() -> None:
    code, _, err = ended(
        "class Interrupts:\n    def find_spec(self, name, *_):\n        if name == 'judge.cli.dispatch': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupts())\nsys.argv = ['judge', 'list']\nfrom judge.cli.main import main\nmain()"
    )
    assert (code, err) == (130, "")
