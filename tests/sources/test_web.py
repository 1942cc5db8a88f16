"""The network as it is: every fault is named, every host is treated politely. A real server on this machine answers."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest
import requests

from judge.errors import MissingError, SourceError
from judge.sources import web as module
from judge.sources.web import USER_AGENT, Manners, Web
from tests.ground.pages import challenge_page
from tests.ground.server import Ground, Proxy, Reply

#: no answer here takes as long, however busy the machine is
QUICK = Manners(pause_s=0.0, deadline_s=60.0, most_wait_s=5.0, tries=3)


@pytest.fixture(autouse=True)
def _no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def ground() -> Iterator[Ground]:
    with Ground() as ground:
        yield ground


@pytest.fixture
def web(tmp_path: Path) -> Iterator[Web]:
    web = Web(tmp_path, manners=QUICK)
    yield web
    web.close()


def test_an_answer_comes_whole(ground: Ground, web: Web) -> None:
    ground.routes["/a"] = Reply(200, bytes(range(256)) * 100, (("Content-Type", "text/html; charset=euc-kr"),))
    answer = web.get(f"{ground.url}/a")
    assert answer.content == bytes(range(256)) * 100
    assert answer.charset == "euc-kr"
    assert ground.log[0].headers["user-agent"] == USER_AGENT
    assert "judge-kit/" in USER_AGENT
    assert "https://" in USER_AGENT


def test_gzip_is_unpacked(ground: Ground, web: Web) -> None:
    ground.routes["/a"] = Reply(200, b"hello" * 1000, fault="gzip")
    assert web.get(f"{ground.url}/a").content == b"hello" * 1000


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (Reply(200, b"x" * 100_000, fault="slow"), "is too slow"),
        (Reply(200, b"x" * 5000, fault="cut"), "was cut off"),
        (Reply(200, b"x" * 1000, fault="endless"), "sends more than 5242880 bytes"),
        (Reply(200, fault="bomb"), "sends more than 5242880 bytes"),
        (Reply(200, fault="silent"), "does not answer in time"),
        (Reply(403, challenge_page()), "asks for a browser"),
        (Reply(503, challenge_page(), (("Retry-After", "100000"),)), "asks to wait 100000 s"),
        (Reply(403, b"{}", (("X-RateLimit-Remaining", "0"),)), "answers no more requests for now"),
        (Reply(403, b"no"), "answers with status 403"),
        (Reply(429, b"", (("Retry-After", "6"),)), "asks to wait 6 s"),
        (Reply(429, b"", (("Retry-After", "Fri, 01 Jan 2100 00:00:00 GMT"),)), "asks to wait"),
        (Reply(500, b"oops"), "answers with status 500"),
        (Reply(302, b"", (("Location", "/a"),)), "round in circles"),
        (Reply(302, b"", (("Location", "https://example.org/"),)), "sends us on to example.org"),
        (Reply(302, b"", (("Location", "ftp://127.0.0.1/"),)), "not followed"),
        (Reply(302, b"", (("Location", "/login?next=/a"),)), "asks for a login"),
        (Reply(200, b"not gzip", (("Content-Encoding", "gzip"),)), "is damaged"),
    ],
)
def test_every_fault_is_named(reply: Reply, message: str, ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_TIMEOUT_S", (1.0, 1.0) if reply.fault == "silent" else (30.0, 30.0))
    ground.routes["/a"] = reply
    begun = time.monotonic()
    manners = QUICK._replace(deadline_s=3.0) if reply.fault == "slow" else QUICK
    with closing(Web(tmp_path, manners=manners)) as web, pytest.raises(SourceError) as caught:
        web.get(f"{ground.url}/a")
    assert message in str(caught.value)
    assert "127.0.0.1" in str(caught.value)
    assert not isinstance(caught.value, MissingError)
    assert time.monotonic() - begun < 30  # nobody waited for as long as was asked, or for all that would come


@pytest.mark.parametrize("status", [404, 410])
def test_nothing_there_is_told_apart(status: int, ground: Ground, web: Web) -> None:
    ground.routes["/a"] = Reply(status, b"nothing")
    with pytest.raises(MissingError):
        web.get(f"{ground.url}/a")


def test_a_redirect_on_the_same_host_is_followed(ground: Ground, web: Web) -> None:
    ground.routes.update({"/a": Reply(301, b"", (("Location", "/b?c=1"),)), "/b?c=1": Reply(200, b"here")})
    assert web.get(f"{ground.url}/a").content == b"here"


def test_who_asks_to_wait_is_waited_for(ground: Ground, tmp_path: Path) -> None:
    waits: list[tuple[str, float]] = []
    web = Web(tmp_path, manners=QUICK, on_wait=lambda host, wait_s: waits.append((host, wait_s)))
    ground.routes["/a"] = (Reply(429, b"", (("Retry-After", "1"),)), Reply(503, b"", (("Retry-After", "0"),)), Reply(200, b"now"))
    assert web.get(f"{ground.url}/a").content == b"now"
    assert [wait_s for _, wait_s in waits] == [1.0, 0.0]
    assert ground.log[1].at_s - ground.log[0].at_s >= 1.0
    web.close()


def test_tries_are_bounded(ground: Ground, web: Web) -> None:
    ground.routes["/a"] = Reply(429, b"", (("Retry-After", "0"),))
    with pytest.raises(SourceError):
        web.get(f"{ground.url}/a")
    assert len(ground.log) == QUICK.tries


def test_a_second_lies_between_requests_to_a_host(ground: Ground, tmp_path: Path) -> None:
    """Also between those of several commands, one of which begins when another ends."""
    ground.routes["/a"] = Reply(200, b"x")

    def ask(_: int) -> None:
        web = Web(tmp_path, manners=Manners(own_pause_s=1.0))
        web.get(f"{ground.url}/a")
        web.close()

    ask(0)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(ask, range(2)))
    times = sorted(request.at_s for request in ground.log)  # when it was heard, which may be late on a busy machine
    assert all(later - sooner >= 0.5 for sooner, later in pairwise(times))
    assert (Manners().pause_s, Manners().own_pause_s) == (1.0, 0.0)


def test_one_connection_serves_a_host(ground: Ground, web: Web) -> None:
    for name in "abc":
        ground.routes[f"/{name}"] = Reply(200, b"x")
        web.get(f"{ground.url}/{name}")
    adapter = web._session.get_adapter(ground.url)
    assert isinstance(adapter, requests.adapters.HTTPAdapter)
    pools = adapter.poolmanager.pools
    (pool,) = [pools[key] for key in pools.keys()]  # noqa: SIM118  it is no mapping
    assert (pool.num_requests, pool.num_connections) == (3, 1)


@pytest.mark.parametrize("header", [("ETag", '"1"'), ("Last-Modified", "Mon, 01 Jan 2024 00:00:00 GMT")])
def test_what_did_not_change_is_not_sent_again(header: tuple[str, str], ground: Ground, tmp_path: Path) -> None:
    ground.routes["/a"] = (Reply(200, b"text", (header,)), Reply(304))
    for _ in range(2):
        web = Web(tmp_path, manners=QUICK)
        assert web.get(f"{ground.url}/a").content == b"text"
        web.close()
    asked = {"ETag": "if-none-match", "Last-Modified": "if-modified-since"}[header[0]]
    assert [request.headers.get(asked) for request in ground.log] == [None, header[1]]


def test_a_damaged_cache_is_asked_anew(ground: Ground, tmp_path: Path) -> None:
    ground.routes["/a"] = Reply(200, b"text", (("ETag", '"1"'),))
    web = Web(tmp_path, manners=QUICK)
    web.get(f"{ground.url}/a")
    for path in (tmp_path / "web").glob("*.json"):
        path.write_text("{")
    assert web.get(f"{ground.url}/a").content == b"text"
    assert ground.log[1].headers.get("if-none-match") is None
    web.close()


def test_offline_never_opens_a_socket(ground: Ground, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ground.routes["/a"] = Reply(200, b"text")
    web = Web(tmp_path, manners=QUICK)
    web.get(f"{ground.url}/a")
    web.close()
    monkeypatch.setattr("socket.socket.connect", lambda *_: pytest.fail("a socket was opened"))
    monkeypatch.setattr("socket.getaddrinfo", lambda *_: pytest.fail("a name was looked up"))
    offline = Web(tmp_path, offline=True)
    assert offline.get(f"{ground.url}/a").content == b"text"
    with pytest.raises(SourceError, match="--offline"):
        offline.get(f"{ground.url}/b")
    offline.close()


@pytest.mark.parametrize("url", ["http://example.org/", "ftp://127.0.0.1/", "file:///etc/passwd", "http://127.0.0.1.example.org/"])
def test_only_https_is_fetched(url: str, web: Web) -> None:
    with pytest.raises(SourceError, match="only https"):
        web.get(url)


def test_an_address_with_a_password_is_refused(web: Web) -> None:
    with pytest.raises(SourceError, match="password"):
        web.get("https://name:secret@example.org/")


def test_passwords_of_the_machine_are_not_sent(ground: Ground, web: Web, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    ground.routes["/a"] = Reply(200, b"x")
    web.get(f"{ground.url}/a")
    assert "authorization" not in ground.log[0].headers


def test_a_host_that_is_not_there_is_named(web: Web) -> None:
    with pytest.raises(SourceError, match=r"cannot reach 127\.0\.0\.1:9"):
        web.get("http://127.0.0.1:9/")
    with pytest.raises(SourceError, match=r"cannot reach nobody\.invalid"):
        web.get("https://nobody.invalid/")


def test_a_certificate_that_nobody_signed_is_refused(ground: Ground, web: Web) -> None:
    with pytest.raises(SourceError, match=r"no valid certificate|cannot reach|cut off"):
        web.get(ground.url.replace("http://", "https://"))


def test_proxies_are_honoured(ground: Ground, web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    ground.routes["/a"] = Reply(200, b"through")
    with Proxy() as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        assert web.get(f"{ground.url}/a").content == b"through"
        assert [request.path for request in proxy.log] == [f"{ground.url}/a"]
    with pytest.raises(SourceError, match="the proxy does not answer"):
        web.get(f"{ground.url}/b")
