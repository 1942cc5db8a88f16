"""What of a spec's inputs can be small or large: numbers of things, lengths of words, numbers of lines, plain values."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from math import floor
from typing import NamedTuple

from judge.errors import SpecError
from judge.inputs.expressions import Call, Expression, Number, Value, evaluate, names_in
from judge.inputs.inputspec import Letters, Node, Repeat, Scalar, Spec, Until, Variable, Whole
from judge.inputs.specnodes import atoms_of, lines_of


class Role(Enum):
    """What a dimension is, in the order in which one is chosen to be measured along."""

    #: a number of lines or values
    COUNT = 1
    #: the length of a word that stands once
    LENGTH = 2
    #: how often lines come until something ends them; the spec has no name for that
    LINES = 3
    #: the length of words that stand in repeated lines
    INNER_LENGTH = 4
    #: a number of test cases, in which other numbers of things stand
    CASES = 5
    #: a number that stands alone, on which nothing of the layout depends
    VALUE = 6


class Dimension(NamedTuple):
    """Something that goes from `least` to `most`."""

    name: str
    role: Role
    least: int
    most: int
    #: whether the sum over the test cases has a limit
    has_sum: bool = False

    @property
    def ratio(self) -> float:
        """How many times the least the most is."""
        return self.most / max(self.least, 1)


def find_dimensions(spec: Spec) -> tuple[Dimension, ...]:
    """All that can grow, in the order of the input; what has but one value cannot."""
    spans, lone = _spans(spec), lone_names(spec)
    found = [_dimension(variable, spans, variable.name in lone) for variable in spec.variables.values()]
    found += [
        Dimension(name, Role.LINES, *_ends(repeat.often.least, repeat.often.most, spans))
        for name, repeat in unnamed_repeats(spec).items()
        if isinstance(repeat.often, Until)
    ]
    return tuple(dimension for dimension in found if dimension is not None and dimension.most > max(dimension.least, 1))


def unnamed_repeats(spec: Spec) -> dict[str, Repeat]:
    """The repeats whose number nothing tells, by names for them: `lines`, then `lines2` ..."""
    repeats = [repeat for repeat in _repeats(spec.layout) if isinstance(repeat.often, Until)]
    free = (name for number in range(1, 1000) if (name := f"lines{number if number > 1 else ''}") not in spec.variables)
    return dict(zip(free, repeats, strict=False))


def lone_names(spec: Spec) -> frozenset[str]:
    """The names of single values that stand outside of all repeats."""
    atoms = (atom for node in spec.layout for atom in atoms_of(lines_of(node)))
    return frozenset(atom.name for atom in atoms if isinstance(atom, Scalar))


def upper_limits(variable: Variable) -> list[Expression]:
    """What the variable may not be above."""
    return [_shifted(bound.value, "-", bound.gap) for bound in variable.bounds if bound.is_upper]


def lower_limits(variable: Variable) -> list[Expression]:
    """What the variable may not be below."""
    return [_shifted(bound.value, "+", bound.gap) for bound in variable.bounds if not bound.is_upper]


def _shifted(value: Expression, sign: str, gap: int) -> Expression:
    return Call(sign, (value, Number(gap))) if gap else value


def _dimension(variable: Variable, spans: Mapping[str, tuple[int, int]], is_lone: bool) -> Dimension | None:
    name, kind = variable.name, variable.kind
    if isinstance(kind, Letters):
        if any(names_in(kind.most)):  # it follows another size
            return None
        return Dimension(name, Role.LENGTH if is_lone else Role.INNER_LENGTH, *_ends(kind.least, kind.most, spans))
    if name not in spans:
        return None
    if variable.is_size:
        return Dimension(name, Role.CASES if variable.is_case_count else Role.COUNT, *spans[name], variable.most_sum is not None)
    is_free = is_lone and not variable.relations and not any(names for limit in upper_limits(variable) for names in names_in(limit))
    return Dimension(name, Role.VALUE, *spans[name]) if is_free else None


def _spans(spec: Spec) -> dict[str, tuple[int, int]]:
    """The least and the most of each integer, whatever the others are."""
    least: dict[str, Value] = {}
    most: dict[str, Value] = {}
    for name, variable in spec.variables.items():
        if not isinstance(variable.kind, Whole) or variable.is_permutation or variable.are_parents:
            continue
        lows, highs = _values(lower_limits(variable), least), _values(upper_limits(variable), most)
        if variable.most_sum is not None:
            highs += _values([variable.most_sum], most)
        if lows and highs:
            least[name], most[name] = max(lows), min(highs)
    return {name: (-floor(-least[name]), floor(most[name])) for name in least}


def _values(limits: Sequence[Expression], values: Mapping[str, Value]) -> list[Value]:
    """The limits that have a value; names that are not known, and what cannot be computed, have none."""
    found = []
    for limit in limits:
        try:
            found.append(evaluate(limit, values))
        except (KeyError, SpecError):
            continue
    return found


def _ends(least: Expression, most: Expression, spans: Mapping[str, tuple[int, int]]) -> tuple[int, int]:
    lows = _values([least], {name: low for name, (low, _) in spans.items()})
    highs = _values([most], {name: high for name, (_, high) in spans.items()})
    return (-floor(-lows[0]) if lows else 0, floor(highs[0]) if highs else 0)


def _repeats(nodes: Sequence[Node]) -> Iterator[Repeat]:
    for node in nodes:
        if isinstance(node, Repeat):
            yield node
            yield from _repeats(node.body)
