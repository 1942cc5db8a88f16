"""What a spec may not leave open of a variable, and what it may not say of words."""

from collections.abc import Iterator, Mapping, Sequence

from judge.inputs.expressions import Expression, names_in
from judge.inputs.inputspec import Decimals, Letters, OneOf, Order, Variable, Whole
from judge.inputs.lengths import NOT_YET_READ
from judge.inputs.parser import SpecPlace
from judge.inputs.specnodes import Occurrence
from judge.messages import N_


def check_variables(variables: Mapping[str, Variable], found: Mapping[str, Occurrence]) -> None:
    """PackageError for a name that may be anything, and for a number that depends on a word."""
    _refuse_unbounded(variables, found)
    _refuse_words_as_numbers(variables, found)
    for name, variable in variables.items():
        if variable.is_spaced and not (isinstance(variable.kind, Letters) and {" "} < set(variable.kind.alphabet)):
            raise found[name].place.wrong(N_("{name} has no blanks: spaced is said of words that have some"), name=name)


def _refuse_unbounded(variables: Mapping[str, Variable], found: Mapping[str, Occurrence]) -> None:
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


def _refuse_words_as_numbers(variables: Mapping[str, Variable], found: Mapping[str, Occurrence]) -> None:
    """PackageError where a number depends on a name that holds one of some words."""
    sizes = [name for name, variable in variables.items() if variable.is_size]
    for name in (*sizes, *(name for variable in variables.values() for number in _numbers_of(variable) for name in names_in(number))):
        if name in variables and isinstance(variables[name].kind, OneOf):
            raise found[name].place.wrong(N_("{name} holds words: no number can depend on it"), name=name)


def _numbers_of(variable: Variable) -> Iterator[Expression]:
    """What the values of a variable are compared with."""
    yield from (bound.value for bound in (*variable.bounds, *(bound for cell in variable.cells for bound in cell.bounds)))
    for relation in variable.relations:
        yield from (relation.left, relation.right)
    if variable.most_sum is not None:
        yield variable.most_sum


def refuse_rows(names: Sequence[str], word: str, found: Mapping[str, Occurrence], place: SpecPlace) -> None:
    """PackageError where names of which `word` is said together do not make rows: a value of each in every line."""
    if len({(found[name].blocks, found[name].choice, found[name].ways) for name in names}) > 1:
        raise place.wrong(N_("{names} must stand in the same lines"), names=" ".join(names))
    for name in names:
        if names.count(name) > 1:
            raise place.wrong(N_("{name} stands twice in this rule"), name=name)
        if found[name].is_array:
            raise place.wrong(N_("{name} has several values in a line: {word} is said of single ones"), name=name, word=word)


def refuse_unknown_vertices(ends: Sequence[str], vertices: Expression, found: Mapping[str, Occurrence], place: SpecPlace) -> None:
    """PackageError for edges between so many vertices as nobody knows before their lines."""
    lines = min((found[name] for name in ends), key=lambda one: one.number)
    for other in names_in(vertices):
        if not found[other].is_read_before(lines._replace(blocks=lines.blocks[:-1])):
            raise place.wrong(NOT_YET_READ, name=" ".join(ends), other=other)
