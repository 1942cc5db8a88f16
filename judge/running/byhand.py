"""A program that talks with whoever sits at the terminal: what is typed goes to it line by line, what it prints comes at once."""

import os
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread

from judge.running.pipes import write_all
from judge.running.runinthread import Part, RunInThread
from judge.running.runner import Backend, open_joined
from judge.runs import RunResult

_READ_BYTES = 1 << 16


def talk_by_hand(part: Part, source: int, show: Callable[[bytes], None], *, backend: Backend, cache: Path) -> RunResult:
    """One run that reads what comes from the descriptor `source`, until that ends; `show` is given what it prints. RunnerError."""
    to_program, typed = os.pipe()
    printed, from_program = os.pipe()
    run = RunInThread(part, open_joined(part.program, (to_program, from_program), backend=backend, cache=cache))
    try:
        run.begin(ended := Event())
        Thread(target=_pass_on, args=(source, typed), daemon=True).start()
        while piece := os.read(printed, _READ_BYTES):
            show(piece)
        ended.wait()
        return run.result()
    finally:
        os.close(printed)
        run.runner.close()


def _pass_on(source: int, target: int) -> None:
    """Give everything to the program until either side ends."""
    try:
        while piece := os.read(source, _READ_BYTES):
            write_all(target, piece)
    except BrokenPipeError:
        pass
    finally:
        os.close(target)
