"""The table of solved problems by topic, in README.md between two marker lines; nothing else of the file is touched."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.keywords import difficulty
from judge.reports.style import Style
from judge.store.files import write_atomically
from judge.tagnames import level_name, tag_name

BEGIN, END = "<!-- solved -->", "<!-- /solved -->"


class Solved(NamedTuple):
    """A solved problem and its newest solution."""

    id: str
    title: str
    level: str
    tags: tuple[str, ...]
    sources: tuple[Path, ...]


def write_table(root: Path, rows: Sequence[Solved], style: Style) -> Path:
    """Put the table between the marker lines, in a new README where there is none; the file. UsageError for one without them."""
    path = root / "README.md"
    text = path.read_text("utf-8-sig") if path.exists() else f"{BEGIN}\n{END}\n"
    head, begin, rest = text.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not (begin and end):
        raise UsageError("{path} has no place for the table: write the lines {begin} and {end} into it", path=path, begin=BEGIN, end=END)
    table = "\n".join(_lines(root, rows, style))
    write_atomically(path, f"{head}{BEGIN}\n{table}\n{END}{tail}".encode())
    return path


def _lines(root: Path, rows: Sequence[Solved], style: Style) -> Iterable[str]:
    topics: dict[str, list[Solved]] = {}
    for row in rows:
        topics.setdefault(row.tags[0] if row.tags else "", []).append(row)
    yield f"| {style.say('topic')} | {style.say('solved')} | {style.say('problems')} |"
    yield "| --- | --- | --- |"
    for tag, found in sorted(topics.items(), key=lambda one: (not one[0], -len(one[1]), one[0])):
        name = tag_name(tag, style.language) if tag else style.say("other")
        found.sort(key=lambda row: (difficulty(row.level), len(row.id), row.id))
        yield f"| {_cell(name)} | {len(found)} | {', '.join(_link(root, row, style) for row in found)} |"


def _link(root: Path, row: Solved, style: Style) -> str:
    level = f" ({level_name(row.level, style.language)})" if row.level else ""
    name = f"{row.id} {row.title}{level}"
    if not row.sources:
        return _cell(name)
    from urllib.parse import quote

    return f"[{_cell(name)}]({quote(row.sources[0].relative_to(root).as_posix())})"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("[", "\\[").replace("]", "\\]")
