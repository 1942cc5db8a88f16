"""Holds a problem's Python strategy for whoever searches: makes inputs by it, and lets hypothesis shrink one while asking back.

Executed as a script inside the confinement: `strategyserver.py FILE PACKAGE PATHS counted|uncounted init|subreaper|plain SCRATCH
[IN OUT]`, where PACKAGE is the folder of the kit and PATHS are folders to import from. Speaks the frames of running.conversation:

    M seed, count   ──▶                     a batch of inputs
                    ◀── I lengths, inputs
    S input         ──▶                     shrink one that was made
                    ◀── A input             does this one still fail?
    1 or 0          ──▶
                    ◀── E                   that is all
                    ◀── ! text              what went wrong, instead of any answer
"""

import os
import struct
import sys
import time
from contextlib import suppress
from types import ModuleType
from typing import Any, NoReturn

#: of one process, in bytes: memory, and a file
MEMORY_BYTES, FILE_BYTES = 3 << 30, 1 << 28

#: processes and threads at once; where nobody counts what they use together there is but one
PROCESSES = {"counted": 64, "uncounted": 1}

#: libraries that would start threads by themselves
ONE_THREAD = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")

#: a batch ends after so many seconds, whatever was asked for
BATCH_S = 0.5

#: inputs whose choices are remembered
MOST_REMEMBERED = 20_000


class Enough(BaseException):
    """A batch is large enough, or whoever asked has stopped asking."""


class Pipes:
    """Both ends on the script's side."""

    def __init__(self, requests: int, replies: int) -> None:
        self.requests, self.replies = requests, replies

    def read(self) -> bytes:
        """The next frame; the script ends when there is none."""
        (length,) = struct.unpack("I", self._read_fully(4))
        return self._read_fully(length)

    def write(self, frame: bytes) -> None:
        """Say something."""
        content = struct.pack("I", len(frame)) + frame
        try:
            while content:
                content = content[os.write(self.replies, content) :]
        except BrokenPipeError:
            os._exit(0)  # nobody listens any more

    def _read_fully(self, count: int) -> bytes:
        pieces = b""
        while len(pieces) < count:
            piece = os.read(self.requests, count - len(pieces))
            if not piece:
                os._exit(0)
            pieces += piece
        return pieces


def limit(processes: int) -> None:
    """What the process may take, and how many it may be."""
    if processes == 1:
        os.environ.update(dict.fromkeys(ONE_THREAD, "1"))
    try:
        import resource
    except ImportError:
        return  # no such thing on Windows
    for kind, most in (("AS", MEMORY_BYTES), ("FSIZE", FILE_BYTES), ("NPROC", processes), ("CORE", 0)):
        try:
            resource.setrlimit(getattr(resource, f"RLIMIT_{kind}"), (most, most))
        except (AttributeError, OSError, ValueError):
            pass


def load_package(folder: str) -> None:
    """Make the kit importable by its folder alone: the folder above may not be read."""
    from importlib.util import module_from_spec, spec_from_file_location

    spec = spec_from_file_location("judge", os.path.join(folder, "__init__.py"), submodule_search_locations=[folder])
    assert spec is not None and spec.loader is not None
    sys.modules["judge"] = module_from_spec(spec)
    spec.loader.exec_module(sys.modules["judge"])


def load_strategy(path: str) -> Any:  # somebody's code
    """What `inputs()` of the file gives."""
    module = ModuleType("strategies")
    module.__file__ = path
    sys.modules["strategies"] = module
    with open(path, "rb") as file:
        exec(compile(file.read(), path, "exec"), vars(module))
    strategy = module.inputs()
    from hypothesis.strategies import SearchStrategy

    if not isinstance(strategy, SearchStrategy):
        raise TypeError(f"inputs() gives {type(strategy).__name__}, not a strategy")
    return strategy


def as_bytes(value: object) -> bytes:
    """An input as a program reads it."""
    if isinstance(value, str):
        return value.encode("utf-8")
    if isinstance(value, bytes):
        return value
    raise TypeError(f"inputs() makes {type(value).__name__}, not str or bytes")


class Server:
    """The strategy, and the choices behind what it made."""

    def __init__(self, strategy: Any, pipes: Pipes) -> None:
        self._strategy = strategy
        self._pipes = pipes
        self._choices: dict[bytes, tuple[Any, ...]] = {}

    def make(self, seed: int, count: int) -> list[bytes]:
        """A batch of inputs, the same for the same seed and count."""
        from hypothesis import HealthCheck, Phase, Verbosity, given, settings
        from hypothesis import seed as seeded
        from hypothesis.control import current_build_context
        from hypothesis.errors import Unsatisfiable

        made: list[bytes] = []
        until_s = time.monotonic() + BATCH_S
        if len(self._choices) > MOST_REMEMBERED:
            self._choices.clear()

        @seeded(seed)
        @settings(
            max_examples=count, phases=[Phase.generate], database=None, deadline=None, verbosity=Verbosity.quiet, print_blob=False,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        @given(self._strategy)
        def collect(value: object) -> None:
            content = as_bytes(value)
            made.append(content)
            self._choices[content] = tuple(current_build_context().data.choices)
            if time.monotonic() > until_s:
                raise Enough

        with suppress(Enough, Unsatisfiable):
            collect()
        return made

    def shrink(self, content: bytes) -> None:
        """Ask about ever simpler inputs, made by simpler choices."""
        from judge.inputs.replaying import shrink_from

        choices = self._choices.get(content)
        if choices is not None:
            shrink_from(self._strategy, choices, self._asks, Enough)

    def _asks(self, value: object) -> bool:
        self._pipes.write(b"A" + as_bytes(value))
        return self._pipes.read() == b"1"

    def serve(self) -> NoReturn:
        """Answer until nobody asks any more."""
        while True:
            frame = self._pipes.read()
            if frame[:1] == b"M":
                made = self.make(*struct.unpack("QI", frame[1:]))
                self._pipes.write(b"I" + struct.pack(f"{len(made) + 1}I", len(made), *map(len, made)) + b"".join(made))
            else:
                self.shrink(frame[1:])
                self._pipes.write(b"E")


def described(error: BaseException, path: str) -> str:
    """An error in one line, with the place in the learner's file."""
    while isinstance(error, BaseExceptionGroup) and error.exceptions:
        error = error.exceptions[0]
    line, step = 0, error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename == path:
            line = step.tb_lineno
        step = step.tb_next
    if isinstance(error, SyntaxError) and error.filename == path:
        line = error.lineno or 0
    said = str(error).strip().splitlines()
    where = f"line {line}: " if line else ""
    return f"{where}{type(error).__name__}: {said[0] if said else ''}".rstrip(": ")


def main() -> None:
    """A life of the script."""
    path, package, paths, counted, situation, scratch = sys.argv[1:7]
    requests, replies = map(int, sys.argv[7:9]) if situation == "plain" else (3, 4)
    pipes = Pipes(requests, replies)
    os.chdir(scratch)
    limit(PROCESSES[counted])
    os.environ.update(HOME=scratch, HYPOTHESIS_STORAGE_DIRECTORY=scratch)
    os.write(replies, b"ready\n")
    sys.path += paths.split(os.pathsep)
    try:
        load_package(package)
        Server(load_strategy(path), pipes).serve()
    except BaseException as error:
        pipes.write(b"!" + described(error, path).encode("utf-8", "replace"))


if __name__ == "__main__":
    main()
