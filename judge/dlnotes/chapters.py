"""The chapters of the notes: their names, titles and texts."""

from pathlib import Path
from typing import NamedTuple

from judge.errors import UsageError
from judge.messages import command_line

_NOTES = Path(__file__).parent / "notes"

#: how a line begins that names a problem
_PROBLEM = "Problem: `judge run "


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


def is_chapter(slug: str) -> bool:
    """Whether the notes have a chapter of this name; decks of other subjects have none."""
    return (_NOTES / "en" / f"{slug}.md").is_file()


def reading(slug: str) -> str:
    """The command that reads a chapter again; of a deck that has none, the one that asks about it."""
    return command_line("notes" if is_chapter(slug) else "quiz", slug)


def problems_of(slug: str) -> tuple[str, ...]:
    """The starter problems that a chapter names, in which what it computes is written as a program; none of what is no chapter."""
    if not is_chapter(slug):
        return ()
    text = (_NOTES / "en" / f"{slug}.md").read_text("utf-8")
    named = (line.removeprefix(_PROBLEM).rstrip("`") for line in text.splitlines() if line.startswith(_PROBLEM))
    return tuple(dict.fromkeys(named))


#: other names of chapters and decks
_ALIASES = {
    "bn": "batchnorm", "배치정규화": "batchnorm", "cnn": "convolution", "conv": "convolution", "합성곱": "convolution", "풀링": "pooling",
    "bce": "binary", "이진": "binary", "다중": "multiclass", "softmax": "multiclass", "회귀": "regression", "adam": "optimizers",
    "sgd": "optimizers", "옵티마이저": "optimizers", "epoch": "training", "에포크": "training", "학습": "training",
    "전처리": "preprocessing", "scaling": "preprocessing", "평가": "evaluation", "metrics": "evaluation", "h5": "formats",
    "onnx": "formats", "fc": "dense", "keras": "stack", "리눅스": "linux", "shell": "linux", "bigo": "complexity", "복잡도": "complexity",
    "통계": "statistics", "머신러닝": "ml", "sklearn": "ml", "데이터분석": "data",
    "pandas": "data", "파이토치": "pytorch", "torch": "pytorch", "딥러닝": "deep",
}  # fmt: skip


def pick(word: str, slugs: list[str]) -> str:
    """The slug that a word means: `8`, `08`, `batchnorm`, `batch`, `08-batchnorm`; UsageError for none or several."""
    wanted = word.strip().casefold()
    if wanted not in map(_name, slugs):
        wanted = _ALIASES.get(wanted.replace(" ", ""), wanted)
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
