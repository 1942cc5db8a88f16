"""Archives in the layout of boj-vault: pages, and submissions with their verdicts.

    solved/<id>/problem.html     or <id>.<title>/      submissions/<id>/<number>.json with <number>.<suffix>

What its owner wrote as an author (authored/, board/, profile/ ...) is left alone.
"""

import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped
from judge.archives.pagepictures import is_picture_file, pictures_beside, with_found_pictures
from judge.archives.pastsubmissions import choose_solutions, read_attempt
from judge.errors import JudgeError, SourceError
from judge.fetched import Fetched, PastAttempt
from judge.jsontext import parse_json
from judge.sources.page.parse import parse_page

_FOLDER = re.compile(r"(\d{1,9})(?:\..*)?")

#: all folders that it writes
_FOLDERS = ("solved", "submissions", "authored", "reviewed", "corrected", "dataadded", "board", "profile")

#: a submission's file is a few hundred bytes
_MOST_JSON_BYTES = 1 << 20

#: the list of an archive's problems has some 50 bytes for each
_MOST_INDEX_BYTES = 16 << 20


def recognise(folder: Path) -> bool:
    """Whether the folder is such an archive."""
    solved, submissions = folder / "solved", folder / "submissions"
    return any(_numbers(solved)) or any(_numbers(submissions))


def own_folders(folder: Path) -> Iterator[Path]:
    """What the tool wrote; whatever lies beside it is its owner's."""
    return (folder / name for name in _FOLDERS)


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each problem's number, with its page and all of its submissions."""
    pages = {number: path / "problem.html" for number, path in _numbers(folder / "solved")}
    submissions = dict(_numbers(folder / "submissions"))
    for number in sorted({*pages, *submissions}):
        paths = [pages[number], *pictures_beside(pages[number])] if number in pages and pages[number].is_file() else []
        if number in submissions:
            with os.scandir(submissions[number]) as entries:
                paths += sorted(Path(entry.path) for entry in entries if entry.is_file(follow_symlinks=False))
        yield ArchiveItem(f"solved/{number}" if number in pages else f"submissions/{number}", tuple(paths), str(number))


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem of the page, the attempts, and the sources worth keeping."""
    problem: Fetched | None = None
    skipped: list[Skipped] = []
    attempts: list[PastAttempt] = []
    pictures = [path for path in item.paths if is_picture_file(path)]
    by_name = {path.name: path for path in item.paths if not is_picture_file(path)}
    sources: dict[str, Path] = {}
    for name, path in by_name.items():
        stem, _, suffix = name.rpartition(".")
        if suffix not in ("json", "html"):
            sources.setdefault(stem, path)
    if not by_name:
        skipped.append(Skipped(item.label, SourceError("no problem.html")))
    for name, path in by_name.items():
        try:
            if name == "problem.html":
                problem = with_found_pictures(parse_page(path.read_bytes()), path, pictures)
            elif name.endswith(".json"):
                attempts.append(_read_submission(path, sources.get(name.removesuffix(".json")), item, problem))
        except JudgeError as error:
            skipped.append(Skipped("/".join(path.parts[-3:]), error))
    if problem is not None and problem.id != item.problem:
        skipped.append(Skipped(item.label, SourceError("the page is of problem {id}", id=problem.id)))
        problem = None
    return Holding(
        (problem,) if problem else (), tuple(attempts), choose_solutions(attempts, everything=everything), tuple(skipped)
    )  # fmt: skip


def _read_submission(path: Path, source: Path | None, item: ArchiveItem, problem: Fetched | None) -> PastAttempt:
    """An attempt at the item's problem, or at another one: a contest's submissions were filed under its number, so the title decides."""
    fields = load_json(path)
    attempt = read_attempt(fields, source)
    if attempt.problem != item.problem:
        raise SourceError("a submission for problem {id}", id=attempt.problem)
    title = _plain(fields.get("problemTitle"))
    if not title or problem is None or title in [_plain(name) for name in problem.names.values()]:
        return attempt
    numbers = _numbers_by_title(path.parents[2] / "solved" / "index.json").get(title, ())
    if len(numbers) != 1:
        raise SourceError("a submission for another problem: {title}", title=title)
    return attempt._replace(problem=numbers[0])


@cache
def _numbers_by_title(index: Path) -> dict[str, tuple[str, ...]]:
    """The archive's problems by title, as its own list has them; nothing where there is no list."""
    try:
        problems = load_json(index, _MOST_INDEX_BYTES).get("problems")
    except (JudgeError, OSError):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    for one in problems if isinstance(problems, list) else ():
        number = str(one.get("problemId", "")) if isinstance(one, dict) else ""
        if number.isascii() and number.isdecimal():
            found[_plain(one.get("title"))] = (*found.get(_plain(one.get("title")), ()), number)
    return found


def _plain(value: object) -> str:
    return " ".join(str(value or "").split())


def load_json(path: Path, most_bytes: int = _MOST_JSON_BYTES) -> dict[str, object]:
    """The object in a file. SourceError when there is none."""
    with open(path, "rb") as file:
        if os.fstat(file.fileno()).st_size > most_bytes:
            raise SourceError("larger than {most} bytes", most=most_bytes)
        content = file.read()
    try:
        document = parse_json(content)
    except ValueError:
        raise SourceError("not JSON") from None
    if not isinstance(document, dict):
        raise SourceError("not JSON")
    return document


def _numbers(folder: Path) -> Iterator[tuple[int, Path]]:
    """The folders that are named by a problem's number, with or without its title."""
    if not folder.is_dir():
        return
    with os.scandir(folder) as entries:
        for entry in entries:
            found = _FOLDER.fullmatch(entry.name)
            if found and entry.is_dir(follow_symlinks=False):
                yield int(found[1]), Path(entry.path)
