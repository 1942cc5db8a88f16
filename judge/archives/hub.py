"""Repositories that BaekjoonHub pushed to: statements and accepted sources, without limits and mostly without samples.

백준/<tier>/<id>.<title>/README.md  <title>.<suffix>  [input.txt output.txt, or input1.txt output1.txt ...]
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped, Solution
from judge.archives.pagepictures import is_picture_file, pictures_beside, with_found_pictures
from judge.archives.pastsubmissions import read_korean_time
from judge.casetext import plain_text
from judge.errors import SourceError
from judge.fetched import Fetched, PastAttempt, SampleCase
from judge.languages import languages_of
from judge.markup.html import parse_fragment
from judge.markup.tomarkdown import to_markdown
from judge.model import Verdict
from judge.sources.links import Links
from judge.sources.page.parse import ADDRESS, SITE
from judge.tagnames import keyword_of_tag

_FOLDER = re.compile(r"(\d{1,9})\.")
_TITLE = re.compile(r"#\s*+\[(?P<tier>[^\]]*)\]\s*+(?P<title>.*)-\s*+(?P<number>\d++)[ \t]*+\r?$", re.MULTILINE)
_HEADING = re.compile(r"^###[ \t]++(.+)$", re.MULTILINE)
_MEASURED = re.compile(r"메모리:\s*(\d+)\s*KB,\s*시간:\s*(\d+)\s*ms")
_TIER = re.compile(r"(Bronze|Silver|Gold|Platinum|Diamond|Ruby)\s+(V|IV|III|II|I)", re.IGNORECASE)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5}
_CASE = re.compile(r"(?:input|output)(\d*)\.txt")

#: suffixes of this tool that are usually others
_SUFFIXES = {".cc": ".cpp"}


def recognise(folder: Path) -> bool:
    """Whether the folder is such a repository."""
    return next(find_items(folder), None) is not None


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each folder of a problem."""
    for path, number in _folders(folder):
        files = sorted(file for file in path.iterdir() if file.is_file() and not file.is_symlink() and not file.name.startswith("."))
        files += [file for file in pictures_beside(path / "README.md") if file not in files]
        if files:
            yield ArchiveItem(unicodedata.normalize("NFC", path.relative_to(folder).as_posix()), tuple(files), number)


def own_folders(folder: Path) -> Iterator[Path]:
    """What the tool wrote; whatever lies beside it is its owner's."""
    return (path for path, _ in _folders(folder))


def _folders(folder: Path) -> Iterator[tuple[Path, str]]:
    """The problems' folders, with their numbers."""
    for top in sorted(folder.iterdir()):
        if top.is_dir() and unicodedata.normalize("NFC", top.name) == "백준":
            for path in sorted(top.glob("*/*")):
                found = _FOLDER.match(path.name)
                if found and path.is_dir() and not path.is_symlink():
                    yield path, str(int(found[1]))


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem as far as the README tells it, and its sources: all of them were accepted."""
    readme = next((path for path in item.paths if path.name == "README.md"), None)
    if readme is None:
        return _without_readme(item)
    try:
        text = readme.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return Holding(skipped=(Skipped(f"{item.label}/README.md", SourceError("not UTF-8 text")),))
    title = _TITLE.match(text)
    if title is None or title["number"] != item.problem:
        return Holding(
            skipped=(Skipped(f"{item.label}/README.md", SourceError("no README of a problem: its first line names no problem")),)
        )
    sections = _sections(text)
    attempts = _attempts(_sources(item), sections, item.problem)
    pictures = [path for path in item.paths if is_picture_file(path)]
    problem = with_found_pictures(_problem(title, sections, item), readme, pictures)
    return Holding((problem,), attempts, _solutions(attempts), _left_out(attempts, item))


def _without_readme(item: ArchiveItem) -> Holding:
    """The sources, by the folder's number alone."""
    attempts = _attempts(_sources(item), {}, item.problem)
    why = SourceError("no README.md: the sources were brought in by the folder's number, without the problem")
    return Holding((), attempts, _solutions(attempts), (Skipped(item.label, why), *_left_out(attempts, item)))


def _sources(item: ArchiveItem) -> list[Path]:
    return [path for path in item.paths if path.name != "README.md" and not _CASE.fullmatch(path.name) and not is_picture_file(path)]


def _solutions(attempts: tuple[PastAttempt, ...]) -> tuple[Solution, ...]:
    """Those of the sources that are in a known language."""
    return tuple(
        Solution(one.problem, f"accepted{_SUFFIXES.get(one.source.suffix, one.source.suffix)}", one.source, one.at.timestamp())
        for one in attempts
        if one.source is not None and languages_of(one.source.suffix)
    )


def _left_out(attempts: tuple[PastAttempt, ...], item: ArchiveItem) -> tuple[Skipped, ...]:
    why = SourceError("no source in a language that is known: it is left out, its attempt is in the history")
    return tuple(Skipped(f"{item.label}/{one.source.name}", why) for one in attempts if one.source and not languages_of(one.source.suffix))


def _problem(title: re.Match[str], sections: dict[str, str], item: ArchiveItem) -> Fetched:
    number = title["number"]
    addresses = Links(f"{ADDRESS}/problem/{number}")
    blocks: list[str] = []
    for name, heading in (("문제 설명", ""), ("입력", "## 입력"), ("출력", "## 출력")):
        text = to_markdown(parse_fragment(sections[name]), addresses.picture, addresses.link) if sections.get(name, "").strip() else ""
        if text:
            blocks += [heading, text] if heading else [text]
    tier = _TIER.search(title["tier"])
    level = [f"level:{tier[1].lower()}-{_ROMAN[tier[2].upper()]}"] if tier else []
    tags = [tag.strip() for tag in sections.get("분류", "").split(",")]
    return Fetched(
        id=number, names={"ko": title["title"].rstrip()}, origin=f"{SITE} {number}", url=addresses.base,
        keywords=(f"boj:{number}", *level, *(f"tag:{keyword_of_tag(tag)}" for tag in tags if tag and tag != "분류 없음")),
        statements={"ko": "\n\n".join(blocks) + "\n"} if blocks else {}, samples=_samples(item),
        pictures=tuple(addresses.pictures.values()), files=addresses.files,
    )  # fmt: skip


def _samples(item: ArchiveItem) -> tuple[SampleCase, ...]:
    """Examples that lie beside the source, as the tool or its user saves them."""
    by_name = {path.name: path for path in item.paths}
    numbers = sorted({found[1] for found in map(_CASE.fullmatch, by_name) if found}, key=lambda number: (int(number or 0), number))
    pairs = [(by_name.get(f"input{number}.txt"), by_name.get(f"output{number}.txt")) for number in numbers]
    found = [(given.read_bytes(), answer.read_bytes()) for given, answer in pairs if given is not None and answer is not None]
    return tuple(SampleCase(plain_text(given)[0], plain_text(answer)[0]) for given, answer in found)


def _attempts(sources: list[Path], sections: dict[str, str], problem: str) -> tuple[PastAttempt, ...]:
    measured = _MEASURED.search(sections.get("성능 요약", ""))
    day = " ".join(sections.get("제출 일자", "").split())
    made = []
    for path in sources:
        try:
            at = read_korean_time(day)
        except SourceError:  # older repositories do not tell: then the file's own time is the best there is
            at = datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
        made.append(
            PastAttempt(
                key=f"boj-hub:{problem}:{path.suffix.removeprefix('.')}",
                problem=problem,
                at=at,
                language=_language_of(path),
                verdict=Verdict.AC,
                words="맞았습니다!!",
                cpu_s=int(measured[2]) / 1000 if measured else None,
                memory_mib=round(int(measured[1]) / 1024, 3) if measured else None,
                source_bytes=path.stat().st_size,
                source=path,
            )
        )
    return tuple(made)


def _language_of(path: Path) -> str:
    """The language as far as the suffix tells."""
    known = languages_of(path.suffix)
    return known[0].name if known else path.suffix.removeprefix(".")


def _sections(text: str) -> dict[str, str]:
    """The README's texts by their headings."""
    found = list(_HEADING.finditer(text.replace("\r\n", "\n")))
    ends = [heading.start() for heading in found[1:]] + [len(text)]
    plain = text.replace("\r\n", "\n")
    return {heading[1].strip(): plain[heading.end() : end] for heading, end in zip(found, ends, strict=True)}
