"""Words on lines of at most so many columns, wide characters counted as two, nothing that can move the cursor."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from judge.markup.span import Span
from judge.reports.style import Style
from judge.reports.visible import printable, width

_LOOKS = {"bold": ("bold",), "italic": ("italic",), "code": ("cyan",), "dim": ("dim",)}

#: signs of relations, which stay beside what they relate
_RELATIONS = frozenset("<>=≤≥≠")

#: looks of formulas and code
_WHOLE = ("italic", "code")


def wrap(pieces: Iterable[Span], style: Style, columns: int, *, first: str = "", rest: str = "") -> Iterator[str]:
    """Lines of at most `columns`, broken at blanks where there are any; `first` and `rest` stand before them."""
    line: list[Span] = []
    used, start = 0, first
    for word in _words(pieces, columns // 3):
        if word == [Span("\n")]:
            yield start + _painted(line, style)
            line, used, start = [], 0, rest
            continue
        room = max(columns - len(start), 8)
        needed = sum(width(piece.text) for piece in word)
        if used and used + needed > room and not word[0].text.isspace():
            yield start + _painted(line, style)
            line, used, start = [], 0, rest
        if not used and word[0].text.isspace():
            continue
        if needed > room:
            *heads, word = _parts(word, room)
            for head in heads:
                yield start + _painted(head, style)
                start = rest
            needed = sum(width(piece.text) for piece in word)
        line += word
        used += needed
    if line or not used:
        yield start + _painted(line, style)


def _words(pieces: Iterable[Span], whole: int) -> Iterator[list[Span]]:
    """What must not be broken: letters up to the next blank, whatever they look like; blanks and line breaks by themselves.

    Formulas and code of at most `whole` columns are not broken at their blanks, and nothing is beside a sign of a relation.
    """
    for kind, group in groupby(_letters(pieces, whole), key=lambda one: one[1]):
        letters = [letter for letter, _ in group]
        if kind == 2:
            yield from ([Span("\n")] for _ in letters)
        else:
            yield [Span("".join(letter.text for letter in run), look) for look, run in groupby(letters, key=lambda letter: letter.look)]


def _letters(pieces: Iterable[Span], whole: int) -> Iterator[tuple[Span, int]]:
    """Letters, each with its kind: 1 a blank where a line may end, 2 a line break, 0 all others."""
    for text, look in pieces:
        is_whole = look in _WHOLE and width(text) <= whole
        shown = text if text == "\n" else fit(text)
        for at, letter in enumerate(shown):
            is_gap = letter == " " and not is_whole and _RELATIONS.isdisjoint(shown[max(0, at - 1) : at + 2])
            yield Span(letter, look), 2 if letter == "\n" else int(is_gap)


def _parts(word: list[Span], room: int) -> Iterator[list[Span]]:
    """A word that is longer than a line, letter by letter, in parts that are not."""
    part, taken = list[Span](), 0
    for text, look in word:
        for letter in text:
            columns = width(letter)
            if part and taken + columns > room:
                yield part
                part, taken = [], 0
            part.append(Span(letter, look))
            taken += columns
    yield part


def _painted(line: list[Span], style: Style) -> str:
    while line and line[-1].text.isspace():
        line = line[:-1]
    return "".join(
        style.paint("".join(piece.text for piece in run), *_LOOKS.get(look, ()))
        for look, run in groupby(line, key=lambda piece: piece.look)
    )


def fit(text: str) -> str:
    """Text without what moves the cursor."""
    return printable(text.encode("utf-8", "replace"))


def code_within(line: str, columns: int) -> Iterable[str]:
    """A line of code as lines of at most `columns`, broken where it means the same, as far as it can be."""
    if width(line) <= columns:
        return (line,)
    from judge.reports.codelines import broken_code  # few lines are as wide as that

    return broken_code(line, columns)
