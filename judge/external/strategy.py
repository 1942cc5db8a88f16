"""Python strategies of a package: files in generators/ with `inputs()`, which gives a hypothesis strategy of bytes or str.

They run in a confined process of their own (strategyserver.py), which hypothesis lives in as well.
"""

import struct
import sys
from collections.abc import Callable
from pathlib import Path

from judge.errors import RunnerError, StressError
from judge.messages import N_
from judge.running.conversation import Conversation, open_conversation
from judge.toolchain.build import Workbench

_SERVER = Path(__file__).with_name("strategyserver.py")

#: inputs of the first batch, and of later ones
_FIRST_BATCH, _MOST_BATCH = 50, 800

#: seconds until a strategy that says nothing is taken for stuck
_PATIENCE_S = 20.0


#: MiB of all processes of a strategy together: more than one may have, as some is shared or a library's
_MEMORY_MIB = 3072 + 512


class Strategy:
    """A strategy that is ready to make inputs; close it."""

    def __init__(self, path: Path, bench: Workbench, patience_s: float = _PATIENCE_S) -> None:
        """Its process starts at the first question; `patience_s` is how long it may take to say anything."""
        self.path = path
        self._bench = bench
        self._patience_s = patience_s
        self._conversation: Conversation | None = None
        self._waiting: list[bytes] = []
        self._count = _FIRST_BATCH

    def make(self, seed: int) -> bytes:
        """The next input: of a batch that was made with the seed of its first one; StressError when the strategy fails."""
        if not self._waiting:
            self._waiting = self._batch(seed)[::-1]
            self._count = min(2 * self._count, _MOST_BATCH)
        return self._waiting.pop()

    def shrink(self, content: bytes, breaks: Callable[[bytes], bool]) -> None:
        """Ask `breaks` about ever simpler inputs than `content`, which was made here. What `breaks` raises goes through."""
        if self._conversation is None:
            return
        try:
            self._say(b"S" + content)
            while (frame := self._hear())[:1] == b"A":
                self._say(b"1" if breaks(frame[1:]) else b"0")
        except BaseException:
            self.close()  # it still waits for an answer
            raise

    def close(self) -> None:
        """End its process."""
        if self._conversation is not None:
            self._conversation.close()
            self._conversation = None

    def _batch(self, seed: int) -> list[bytes]:
        self._say(b"M" + struct.pack("QI", seed & (1 << 64) - 1, self._count))
        frame = self._hear()
        made = _inputs(frame)
        if made is None:
            self.close()
            raise StressError(N_("{path}: its process says what no strategy says"), path=self.path)
        if not made:
            raise StressError(N_("{path}: inputs() makes nothing: its filters refuse everything"), path=self.path)
        return made

    def _say(self, frame: bytes) -> None:
        if self._conversation is None:
            self._conversation = _open(self.path, self._bench)
        try:
            self._conversation.send(frame)
        except RunnerError:
            pass  # its last words say why

    def _hear(self) -> bytes:
        assert self._conversation is not None
        try:
            frame = self._conversation.receive(self._patience_s)
        except TimeoutError:
            self.close()
            raise StressError(N_("{path}: inputs() makes nothing within {seconds:g} s"), path=self.path, seconds=self._patience_s) from None
        except RunnerError:
            self.close()
            raise StressError(N_("{path}: its process ended (out of memory?)"), path=self.path) from None
        if frame[:1] == b"!":
            self.close()
            raise StressError(N_("{path}: {problem}"), path=self.path, problem=frame[1:].decode("utf-8", "replace"))
        return frame


def _inputs(frame: bytes) -> list[bytes] | None:
    """The inputs in a frame of the server; None for a frame that is none of its own."""
    try:
        (count,) = struct.unpack_from("I", frame, 1)
        lengths = struct.unpack_from(f"{count}I", frame, 5)
    except struct.error:
        return None
    at, made = 5 + 4 * count, []
    for length in lengths:
        made.append(frame[at : at + length])
        at += length
    return made if frame[:1] == b"I" and at == len(frame) else None


def _open(path: Path, bench: Workbench) -> Conversation:
    """The server, which can read the strategy, the kit and what both import."""
    import hypothesis

    package = Path(__file__).parents[1]
    places = {
        Path(hypothesis.__file__).parents[1],
        *(Path(place) for place in sys.path if place.endswith(("site-packages", "dist-packages"))),
    }
    folders = sorted(place for place in places if place.is_dir())
    words = (str(path.resolve()), str(package), ":".join(map(str, folders)))
    return open_conversation(_SERVER, words, [path.resolve(), package, *folders], backend=bench.backend, memory_mib=_MEMORY_MIB)
