"""Rows and braces to a tree of nodes, and where in it each name stands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from judge.inputs.expressions import names_in
from judge.inputs.inputspec import Array, Atom, Blank, Choice, Literal, Node, Repeat, TextLine, Times, Until
from judge.inputs.knownnames import refuse_unknown
from judge.inputs.parser import Closing, Gap, LayoutPart, Opening, SpecPlace
from judge.inputs.parts import Count, LayoutRow
from judge.messages import N_


class Occurrence(NamedTuple):
    """Where a name stands: the numbers of the repeats around it, from outside."""

    place: SpecPlace
    blocks: tuple[int, ...]
    is_array: bool
    #: whether the innermost of them goes on until a line or the end comes
    is_endless: bool
    #: of which line with alternatives, in which of them, of how many; the same for all other lines
    choice: int = -1
    ways: frozenset[int] = frozenset([0])
    of_ways: int = 1
    #: of all names, in the order of the input
    number: int = 0

    @property
    def is_repeated(self) -> bool:
        """Whether the name has several values."""
        return self.is_array or bool(self.blocks)

    def is_known_in(self, inner: "Occurrence") -> bool:
        """Whether the name has one value in each place of the other."""
        is_around = not self.is_array and inner.blocks[: len(self.blocks)] == self.blocks
        return is_around and (inner.ways <= self.ways if inner.choice == self.choice else len(self.ways) == self.of_ways)

    def is_read_before(self, later: "Occurrence") -> bool:
        """Whether the name has one value in each place of the other, and is read when that comes."""
        return self.number < later.number and self.is_known_in(later)


def build_layout(parts: Sequence[tuple[SpecPlace, LayoutPart]], end: SpecPlace) -> tuple[Node, ...]:
    """The nodes of a layout; PackageError for braces that do not fit."""
    stack: list[tuple[SpecPlace, list[Node]]] = [(end, [])]
    for place, part in parts:
        nodes = stack[-1][1]
        if isinstance(part, Opening):
            stack.append((place, []))
        elif isinstance(part, Closing):
            if len(stack) == 1:
                raise place.wrong(N_("a closing brace without an opening one"))
            if not nodes:
                raise place.wrong(N_("nothing stands between the braces"))
            stack.pop()
            stack[-1][1].append(Repeat(tuple(nodes), _times(part.often)))
        elif isinstance(part, Gap):
            nodes.append(Blank(part.is_optional))
        else:
            nodes.append(_node(part))
    if len(stack) > 1:
        raise stack[-1][0].wrong(N_("this brace is never closed: write the closing one and * T below its lines"))
    return tuple(stack[0][1])


def find_occurrences(nodes: Sequence[Node], parts: Sequence[tuple[SpecPlace, LayoutPart]]) -> dict[str, Occurrence]:
    """Every name with its place, in the order of the input; PackageError for one that stands twice."""
    places: dict[str, SpecPlace] = {}
    for place, part in parts:
        if isinstance(part, LayoutRow):
            for atom in atoms_of(part.lines):
                if not isinstance(atom, Literal):
                    places.setdefault(atom.name, place)
    found: dict[str, Occurrence] = {}
    for name, occurrence in _walk(nodes, (), iter(range(1 << 30)), is_endless=False):
        ways, number = (found[name].ways | occurrence.ways, found[name].number) if name in found else (occurrence.ways, len(found))
        found[name] = occurrence._replace(place=places.get(name, occurrence.place), ways=ways, number=number)
    if parts:
        _refuse_twice(nodes, places)
        _refuse_counts(nodes, places, parts[0][0])
    return found


def names_of_sizes(nodes: Sequence[Node]) -> set[str]:
    """The names on which the number of lines or values depends."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, Repeat):
            names |= names_of_sizes(node.body)
            if isinstance(node.often, Times):
                names.update(names_in(node.often.number))
        for atom in atoms_of(lines_of(node)):
            if isinstance(atom, Array):
                names.update(names_in(atom.last), names_in(atom.first))
    return names


def names_of_case_counts(nodes: Sequence[Node]) -> set[str]:
    """The names that say how often blocks stand in which other numbers of things stand."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, Repeat) and isinstance(node.often, Times):
            inside = {atom.name for part in node.body for atom in atoms_of(lines_of(part)) if not isinstance(atom, Literal)}
            if inside & names_of_sizes(node.body):
                names.update(names_in(node.often.number))
    return names


def lines_of(node: Node) -> tuple[TextLine, ...]:
    """The lines that a node itself may be."""
    if isinstance(node, TextLine):
        return (node,)
    return node.lines if isinstance(node, Choice) else ()


def atoms_of(lines: Sequence[TextLine]) -> Iterator[Atom]:
    """The atoms of lines, from left to right."""
    for line in lines:
        for word in line.words:
            yield from word


def _times(count: Count) -> Times | Until:
    return Times(count.least) if count.most is None else Until(count.least, count.most, count.sentinel)


def _node(row: LayoutRow) -> Node:
    node: Node = row.lines[0] if len(row.lines) == 1 else Choice(row.lines)
    return node if row.often is None else Repeat((node,), _times(row.often))


def _walk(nodes: Sequence[Node], blocks: tuple[int, ...], numbers: Iterator[int], *, is_endless: bool) -> Iterator[tuple[str, Occurrence]]:
    for node in nodes:
        if isinstance(node, Repeat):
            yield from _walk(node.body, (*blocks, next(numbers)), numbers, is_endless=isinstance(node.often, Until))
        lines = lines_of(node)
        choice = next(numbers) if len(lines) > 1 else -1
        for way, line in enumerate(lines):
            for atom in atoms_of((line,)):
                if not isinstance(atom, Literal):
                    where = Occurrence(SpecPlace("", 0), blocks, isinstance(atom, Array), is_endless)
                    yield atom.name, where._replace(choice=choice, ways=frozenset([way]), of_ways=len(lines))


def _refuse_twice(nodes: Sequence[Node], places: dict[str, SpecPlace]) -> None:
    """PackageError for a name in two lines, or twice in one; alternatives of one line may share names."""
    seen: set[str] = set()
    for lines in _all_lines(nodes):
        here: set[str] = set()
        for line in lines:
            names = [atom.name for atom in atoms_of((line,)) if not isinstance(atom, Literal)]
            twice = next((name for name in names if name in seen or names.count(name) > 1), None)
            if twice is not None:
                raise places[twice].wrong(N_("{name} stands twice in the layout: give the second one another name"), name=twice)
            here.update(names)
        seen |= here


def _refuse_counts(nodes: Sequence[Node], places: Mapping[str, SpecPlace], start: SpecPlace, known: frozenset[str] = frozenset()) -> None:
    """PackageError for a count of what is not one number that was read before: an array, one of lines that repeat and are over."""
    for node in nodes:
        if isinstance(node, Repeat):
            if isinstance(node.often, Times):
                inside = next((place for name, place in places.items() if name in _names_below(node)), start)
                _need_known(names_in(node.often.number), known, places, inside)
            _refuse_counts(node.body, places, start, known)
        ways = []
        for line in lines_of(node):
            here = known
            for atom in atoms_of((line,)):
                if isinstance(atom, Array):
                    _need_known([*names_in(atom.first), *names_in(atom.last)], here, places, places.get(atom.name, start))
                elif not isinstance(atom, Literal):
                    here |= {atom.name}
            ways.append(here)
        known = frozenset.intersection(*ways) if ways else known


def _need_known(names: Iterable[str], known: frozenset[str], places: Mapping[str, SpecPlace], place: SpecPlace) -> None:
    for name in names:
        refuse_unknown(name, places, place)
        if name not in known:
            raise place.wrong(N_("{name} cannot say how many there are: it has to be one number that was read before"), name=name)


def _names_below(node: Repeat) -> set[str]:
    return {atom.name for lines in _all_lines(node.body) for atom in atoms_of(lines) if not isinstance(atom, Literal)}


def _all_lines(nodes: Sequence[Node]) -> Iterator[tuple[TextLine, ...]]:
    for node in nodes:
        if isinstance(node, Repeat):
            yield from _all_lines(node.body)
        elif lines_of(node):
            yield lines_of(node)
