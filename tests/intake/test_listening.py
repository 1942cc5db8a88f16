"""The small web server lives on whatever a client does, and tells what could not be taken."""

import errno
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection

import pytest

from judge.intake.listening import Listener


@contextmanager
def listening(on_post: Callable[[bytes], bool]) -> Iterator[tuple[int, list[str], threading.Thread]]:
    """Its port, what it refused, and the thread that serves."""
    refused: list[str] = []
    listener = Listener((0,), on_post, lambda why: refused.append(str(why)))
    thread = threading.Thread(target=listener.serve)
    thread.start()
    try:
        yield listener.port, refused, thread
    finally:
        listener._end()
        thread.join()
        listener.close()


def post(port: int, body: bytes) -> tuple[int, str]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request("POST", "/", body)
        answer = connection.getresponse()
        return answer.status, answer.read().decode()


def go_away(port: int, said: bytes) -> None:
    """Say something and reset the connection."""
    with socket.create_connection(("127.0.0.1", port)) as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        client.sendall(said)


def test_a_disk_that_is_full_is_told_and_the_next_post_is_taken(capfd: pytest.CaptureFixture[str]) -> None:
    full = [OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "problems/1000")]

    def take(body: bytes) -> bool:
        if full:
            raise full.pop()
        return True

    with listening(take) as (port, refused, _):
        assert post(port, b"{}") == (500, "cannot go on with problems/1000: No space left on device\n")
        assert post(port, b"{}") == (200, "")
    assert refused == ["cannot go on with problems/1000: No space left on device"]
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("said", [b"", b"POST", b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{"])
def test_who_goes_away_keeps_nobody_else_waiting(said: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    bodies: list[bytes] = []

    def take(body: bytes) -> bool:
        bodies.append(body)
        return True

    with listening(take) as (port, refused, _):
        for _ in range(3):
            go_away(port, said)
        assert post(port, b"{}") == (200, "")
    assert bodies == [b"{}"] and set(refused) <= {"it was cut off"}
    assert capfd.readouterr().err == ""


def test_it_ends_where_nobody_reads_what_came() -> None:
    def take(body: bytes) -> bool:
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))

    with listening(take) as (port, refused, thread), socket.create_connection(("127.0.0.1", port)) as client:
        client.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}")
        thread.join(60)
        assert not thread.is_alive() and not refused
