"""Repositories that BaekjoonHub pushed to: statements and accepted sources, without limits and mostly without samples.

백준/<tier>/<id>.<title>/README.md  <title>.<suffix>  [input.txt output.txt, or input1.txt output1.txt ...]
프로그래머스/<level>/<id>.<title>/...   SWEA/<level>/<id>.<title>/...    the same, of other sites
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped
from judge.archives.gittimes import FirstCommit, first_commits
from judge.archives.hubattempts import CASE_FILE, attempts_of, left_out, solutions_of, sources_of
from judge.archives.hubsites import HUB_SITES, HubSite, address_of, needs_of, tags_of
from judge.archives.pagepictures import is_picture_file, pictures_beside, with_found_pictures
from judge.casetext import plain_text
from judge.errors import SourceError
from judge.fetched import Fetched, SampleCase
from judge.markup.html import parse_fragment
from judge.markup.tomarkdown import to_markdown
from judge.sources.links import Links

_FOLDER = re.compile(r"(\d{1,9})\.(.*)", re.DOTALL)
_TITLE = re.compile(r"#\s*+\[(?P<tier>[^\]]*)\]\s*+(?P<title>.*)-\s*+(?P<number>\d++)[ \t]*+\r?$", re.MULTILINE)
_HEADING = re.compile(r"^###[ \t]++(.+)$", re.MULTILINE)
_TIER = re.compile(r"(Bronze|Silver|Gold|Platinum|Diamond|Ruby)\s+(V|IV|III|II|I)", re.IGNORECASE)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}
_README = "README.md"


def recognise(folder: Path) -> bool:
    """Whether the folder is such a repository."""
    return any(True for _ in own_folders(folder))


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each folder of a problem."""
    firsts = first_commits(folder)
    for path, id_ in _folders(folder):
        files = sorted(file for file in path.iterdir() if file.is_file() and not file.is_symlink() and not file.name.startswith("."))
        files += [file for file in pictures_beside(path / _README) if file not in files]
        if files:
            commits = [firsts.get(file.relative_to(folder).as_posix(), FirstCommit()) for file in files]
            at_s, authors = tuple(one.at_s for one in commits), tuple(one.author for one in commits)
            label = unicodedata.normalize("NFC", path.relative_to(folder).as_posix())
            yield ArchiveItem(label, tuple(files), id_, times=at_s, authors=authors)


def own_folders(folder: Path) -> Iterator[Path]:
    """What the tool wrote; whatever lies beside it is its owner's."""
    return (path for path, _ in _folders(folder))


def _folders(folder: Path) -> Iterator[tuple[Path, str]]:
    """The problems' folders, with their ids; those of other sites only as the tool leaves them, with a README."""
    for top in sorted(folder.iterdir()):
        site = HUB_SITES.get(unicodedata.normalize("NFC", top.name))
        if site is None or not top.is_dir():
            continue
        for path in sorted(top.glob("*/*")):
            found = _FOLDER.match(path.name)
            if found and path.is_dir() and not path.is_symlink() and (site.is_plain or (path / _README).is_file()):
                yield path, f"{site.prefix}{int(found[1])}"


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem as far as the README tells it, and its sources: all of them were accepted."""
    site = HUB_SITES[item.label.partition("/")[0]]
    text, why = _readme(item, site)
    sections = _sections(text)
    sources, skipped = sources_of(item)
    attempts = attempts_of(item, site, sections, sources)
    notes = (*skipped, *left_out(attempts, item))
    solutions = solutions_of(attempts, everything=everything)
    if why is not None:
        return Holding((), attempts, solutions, (Skipped(item.label, why), *notes))
    suffixes = {path.suffix.lower() for path in sources}
    problem = _problem(text, sections, item, site)._replace(needs=needs_of(site, suffixes))
    readme = next(path for path in item.paths if path.name == _README)
    pictures = [path for path in item.paths if is_picture_file(path)]
    return Holding((with_found_pictures(problem, readme, pictures),), attempts, solutions, notes)


def _readme(item: ArchiveItem, site: HubSite) -> tuple[str, SourceError | None]:
    """The README's text; or none, and why the sources come by the folder's number, without the problem."""
    path = next((path for path in item.paths if path.name == _README), None)
    if path is None:
        return "", SourceError("no README.md: the sources were brought in by the folder's number, without the problem")
    try:
        text = path.read_text("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return "", SourceError("README.md is not UTF-8 text: the sources were brought in by the folder's number, without the problem")
    title = _TITLE.match(text)
    if title is None or f"{site.prefix}{title['number']}" != item.problem:
        return "", SourceError("README.md is of no problem: the sources were brought in by the folder's number, without the problem")
    return text, None


def _problem(text: str, sections: Mapping[str, str], item: ArchiveItem, site: HubSite) -> Fetched:
    title = _TITLE.match(text)
    assert title is not None  # `_readme` has seen it
    number = title["number"]
    addresses = Links(address_of(site, number, text))
    blocks: list[str] = []
    for name, heading in (("문제 설명", ""), ("입력", "## 입력"), ("출력", "## 출력")):
        text = to_markdown(parse_fragment(sections[name]), addresses.picture, addresses.link) if sections.get(name, "").strip() else ""
        if text:
            blocks += [heading, text] if heading else [text]
    tier = _TIER.search(title["tier"])
    level = [f"level:{tier[1].lower()}-{_ROMAN[tier[2].upper()]}"] if tier else []
    return Fetched(
        id=item.problem, names={"ko": title["title"].rstrip()}, origin=f"{site.name} {number}", url=addresses.base,
        keywords=(f"{site.keyword}:{number}", *level, *(f"tag:{tag}" for tag in tags_of(site, sections))),
        statements={"ko": "\n\n".join(blocks) + "\n"} if blocks else {}, samples=_samples(item),
        pictures=tuple(addresses.pictures.values()), files=addresses.files,
    )  # fmt: skip


def _samples(item: ArchiveItem) -> tuple[SampleCase, ...]:
    """Examples that lie beside the source, as the tool or its user saves them."""
    by_name = {path.name: path for path in item.paths}
    numbers = sorted({found[1] for found in map(CASE_FILE.fullmatch, by_name) if found}, key=lambda number: (int(number or 0), number))
    pairs = [(by_name.get(f"input{number}.txt"), by_name.get(f"output{number}.txt")) for number in numbers]
    found = [(given.read_bytes(), answer.read_bytes()) for given, answer in pairs if given is not None and answer is not None]
    return tuple(SampleCase(plain_text(given)[0], plain_text(answer)[0]) for given, answer in found)


def _sections(text: str) -> dict[str, str]:
    """The README's texts by their headings."""
    found = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in found[1:]] + [len(text)]
    return {heading[1].strip(): text[heading.end() : end] for heading, end in zip(found, ends, strict=False)}
