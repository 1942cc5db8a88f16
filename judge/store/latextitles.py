r"""Titles in the statements of legacy packages, which may have them nowhere else.

    problem_statement/problem.<language>.tex    \problemname{...}, or a comment: %% plainproblemname: ...

A file without a language is English.
"""

import re
from pathlib import Path

_STATEMENT = re.compile(r"problem(?:\.([a-z]{2,3}(?:-[A-Z]{2})?))?\.tex")
_PLAIN = re.compile(r"(?m)^[^\S\n]*+%++[^\S\n]*+plainproblemname:[ \t]*+(\S[^\n]*)$")
#: braces within braces, one level deep: `\problemname{The \emph{other} way}`
_LATEX = re.compile(r"\\problemname\{((?:[^{}]|\{[^{}]*\})*)\}")
_COMMAND = re.compile(r"\\[A-Za-z]+\*?\s?")

#: letters of a statement in which its title is looked for
_MOST_LETTERS = 20_000


def titles_of_statements(folder: Path) -> dict[str, str]:
    """The titles by language, of a package's statements in LaTeX that have one."""
    place = folder / "problem_statement"
    titles: dict[str, str] = {}
    for path in sorted(place.iterdir()) if place.is_dir() else []:
        named = _STATEMENT.fullmatch(path.name)
        if named and path.is_file() and (title := _title(path)):
            titles[named[1] or "en"] = title
    return titles


def _title(path: Path) -> str:
    with path.open(encoding="utf-8", errors="replace") as file:
        text = file.read(_MOST_LETTERS)
    plain = _PLAIN.search(text)
    if plain:
        return plain[1].rstrip()
    found = _LATEX.search(text)
    return " ".join(re.sub(r"[{}$~]", " ", _COMMAND.sub("", found[1])).split()) if found else ""
