"""The only user of the network: polite, bounded and cached GET requests.

One connection a host and a pause between requests, also for several commands at once (a file for each host in the cache is locked, and its
time is that of the last request). Answers are kept with their validators and asked for conditionally. HTTPS only, but for this machine.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from hashlib import blake2b
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import DecodeError, HTTPError, ProtocolError, ReadTimeoutError

from judge import __version__
from judge.errors import MissingError, SourceError, UnreachableError
from judge.markup.html import MOST_PAGE_BYTES
from judge.sources.addresses import is_local
from judge.sources.webcache import Answer, Kept
from judge.store.lock import Lock

USER_AGENT = f"judge-kit/{__version__} (+https://pypi.org/project/judge-kit/)"

#: seconds to wait for a connection and between two pieces of an answer
_TIMEOUT_S = (10.0, 20.0)
_MOST_REDIRECTS = 5
_CHUNK_BYTES = 1 << 16
_CHALLENGES = (b"cf-chl", b"cf_chl", b"challenge-platform", b"Just a moment")


class Manners(NamedTuple):
    """How long to wait, in seconds."""

    #: between two requests to a host
    pause_s: float = 1.0
    #: and to this machine, which is the learner's own
    own_pause_s: float = 0.0
    #: for one answer, from the request to its last byte
    deadline_s: float = 60.0
    #: the longest that a host may ask us to wait
    most_wait_s: float = 60.0
    tries: int = 3


class Web:
    """Fetches addresses; `offline` answers from the cache alone. Close it."""

    def __init__(
        self, cache: Path, *, offline: bool = False, manners: Manners | None = None, on_wait: Callable[[str, float], None] | None = None
    ) -> None:
        """`on_wait` is told the host and the seconds before each longer wait."""
        self._cache = cache / "web"
        self._offline = offline
        self._manners = manners or Manners()
        self._on_wait = on_wait
        self._session = requests.Session()
        self._session.headers.update({"User-Agent": USER_AGENT, "Accept": "*/*"})
        # else a password that ~/.netrc has for a host would be sent to it
        self._session.auth = lambda request: request
        adapter = requests.adapters.HTTPAdapter(pool_connections=1, pool_maxsize=1, max_retries=0)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def close(self) -> None:
        """End all connections."""
        self._session.close()

    def get(self, url: str, most_bytes: int = MOST_PAGE_BYTES) -> Answer:
        """The answer to GET `url`. MissingError when the host says that there is nothing; SourceError when it cannot be had."""
        _refuse_insecure(url)
        kept = Kept(self._cache / blake2b(url.encode(), digest_size=16).hexdigest())
        if self._offline:
            return kept.answer() or _offline(url)
        try:
            return self._with_patience(url, kept, most_bytes)
        except (requests.RequestException, HTTPError, OSError) as error:
            raise _unreachable(_host(url), error) from None

    def _with_patience(self, url: str, kept: Kept, most_bytes: int) -> Answer:
        for number in range(1, self._manners.tries + 1):
            with self._turn(url):
                response = self._follow(url, kept)
                with response:
                    if response.status_code not in (429, 503):
                        return self._answer(response, url, kept, most_bytes)
                    wait_s = _retry_after_s(response.headers.get("Retry-After", ""), default_s=2.0**number)
            if wait_s > self._manners.most_wait_s or number == self._manners.tries:
                raise SourceError(
                    "{host} asks to wait {seconds:.0f} s before the next request: try again later", host=_host(url), seconds=wait_s
                )
            if self._on_wait:
                self._on_wait(_host(url), wait_s)
            time.sleep(wait_s)
        raise AssertionError  # there is at least one try

    def _follow(self, url: str, kept: Kept) -> requests.Response:
        """The first answer that sends nowhere else; other hosts are not followed."""
        target = url
        for _ in range(_MOST_REDIRECTS):
            response = self._session.get(target, headers=kept.conditions(), timeout=_TIMEOUT_S, stream=True, allow_redirects=False)
            if not response.is_redirect:
                return response
            place = _joined(target, response.headers["Location"])
            response.close()
            if _host(place) != _host(url) or urlsplit(place).scheme not in ("https", urlsplit(url).scheme):
                raise SourceError("{host} sends us on to {other}: not followed", host=_host(url), other=_host(place) or place[:80])
            if "login" in urlsplit(place).path and "login" not in urlsplit(url).path:
                raise SourceError("{host} asks for a login: save the page from your browser and judge import it", host=_host(url))
            target = place
            time.sleep(self._pause_s(url))
        raise SourceError("{host} sends us round in circles", host=_host(url))

    def _answer(self, response: requests.Response, url: str, kept: Kept, most_bytes: int) -> Answer:
        if response.status_code == 304:
            answer = kept.answer()
            if answer is not None:
                return answer
        if response.status_code in (404, 410):
            raise MissingError("{host} has no such page", host=_host(url))
        content = self._read(response, url, most_bytes)
        if response.status_code != 200:
            if any(mark in content[:65536] for mark in _CHALLENGES):
                raise SourceError("{host} asks for a browser (Cloudflare): save the page there and judge import it", host=_host(url))
            if response.headers.get("X-RateLimit-Remaining") == "0":
                raise SourceError(
                    "{host} answers no more requests for now: try again in an hour, or clone the repository and judge import it",
                    host=_host(url),
                )
            raise SourceError("{host} answers with status {status}", host=_host(url), status=response.status_code)
        charset = requests.utils.get_encoding_from_headers(response.headers) or ""
        answer = Answer(content, charset if "charset" in response.headers.get("Content-Type", "").lower() else "")
        kept.keep(url, answer, response.headers)
        return answer

    def _read(self, response: requests.Response, url: str, most_bytes: int) -> bytes:
        """The body, unpacked; bounded in size and time."""
        end = time.monotonic() + self._manners.deadline_s
        pieces: list[bytes] = []
        size = 0
        while piece := response.raw.read1(_CHUNK_BYTES, decode_content=True):
            pieces.append(piece)
            size += len(piece)
            if size > most_bytes:
                raise SourceError("{host} sends more than {most} bytes: refused", host=_host(url), most=most_bytes)
            if time.monotonic() > end:
                raise SourceError("{host} is too slow: not done after {seconds:.0f} s", host=_host(url), seconds=self._manners.deadline_s)
        return b"".join(pieces)

    def _pause_s(self, url: str) -> float:
        return self._manners.own_pause_s if is_local(_host(url)) else self._manners.pause_s

    @contextmanager
    def _turn(self, url: str) -> Iterator[None]:
        """The host's one turn, after the pause that it is owed."""
        path = self._cache / f"{_host(url).replace(':', '_')}.turn"
        lock = Lock(path)
        try:
            status = path.stat()
            # a file that was just made has no request behind it
            pause_s = self._pause_s(url)
            rest_s = status.st_mtime + pause_s - time.time() if status.st_size else 0.0
            if 0 < rest_s <= pause_s:
                time.sleep(rest_s)
            try:
                yield
            finally:
                path.write_bytes(b"1")
        finally:
            lock.close()


def _refuse_insecure(url: str) -> None:
    if not _host(url):
        raise SourceError("{url}: only https addresses are fetched", url=url[:200])
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_local(_host(url))):
        raise SourceError("{url}: only https addresses are fetched", url=url[:200])
    if parts.username or parts.password:
        raise SourceError("{url}: an address with a password in it is not fetched", url=_host(url))


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.rpartition("@")[2].lower()
    except ValueError:  # a bracket that is no IPv6 address
        return ""


def _joined(base: str, place: str) -> str:
    try:
        return urljoin(base, place)
    except ValueError:
        return place


def _offline(url: str) -> Answer:
    raise SourceError("{host} is not asked (--offline)", host=_host(url))


def _retry_after_s(text: str, default_s: float) -> float:
    """Seconds that a Retry-After header asks for: a number, or a date."""
    if text.strip().isdecimal():
        return float(text)
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - time.time())
    except (ValueError, TypeError):
        return default_s


def _unreachable(host: str, error: Exception) -> SourceError:
    """What went wrong, in words."""
    text = str(error)
    if isinstance(error, requests.Timeout | TimeoutError | ReadTimeoutError) or "timed out" in text:
        return SourceError("{host} does not answer in time", host=host)
    if isinstance(error, requests.exceptions.SSLError):
        return SourceError("{host} has no valid certificate: not trusted", host=host)
    if isinstance(error, requests.exceptions.ProxyError):
        return SourceError("cannot reach {host}: the proxy does not answer", host=host)
    if isinstance(error, DecodeError):
        return SourceError("the answer of {host} is damaged", host=host)
    if isinstance(error, ProtocolError | ConnectionResetError):
        return SourceError("the answer of {host} was cut off", host=host)
    if "resolve" in text or "Name or service" in text or "nodename" in text:
        return UnreachableError("cannot reach {host}: there is no network, or no such host", host=host)
    return UnreachableError("cannot reach {host}", host=host)
