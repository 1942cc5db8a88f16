"""The chapters of the notes, taken apart for the tests: lines, sections, boxes and marked blocks."""

import re
from pathlib import Path
from typing import NamedTuple

import judge.dlnotes

NOTES = Path(judge.dlnotes.__file__).parent / "notes"

#: how a box begins, by language
BOXES = {"ko": "> **흔히 이렇게 쓰지만**:", "en": "> **Commonly written, but**:"}


class Block(NamedTuple):
    """What stands between two fences, with the word behind the first and the line it begins on."""

    kind: str
    text: str
    line: int


class Chapter(NamedTuple):
    """One file of the notes."""

    language: str
    slug: str
    lines: tuple[str, ...]

    @property
    def sections(self) -> list[str]:
        return [line.removeprefix("## ") for line in self.prose if line.startswith("## ")]

    @property
    def boxes(self) -> int:
        return sum(line.startswith(BOXES[self.language]) for line in self.prose)

    @property
    def prose(self) -> list[str]:
        """The lines outside of the blocks, without the fences."""
        inside = False
        found = []
        for line in self.lines:
            fence = line.startswith("```")
            if not inside and not fence:
                found.append(line)
            inside ^= fence
        return found

    @property
    def blocks(self) -> list[Block]:
        text = "\n".join(self.lines)
        return [
            Block(match[1], match[2], text.count("\n", 0, match.start(2)) + 1)
            for match in re.finditer(r"^```(.*)\n((?:(?!```).*\n)*)```$", text, re.MULTILINE)
        ]


def load(language: str) -> list[Chapter]:
    """All chapters of a language in their order."""
    return [Chapter(language, path.stem, tuple(path.read_text("utf-8").split("\n"))) for path in sorted((NOTES / language).glob("*.md"))]


CHAPTERS = {language: load(language) for language in BOXES}
EVERY = [chapter for chapters in CHAPTERS.values() for chapter in chapters]
PAIRS = list(zip(CHAPTERS["ko"], CHAPTERS["en"], strict=False))


def chapter_id(chapter: Chapter) -> str:
    return f"{chapter.language}-{chapter.slug}"
