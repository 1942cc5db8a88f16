"""From a target to a problem: which addresses to get for it, and which parser they go to."""

from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from judge.errors import MissingError, SourceError
from judge.fetched import Fetched
from judge.sources import collection
from judge.sources.addresses import Addresses
from judge.sources.page.parse import parse_page
from judge.sources.targets import FetchTarget
from judge.sources.web import Web

#: below an archive's address; `id_` asks for the page as it was, and the archive sends on to the copy nearest to the year
_ARCHIVED = "web/2026id_/https://www.acmicpc.net/problem"


#: samples are small; the tree of a repository of some thousand files is not
_MOST_SAMPLES_BYTES, _MOST_TREE_BYTES = 16 << 20, 32 << 20


class Asking(NamedTuple):
    """Who asks: the network, the addresses, and whom to tell of progress."""

    web: Web
    addresses: Addresses
    #: `done` of `total` requests for one problem
    on_progress: Callable[[int, int], None]


def from_collection(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of the public collection, file by file."""
    folder = f"{collection.FOLDER}/{target.id}"
    names = collection.parse_listing(asking.web.get(f"{asking.addresses.collection_listing}/{folder}").content)
    files = {}
    for done, name in enumerate(names):
        asking.on_progress(done, len(names))
        url = f"{asking.addresses.collection}/{folder}/{quote(name)}"
        files[name] = asking.web.get(url, most_bytes=collection.MOST_FILE_BYTES).content
    return collection.parse_problem(target.id, files)


def testlib_from_collection(asking: Asking) -> bytes:
    """The header that the collection's programs include."""
    return asking.web.get(f"{asking.addresses.collection}/{collection.TESTLIB}").content


def from_site(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem from the closed site's page; MissingError when there is none, as everywhere since it closed."""
    return _page(target.id, f"{asking.addresses.site}/problem/{target.id}", asking.web)


def from_archive(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem from the newest copy of its page in the web's archive: one try."""
    return _page(target.id, f"{asking.addresses.archive}/{_ARCHIVED}/{target.id}", asking.web)


def from_atcoder(target: FetchTarget, asking: Asking) -> Fetched:
    """A task of AtCoder."""
    from judge.sources.atcoder import parse_task

    return parse_task(asking.web.get(_moved(target.url, asking.addresses.atcoder)).content, target.url)


def from_kattis(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of Kattis: its page, then its samples, which not all have."""
    from judge.sources.kattis import parse_problem

    url = _moved(target.url, asking.addresses.kattis) if target.url.startswith("https://open.kattis.com/") else target.url
    page = asking.web.get(url).content
    asking.on_progress(1, 2)
    try:
        samples = asking.web.get(f"{url}/file/statement/samples.zip", most_bytes=_MOST_SAMPLES_BYTES).content
    except MissingError:
        samples = b""
    return parse_problem(page, samples, target.url)


def from_codeforces(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of Codeforces, where it lets us."""
    from judge.sources.codeforces import parse_problem

    return parse_problem(asking.web.get(_moved(target.url, asking.addresses.codeforces)).content, target.url)


def from_library_checker(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of the Library Checker, from the files of its repository."""
    from judge.sources.library_checker import find_files, parse_problem

    name = target.url.rpartition("/")[2]
    places = find_files(asking.web.get(asking.addresses.library_checker_tree, most_bytes=_MOST_TREE_BYTES).content, name)
    files = {}
    for done, (place, path) in enumerate(places.items()):
        asking.on_progress(done, len(places))
        files[place] = asking.web.get(f"{asking.addresses.library_checker}/{quote(path)}").content
    return parse_problem(name, files)


def tasks_of_contest(target: FetchTarget, asking: Asking) -> tuple[str, ...]:
    """The addresses of a contest's problems."""
    from judge.sources.atcoder import parse_contest

    contest = urlsplit(target.url).path.removesuffix("/").removesuffix("/tasks")
    return parse_contest(asking.web.get(f"{asking.addresses.atcoder}{contest}/tasks").content, target.url)


def _moved(url: str, base: str) -> str:
    """A page's address at a mirror, or at the site itself."""
    return base + urlsplit(url).path


def _page(number: str, url: str, web: Web) -> Fetched:
    answer = web.get(url)
    try:
        fetched = parse_page(answer.content, answer.charset)
    except SourceError as error:
        raise MissingError("{url}: {why}", url=url, why=error) from None
    if fetched.id != number:
        raise MissingError("{url}: the page is of problem {id}", url=url, id=fetched.id)
    return fetched


def ratings_of(number: str, asking: Asking) -> tuple[str, ...]:
    """Keywords for difficulty and tags from solved.ac, which mostly refuses clients that are no browser."""
    from judge.sources.solved_ac import parse_ratings

    content = asking.web.get(f"{asking.addresses.ratings}/problem/show?problemId={number}").content
    return parse_ratings(content).get(number, ())
