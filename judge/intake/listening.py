"""A small web server for this machine only, that takes in what a browser extension posts. Prints nothing.

Who may post: programs on this machine and browser extensions. A web page that is open in the browser could try too: it is told apart by the
`Origin` that browsers send with it, and by the `Host` when it uses a name of its own for this machine.
"""

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock

from judge.errors import JudgeError, SourceError, UsageError
from judge.markup.html import MOST_PAGE_BYTES
from judge.sources.addresses import is_local

#: seconds that a client may stay silent
_TIMEOUT_S = 10.0

#: seconds after which the server looks whether it is to end
_LOOK_UP_S = 0.25

_EXTENSIONS = ("chrome-extension://", "moz-extension://", "safari-web-extension://")

#: takes a posted body and says whether to go on listening
OnPost = Callable[[bytes], bool]


class Listener:
    """The server, bound when it is made; close it."""

    def __init__(self, ports: tuple[int, ...], on_post: OnPost, on_refusal: Callable[[JudgeError], None]) -> None:
        """Take the first port that is free. UsageError when none is. `on_refusal` is told why somebody was sent away."""
        self._goes_on = True
        for port in ports:
            try:
                self._server = _Server(("127.0.0.1", port), _Handler)
                break
            except OSError as error:
                if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                    raise
        else:
            raise UsageError("port {ports} is taken: choose another with --port", ports=", ".join(map(str, ports)))
        self._server.timeout = _LOOK_UP_S
        self._server.take = on_post
        self._server.turn = Lock()
        self._server.refused = on_refusal
        self._server.ended = self._end
        self.port = self._server.server_address[1]

    def serve(self) -> None:
        """Take posts until `on_post` says that it is enough."""
        while self._goes_on:
            self._server.handle_request()

    def close(self) -> None:
        """Free the port."""
        self._server.server_close()

    def _end(self) -> None:
        self._goes_on = False


class _Server(ThreadingHTTPServer):
    """Knows who takes what was posted; a client that stays silent keeps nobody else waiting."""

    take: OnPost
    #: one post at a time is taken
    turn: Lock
    refused: Callable[[JudgeError], None]
    ended: Callable[[], None]
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of who went away before it asked for anything; what else goes wrong is a mistake in here."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    """One request: POST of a body of known length, from this machine."""

    timeout = _TIMEOUT_S
    server: _Server

    def do_POST(self) -> None:
        """Take the body, or say why not."""
        length = self.headers.get("Content-Length", "")
        if not self._is_from_here():
            self._refuse(403, SourceError("not from a browser extension or a program on this machine"))
        elif not (length.isascii() and length.isdecimal()):
            self._refuse(411, SourceError("its length is not told"))
        elif int(length) > MOST_PAGE_BYTES:
            self._discard(int(length))
            self._refuse(413, SourceError("larger than {most} bytes", most=MOST_PAGE_BYTES))
        else:
            self._take(self._read(int(length)), int(length))

    def _read(self, length: int) -> bytes:
        try:
            return self.rfile.read(length)
        except ConnectionError:
            return b""

    def _take(self, body: bytes, length: int) -> None:
        if len(body) < length:
            self._refuse(400, SourceError("it was cut off"))
            return
        try:
            with self.server.turn:
                goes_on = self.server.take(body)
        except JudgeError as error:
            self._refuse(400, error)
        except BrokenPipeError:  # nobody reads any more what came
            self.server.ended()
        except OSError as error:
            where = os.fsdecode(error.filename or "problems/")
            self._refuse(500, SourceError("cannot go on with {path}: {problem}", path=where, problem=error.strerror or error))
        else:
            self._answer(200, "")
            if not goes_on:
                self.server.ended()

    def do_GET(self) -> None:
        """Nothing to see."""
        self._answer(405, "post problems here, with the browser extension Competitive Companion\n")

    def do_OPTIONS(self) -> None:
        """No page may ask."""
        self._answer(403, "")

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: who is refused is told by `_refuse`."""

    def _discard(self, length: int) -> None:
        """Read on for a while: a client that is still sending does not hear an answer."""
        left = min(length, 4 * MOST_PAGE_BYTES)
        while left > 0 and (piece := self.rfile.read(min(left, 1 << 16))):
            left -= len(piece)

    def _is_from_here(self) -> bool:
        origin = self.headers.get("Origin", "")
        is_page = bool(origin) and not origin.startswith(_EXTENSIONS)
        return not is_page and is_local(self.headers.get("Host", "").lower())

    def _refuse(self, status: int, why: JudgeError) -> None:
        self.close_connection = True
        self._answer(status, f"{why}\n")
        self.server.refused(why)

    def _answer(self, status: int, text: str) -> None:
        body = text.encode("utf-8", "replace")
        with suppress(ConnectionError):  # who asked may be gone
            self.send_response(status)
            self.send_header("Content-Type", "text/plain; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
