"""What a spec may not leave open of a variable, and what it may not say of words."""

from collections.abc import Mapping, Sequence

from judge.inputs.inputspec import Decimals, Letters, OneOf, Order, Variable, Whole
from judge.inputs.specnodes import Occurrence
from judge.messages import N_


def refuse_unbounded(variables: Mapping[str, Variable], found: Mapping[str, Occurrence]) -> None:
    """PackageError for a name that may be anything."""
    for name, variable in variables.items():
        if isinstance(variable.kind, Whole | Decimals) and not variable.is_permutation and not variable.are_parents:
            sides = {bound.is_upper for bound in variable.bounds}
            if len(sides) < 2:
                missing = f"... <= {name}" if False not in sides else f"{name} <= ..."
                raise found[name].place.wrong(
                    N_("{name} has no bounds: say {missing} below ---, or put it in quotes if the input holds this word"),
                    name=name, missing=missing if sides else f"1 <= {name} <= 100",
                )  # fmt: skip


def refuse_numbers_alone(variables: Mapping[str, Variable], rows: Sequence[tuple[str, ...]], found: Mapping[str, Occurrence]) -> None:
    """PackageError where words are told to be what only numbers can be: sorted, a permutation, distinct together with others."""
    together = {name for names in rows for name in names}
    for name, variable in variables.items():
        is_told = name in together or variable.is_permutation or variable.are_parents or variable.order is not Order.ANY
        if is_told and isinstance(variable.kind, Letters | OneOf):
            raise found[name].place.wrong(N_("{name} holds words, which can be distinct alone: all else is said of numbers"), name=name)
