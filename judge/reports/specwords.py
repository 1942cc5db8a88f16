"""What a spec says, in words."""

from collections.abc import Iterator, Sequence

from judge.inputs.expressions import Expression, show
from judge.inputs.inputspec import (
    Array,
    Atom,
    Blank,
    Bound,
    Decimals,
    GraphRule,
    Letters,
    Literal,
    Node,
    OneOf,
    Order,
    Repeat,
    Scalar,
    Spec,
    Times,
    Variable,
    Word,
)
from judge.inputs.specnodes import lines_of
from judge.messages import N_
from judge.reports.style import Style

_STEP = "  "


def describe(spec: Spec, style: Style) -> Iterator[str]:
    """Lines that tell the layout, then what each name may be."""
    if not spec.layout:
        yield style.translate(N_("there is no input"))
        return
    yield style.paint(style.translate(N_("layout")), "bold")
    yield from _layout(spec.layout, style, _STEP)
    yield style.paint(style.translate(N_("values")), "bold")
    for variable in spec.variables.values():
        yield f"{_STEP}{style.paint(variable.name, 'cyan')}: {', '.join(_facts(variable, spec, style))}"
    for graph in spec.graphs:
        yield f"{_STEP}{style.paint(' '.join(graph.ends), 'cyan')}: {_graph(graph, style)}"
    for names in spec.distinct_rows:
        yield f"{_STEP}{style.paint(' '.join(names), 'cyan')}: {style.translate(N_('no two lines are the same'))}"


def _layout(nodes: Sequence[Node], style: Style, indent: str) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, Repeat):
            is_single = len(node.body) == 1 and not isinstance(node.body[0], Repeat)
            head = _often(node, style, is_single=is_single)
            if is_single:
                yield f"{indent}{head} {_line(node.body[0], style)}"
            else:
                yield f"{indent}{head}"
                yield from _layout(node.body, style, indent + _STEP)
        else:
            yield indent + _line(node, style)


def _line(node: Node, style: Style) -> str:
    if isinstance(node, Blank):
        return style.translate(N_("an empty line, which may be missing") if node.is_optional else N_("an empty line"))
    return f" {style.translate(N_('or'))} ".join(" ".join(map(_word, line.words)) for line in lines_of(node))


def _word(word: Word) -> str:
    return "".join(map(_atom, word))


def _atom(atom: Atom) -> str:
    if isinstance(atom, Literal):
        return atom.text
    if isinstance(atom, Scalar):
        return atom.name
    assert isinstance(atom, Array)
    return f"{atom.name}[{show(atom.first)}] ... {atom.name}[{show(atom.last)}]"


def _often(node: Repeat, style: Style, *, is_single: bool) -> str:
    often = node.often
    if isinstance(often, Times):
        template = N_("{count} lines:") if is_single else N_("{count} times:")
        return style.say(template, count=show(often.number))
    if often.sentinel is None:
        return style.say("{least} to {most} times, until the input ends:", least=show(often.least), most=show(often.most))
    end = " ".join(map(_word, often.sentinel.words))
    return style.say("{least} to {most} times, then a line {end}:", least=show(often.least), most=show(often.most), end=end)


def _facts(variable: Variable, spec: Spec, style: Style) -> list[str]:
    kind = variable.kind
    facts = []
    if isinstance(kind, Letters):
        lengths = show(kind.least) if kind.least == kind.most else f"{show(kind.least)}..{show(kind.most)}"
        facts.append(style.say("{lengths} characters of {alphabet}", lengths=lengths, alphabet=kind.shown))
    elif isinstance(kind, OneOf):
        facts.append(style.say("one of {words}", words=", ".join(kind.words)))
    elif isinstance(kind, Decimals):
        facts.append(style.say("a decimal with up to {digits} digits after the point", digits=kind.digits))
    else:
        facts.append(style.translate(N_("an integer")))
    facts += _bounds(variable.name, variable.bounds)
    for cell in variable.cells:
        name = variable.name + "".join(f"[{show(index)}]" for index in (cell.row, cell.at) if index is not None)
        facts += _bounds(name, cell.bounds) if cell.letters is None else [f"{name}: {cell.letters.shown}"]
    facts += [f"{show(relation.left)} {relation.sign} {show(relation.right)}" for relation in variable.relations]
    if variable.most_sum is not None:
        facts.append(style.say("{most} at most in sum over the whole input", most=show(variable.most_sum)))
    marks = (
        (variable.is_distinct, N_("all different")), (variable.is_permutation, N_("a permutation")),
        (variable.order is Order.RISING, N_("sorted, rising")), (variable.order is Order.FALLING, N_("sorted, falling")),
        (variable.are_parents, N_("each smaller than its index")),
    )  # fmt: skip
    return facts + [style.translate(words) for holds, words in marks if holds]


def _bounds(name: str, bounds: Sequence[Bound]) -> list[str]:
    """Lower and upper bounds as chains: 1 <= N <= 1000."""
    lower = [_bound(bound.value, bound.gap, is_upper=False) for bound in bounds if not bound.is_upper]
    upper = [_bound(bound.value, bound.gap, is_upper=True) for bound in bounds if bound.is_upper]
    chains = [f"{low}{name}{high}" for low, high in zip(lower, upper, strict=False)]
    chains += [f"{low}{name}" for low in lower[len(upper) :]] + [f"{name}{high}" for high in upper[len(lower) :]]
    return list(dict.fromkeys(chains))


def _bound(value: Expression, gap: int, *, is_upper: bool) -> str:
    sign = "<" if gap else "<="
    return f" {sign} {show(value)}" if is_upper else f"{show(value)} {sign} "


def _graph(graph: GraphRule, style: Style) -> str:
    vertices = show(graph.vertices)
    if graph.is_tree:
        return style.say("the edges of a tree with {count} vertices", count=vertices)
    marks = (
        (graph.is_simple, N_("simple")), (graph.is_connected, N_("connected")), (graph.is_directed, N_("directed")),
        (graph.is_acyclic, N_("without cycles")),
    )  # fmt: skip
    words = ", ".join(style.translate(word) for holds, word in marks if holds) or style.translate(N_("any"))
    return style.say("the edges of a graph with {count} vertices ({words})", count=vertices, words=words)
