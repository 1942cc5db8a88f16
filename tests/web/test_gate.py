"""Who may not come in, and what is not let through; nothing of it ends in a traceback."""

import http.client
import random
import socket
from pathlib import Path

import pytest

from judge.web.entrance import MOST_BODY_BYTES
from tests.web.conftest import Browsing, Serve

FORM = "application/x-www-form-urlencoded"


def quiet(browsing: Browsing) -> None:
    """The server lives, and has said nothing of a bug."""
    assert "<h1>" in browsing.get("/")
    browsing.process.terminate()
    out, err = browsing.process.communicate(timeout=30)
    assert "Traceback" not in out + err, err
    assert browsing.process.returncode == 0


def test_the_first_address_gives_a_cookie_for_this_site_alone(browsing: Browsing) -> None:
    answer = browsing.raw("GET", browsing.address.partition(str(browsing.port))[2])
    cookie = answer.headers["Set-Cookie"]
    assert answer.status == 200 and "url=/" in answer.text
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie and "token" not in answer.text
    assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_each_kind_of_attack_is_refused(browsing: Browsing, place: Path) -> None:
    """Strangers, other pages, other names, other sites, paths that lead elsewhere, bodies without end."""
    own, form = browsing.headers(), {"Origin": browsing.base, "Content-Type": FORM}
    (place / "secret.txt").write_text("nobody's business\n")
    (place / "problems" / "1" / "statement" / "out.png").symlink_to(place / "secret.txt")
    attacks: list[tuple[str, str, str, dict[str, str], bytes | None, int]] = [
        ("another user of the machine, without a token", "GET", "/", {}, None, 401),
        ("a token that was guessed", "GET", "/enter?token=AAAA", {}, None, 401),
        ("the token given twice", "GET", f"/enter?token=x&{browsing.address.partition('?')[2]}", {}, None, 401),
        ("a cookie that was guessed", "GET", "/", {"Cookie": f"judge-{browsing.port}=AAAA"}, None, 401),
        ("a second cookie, set by somebody else", "GET", "/", {"Cookie": own["Cookie"] + f"; judge-{browsing.port}=AAAA"}, None, 401),
        ("a name that DNS led here", "GET", "/", {**own, "Host": f"evil.example:{browsing.port}"}, None, 421),
        ("the right name, another port", "GET", "/", {**own, "Host": "127.0.0.1:80"}, None, 421),
        ("another page reads", "GET", "/status", {**own, "Origin": "https://evil.example"}, None, 403),
        ("another page's form", "POST", "/choices", {**own, "Origin": "https://evil.example", "Content-Type": FORM}, b"a=1", 403),
        ("a form of a sandboxed page", "POST", "/problem/1/judge", {**own, "Origin": "null", "Content-Type": FORM}, b"text=1", 403),
        ("a form without an origin", "POST", "/problem/1/judge", {**own, "Content-Type": FORM}, b"text=1", 403),
        ("another port of this machine", "GET", "/", {**own, "Sec-Fetch-Site": "same-site"}, None, 403),
        ("another site's picture", "GET", "/", {**own, "Sec-Fetch-Site": "cross-site"}, None, 403),
        ("a question of CORS", "OPTIONS", "/problem/1/judge", {**own, "Origin": "https://evil.example"}, None, 405),
        ("JSON in place of a form", "POST", "/choices", {**own, **form, "Content-Type": "application/json"}, b"{}", 415),
        ("text in place of a form", "POST", "/choices", {**own, **form, "Content-Type": "text/plain"}, b"a=1", 415),
        ("a path upward", "GET", "/problem/../../etc/passwd", own, None, 404),
        ("a path upward, encoded", "GET", "/problem/%2e%2e%2f%2e%2e%2fetc", own, None, 400),
        ("a path upward, with backslashes", "GET", "/static/..\\..\\x", own, None, 400),
        ("a static file that is none", "GET", "/static/x/..", own, None, 404),
        ("a NUL in a path", "GET", "/problem/1%00", own, None, 400),
        ("a picture outside of its package", "GET", "/problem/1/picture?name=../../../secret.txt", own, None, 404),
        ("a picture at an absolute place", "GET", "/problem/1/picture?name=/etc/passwd", own, None, 404),
        ("a link that leads out of the package", "GET", "/problem/1/picture?name=out.png", own, None, 404),
        ("a source that is none of the learner's", "POST", "/problem/1/judge", {**own, **form}, b"source=../../secret.txt", 404),
        ("a hidden folder", "GET", "/problem/..", own, None, 404),
        ("an address that is far too long", "GET", "/?" + "q=" + "x" * 4000, own, None, 414),
        ("a body that is far too long", "POST", "/choices", {**own, **form, "Content-Length": str(MOST_BODY_BYTES + 1)}, b"", 413),
        ("a form with a thousand fields", "POST", "/choices", {**own, **form}, b"&".join(b"a=1" for _ in range(1000)), 400),
        ("a form that is no text", "POST", "/choices", {**own, **form}, b"\xff\xfe=\x80", 400),
        ("a way back to another site", "POST", "/choices", {**own, **form}, b"language=ko&back=//evil.example/", 303),
        ("another method", "DELETE", "/problem/1", own, None, 405),
    ]  # fmt: skip
    wrong = []
    for name, method, path, headers, body, status in attacks:
        answer = browsing.raw(method, path, headers, body)
        shown = answer.text
        if answer.status != status or "nobody's business" in shown or "root:" in shown or answer.headers.get("Location", "/") != "/":
            wrong.append((name, answer.status, shown[:200]))
        assert "Access-Control-Allow-Origin" not in answer.headers
    assert wrong == []
    quiet(browsing)


def test_what_every_answer_carries(browsing: Browsing) -> None:
    for path in ("/", "/problem/1", "/nowhere", "/static/x/judge.js", "/problem/1/picture?name=star.png"):
        answer = browsing.raw("GET", path, browsing.headers())
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy and "unsafe-inline'; script" not in policy and "script-src 'unsafe" not in policy
        assert answer.headers["X-Content-Type-Options"] == "nosniff" and answer.headers["X-Frame-Options"] == "DENY"
        assert "server" not in {name.lower() for name in answer.headers}


def test_no_page_has_scripts_or_styles_within(browsing: Browsing) -> None:
    for path in ("/", "/problem/1", "/status", "/today", "/statistics", "/quiz", "/mock", "/notes", "/wrong", "/replay"):
        page = browsing.get(path)
        assert " style=" not in page and "<style" not in page and "javascript:" not in page, path
        assert page.count("<script") == 1 and 'src="/static/' in page, path
        assert "http://" not in page.replace("http://www.w3.org", ""), path
        assert not [word for word in ("onclick=", "onload=", "onerror=") if word in page], path


def test_a_statement_cannot_do_anything(browsing: Browsing, place: Path) -> None:
    hostile = (
        "<script>alert(1)</script><img src=x onerror=alert(1)><img src='https://evil.example/x.png'>"
        "<iframe src='//evil.example'></iframe>"
        "<a href='javascript:alert(1)'>x</a><style>body{display:none}</style><form action='//evil.example'><input></form>"
        "<svg onload=alert(1)></svg><math><mtext><img src=x onerror=alert(1)></mtext></math>"
        "$\\href{javascript:alert(1)}{x}$ <p style='x'>kept"
    )
    (place / "problems" / "1" / "statement" / "problem.en.md").write_text(hostile)
    page = browsing.get("/problem/1").partition('class="prose"')[2].partition("<section")[0]
    for word in ("<script", "onerror", "onload", "<iframe", '="javascript', "<style", "<form", "<input", "evil.example/x.png", "style="):
        assert word not in page, (word, page)
    assert "kept" in page


def test_two_hundred_malformed_requests(browsing: Browsing) -> None:
    chance = random.Random(7)
    cookie = browsing.headers()["Cookie"].encode()
    host = f"127.0.0.1:{browsing.port}".encode()
    lines = (
        b"GET / HTTP/1.1",
        b"GET /" + b"\xff" * 20 + b" HTTP/1.1",
        b"GET  HTTP/9.9",
        b"\x16\x03\x01\x02\x00",
        b"POST /choices HTTP/1.1",
        b"",
    )
    heads = (
        b"Host: " + host, b"Cookie: " + cookie, b"Content-Length: -1", b"Content-Length: 5", b"Transfer-Encoding: chunked",
        b"Transfer-Encoding: chunked, identity", b": no name", b"X: " + b"y" * 20000, b"Upgrade: websocket", b"Connection: Upgrade",
        b"\x00: 1",
        b"Host: evil.example", b"Content-Type: application/x-www-form-urlencoded", b"Range: bytes=0-1,1-2", b"Expect: 100-continue",
    )  # fmt: skip
    bodies = (b"", b"zz\r\n", b"5\r\nabc", b"\x00" * 100, b"a=%ZZ&b=%", b"G" * 70000)
    accepted = 0
    for _ in range(200):
        parts = [chance.choice(lines), *chance.sample(heads, chance.randrange(0, 6)), b"", chance.choice(bodies)]
        with socket.create_connection(("127.0.0.1", browsing.port), timeout=20) as connection:
            try:
                connection.sendall(b"\r\n".join(parts))
                connection.shutdown(socket.SHUT_WR)
                head = connection.recv(65536)
            except (ConnectionResetError, BrokenPipeError):
                continue
        accepted += head.startswith(b"HTTP/1.1 200") and b"Host: " + host not in parts
    assert accepted == 0
    quiet(browsing)


def test_a_port_that_is_taken_is_told(browsing: Browsing, place: Path) -> None:
    from tests import commands
    from tests.conftest import JUDGE, clean_environment

    words = [*JUDGE, "web", "--no-open", "--port", str(browsing.port), "--lang", "en"]
    done = commands.run(words, cwd=place, env=clean_environment(), capture_output=True, text=True)
    assert done.returncode == 2 and f"port {browsing.port} is taken" in done.stderr


def test_only_this_machine_is_listened_to(browsing: Browsing) -> None:
    with socket.socket() as other:
        other.settimeout(5)
        try:
            address = socket.gethostbyname(socket.gethostname())
        except OSError:
            pytest.skip("this machine has no name")
        if address.startswith("127."):
            pytest.skip("this machine has no other address")
        assert other.connect_ex((address, browsing.port)) != 0


def test_each_server_has_keys_of_its_own(serve: Serve) -> None:
    first, second = serve("--lang", "en"), serve("--lang", "en")
    assert first.address.partition("token=")[2] != second.address.partition("token=")[2]
    stolen = {"Cookie": f"judge-{second.port}={first.cookies[f'judge-{first.port}']}"}
    assert second.raw("GET", "/", stolen).status == 401
    assert isinstance(http.client.responses[401], str)
