"""What a validator reads, in its order: values, fixed characters, loops; and how that becomes lines of a layout."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from judge.inputs.expressions import Expression, Number, names_in, show


class Unreadable(Exception):
    """A validator cannot be followed: the line, and what stands there."""

    def __init__(self, line: int, what: str) -> None:
        super().__init__(what)
        self.line, self.what = line, what


class ReadItem(NamedTuple):
    """A value."""

    name: str


class Fixed(NamedTuple):
    """Characters that are always the same; \\n ends a line."""

    text: str


class Loop(NamedTuple):
    """Items that come again and again."""

    often: Expression
    items: tuple["Item", ...]
    line: int


class Joined(NamedTuple):
    """An array on a line, `first` the index of its first value."""

    name: str
    first: Expression
    often: Expression


class Either(NamedTuple):
    """One of several lines."""

    ways: tuple[tuple["Item", ...], ...]
    line: int


class Endless(NamedTuple):
    """Items again and again until a line comes, or with None the end of the input."""

    items: tuple["Item", ...]
    sentinel: str | None
    line: int


Item = ReadItem | Fixed | Loop | Joined | Either | Endless

SPACE, EOLN = Fixed(" "), Fixed("\n")

#: so often repeat lines whose number nothing limits
UNTOLD = 100


def names_of(items: Iterable[Item]) -> list[str]:
    """The names that are read there."""
    found: list[str] = []
    for item in items:
        if isinstance(item, ReadItem | Joined):
            found.append(item.name)
        elif isinstance(item, Loop | Endless):
            found += names_of(item.items)
        elif isinstance(item, Either):
            for way in item.ways:
                found += names_of(way)
    return found


def loop_of(count: Expression, roles: tuple[Sequence[Item], ...], *, first: Expression, line: int) -> tuple[Item, ...]:
    """What a loop reads whose first, middle and last times read these."""
    begin, middle, last = map(tuple, roles)
    if begin == middle == last:
        if middle == (SPACE,) or not middle:
            return ()
        if len(middle) == 2 and middle[0] == SPACE and isinstance(middle[1], ReadItem):  # each after a blank: glued to what is before
            return (SPACE, Joined(middle[1].name, first, count))
        return (Loop(count, middle, line),)
    if middle == last and middle[:1] == (SPACE,) and begin == middle[1:]:
        return _joined(begin, count, first, line)
    if middle == last and middle[:1] == (EOLN,) and begin == middle[1:]:
        return (Loop(count, (*begin, EOLN), line), Fixed("\b"))
    if begin == middle and middle[-1:] == (SPACE,) and last[: len(middle) - 1] == middle[:-1]:
        return (*_joined(middle[:-1], count, first, line), *last[len(middle) - 1 :])
    if begin == middle and middle[-1:] == (EOLN,) and last == middle[:-1]:
        return (Loop(count, middle, line), Fixed("\b"))
    raise Unreadable(line, "the times of this loop differ")


def _joined(items: tuple[Item, ...], count: Expression, first: Expression, line: int) -> tuple[Item, ...]:
    if len(items) == 1 and isinstance(items[0], ReadItem):
        return (Joined(items[0].name, first, count),)
    if all(isinstance(item, ReadItem | Fixed) for item in items) and isinstance(count, Number) and 1 <= count.value <= 8:
        return tuple(part for number in range(int(count.value)) for part in ((SPACE,) if number else ()) + items)
    raise Unreadable(line, "more than one value at a time, all on one line")


def layout_lines(items: Sequence[Item], *, indent: str = "") -> list[str]:
    """The lines of a layout; Unreadable where a spec has no form for them."""
    lines: list[str] = []
    words: list[Item] = []
    for item in items:
        if item == Fixed("\b"):  # the last line of a loop had no end: what follows ends it
            words.append(item)
        elif item == EOLN and words == [Fixed("\b")]:
            words = []
        elif isinstance(item, Loop | Endless | Either) and _ends_line(item):
            if words:
                raise Unreadable(item.line, "a loop of lines begins within a line")
            lines += _repeated(item, indent)
        elif item == EOLN:
            lines.append(indent + (row_text(words) or "blank"))
            words = []
        else:
            words.append(item)
    if words and words != [Fixed("\b")]:
        raise Unreadable(0, "the last line has no end")
    return lines


def _ends_line(item: Loop | Endless | Either) -> bool:
    return isinstance(item, Either) or any(part == EOLN or isinstance(part, Loop | Endless | Either) for part in item.items)


def _repeated(item: Loop | Endless | Either, indent: str) -> list[str]:
    if isinstance(item, Either):
        return [indent + _either_text(item)]
    if isinstance(item, Loop):
        refuse_loop_names(item.often, item.line)
        often = f"* {show(item.often)}"
    else:
        often = f"* 1..{UNTOLD} until {item.sentinel or 'eof'}"
    if len(item.items) == 1 and isinstance(item.items[0], Either):
        return [f"{indent}{_either_text(item.items[0])}   {often}"]
    if item.items[-1] == EOLN and EOLN not in item.items[:-1] and all(isinstance(part, ReadItem | Fixed | Joined) for part in item.items):
        return [f"{indent}{row_text(item.items[:-1])}   {often}"]
    return [f"{indent}{{", *layout_lines(item.items, indent=indent), f"{indent}}} {often}"]


def _either_text(item: Either) -> str:
    texts = []
    for way in item.ways:
        if way[-1:] != (EOLN,) or EOLN in way[:-1]:
            raise Unreadable(item.line, "what follows depends on a value, for more than a line")
        texts.append(row_text(way[:-1]))
    return " | ".join(dict.fromkeys(texts))


def row_text(items: Sequence[Item]) -> str:
    """A line of a layout."""
    words = [""]
    for item in items:
        if item == SPACE:
            words.append("")
        elif isinstance(item, Fixed) and "\n" not in item.text and "\b" not in item.text and '"' not in item.text:
            if words[-1] and item.text.lstrip("-").isdigit():
                words[-1] += f'"{item.text}"'
            else:
                words[-1] += item.text if item.text.lstrip("-").isdigit() and item.text.isascii() else f'"{item.text}"'
        elif isinstance(item, ReadItem):
            words[-1] += ('""' if words[-1][-1:].isalnum() or words[-1][-1:] == "_" else "") + item.name
        elif isinstance(item, Joined):
            refuse_loop_names(item.often, 0)
            words[-1] += _array_text(item)
        elif isinstance(item, Loop) and item.items in ((SPACE,),):
            words.append("")
        else:
            raise Unreadable(getattr(item, "line", 0), "a form of line that a spec does not have")
    if "" in words and len(words) > 1:
        raise Unreadable(0, "a line that begins or ends with a blank, or has two in a row")
    return " ".join(words)


def _array_text(item: Joined) -> str:
    from judge.drafting.symbols import ONE, added, from_polynomial, polynomial

    refuse_loop_names(item.first, 0)
    last = from_polynomial(added(added(polynomial(item.first), polynomial(item.often)), polynomial(ONE), -1))
    if last is None:
        return f"{item.name}[1..{show(item.often)}]"
    return f"{item.name}[{show(item.first)}..{show(last)}]"


def refuse_loop_names(expression: Expression, line: int) -> None:
    """Unreadable where a number depends on how far a loop is."""
    if any(name.startswith(("%", "#")) for name in names_in(expression)):
        raise Unreadable(line, f"a count that changes from one time to the next: {show(expression).lstrip('%')}")
