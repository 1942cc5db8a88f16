"""The chapters of the notes: their names, titles and texts."""

from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError

_NOTES = Path(__file__).parent / "notes"


class Chapter(NamedTuple):
    """A chapter: `slug` is `08-batchnorm`."""

    slug: str
    title: str
    path: Path


def chapters(language: str) -> list[Chapter]:
    """All, in order."""
    return [Chapter(path.stem, title_of(path.stem, language), path) for path in sorted((_NOTES / language).glob("*.md"))]


def title_of(slug: str, language: str) -> str:
    """A chapter's title; empty where there is no such chapter."""
    try:
        with (_NOTES / language / f"{slug}.md").open(encoding="utf-8") as file:
            return file.readline().lstrip("#").strip()
    except OSError:
        return ""


def pick(word: str, slugs: list[str]) -> str:
    """The slug that a word means: `8`, `08`, `batchnorm`, `batch`, `08-batchnorm`; UsageError for none or several."""
    wanted = word.strip().casefold()
    same = [slug for slug in slugs if wanted in (slug, _name(slug), _number(slug), _number(slug).zfill(2))]
    begin = [slug for slug in slugs if wanted and (_name(slug).startswith(wanted) or slug.startswith(wanted))]
    for found in (same, begin):
        if len(found) == 1:
            return found[0]
        if found:
            raise UsageError("{word} may be {found}: which one?", word=word, found=", ".join(found))
    raise UsageError("no chapter {word}: there are {known}", word=word, known=", ".join(map(_name, slugs)))


def _number(slug: str) -> str:
    """`8` of `08-batchnorm`; of what has no number, itself."""
    number, dash, _ = slug.partition("-")
    return str(int(number)) if dash and number.isdecimal() else slug


def _name(slug: str) -> str:
    number, dash, name = slug.partition("-")
    return name if dash and number.isdecimal() else slug
