"""Graphs in specs: what a declaration says, how many edges there may be, and how many lines hold them."""

from collections.abc import Sequence

from judge.inputs.expressions import Call, Expression, Number
from judge.inputs.inputspec import GraphRule, Repeat, Times
from judge.inputs.parts import Property
from judge.inputs.specnodes import find_occurrences


def make_graph(ends: tuple[str, str], part: Property) -> GraphRule:
    """The graph that a declaration names."""
    flags = {f"is_{adjective}": True for adjective in part.texts}
    if part.word == "tree":
        flags |= {"is_tree": True, "is_connected": True, "is_simple": True}
    return GraphRule(ends, part.numbers[0], **flags)


def most_edges(graph: GraphRule) -> Expression:
    """How many edges a simple graph may have."""
    pairs = Call("*", (graph.vertices, Call("-", (graph.vertices, Number(1)))))
    return pairs if graph.is_directed and not graph.is_acyclic else Call("/", (pairs, Number(2)))


def count_of_lines(name: str, nodes: Sequence[object]) -> Expression | None:
    """How often the lines stand that hold this name; None outside of repeated lines with a number."""
    for node in nodes:
        if isinstance(node, Repeat):
            inner = count_of_lines(name, node.body)
            if inner is not None:
                return inner
            if isinstance(node.often, Times) and name in find_occurrences(node.body, ()):
                return node.often.number
    return None
