"""What the variables of a validator begin with."""

from judge.drafting.cppnodes import Declare, Function, Lambda
from judge.drafting.evaluating import Evaluator
from judge.drafting.symbols import Holder, Pair, Value
from judge.inputs.expressions import Number


def declare(evaluator: Evaluator, functions: dict[str, Function | Lambda], node: Declare) -> None:
    """Give the names of a declaration their values; functions go to `functions`."""
    for entry in node.entries:
        if isinstance(entry.value, Lambda):
            functions[entry.name] = entry.value
            continue
        value: Value = Holder([])
        if entry.value is not None:
            value = evaluator.held(entry.value, entry.name)
        elif len(entry.arguments) == 1:
            only = evaluator.value(entry.arguments[0], entry.name)
            value = only if not isinstance(only, Number | Pair) else Holder([])
        evaluator.reading.declare(entry.name, value)
