"""What follows for a value from one that comes later in the same place: where x < y and y <= 10, x is 9 at most.

Without it a value might be made that leaves none for the later one: once in some lines, so in each input of many.
"""

from collections.abc import Iterator, Mapping, Set

from judge.inputs.expressions import Expression, Name, names_in
from judge.inputs.inputspec import Bound, Variable, Whole
from judge.inputs.specnodes import Occurrence
from judge.inputs.visitor import is_joint


def bounded_ahead(variables: Mapping[str, Variable], found: Mapping[str, Occurrence], together: Set[str]) -> dict[str, Variable]:
    """The variables with what follows for each, in the order of the input: the same inputs are allowed. `together` are left alone."""
    bounded = {name: variables[name] for name in found}
    for later in sorted(found, key=lambda name: -found[name].number):
        for earlier, bound in list(_following(bounded[later], bounded, found)):
            variable = bounded[earlier]
            if bound not in variable.bounds and together.isdisjoint((earlier, later)):
                bounded[earlier] = variable._replace(bounds=(*variable.bounds, bound))
    return bounded


def _following(later: Variable, variables: Mapping[str, Variable], found: Mapping[str, Occurrence]) -> Iterator[tuple[str, Bound]]:
    """Names that come earlier, each with a bound that follows from those of a later value."""
    for bound in later.bounds:
        if not isinstance(bound.value, Name):
            continue
        earlier = bound.value.name
        if not _is_beside(found[earlier], found[later.name]) or not (_is_plain(later) and _is_plain(variables[earlier])):
            continue
        for other in later.bounds:
            if other.is_upper is not bound.is_upper and _is_read(other.value, found[earlier], found):
                yield earlier, Bound(other.is_upper, other.value, bound.gap + other.gap)


def _is_beside(earlier: Occurrence, later: Occurrence) -> bool:
    """Whether each stands once wherever the other does."""
    return earlier.is_read_before(later) and later.is_known_in(earlier)


def _is_plain(variable: Variable) -> bool:
    return isinstance(variable.kind, Whole) and not is_joint(variable)


def _is_read(limit: Expression, place: Occurrence, found: Mapping[str, Occurrence]) -> bool:
    return all(found[name].is_read_before(place) for name in names_in(limit))
