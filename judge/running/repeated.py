"""One process that runs a solution again and again, where no run can see the one before it (`repeatable.py`). Part of zygote.py.

    zygote ──arguments──▶ worker    once more, on the files that lie ready
           ◀──three numbers──       CPU microseconds, peak KiB, exit code

Only a run that ends by itself and at once counts. Whatever else happens, the worker is killed and a fork has the word.

Executed inside the confinement by the interpreter of the solution; imports nothing of the kit.
"""

import _io  # the modules below io and signal, which a solution may not have imported
import _signal  # type: ignore[import-not-found]
import os
import sys
from collections.abc import Callable
from typing import Any, NoReturn

#: the worker's ends of both pipes, and its own descriptors of stdin, stdout and stderr, which the solution may close
ASK, TELL, STANDARD = 64, 65, (66, 67, 68)

#: CPU seconds after which a run does not count: none of what is worth repeating takes as long; and seconds, for one that waits
PATIENCE_S, MOST_S = 0.05, 2.0

#: what arguments may take; a pipe takes as much at once
MOST_WORDS_BYTES = 4000

#: larger inputs take longer than it saves to repeat a script; a fork has them
MOST_INPUT_BYTES = 16 << 10

#: a worker that took more KiB than it began with ends: its peak would hide that of later runs
MOST_GROWTH_KIB = 32 << 10

#: a solution of which so many runs in a row did not count is not worth trying
MOST_FAILURES = 8

_CPU_CLOCK = 2


class Worker:
    """The zygote's side of one worker after another."""

    def __init__(self, launcher: Any, become: Callable[..., NoReturn]) -> None:
        """`launcher` is the script of that name, `become` makes a fork the child that a request is for."""
        self._launcher = launcher
        self._become = become
        self._pid = self._ask = self._tell = 0
        self._failures = 0
        #: how many words of a command stand before the arguments
        self._own_words = 0

    def run(self, request: tuple[list[int], list[bytes], list[bytes]], *, is_clean: Callable[[], bool]) -> str:
        """The reply to a request; empty when the run does not count, and its files are as they were."""
        numbers, argv, _ = request
        if self._failures >= MOST_FAILURES or os.fstat(self._launcher.STDIN).st_size > MOST_INPUT_BYTES:
            self.end()  # a fork is alone
            return ""
        self._launcher.rewind()
        began_s = self._launcher.time.monotonic()
        if not self._pid:
            self._begin(numbers, argv)
        figures = self._figures(argv[self._own_words :])
        _, _, memory_kib, output_bytes, *_ = numbers
        size = os.fstat(self._launcher.STDOUT).st_size
        if figures is None or size > output_bytes or figures[1] > memory_kib or not is_clean():
            self._failures += 1
            self.end()
            for file in (self._launcher.STDOUT, self._launcher.STDERR):
                os.ftruncate(file, 0)
            return ""
        self._failures = 0
        wall_us = round((self._launcher.time.monotonic() - began_s) * 1e6)
        return f"{self._launcher.ENDED} 0 {figures[2]} 0 {figures[0]} {wall_us} {figures[1]} {size} 0 0 0\n"

    def end(self) -> None:
        """Kill the worker, if there is one."""
        if self._pid:
            os.close(self._ask)
            os.close(self._tell)
            os.kill(self._pid, _signal.SIGKILL)
            os.waitpid(self._pid, 0)
            self._pid = 0

    def _figures(self, arguments: list[bytes]) -> tuple[int, ...] | None:
        """CPU microseconds, peak KiB and exit code of one run; None when it does not count."""
        words = b"".join(word + b"\0" for word in arguments)
        if len(words) > MOST_WORDS_BYTES:
            return None
        try:
            os.write(self._ask, len(words).to_bytes(2, "little") + words)
        except BrokenPipeError:
            return None
        reply = os.read(self._tell, 24) if self._has_answered() else b""
        return tuple(int.from_bytes(reply[at : at + 8], "little") for at in (0, 8, 16)) if reply else None

    def _has_answered(self) -> bool:
        """Whether the worker says something before it has used up its time; where others have the processor it may take longer."""
        poll = self._launcher.select.poll()
        poll.register(self._tell, self._launcher.select.POLLIN)
        clock = self._launcher.time
        until_s, used_s = clock.monotonic() + MOST_S, clock.clock_gettime(~self._pid << 3 | _CPU_CLOCK) + PATIENCE_S
        while not poll.poll(PATIENCE_S * 1000):
            if clock.monotonic() > until_s or clock.clock_gettime(~self._pid << 3 | _CPU_CLOCK) > used_s:
                return False
        return True

    def _begin(self, numbers: list[int], argv: list[bytes]) -> None:
        self._own_words = script_at(argv) + 1
        ask_end, self._ask = os.pipe()
        self._tell, tell_end = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            standard = (self._launcher.STDIN, self._launcher.STDOUT, self._launcher.STDERR)
            for source, target in zip((ask_end, tell_end, *standard), (ASK, TELL, *STANDARD), strict=True):
                os.dup2(source, target, inheritable=False)
            self._become(numbers, argv[: self._own_words], repeats=True)
        os.close(ask_end)
        os.close(tell_end)


class Turns:
    """The worker's side: before each run, and after it. The script itself runs where a fork would run it, at the same depth."""

    def __init__(self, launcher: Any) -> None:
        self._launcher = launcher
        self._argv, self._recursion_limit = sys.argv, sys.getrecursionlimit()
        streams = {name: getattr(sys, name) for name in ("stdin", "stdout", "stderr")}
        self._looks = {name: (stream.encoding, stream.errors, stream.line_buffering) for name, stream in streams.items()}
        #: before the first run: what that takes is growth already
        self._most_kib = launcher.getrusage(0).ru_maxrss + MOST_GROWTH_KIB
        self._began_s = 0.0

    def begin(self) -> bool:
        """Wait for a request, and put back what a script may have changed; True, or the process ends."""
        asked = os.read(ASK, MOST_WORDS_BYTES + 2)
        if not asked:
            os._exit(0)
        self._began_s = self._launcher.time.clock_gettime(_CPU_CLOCK)
        for name in self._looks:  # a file of the script's own closes its descriptor as it goes
            setattr(sys, name, None)
        for standard, (name, look) in enumerate(self._looks.items()):
            os.dup2(STANDARD[standard], standard)
            file = _open(standard, f"<{name}>", look)
            setattr(sys, name, file)
            setattr(sys, f"__{name}__", file)
        sys.argv = [*self._argv, *map(os.fsdecode, asked[2:].split(b"\0")[:-1])]
        if "random" in sys.modules:  # whoever sets no seed gets a new one
            sys.modules["random"].seed()
        sys.setrecursionlimit(self._recursion_limit)
        return True

    def end(self, names: dict[str, object], error: BaseException | None) -> None:
        """Say what the run took and its exit code; after an exception, or last words, the process ends."""
        code = (error.code or 0) if isinstance(error, SystemExit) else 0
        if not isinstance(code, int) or not 0 <= code < 256 or not (error is None or isinstance(error, SystemExit)):
            os._exit(1)
        for stream in (sys.stdout, sys.stderr):
            if stream is not None and not stream.closed:
                stream.flush()
        names.clear()  # what the script left open is written now
        for name in ("__stdout__", "__stderr__"):
            getattr(sys, name).flush()
        peak_kib = self._launcher.getrusage(0).ru_maxrss
        cpu_us = round((self._launcher.time.clock_gettime(_CPU_CLOCK) - self._began_s) * 1e6)
        os.write(TELL, b"".join(number.to_bytes(8, "little") for number in (cpu_us, peak_kib, int(code))))
        if peak_kib > self._most_kib:
            os._exit(0)


def script_at(argv: list[bytes]) -> int:
    """Where in a command the script is."""
    return next(index for index, word in enumerate(argv) if word.endswith(b".py"))


def _open(standard: int, name: str, look: tuple[str, str, bool]) -> Any:
    """A standard file as an interpreter opens it, but that closing it closes nothing; `look`: encoding, errors, line buffering."""
    encoding, errors, line_buffering = look
    raw = _io.FileIO(standard, "rb" if standard == 0 else "wb", closefd=False)
    raw.name = name
    buffer = _io.BufferedReader(raw) if standard == 0 else _io.BufferedWriter(raw)
    file: Any = _io.TextIOWrapper(buffer, encoding, errors, newline=None if standard == 0 else "\n", line_buffering=line_buffering)
    file.mode = "r" if standard == 0 else "w"
    return file
