"""Archives in the layout of boj-backup: the raw page, and all submissions of a problem in one table.

data/<user>/problems/<id>/{index.html,meta.json,submissions.json,sources/<number>.<suffix>}
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped
from judge.archives.pagepictures import is_picture_file, pictures_beside, with_found_pictures
from judge.archives.pastsubmissions import choose_solutions, read_attempt
from judge.archives.vault import load_json
from judge.errors import JudgeError, SourceError
from judge.fetched import Fetched, PastAttempt
from judge.sources.page.parse import parse_page


def recognise(folder: Path) -> bool:
    """Whether the folder is such an archive."""
    return next(find_items(folder), None) is not None


def own_folders(folder: Path) -> Iterator[Path]:
    """What the tool wrote; whatever lies beside it is its owner's."""
    for problem in sorted([*folder.glob("data/*/problems/*"), *folder.glob("problems/*")]):
        if problem.name.isascii() and problem.name.isdecimal() and (problem / "index.html").is_file():
            yield problem


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each problem of each user."""
    for problem in own_folders(folder):
        page = problem / "index.html"
        sources = sorted(Path(entry.path) for entry in os.scandir(problem / "sources")) if (problem / "sources").is_dir() else []
        tables = [problem / "submissions.json"] if (problem / "submissions.json").is_file() else []
        yield ArchiveItem(problem.relative_to(folder).as_posix(), (page, *tables, *sources, *pictures_beside(page)), problem.name)


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem of the page, the attempts, and the sources worth keeping."""
    page, *others = (path for path in item.paths if not is_picture_file(path))
    pictures = [path for path in item.paths if is_picture_file(path)]
    problems: list[Fetched] = []
    attempts: list[PastAttempt] = []
    skipped: list[Skipped] = []
    sources = {path.stem: path for path in others if path.name != "submissions.json"}
    try:
        problems.append(with_found_pictures(parse_page(page.read_bytes()), page, pictures))
    except JudgeError as error:
        skipped.append(Skipped(f"{item.label}/{page.name}", error))
    for table in (path for path in others if path.name == "submissions.json"):
        try:
            rows = list(_rows(load_json(table)))
        except JudgeError as error:
            skipped.append(Skipped(f"{item.label}/{table.name}", error))
            continue
        for number, fields in enumerate(rows, 1):
            try:
                attempts.append(read_attempt(fields, sources.get(str(fields.get("submissionId")))))
            except JudgeError as error:
                skipped.append(Skipped(f"{item.label}/{table.name}:{number}", error))
    return Holding(tuple(problems), tuple(attempts), choose_solutions(attempts, everything=everything), tuple(skipped))


def _rows(table: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    columns, rows = table.get("columns"), table.get("rows")
    if not isinstance(columns, list) or not isinstance(rows, list):
        raise SourceError("no table of submissions: it has no columns and rows")
    for row in rows:
        if not isinstance(row, list) or len(row) != len(columns):
            raise SourceError(
                "a row of the table has {found} fields, not {wanted}", found=len(row) if isinstance(row, list) else 0, wanted=len(columns)
            )
        yield dict(zip(map(str, columns), row, strict=True))
