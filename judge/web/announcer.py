"""What happens, told to all pages that are open. Whoever comes later, or comes again, asks for how things stand first."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any

#: words that a page may be behind: one that does not read is let go, comes again and asks how things stand
_MOST_WAITING = 2000

#: seconds after which a page is told that the server lives
_BEAT_S = 20.0


class Announcer:
    """Those who listen. All methods but `say` belong to the event loop's thread."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[Any]] = set()  # Any: whatever is said, None at the end
        self._loop: asyncio.AbstractEventLoop | None = None
        self.is_closed = False

    def open(self) -> None:
        """Begin, in the running event loop."""
        self._loop = asyncio.get_running_loop()

    @property
    def listeners(self) -> int:
        """How many pages listen."""
        return len(self._listeners)

    def say(self, word: object) -> None:
        """Tell all that listen, from any thread."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._spread, word)

    def close(self) -> None:
        """Tell all that it is over."""
        self.is_closed = True
        self._spread(None)

    def _spread(self, word: object) -> None:
        for listener in list(self._listeners):
            try:
                listener.put_nowait(word)
            except asyncio.QueueFull:
                self._listeners.discard(listener)
                _empty(listener)
                listener.put_nowait(None)

    @contextmanager
    def listening(self) -> Iterator[AsyncIterator[Any]]:
        """What is said from this moment on, read or not; the empty text from time to time, None at the end."""
        queue: asyncio.Queue[Any] = asyncio.Queue(_MOST_WAITING)
        self._listeners.add(queue)
        try:
            yield self._heard(queue)
        finally:
            self._listeners.discard(queue)

    async def _heard(self, queue: "asyncio.Queue[Any]") -> AsyncIterator[Any]:
        while not self.is_closed:
            try:
                word = await asyncio.wait_for(queue.get(), _BEAT_S)
            except TimeoutError:
                word = ""
            yield word
            if word is None:
                return
        yield None


def _empty(queue: "asyncio.Queue[Any]") -> None:
    while not queue.empty():
        queue.get_nowait()
