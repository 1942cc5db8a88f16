"""A web server and a proxy on this machine for tests: real HTTP, with what goes wrong in real networks on demand.

A route is a `Reply`, or several that are given one after another, the last one again and again. The log keeps every request.
"""

import socket
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from email.message import Message
from http.client import HTTPConnection, HTTPException, HTTPResponse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Event, Lock, Thread
from time import monotonic
from types import TracebackType
from typing import Any, NamedTuple, Self
from urllib.parse import SplitResult, urlsplit

from tests.ground.faults import send_body

#: seconds until a server that was told to stop looks up
POLL_S = 0.02

#: seconds that the target of a proxy may take
TARGET_S = 10

#: headers that belong to one connection: a proxy does not pass them on
OWN = ("connection", "proxy-connection", "keep-alive", "transfer-encoding", "content-length", "proxy-authorization")

Headers = tuple[tuple[str, str], ...]


class Reply(NamedTuple):
    """What a route answers; `fault` is one of the names in `tests.ground.faults`, or empty."""

    status: int = 200
    body: bytes = b""
    headers: Headers = ()
    fault: str = ""


class Request(NamedTuple):
    """What a client asked, and when on the monotonic clock; names of headers are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    at_s: float
    body: bytes = b""


Route = Reply | tuple[Reply, ...]


class Service:
    """An HTTP server in a thread that ends at once, whatever its handlers are doing; a context manager."""

    def __init__(self, handler: type[BaseHTTPRequestHandler]) -> None:
        self.stopping = Event()
        self._connections: list[socket.socket] = []
        self._server = _Server(("127.0.0.1", 0), handler, self)
        self.port: int = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = Thread(target=self._server.serve_forever, args=(POLL_S,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._thread.join()
        for connection in self._connections:
            _hang_up(connection)
        self._server.server_close()

    def add_connection(self, connection: socket.socket) -> None:
        """Remember a connection, to be closed at the end."""
        self._connections.append(connection)


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass  # closed already


class _Server(ThreadingHTTPServer):
    # handlers are waited for: their connections are shut down before, so they end at once
    daemon_threads = False

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler], service: Service) -> None:
        self.service = service
        super().__init__(address, handler)

    def server_bind(self) -> None:
        """Bind without asking for the name of this machine, which may take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def get_request(self) -> tuple[socket.socket, tuple[str, int]]:
        connection, address = super().get_request()
        self.service.add_connection(connection)
        return connection, address

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away in the middle is what tests are about; anything else is a bug."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class Handler(BaseHTTPRequestHandler):
    """What the server and the proxy have in common: quiet, one request a connection unless the client wants more."""

    protocol_version = "HTTP/1.1"
    # without this, a body waits 40 ms for the receipt of its headers
    disable_nagle_algorithm = True

    @property
    def service(self) -> Service:
        """The service that this request came to."""
        assert isinstance(self.server, _Server)
        return self.server.service

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the log of requests is a list."""

    def request_made(self) -> Request:
        """The request as it goes into a log, its body read."""
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        return Request(self.command, self.path, lowered(self.headers), monotonic(), body)


def lowered(headers: "Message[str, str]") -> dict[str, str]:
    """Headers by name in lower case."""
    return {name.lower(): value for name, value in headers.items()}


class Ground(Service):
    """A site: set `routes` by path with query, read `log`; an unknown path is 404."""

    def __init__(self, routes: Mapping[str, Route] | None = None) -> None:
        super().__init__(_SiteHandler)
        self.routes: dict[str, Route] = dict(routes or {})
        self.log: list[Request] = []
        self._asked: Counter[str] = Counter()
        self._lock = Lock()

    def answer(self, request: Request) -> Reply:
        """The reply to a request, which is logged."""
        with self._lock:
            self.log.append(request)
            place = self._asked[request.path]
            self._asked[request.path] += 1
        route = self.routes.get(request.path, Reply(404, b"not found"))
        reply = route if isinstance(route, Reply) else route[min(place, len(route) - 1)]
        tag = {name.lower(): value for name, value in reply.headers}.get("etag")
        if tag is not None and request.headers.get("if-none-match") == tag:
            return Reply(304, headers=reply.headers)
        return reply

    def asked(self, path: str) -> Iterator[Request]:
        """The requests for a path so far."""
        return (request for request in tuple(self.log) if request.path == path)


class _SiteHandler(Handler):
    def do_GET(self) -> None:
        assert isinstance(self.service, Ground)
        reply = self.service.answer(self.request_made())
        send_body(self, reply.status, reply.headers, reply.body, fault=reply.fault, stopping=self.service.stopping)

    do_HEAD = do_GET
    do_POST = do_GET


class Proxy(Service):
    """A forward proxy for plain HTTP; read `log`, whose paths are whole addresses."""

    def __init__(self) -> None:
        super().__init__(_ProxyHandler)
        self.log: list[Request] = []


class _ProxyHandler(Handler):
    def do_GET(self) -> None:
        assert isinstance(self.service, Proxy)
        request = self.request_made()
        self.service.log.append(request)
        target = urlsplit(request.path)
        if target.scheme != "http" or not target.hostname:
            self.send_error(400, "the proxy wants a whole http address")
            return
        self._forward(request, target, target.hostname)

    def _forward(self, request: Request, target: SplitResult, host: str) -> None:
        connection = HTTPConnection(host, target.port or 80, timeout=TARGET_S)
        headers = {name: value for name, value in request.headers.items() if name not in OWN}
        path = (target.path or "/") + (f"?{target.query}" if target.query else "")
        try:
            connection.connect()
            self.service.add_connection(connection.sock)
            connection.request(request.method, path, body=request.body or None, headers=headers)
            self._return(connection.getresponse())
        except (OSError, HTTPException) as error:
            self.send_error(502, str(error))
        finally:
            connection.close()

    def _return(self, response: HTTPResponse) -> None:
        body = response.read()
        self.send_response_only(response.status, response.reason)
        for name, value in response.getheaders():
            if name.lower() not in OWN:
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_CONNECT(self) -> None:
        """Tunnels are not offered."""
        assert isinstance(self.service, Proxy)
        self.service.log.append(self.request_made())
        self.send_error(501, "no tunnels here")

    do_HEAD = do_GET
    do_POST = do_GET
