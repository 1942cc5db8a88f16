"""A problem's statement: statement/problem.<language>.<md|tex|html|pdf>, `problem_statement/` in older packages."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from judge.constants import with_commands, with_constants
from judge.handwritten import read_text

_FOLDERS = ("statement", "problem_statement")

#: a language's statement in the form that shows best
_SUFFIXES = (".md", ".html", ".tex", ".pdf")

#: when there is none in the reader's
_OTHERWISE = ("ko", "en")


class Statement(NamedTuple):
    """The file of a statement; `language` is empty where its name says none."""

    path: Path
    language: str


def find_statement(folder: Path, language: str) -> Statement | None:
    """The statement in this language, else in another one; None where a package has none."""
    found = sorted(_all(folder), key=lambda one: (_preference(one.language, language), _SUFFIXES.index(one.path.suffix), one.path.name))
    return found[0] if found else None


def read_markdown(statement: Statement, constants: Mapping[str, str]) -> str:
    """A statement's text as Markdown, whatever form its file has, with the package's constants; PackageError when it is no text.

    A PDF has none: the empty text.
    """
    if statement.path.suffix == ".pdf":
        return ""
    text = read_text(statement.path)
    if constants:
        fill = with_commands if statement.path.suffix == ".tex" else with_constants
        text = fill(text.encode(), constants).decode()
    if statement.path.suffix == ".html":
        from judge.markup.html import parse_fragment
        from judge.markup.tomarkdown import to_markdown

        return to_markdown(parse_fragment(text))
    if statement.path.suffix == ".tex":
        from judge.markup.fromlatex import latex_to_markdown

        return latex_to_markdown(text)
    return text


def _all(folder: Path) -> Iterator[Statement]:
    for name in _FOLDERS:
        below = folder / name
        for path in below.iterdir() if below.is_dir() else ():
            parts = path.name.split(".")
            if parts[0] == "problem" and path.suffix in _SUFFIXES and len(parts) <= 3:
                yield Statement(path, parts[1] if len(parts) == 3 else "")


def _preference(language: str, wanted: str) -> int:
    order = (wanted, *_OTHERWISE, "")
    return order.index(language) if language in order else len(order)
