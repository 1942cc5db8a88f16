"""Who may come in: each request is looked at before any page sees it. Knows nothing of pages.

    Host      an address of this machine with our port: no name that somebody else's DNS leads here
    Origin    ours, and there for whatever changes something; what the browser says of where a request comes from (Sec-Fetch-Site) as well
    cookie    given for the token of the first address, to this site alone (SameSite=Strict)
    body      a form, of bounded length

What is refused is told in a line, and nothing of it is repeated in the answer.
"""

import re
from collections.abc import Iterable, Mapping
from hmac import compare_digest
from typing import Any, NamedTuple
from urllib.parse import parse_qs

from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: bytes of a body: a source is the longest that is sent
MOST_BODY_BYTES = 1 << 20

#: bytes of an address
_MOST_PATH_BYTES = 2048

#: where the token of the first address is changed for a cookie
ENTRY = "/enter"

_HEADERS = {
    b"content-security-policy": (
        b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'none'; "
        b"form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    b"x-content-type-options": b"nosniff",
    b"x-frame-options": b"DENY",
    b"referrer-policy": b"same-origin",  # with none at all browsers hide the origin of forms, too
    b"cross-origin-opener-policy": b"same-origin",
    b"cross-origin-resource-policy": b"same-origin",
    b"permissions-policy": b"camera=(), microphone=(), geolocation=()",
}

_FORM = b"application/x-www-form-urlencoded"
_STRANGE = re.compile(rb"%(?:00|0[1-9a-fA-F]|1[0-9a-fA-F]|7[fF]|5[cC]|2[fF])|\\|[\x00-\x20\x7f-\xff]")
_COMING_FROM = (b"", b"same-origin", b"none")


class Keys(NamedTuple):
    """What opens the gate: the port, the token of the first address, the cookie's value."""

    port: int
    token: str
    secret: str

    @property
    def cookie(self) -> str:
        """The cookie's name, another one for each port: browsers do not tell ports apart."""
        return f"judge-{self.port}"

    @property
    def hosts(self) -> tuple[bytes, ...]:
        """What this machine may be called."""
        return f"127.0.0.1:{self.port}".encode(), f"localhost:{self.port}".encode()


class Refusal(NamedTuple):
    """Why somebody was sent away."""

    status: int
    why: str


class Entrance:
    """Stands before the application."""

    def __init__(self, app: ASGIApp, keys: Keys) -> None:
        self._app, self._keys = app, keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return
        headers = _by_name(scope["headers"])
        refusal = refuse(scope, headers, self._keys)
        if refusal is not None:
            await _with_headers(PlainTextResponse(refusal.why + "\n", refusal.status), scope, receive, send)
            return
        if scope["path"] == ENTRY:
            await _with_headers(_welcome(scope, self._keys), scope, receive, send)
            return
        await _with_headers(self._app, scope, _bounded(receive), send)


def refuse(scope: Mapping[str, Any], headers: Mapping[bytes, list[bytes]], keys: Keys) -> Refusal | None:
    """Why a request is not let in; None where it is."""
    host, method = headers.get(b"host", []), scope["method"]
    if len(host) != 1 or host[0].lower() not in keys.hosts:
        return Refusal(421, "this is not the host that was asked for")
    path = scope.get("raw_path") or b""
    if len(path) + len(scope["query_string"]) > _MOST_PATH_BYTES:
        return Refusal(414, "the address is too long")
    if _STRANGE.search(path):
        return Refusal(400, "the address has characters that no page's has")
    if method not in ("GET", "HEAD", "POST"):
        return Refusal(405, "only GET, HEAD and POST")
    origin, own = headers.get(b"origin", []), b"http://" + host[0].lower()
    if origin not in ([], [own]) or (method == "POST" and not origin):
        return Refusal(403, "this comes from another page")
    is_entry = scope["path"] == ENTRY and method == "GET"
    if not is_entry and any(word not in _COMING_FROM for word in headers.get(b"sec-fetch-site", [])):
        return Refusal(403, "this comes from another site")
    if is_entry:
        return None if _is_token(scope["query_string"], keys) else Refusal(401, "this token is not ours: see where judge web was begun")
    if not _has_cookie(headers, keys):
        return Refusal(401, "open the address that judge web told: it has a token, which this request lacks")
    return _refuse_body(headers) if method == "POST" else None


def _refuse_body(headers: Mapping[bytes, list[bytes]]) -> Refusal | None:
    if headers.get(b"content-type", [b""])[0].partition(b";")[0].strip().lower() != _FORM:
        return Refusal(415, "only forms are taken")
    length = headers.get(b"content-length", [])
    if len(length) != 1 or not length[0].isdigit():
        return Refusal(411, "its length is not told")
    return Refusal(413, "too long") if int(length[0]) > MOST_BODY_BYTES else None


def _is_token(query: bytes, keys: Keys) -> bool:
    told = parse_qs(query.decode("ascii", "replace")).get("token", [])
    return len(told) == 1 and compare_digest(told[0].encode("utf-8", "replace"), keys.token.encode())


def _has_cookie(headers: Mapping[bytes, list[bytes]], keys: Keys) -> bool:
    """Whether our cookie is there, once: a second one of that name was set by somebody else."""
    pairs = [pair.strip().partition(b"=") for line in headers.get(b"cookie", []) for pair in line.split(b";")]
    values = [value for name, _, value in pairs if name == keys.cookie.encode()]
    return len(values) == 1 and compare_digest(values[0], keys.secret.encode())


def _welcome(scope: Mapping[str, Any], keys: Keys) -> Response:
    """A page of ours that goes on to the first: a redirect would still count as coming from where the browser was, without the cookie."""
    page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>judge</title><meta http-equiv="refresh" content="0;url=/">'
    page += '<p><a href="/">judge</a>'
    cookie = f"{keys.cookie}={keys.secret}; HttpOnly; SameSite=Strict; Path=/"
    headers = {"Set-Cookie": cookie, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return Response(page, media_type="text/html", headers=headers)


def _by_name(headers: Iterable[tuple[bytes, bytes]]) -> dict[bytes, list[bytes]]:
    found: dict[bytes, list[bytes]] = {}
    for name, value in headers:
        found.setdefault(name.lower(), []).append(value)
    return found


def _bounded(receive: Receive) -> Receive:
    """The same body, cut off where it is longer than it may be, whatever was said of it."""
    left = MOST_BODY_BYTES

    async def next_part() -> Message:
        nonlocal left
        message = await receive()
        left -= len(message.get("body", b""))
        return message if left >= 0 else {"type": "http.disconnect"}

    return next_part


async def _with_headers(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    async def send_with(message: Message) -> None:
        if message["type"] == "http.response.start":
            told = {name.lower() for name, _ in message["headers"]}
            more = [(name, value) for name, value in _HEADERS.items() if name not in told]
            if b"cache-control" not in told:
                more.append((b"cache-control", b"no-store"))
            message = {**message, "headers": [*message["headers"], *more]}
        await send(message)

    await app(scope, receive, send_with)
