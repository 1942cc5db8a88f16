"""Spec text to its parts, line by line, each with its place. What the names mean together is `resolving`'s concern.

N M                  the layout, a line of input each
u v   * M
---
1 <= N <= 1000       the rules
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from lark import Lark, Tree
from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken, VisitError

from judge.errors import PackageError, SpecError
from judge.inputs.parts import CellDeclaration, Count, Declaration, LayoutRow, PartsReader, Rule
from judge.messages import N_

_SEPARATOR = re.compile(r"-{3,}+\s*+$")
_DECLARATION = re.compile(r"\s*+[^\W\d]\w*+(?:(?:\s*+,\s*+|\s++)[^\W\d]\w*+)*+\s*+:")
_CELLS = re.compile(r"\s*+[^\W\d]\w*+\s*+\[[^:]*+:")
_STARTS = ("layout", "chain", "declaration", "cell_letters")


class SpecPlace(NamedTuple):
    """Where something stands, for messages."""

    path: str
    line: int

    def wrong(self, template: str, /, **values: object) -> PackageError:
        """The error that points here; a value `column` (1-based) belongs to the place."""
        where = f"{self.path}:{self.line}" + (f":{values['column']}" if "column" in values else "")
        return PackageError(template, where=where, **values)


class Opening(NamedTuple):
    """The beginning of a block."""


class Closing(NamedTuple):
    """The end of a block, and how often it stands."""

    often: Count


class Gap(NamedTuple):
    """An empty line of the input."""

    is_optional: bool


LayoutPart = Opening | Closing | Gap | LayoutRow


class Parts(NamedTuple):
    """A spec's lines, parsed one by one."""

    layout: tuple[tuple[SpecPlace, LayoutPart], ...]
    rules: tuple[tuple[SpecPlace, Rule | Declaration | CellDeclaration], ...]
    end: SpecPlace


def parse_lines(text: str, path: str) -> Parts:
    """The parts of a spec; PackageError with line and column where one cannot be read."""
    layout: list[tuple[SpecPlace, LayoutPart]] = []
    rules: list[tuple[SpecPlace, Rule | Declaration | CellDeclaration]] = []
    is_layout = True
    lines = text.removeprefix("\ufeff").splitlines()
    for number, raw in enumerate(lines, 1):
        line = _without_comment(raw)
        place = SpecPlace(path, number)
        if is_layout and _SEPARATOR.match(line):
            is_layout = False
        elif line.strip() and is_layout:
            layout.append((place, _layout_part(line, place)))
        elif line.strip():
            start = "declaration" if _DECLARATION.match(line) else "cell_letters" if _CELLS.match(line) else "chain"
            rules.append((place, _parse(line, start, place)))
    return Parts(tuple(layout), tuple(rules), SpecPlace(path, max(len(lines), 1)))


def _without_comment(line: str) -> str:
    """A line up to its #; one inside quotes or brackets is no comment."""
    found = re.match(r'(?:"[^"]*"|\[(?:\\.|[^\]\\]){1,64}\]|[^#"\[]|["\[])*?(?=#|$)', line)
    return found.group() if found else line


def _layout_part(line: str, place: SpecPlace) -> LayoutPart:
    part = _parse(line, "layout", place)
    if isinstance(part, Tree):
        if part.data == "opening":
            return Opening()
        if part.data == "closing":
            count = part.children[0]
            assert isinstance(count, Count)
            return Closing(count)
        return Gap(part.children[0] is not None)
    assert isinstance(part, LayoutRow)
    return part


def _parse(line: str, start: str, place: SpecPlace):  # type: ignore[no-untyped-def]  # what lark gives has no type
    try:
        return PartsReader().transform(_lark().parse(line, start=start))
    except UnexpectedInput as error:
        raise _explained(error, line, place) from None
    except VisitError as error:
        if isinstance(error.orig_exc, SpecError):
            raise place.wrong(error.orig_exc.template, **error.orig_exc.values) from None
        raise


@cache
def _lark() -> Lark:
    grammar = Path(__file__).with_name("grammar.lark").read_text("utf-8")
    return Lark(grammar, start=list(_STARTS), parser="lalr", maybe_placeholders=True, propagate_positions=True)


_WORDS = ("blank", "until", "eof", "decimal", "integer", "distinct", "sorted", "down", "permutation", "parents", "tree", "graph", "of",
          "spaced", "once", "simple", "connected", "directed", "acyclic", "min", "max", "abs", "sum", "len")  # fmt: skip

#: what terminals are called in messages; those that are not here are shown as they are written
_CALLED = {
    "NAME": N_("a name"), "NUMBER": N_("a number"), "LITERAL_NUMBER": N_("a number"), "STRING": N_("a text in quotes"),
    "SIGN": N_("<= or another comparison"), "ALPHABET": N_("an alphabet such as [a-z]"), "$END": N_("the end of the line"),
    "ADJECTIVE": N_("simple, connected, directed or acyclic"), "FUNCTION": N_("min, max or abs"), "_SUM": "sum",
    "_LENGTH": "len", "OPTIONAL": "?",
}  # fmt: skip


def _explained(error: UnexpectedInput, line: str, place: SpecPlace) -> PackageError:
    """The error in words: what stands where, what could, and the word that was perhaps meant."""
    from difflib import get_close_matches

    is_at_end = isinstance(error, UnexpectedToken) and error.token.type == "$END"
    column = len(line.rstrip()) + 1 if is_at_end or error.column < 1 else error.column
    found = line[column - 1 :].split(maxsplit=1)[0][:20] if column <= len(line.rstrip()) else ""
    here = re.findall(r"^[^\W\d]\w*", found)
    before = re.findall(r"[^\W\d]\w*", line[: column - 1])[-1:]
    for candidate in here + before:
        near = get_close_matches(candidate.lower(), _WORDS, n=1, cutoff=0.7)
        if near and near[0] != candidate:
            return place.wrong(
                N_("cannot read {found}: did you mean {near} instead of {candidate}?"), column=column, found=found or line.strip(),
                near=near[0], candidate=candidate,
            )  # fmt: skip
    expected = _expected(error)
    if not found:
        return place.wrong(N_("the line ends too early: expected {expected}"), column=column, expected=expected)
    return place.wrong(N_("cannot read {found}: expected {expected}"), column=column, found=found, expected=expected)


def _expected(error: UnexpectedInput) -> str:
    names: set[str] = set()
    if isinstance(error, UnexpectedCharacters):
        names = set(error.allowed or ())
    elif isinstance(error, UnexpectedToken):
        names = set(error.accepts or error.expected)
    terminals = {terminal.name: terminal.pattern.value for terminal in _lark().terminals}
    called = {_CALLED.get(name) or terminals.get(name, name) for name in names}
    return ", ".join(sorted(called)[:8]) or "?"
