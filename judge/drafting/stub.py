"""The beginning of a brute force in Python: it reads exactly the layout of a spec, and leaves the thinking to the learner."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from judge.inputs.expressions import Expression, show
from judge.inputs.inputspec import (
    Array,
    Atom,
    Blank,
    Choice,
    Decimals,
    Literal,
    Node,
    OneOf,
    Repeat,
    Scalar,
    Spec,
    TextLine,
    Until,
    Variable,
    Whole,
)  # fmt: skip
from judge.messages import N_, filled

_INDENT = "    "

#: the comment where the learner goes on
_THINK = N_("the simplest way that is surely right goes here; how long it takes does not matter")

#: comments at lines that are odd
_EMPTY = N_("an empty line")
_MAY_BE_EMPTY = N_("an empty line may stand here")
_GLUED = N_("{names}, without blanks between some")


class _Known(NamedTuple):
    """What every line is made with: what the spec says of its variables, and the words of comments."""

    variables: Mapping[str, Variable]
    #: where the learner goes on
    think: str
    translate: Callable[[str], str]


def brute_stub(spec: Spec, title: str, translate: Callable[[str], str]) -> str:
    """The text of the file, its comments in the learner's language."""
    known = _Known(spec.variables, translate(_THINK), translate)
    lines = [f"# {title}: {known.think}", "", "", "def main():"]
    body = list(_nodes(spec.layout, known))
    lines += [f"{_INDENT}{line}" for line in [*body, f"# {known.think}"]]
    if not body:
        lines.append(f"{_INDENT}pass")
    return "\n".join([*lines, "", "", "main()", ""])


def _nodes(nodes: Sequence[Node], known: _Known) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Blank):
            yield f"# {known.translate(_MAY_BE_EMPTY)}" if node.is_optional else f"input()  # {known.translate(_EMPTY)}"
        elif isinstance(node, TextLine):
            yield from _line(node, known)
        elif isinstance(node, Choice):
            yield from _choice(node, known)
        else:
            yield from _repeat(node, known)


def _repeat(node: Repeat, known: _Known) -> Iterator[str]:
    line = node.body[0] if len(node.body) == 1 and isinstance(node.body[0], TextLine) else None
    if line is not None and not isinstance(node.often, Until) and not _is_glued(line):
        names = [atom.name for atom in _atoms(line) if not isinstance(atom, Literal)]
        yield f"{'_'.join(names)} = [{_row(line, known)} for _ in range({_python(node.often.number)})]"
        return
    if not isinstance(node.often, Until):
        yield f"for _ in range({_python(node.often.number)}):"
    elif node.often.sentinel is None:
        yield from ("while True:", f"{_INDENT}try:", f"{_INDENT * 2}line = input()", f"{_INDENT}except EOFError:", f"{_INDENT * 2}break")
    else:
        yield f"while (line := input()) != {_sentinel(node.often.sentinel)!r}:"
    inner = list(_nodes(node.body, known))
    if isinstance(node.often, Until) and inner:
        inner[0] = inner[0].replace("input()", "line", 1)
    for text in inner or ["pass"]:
        yield _INDENT + text
    if len(node.body) > 1:
        yield f"{_INDENT}# {known.think}"


def _row(line: TextLine, known: _Known) -> str:
    """The expression for a line that is an element of a list."""
    atoms = [atom for atom in _atoms(line) if not isinstance(atom, Literal)]
    if len(atoms) == 1 and isinstance(atoms[0], Scalar):
        reader = _reader(known.variables[atoms[0].name])
        return f"{reader}(input())" if reader else "input()"
    readers = {_reader(known.variables[atom.name]) for atom in atoms}
    if len(readers) == 1 and not any(isinstance(atom, Literal) for atom in _atoms(line)):
        (reader,) = readers
        return f"list(map({reader}, input().split()))" if reader else "input().split()"
    return "input().split()"


def _line(line: TextLine, known: _Known) -> Iterator[str]:
    atoms = _atoms(line)
    named = [atom for atom in atoms if not isinstance(atom, Literal)]
    if _is_glued(line):
        names = " ".join(atom.name for atom in named)
        yield f"line = input()  # {filled(known.translate(_GLUED), {'names': names})}"
        return
    if not named:
        yield "input()"
        return
    first = named[0]
    if len(atoms) == 1 and isinstance(first, Scalar):
        reader = _reader(known.variables[first.name])
        yield f"{first.name} = {reader}(input())" if reader else f"{first.name} = input()"
        return
    arrays = [atom for atom in named if isinstance(atom, Array)]
    readers = {_reader(known.variables[atom.name]) for atom in named}
    if len(arrays) <= 1 and len(readers) == 1 and len(named) == len(atoms):
        (reader,) = readers
        words = f"map({reader}, input().split())" if reader else "input().split()"
        if len(atoms) == 1:
            yield f"{first.name} = list({words})"
        else:
            yield f"{', '.join(('*' if isinstance(atom, Array) else '') + atom.name for atom in named)} = {words}"
        return
    yield "words = input().split()"
    yield from _from_words(line, known)


def _from_words(line: TextLine, known: _Known) -> Iterator[str]:
    """Values out of `words`, one after the other."""
    place = "0"
    for atom in _atoms(line):
        if isinstance(atom, Array):
            reader = _reader(known.variables[atom.name])
            end = f"{place} + {_python(atom.last)} - {_python(atom.first)} + 1"
            words = f"words[{place} : {end}]"
            yield f"{atom.name} = " + (f"list(map({reader}, {words}))" if reader else words)
            place = end
        else:
            if isinstance(atom, Scalar):
                reader = _reader(known.variables[atom.name])
                yield f"{atom.name} = " + (f"{reader}(words[{place}])" if reader else f"words[{place}]")
            place = str(int(place) + 1) if place.isdigit() else f"{place} + 1"


def _choice(node: Choice, known: _Known) -> Iterator[str]:
    yield "words = input().split()"
    word = "if"
    for line in node.lines:
        first = _atoms(line)[0]
        condition = f"words[0] == {first.text!r}" if isinstance(first, Literal) else f"len(words) == {len(line.words)}"
        yield f"{word} {condition}:"
        for text in list(_from_words(line, known)) or ["pass"]:
            yield _INDENT + text
        word = "elif"


def _reader(variable: Variable) -> str:
    are_numbers = isinstance(variable.kind, OneOf) and all(word.lstrip("-").isdigit() for word in variable.kind.words)
    if isinstance(variable.kind, Whole) or are_numbers:
        return "int"
    return "float" if isinstance(variable.kind, Decimals) else ""


def _is_glued(line: TextLine) -> bool:
    return any(len(word) > 1 for word in line.words)


def _atoms(line: TextLine) -> list[Atom]:
    return [atom for word in line.words for atom in word]


def _sentinel(line: TextLine) -> str:
    return " ".join("".join(atom.text for atom in word if isinstance(atom, Literal)) for word in line.words)


def _python(expression: Expression) -> str:
    return show(expression).replace("^", "**").replace("/", "//")
