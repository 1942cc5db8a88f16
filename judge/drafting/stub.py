"""The beginning of a brute force in Python: it reads exactly the layout of a spec, and leaves the thinking to the learner."""

from collections.abc import Iterator, Mapping, Sequence

from judge.inputs.expressions import Expression, show
from judge.inputs.inputspec import (
    Array,
    Atom,
    Blank,
    Choice,
    Decimals,
    Literal,
    Node,
    Repeat,
    Scalar,
    Spec,
    TextLine,
    Until,
    Variable,
    Whole,
)  # fmt: skip

_INDENT = "    "

_Variables = Mapping[str, Variable]


def brute_stub(spec: Spec, title: str, *, think: str) -> str:
    """The text of the file; `think` is the comment where the learner goes on."""
    lines = [f"# {title}: {think}", "", "", "def main():"]
    body = list(_nodes(spec.layout, spec.variables, think))
    lines += [f"{_INDENT}{line}" for line in [*body, f"# {think}"]]
    if not body:
        lines.append(f"{_INDENT}pass")
    return "\n".join([*lines, "", "", "main()", ""])


def _nodes(nodes: Sequence[Node], variables: _Variables, think: str) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Blank):
            yield "input()  # an empty line" if not node.is_optional else "# an empty line may stand here"
        elif isinstance(node, TextLine):
            yield from _line(node, variables)
        elif isinstance(node, Choice):
            yield from _choice(node, variables)
        else:
            yield from _repeat(node, variables, think)


def _repeat(node: Repeat, variables: _Variables, think: str) -> Iterator[str]:
    line = node.body[0] if len(node.body) == 1 and isinstance(node.body[0], TextLine) else None
    if line is not None and not isinstance(node.often, Until) and not _is_glued(line):
        names = [atom.name for atom in _atoms(line) if not isinstance(atom, Literal)]
        yield f"{'_'.join(names)} = [{_row(line, variables)} for _ in range({_python(node.often.number)})]"
        return
    if not isinstance(node.often, Until):
        yield f"for _ in range({_python(node.often.number)}):"
    elif node.often.sentinel is None:
        yield from ("while True:", f"{_INDENT}try:", f"{_INDENT * 2}line = input()", f"{_INDENT}except EOFError:", f"{_INDENT * 2}break")
    else:
        yield f"while (line := input()) != {_sentinel(node.often.sentinel)!r}:"
    inner = list(_nodes(node.body, variables, think))
    if isinstance(node.often, Until) and inner:
        inner[0] = inner[0].replace("input()", "line", 1)
    for text in inner or ["pass"]:
        yield _INDENT + text
    if len(node.body) > 1:
        yield f"{_INDENT}# {think}"


def _row(line: TextLine, variables: _Variables) -> str:
    """The expression for a line that is an element of a list."""
    atoms = [atom for atom in _atoms(line) if not isinstance(atom, Literal)]
    if len(atoms) == 1 and isinstance(atoms[0], Scalar):
        reader = _reader(variables[atoms[0].name])
        return f"{reader}(input())" if reader else "input()"
    readers = {_reader(variables[atom.name]) for atom in atoms}
    if len(readers) == 1 and not any(isinstance(atom, Literal) for atom in _atoms(line)):
        (reader,) = readers
        return f"list(map({reader}, input().split()))" if reader else "input().split()"
    return "input().split()"


def _line(line: TextLine, variables: _Variables) -> Iterator[str]:
    atoms = _atoms(line)
    named = [atom for atom in atoms if not isinstance(atom, Literal)]
    if _is_glued(line):
        yield f"line = input()  # {' '.join(atom.name for atom in named)}, without blanks between some"
        return
    if not named:
        yield "input()"
        return
    first = named[0]
    if len(atoms) == 1 and isinstance(first, Scalar):
        reader = _reader(variables[first.name])
        yield f"{first.name} = {reader}(input())" if reader else f"{first.name} = input()"
        return
    arrays = [atom for atom in named if isinstance(atom, Array)]
    readers = {_reader(variables[atom.name]) for atom in named}
    if len(arrays) <= 1 and len(readers) == 1 and len(named) == len(atoms):
        (reader,) = readers
        words = f"map({reader}, input().split())" if reader else "input().split()"
        if len(atoms) == 1:
            yield f"{first.name} = list({words})"
        else:
            yield f"{', '.join(('*' if isinstance(atom, Array) else '') + atom.name for atom in named)} = {words}"
        return
    yield "words = input().split()"
    yield from _from_words(line, variables)


def _from_words(line: TextLine, variables: _Variables) -> Iterator[str]:
    """Values out of `words`, one after the other."""
    place = "0"
    for atom in _atoms(line):
        if isinstance(atom, Array):
            reader = _reader(variables[atom.name])
            end = f"{place} + {_python(atom.last)} - {_python(atom.first)} + 1"
            words = f"words[{place} : {end}]"
            yield f"{atom.name} = " + (f"list(map({reader}, {words}))" if reader else words)
            place = end
        else:
            if isinstance(atom, Scalar):
                reader = _reader(variables[atom.name])
                yield f"{atom.name} = " + (f"{reader}(words[{place}])" if reader else f"words[{place}]")
            place = str(int(place) + 1) if place.isdigit() else f"{place} + 1"


def _choice(node: Choice, variables: _Variables) -> Iterator[str]:
    yield "words = input().split()"
    word = "if"
    for line in node.lines:
        first = _atoms(line)[0]
        condition = f"words[0] == {first.text!r}" if isinstance(first, Literal) else f"len(words) == {len(line.words)}"
        yield f"{word} {condition}:"
        for text in list(_from_words(line, variables)) or ["pass"]:
            yield _INDENT + text
        word = "elif"


def _reader(variable: Variable) -> str:
    if isinstance(variable.kind, Whole):
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
