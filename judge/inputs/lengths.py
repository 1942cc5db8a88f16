"""Lengths of words: S: [a-z]{N} has N letters, and b: [a-z]{len(a)} is as long as a."""

from collections.abc import Iterator, Mapping

from judge.errors import PackageError
from judge.inputs.expressions import LENGTH, Call, Expression, Name, names_in
from judge.inputs.inputspec import Letters, Spec, Variable
from judge.inputs.specnodes import Occurrence
from judge.messages import N_

NOT_YET_READ = N_("{other} is not known where {name} stands: it has to be one value that was read before")


def measured(spec: Spec, path: str) -> Spec:
    """The spec; PackageError where the length of what is no single word that comes before is asked for."""
    order = list(spec.variables)
    for name, variable in spec.variables.items():
        for other in (one for expression in _expressions(variable) for one in _measured(expression)):
            known = spec.variables.get(other)
            if known is None or not isinstance(known.kind, Letters) or order.index(other) >= order.index(name):
                raise PackageError(N_("len({name}) needs a word of an alphabet that comes before"), where=path, name=other)
    return spec


def refuse_unknown_lengths(variables: Mapping[str, Variable], found: Mapping[str, Occurrence]) -> None:
    """PackageError for a word whose length depends on what is no one value that was read before."""
    for name, variable in variables.items():
        for number in (variable.kind.least, variable.kind.most) if isinstance(variable.kind, Letters) else ():
            for other in names_in(number):
                where = found[other]  # measured() refuses lengths of what comes later
                is_known = where.is_known_in if other in _measured(number) else where.is_read_before
                if not is_known(found[name]):
                    raise found[name].place.wrong(NOT_YET_READ, name=name, other=other)


def _expressions(variable: Variable) -> Iterator[Expression]:
    if isinstance(variable.kind, Letters):
        yield from (variable.kind.least, variable.kind.most)
    yield from (bound.value for bound in variable.bounds)
    for relation in variable.relations:
        yield from (relation.left, relation.right)


def _measured(expression: Expression) -> Iterator[str]:
    """The words whose lengths an expression asks for."""
    if not isinstance(expression, Call):
        return
    for part in expression.parts:
        if expression.operation == LENGTH and isinstance(part, Name):
            yield part.name
        else:
            yield from _measured(part)
