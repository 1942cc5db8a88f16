"""Ways to send a body over HTTP, and to fail at it.

slow     one byte at a time, with pauses
cut      fewer bytes than Content-Length says, then the end
endless  chunks until the client goes
silent   nothing at all, until the server stops
gzip     compressed, and said so
bomb     a gigabyte of zeros, compressed to a megabyte
"""

import gzip
import struct
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from threading import Event

#: seconds between two bytes of a slow reply
PAUSE_S = 0.05

#: what a bomb unpacks to, and the piece that it is made of, in bytes
BOMB_BYTES = 1 << 30
PIECE_BYTES = 1 << 20

#: CRC-32 of as many zeros as a bomb has, computed once
BOMB_CHECKSUM = 0x5B64C2B0

#: bytes in a chunk of an endless reply
CHUNK = b"endless " * 512

FAULTS = ("", "slow", "cut", "endless", "silent", "gzip", "bomb")

Headers = tuple[tuple[str, str], ...]


def send_body(handler: BaseHTTPRequestHandler, status: int, headers: Headers, body: bytes, *, fault: str, stopping: Event) -> None:
    """Answer with a body, or fail in the way that is named; ends early when `stopping` is set."""
    if fault not in FAULTS:
        raise ValueError(f"no fault {fault!r}: choose one of {', '.join(FAULTS)}")
    if fault == "silent":
        stopping.wait()
        handler.close_connection = True
        return
    packed = gzip.compress(body) if fault == "gzip" else body
    handler.send_response(status)
    for name, value in (*headers, *_framing(handler, status, packed, fault)):
        handler.send_header(name, value)
    handler.end_headers()
    if handler.command != "HEAD" and status != 304:
        _send(handler, packed, fault, stopping)


def _framing(handler: BaseHTTPRequestHandler, status: int, packed: bytes, fault: str) -> Headers:
    """The headers that say how long the body is and how it is packed."""
    encoding = (("Content-Encoding", "gzip"),) if fault in ("gzip", "bomb") else ()
    if fault in ("endless", "bomb"):
        return (*encoding, ("Transfer-Encoding", "chunked"))
    if status == 304:
        return ()
    missing = 1000 if fault == "cut" else 0
    return (*encoding, ("Content-Length", str(len(packed) + missing)))


def _send(handler: BaseHTTPRequestHandler, packed: bytes, fault: str, stopping: Event) -> None:
    if fault == "slow":
        for place in range(len(packed)):
            if stopping.wait(PAUSE_S):
                handler.close_connection = True
                return
            handler.wfile.write(packed[place : place + 1])
        return
    if fault == "endless":
        _send_chunks(handler, _forever(), stopping)
    elif fault == "bomb":
        _send_chunks(handler, _bomb(), stopping)
    else:
        handler.wfile.write(packed)
    if fault == "cut":
        handler.close_connection = True


def _send_chunks(handler: BaseHTTPRequestHandler, chunks: Iterator[bytes], stopping: Event) -> None:
    for chunk in chunks:
        if stopping.is_set():
            handler.close_connection = True
            return
        if chunk:
            handler.wfile.write(b"%x\r\n%b\r\n" % (len(chunk), chunk))
    handler.wfile.write(b"0\r\n\r\n")


def _forever() -> Iterator[bytes]:
    while True:
        yield CHUNK


def _bomb() -> Iterator[bytes]:
    """A gzip stream of zeros: one packed piece again and again, for after a full flush equal pieces are packed equally."""
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS)
    piece = packer.compress(bytes(PIECE_BYTES)) + packer.flush(zlib.Z_FULL_FLUSH)
    yield b"\x1f\x8b\x08" + bytes(6) + b"\xff"
    for _ in range(BOMB_BYTES // PIECE_BYTES):
        yield piece
    yield packer.flush() + struct.pack("<II", BOMB_CHECKSUM, BOMB_BYTES)
