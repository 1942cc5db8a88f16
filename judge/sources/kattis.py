"""A problem of Kattis: its page, and the archive of its samples. Pure.

Relied on, as online-judge-tools' api-client, competitive-companion, problemtools and pages kept in public repositories show it:

    <h1>Title</h1>                                              in a contest `A<br>Title`
    <div class="problembody"> text, $formulas$, <table class="sample">, <div class="sampleinteractionread"> </div>
    <span>CPU Time limit</span> <span>1 second</span>           label and value below one parent, whatever they are called there
    /problems/<id>/file/statement/samples.zip                   1.in 1.ans 2.in 2.ans; 1.interaction where the judge answers

Output is compared as the package format's default validator does, so no flags are needed. Of the page's samples nothing is read: it shows
them, the archive has them to the byte.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from lzma import LZMAError
from typing import NamedTuple

from bs4 import BeautifulSoup, Tag

from judge.errors import MissingError, SourceError
from judge.fetched import Fetched, SampleCase
from judge.markup.html import decode_page, parse_fragment
from judge.markup.tomarkdown import to_markdown
from judge.model import Kind
from judge.problemlimits import Limits
from judge.sources.downloads import Asking, at_mirror
from judge.sources.links import Links
from judge.sources.sitepage import read_page
from judge.sources.targets import FetchTarget, target_of_address

SITE = "Kattis"

#: more entries, or more bytes unpacked, are no archive of samples
MOST_ENTRIES = 200
MOST_BYTES = 16 << 20

_TIME = re.compile(r"(?<!\d)(\d++(?:\.\d++)?) ?(?:seconds?|s)\b")
_MEMORY = re.compile(r"(?<!\d)(\d++(?:\.\d++)?) ?([MG])i?B\b")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_LICENCE = re.compile(r"\((cc[^()]*)\)")
_DIGITS = re.compile(r"(\d{1,18})")


class _Archive(NamedTuple):
    """What the archive of samples holds: pairs, and dialogues with the judge."""

    samples: tuple[SampleCase, ...] = ()
    interactions: tuple[bytes, ...] = ()


#: samples are small
_MOST_SAMPLES_BYTES = 16 << 20


def fetch(target: FetchTarget, asking: Asking) -> Fetched:
    """A problem of Kattis: its page, then its samples, which not all have."""
    url = at_mirror(target.url, asking.addresses["kattis"]) if target.url.startswith("https://open.kattis.com/") else target.url
    page = asking.get(url).content
    asking.on_progress(1, 2)
    try:
        samples = asking.get(f"{url}/file/statement/samples.zip", most_bytes=_MOST_SAMPLES_BYTES).content
    except MissingError:
        samples = b""
    return parse_problem(page, samples, target.url)


def parse_problem(page: bytes, samples: bytes, url: str) -> Fetched:
    """The problem of a page that was at `url`, with the archive of its samples; empty where it has none."""
    target = target_of_address(url)
    if target is None or target.site != "kattis" or not target.id:
        raise SourceError("{url} is no address of a problem of Kattis", url=url[:200])
    tree = read_page(decode_page(page), ".problembody")
    body = tree.select_one(".problembody")
    assert body is not None  # else the page was refused
    archive = _read_archive(samples) if samples else _Archive()
    name = target.url.rstrip("/").rpartition("/")[2]
    is_interactive = bool(archive.interactions) or any(_plain(heading) == "Interaction" for heading in body.select("h1, h2, h3"))
    difficulty = _NUMBER.search(_fact(tree, "Difficulty"))
    title = _title(tree)
    addresses = Links(target.url)
    statement = _render(body, addresses, has_samples=archive != _Archive())
    return Fetched(
        id=target.id, names={"en": title} if title else {}, origin=f"{SITE} {name}", url=target.url, limits=_limits(tree),
        kinds=frozenset([Kind.INTERACTIVE] if is_interactive else ()),
        keywords=(f"kattis:{name}", *([f"difficulty:{difficulty[0]}"] if difficulty else ())),
        statements={"en": statement} if statement else {}, pictures=tuple(addresses.pictures.values()), samples=archive.samples,
        files={**addresses.files, **_interaction_files(archive)}, licence=_licence(tree),
    )  # fmt: skip


def _title(tree: BeautifulSoup) -> str:
    heading = tree.select_one("h1.book-page-heading") or tree.select_one("h1")
    lines = "".join("\n" if isinstance(part, Tag) and part.name == "br" else part.get_text() for part in heading or ()).strip().split("\n")
    return " ".join(lines[-1].split())


def _limits(tree: BeautifulSoup) -> Limits:
    time_text, memory_text = _fact(tree, "CPU Time limit"), _fact(tree, "Memory limit")
    time, memory = _TIME.search(time_text), _MEMORY.search(memory_text)
    if time is None:
        raise SourceError("the page's time limit cannot be read: {text}", text=time_text[:80] or "(empty)")
    if memory is None:
        raise SourceError("the page's memory limit cannot be read: {text}", text=memory_text[:80] or "(empty)")
    return Limits(float(time[1]), float(memory[1]) * (1024 if memory[2] == "G" else 1))


def _fact(tree: BeautifulSoup, label: str) -> str:
    """The text beside a label outside of the statement; empty where there is none."""
    holder = _holder(tree, label)
    return _plain(holder).removeprefix(label).lstrip(": ") if holder is not None else ""


def _holder(tree: BeautifulSoup, label: str) -> Tag | None:
    """The element that holds a label and its value."""
    for text in tree.find_all(string=re.compile(rf"^\s*{label}\s*:?\s*$")):
        holder = text.parent.parent if text.parent is not None and text.find_parent(class_="problembody") is None else None
        if isinstance(holder, Tag):
            return holder
    return None


def _licence(tree: BeautifulSoup) -> str:
    """The licence's words, or of its picture."""
    holder = _holder(tree, "License")
    if holder is None:
        return ""
    words = " ".join([_fact(tree, "License"), *(str(image.get("alt") or "") for image in holder.select("img"))]).strip()
    short = _LICENCE.search(words)
    return short[1] if short else words


def _render(body: Tag, addresses: Links, *, has_samples: bool) -> str:
    """The statement as Markdown; samples stay in it where they are nowhere else."""
    for tag in body.select(".sample, .sampleinteractionread, .sampleinteractionwrite") if has_samples else ():
        tag.decompose()
    text = to_markdown(parse_fragment(body.decode_contents()), addresses.picture, addresses.link)
    return f"{text}\n" if text else ""


def _read_archive(content: bytes) -> _Archive:
    """The samples of the archive, in natural order. SourceError when it is damaged, too large, or lacks a half."""
    files = _unpack(content)
    stems = sorted({name.removesuffix(".in").removesuffix(".ans") for name in files if name.endswith((".in", ".ans"))}, key=_natural)
    for stem in stems:
        if f"{stem}.ans" not in files:
            raise SourceError("sample {number} has an input and no output", number=stem)
        if f"{stem}.in" not in files:
            raise SourceError("sample {number} has an output and no input", number=stem)
    interactions = sorted((name for name in files if name.endswith(".interaction")), key=_natural)
    return _Archive(
        tuple(SampleCase(files[f"{stem}.in"], files[f"{stem}.ans"]) for stem in stems), tuple(files[name] for name in interactions)
    )


def _unpack(content: bytes) -> Mapping[str, bytes]:
    """The files by name. What an archive says of its sizes holds: reading stops there, and the checksum tells a lie."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            unpacked_bytes = sum(entry.file_size for entry in entries)
            if len(archive.infolist()) > MOST_ENTRIES or unpacked_bytes > MOST_BYTES:
                raise SourceError(
                    "the archive of samples is too large: {entries} files, {size} bytes",
                    entries=len(archive.infolist()),
                    size=unpacked_bytes,
                )
            if len({entry.filename for entry in entries}) < len(entries):
                raise SourceError("the archive of samples has two files of one name")
            return {entry.filename: archive.read(entry) for entry in entries if entry.filename.endswith((".in", ".ans", ".interaction"))}
    except (zipfile.BadZipFile, zlib.error, LZMAError, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        raise SourceError("the archive of samples is no zip archive, or damaged") from None


def _interaction_files(archive: _Archive) -> dict[str, bytes]:
    """The dialogues where the package format has them, numbered behind the samples."""
    first = len(archive.samples) + 1
    digits = len(str(len(archive.samples) + len(archive.interactions)))
    return {f"data/sample/{number:0{digits}}.interaction": text for number, text in enumerate(archive.interactions, first)}


def _natural(name: str) -> list[tuple[int, str]]:
    return [(int(part), "") if part.isdecimal() else (0, part) for part in _DIGITS.split(name)]


def _plain(tag: Tag) -> str:
    return " ".join(" ".join(tag.stripped_strings).split())
