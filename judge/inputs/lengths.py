"""Lengths of words in rules: b: [a-z]{len(a)} is as long as a."""

from collections.abc import Iterator

from judge.errors import PackageError
from judge.inputs.expressions import LENGTH, Call, Expression, Name
from judge.inputs.inputspec import Letters, Spec, Variable
from judge.messages import N_


def measured(spec: Spec, path: str) -> Spec:
    """The spec; PackageError where the length of what is no single word that comes before is asked for."""
    order = list(spec.variables)
    for name, variable in spec.variables.items():
        for other in (one for expression in _expressions(variable) for one in _measured(expression)):
            known = spec.variables.get(other)
            if known is None or not isinstance(known.kind, Letters) or order.index(other) >= order.index(name):
                raise PackageError(N_("len({name}) needs a word of an alphabet that comes before"), where=path, name=other)
    return spec


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
