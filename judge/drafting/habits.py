"""What all samples have in common though nothing asks for it: sorted, distinct, ends that differ. A hunt tries inputs that have it first.

A guess (`likely`) is asked for; a habit is only preferred: what breaks it may well be an input, and is told as what it is.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import factorial, prod
from typing import NamedTuple

from judge.drafting.connectedness import hang_together
from judge.drafting.draft import SpecDraft, render_draft
from judge.drafting.guesses import AT_LEAST, AT_MOST, BESIDE, fields_of
from judge.drafting.linepairs import pairs_of, scalars_of
from judge.errors import JudgeError
from judge.inputs.checking import refusal
from judge.inputs.expressions import Expression, names_in, show
from judge.inputs.inputspec import Order, Spec, TextLine, Variable, Whole
from judge.inputs.making import make_random
from judge.inputs.observing import SeenGroup, numbers_in
from judge.inputs.resolving import read_spec

#: what chance alone would do as rarely as this is a habit
_BY_CHANCE = 0.15
#: so many equal pairs, or lines from a value to itself, would be there by chance
_EXPECTED = 0.7
#: sizes of inputs that a spec with all habits has to make
_SIZES = (3, 8, 30)


class _HabitGround(NamedTuple):
    """A draft's spec, and what samples have of each name."""

    spec: Spec
    seen: Mapping[str, list[SeenGroup]]
    holds: Callable[[str], bool]
    #: names of which the draft guessed the least, and the most
    at_least: frozenset[str]
    at_most: frozenset[str]


def with_habits(draft: SpecDraft, samples: Sequence[bytes]) -> SpecDraft:
    """The draft with the rules that all samples keep, beside its own."""
    spec = read_spec(render_draft(draft), "input.spec")
    seen: dict[str, list[SeenGroup]] = {}
    for sample in samples:
        for name, groups in numbers_in(spec, sample).items():
            seen.setdefault(name, []).extend(groups)
    found: list[str] = []

    def holds(rule: str) -> bool:
        longer = spec_with(render_draft(draft), (*found, rule))
        return longer is not None and all(refusal(longer, sample) is None for sample in samples)

    for rule in _habits(_HabitGround(spec, seen, holds, _named_by(AT_LEAST, draft), _named_by(AT_MOST, draft))):
        if rule not in found and holds(rule) and _makes(render_draft(draft), (*found, rule)):
            found.append(rule)
    return draft._replace(habits=tuple(found))


def _named_by(template: str, draft: SpecDraft) -> frozenset[str]:
    """The names in guesses of one kind."""
    parts = [part for guess in draft.guesses for part in guess.split(BESIDE)]
    return frozenset(found["name"] for part in parts if (found := fields_of(part, template)))


def spec_with(text: str, habits: Sequence[str]) -> Spec | None:
    """The spec of a text that asks for these habits, too; None where both cannot be."""
    try:
        return read_spec("\n".join([text.rstrip("\n"), *habits, ""]), "input.spec")
    except (JudgeError, RecursionError):
        return None


def _makes(text: str, habits: Sequence[str]) -> bool:
    """Whether there are inputs with all of them."""
    spec = spec_with(text, habits)
    try:
        return spec is not None and all(make_random(spec, size, size) for size in _SIZES)
    except JudgeError:
        return False


def _habits(ground: _HabitGround) -> Iterator[str]:
    yield from _of_ends(ground)
    yield from _of_two(ground)
    for pair, _ in pairs_of(ground.spec.layout):
        yield from _of_pair(*pair, ground)
    vertices = {name for pair, _ in pairs_of(ground.spec.layout) if _size_of(pair, ground) for name in pair}
    vertices |= {name for graph in ground.spec.graphs for name in graph.ends}
    for name, variable in ground.spec.variables.items():
        if name not in vertices:
            yield from _of_many(name, variable, ground)


def _of_ends(ground: _HabitGround) -> Iterator[str]:
    """Where a draft guessed: counts that are never 0, what is never 1, numbers that are never above one that stands before."""
    before: list[str] = []
    for name, variable in ground.spec.variables.items():
        values = _values(name, ground)
        if not isinstance(variable.kind, Whole) or not values:
            continue
        is_single = all(len(group.values) == 1 for group in ground.seen[name])
        if variable.is_size and min(group.low for group in ground.seen[name]) <= 0 < min(values):
            yield f"1 <= {name}"
        if name in ground.at_least and is_single and min(values) == 2:
            yield f"2 <= {name}"
        if name in ground.at_most and not variable.is_size:
            yield from [rule for rule in (f"{name} <= {size}" for size in before) if ground.holds(rule)][:1]
        if is_single:
            before.append(name)


def _of_two(ground: _HabitGround) -> Iterator[str]:
    """Two single numbers beside each other: where one begins and where one arrives, the less and the more."""
    for one, other in (pair for line in ground.spec.layout if isinstance(line, TextLine) for pair in pairwise(scalars_of(line))):
        left, right = (ground.spec.variables[name] for name in (one, other))
        high = _top(left)
        if not (isinstance(left.kind, Whole) and isinstance(right.kind, Whole)) or high is None or high != _top(right):
            continue
        pairs = list(zip(_values(one, ground), _values(other, ground), strict=True))
        if any(names_in(high)):
            yield f"{one} != {other}"
        elif 2.0 ** -len(pairs) <= _BY_CHANCE:
            yield from _of_order(one, other, pairs)


def _values(name: str, ground: _HabitGround) -> list[int]:
    return [value for group in ground.seen.get(name, ()) for value in group.values]


def _of_pair(first: str, second: str, ground: _HabitGround) -> Iterator[str]:
    """Two values on a line that repeats: the ends of edges, or one that is never larger."""
    one, other = (ground.spec.variables[name] for name in (first, second))
    if not (isinstance(one.kind, Whole) and isinstance(other.kind, Whole)) or any(first in graph.ends for graph in ground.spec.graphs):
        return
    left, right = ground.seen.get(first, []), ground.seen.get(second, [])
    size = _size_of((first, second), ground)
    if size is not None:
        kinds = [kind for kind in ("simple connected", "connected", "simple") if kind == "simple" or hang_together(left, right)]
        graph = next(filter(ground.holds, (f"{first} {second}: {kind} graph of {size}" for kind in kinds)), None)
        yield from (graph,) if graph else (f"{first} {second}: distinct", f"{first} != {second}")
        return
    lines = list(zip(_values(first, ground), _values(second, ground), strict=True))
    if 2.0 ** -len(lines) <= _BY_CHANCE:
        yield from _of_order(first, second, lines)


def _size_of(pair: tuple[str, str], ground: _HabitGround) -> str | None:
    """How many things there are of which two values on a line are numbers."""
    high, other = (_top(ground.spec.variables[name]) for name in pair)
    return show(high) if high is not None and high == other and any(names_in(high)) else None


def _of_order(first: str, second: str, lines: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Which of two values is never larger."""
    if all(a < b for a, b in lines):
        yield f"{first} < {second}"
    elif all(a <= b for a, b in lines):
        yield f"{first} <= {second}"
    elif all(a > b for a, b in lines):
        yield f"{first} > {second}"
    elif all(a != b for a, b in lines):
        yield f"{first} != {second}"


def _of_many(name: str, variable: Variable, ground: _HabitGround) -> Iterator[str]:
    """All values of an array or a column."""
    groups = [group.values for group in ground.seen.get(name, ()) if len(group.values) > 1]
    if not isinstance(variable.kind, Whole) or variable.is_permutation or variable.are_parents or not groups:
        return
    chance = prod(_ways(values) for values in groups)
    is_ordered = variable.order is not Order.ANY
    if not is_ordered and chance <= _BY_CHANCE:
        for rule, is_down in (("sorted", False), ("sorted down", True)):
            if all(values == sorted(values, reverse=is_down) for values in groups):
                is_ordered = True
                yield f"{name}: {rule}"
    if variable.is_distinct or any(len(set(values)) < len(values) for values in groups):
        return
    twins = sum(len(values) * (len(values) - 1) / 2 / (max(values) - min(values) + 1) for values in groups)
    if twins >= _EXPECTED or (is_ordered and chance <= _BY_CHANCE):
        yield f"{name}: distinct"


def _ways(values: Sequence[int]) -> float:
    """How likely these values are in order by chance."""
    return prod(factorial(values.count(value)) for value in set(values)) / factorial(len(values)) if len(values) < 100 else 0.0


def _top(variable: Variable) -> Expression | None:
    """The one upper bound of a name."""
    tops = {bound.value for bound in variable.bounds if bound.is_upper}
    return next(iter(tops)) if len(tops) == 1 else None
