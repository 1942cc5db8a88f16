"""What a package says of its solution: `solution/solution.<language>.md`, `solution/hints.<language>.md`, its accepted submissions.

Source: ICPC problem package format 2025-09, solution/; the hints are this kit's own: a numbered list, the mildest first.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from judge.handwritten import read_text

_FOLDER = "solution"

#: when there is none in the reader's
_OTHERWISE = ("en", "ko")

_ITEM = re.compile(r"^\d+[.)]\s+")


def find_editorial(folder: Path, language: str) -> Path | None:
    """The text of a package about its solution, else its first accepted submission; None where it came with neither."""
    text = _in_language(folder, "solution", language)
    if text is not None:
        return text
    accepted = sorted(path for path in (folder / "submissions" / "accepted").glob("*") if path.is_file())
    return accepted[0] if accepted else None


def read_hints(folder: Path, language: str) -> list[str]:
    """The hints of a package as Markdown, the mildest first; none where it came without."""
    path = _in_language(folder, "hints", language)
    return list(_items(read_text(path))) if path is not None else []


def _in_language(folder: Path, name: str, language: str) -> Path | None:
    """The file in this language, else in another one, else in none."""
    found = sorted((folder / _FOLDER).glob(f"{name}*.md"))
    by_language = {path.name.removeprefix(name).removesuffix(".md").strip("."): path for path in reversed(found)}
    for wanted in (language, *_OTHERWISE, ""):
        if wanted in by_language:
            return by_language[wanted]
    return found[0] if found else None


def _items(text: str) -> Iterator[str]:
    """The items of a numbered list, each on one line; a text that is no list is one item."""
    item: list[str] = []
    for line in text.splitlines():
        if _ITEM.match(line) and item:
            yield " ".join(item)
            item = []
        item += [words] if (words := _ITEM.sub("", line).strip()) else []
    if item:
        yield " ".join(item)
