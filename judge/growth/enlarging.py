"""Inputs of a wanted size: which dimension is measured along, how large the others are then, and the spec that says just that.

The dimension measured along is as large as wanted; every other number of things, length and lone value is the same share of
its own largest value. There is one test case, or as many as there may be where no sum limits them.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from judge.errors import UsageError
from judge.growth.dimensions import Dimension, Role, find_dimensions, lone_names, lower_limits, unnamed_repeats, upper_limits
from judge.inputs.expressions import Call, Expression, Number, names_in
from judge.inputs.inputspec import Bound, Letters, Node, Repeat, Spec, Until, Variable, Whole
from judge.inputs.making import Made, make_random
from judge.inputs.shapes import LARGEST
from judge.messages import N_

#: the first dimension that goes this far is measured along
_WIDE = 30
#: in so many values of the dimension something can be seen to grow
_FEWEST = 4
#: no more test cases times the size of one than these
_MOST_IN_CASES = 2_000_000
#: sizes beyond every limit
_ALL = 1 << 60


class GrowthPlan(NamedTuple):
    """How inputs grow: along `axis`; of the others those in `along` grow with it, those in `fixed` stay as they are."""

    spec: Spec
    axis: Dimension
    along: tuple[Dimension, ...]
    fixed: Mapping[str, int]

    def sizes(self, size: int) -> dict[str, int]:
        """How large everything is to be when the axis is `size`."""
        shares = {one.name: min(max(round(one.most * size / self.axis.most), one.least), one.most) for one in self.along}
        return {self.axis.name: size, **shares, **self.fixed}

    def make(self, size: int, seed: int) -> Made:
        """A random input of this size; SpecError when the spec has none. `sizes` says how large it became, lengths and values too."""
        wanted = self.sizes(size)
        made = make_random(enlarged(self.spec, wanted), seed, _ALL, LARGEST[0])
        return made._replace(sizes={**wanted, **made.sizes})


def make_plan(spec: Spec, wanted: str, *, is_alone: bool) -> GrowthPlan:
    """How inputs of this spec grow along the dimension `wanted`, or along the one that is the most telling; when `is_alone`,
    the others are as large as they may be. UsageError when nothing grows, or there is no such dimension."""
    found = find_dimensions(spec)
    axis = _wanted_axis(found, wanted) if wanted else _best_axis(found)
    others = [one for one in found if one.name != axis.name]
    fixed = {one.name: _case_count(one, axis, others) for one in others if one.role is Role.CASES}
    if is_alone or axis.role is Role.CASES:
        fixed |= {one.name: one.least if one.has_sum else one.most for one in others if one.role is not Role.CASES}
    else:
        fixed |= {one.name: one.most for one in others if one.role is Role.INNER_LENGTH}
    return GrowthPlan(spec, axis, tuple(one for one in others if one.name not in fixed), fixed)


def enlarged(spec: Spec, sizes: Mapping[str, int]) -> Spec:
    """The spec with numbers of things, lengths and lone values of just these sizes, or as near to them as the spec allows."""
    variables = {name: _sized(variable, sizes[name]) if name in sizes else variable for name, variable in spec.variables.items()}
    variables |= {name: _in_the_middle(variables[name]) for name in lone_names(spec) - sizes.keys()}
    names = {id(repeat): name for name, repeat in unnamed_repeats(spec).items()}
    return spec._replace(layout=_with_lines(spec.layout, names, sizes), variables=variables)


def _best_axis(found: Sequence[Dimension]) -> Dimension:
    """The first that goes far, numbers of things before all others; else the one that goes farthest."""
    grouped = sorted(found, key=lambda one: max(one.role.value, Role.LINES.value))  # a stable sort: the input's order within a group
    able = [one for one in grouped if one.most - max(one.least, 1) + 1 >= _FEWEST and (one.role is not Role.VALUE or one.ratio >= _WIDE)]
    if not able:
        raise UsageError(N_("nothing grows here: the spec has no number of things, no length and no value that can be small or large"))
    sizes = [one for one in able if one.role is not Role.VALUE] or able
    return next((one for one in sizes if one.ratio >= _WIDE), max(sizes, key=lambda one: one.ratio))


def _wanted_axis(found: Sequence[Dimension], wanted: str) -> Dimension:
    for one in found:
        if one.name == wanted:
            return one
    names = ", ".join(one.name for one in found)
    if not names:
        return _best_axis(found)
    raise UsageError(N_("{name} cannot grow here: --variable takes {names}"), name=wanted, names=names)


def _case_count(cases: Dimension, axis: Dimension, others: Sequence[Dimension]) -> int:
    """One test case where their sum is limited; else as many as there may be, if that is not too much."""
    if any(one.has_sum for one in (axis, *others)) or cases.most * axis.most > _MOST_IN_CASES:
        return max(cases.least, 1)
    return cases.most


def _sized(variable: Variable, size: int) -> Variable:
    kind = variable.kind
    if isinstance(kind, Letters):
        return variable._replace(kind=kind._replace(least=_least(Number(size), [kind.most]), most=_most(Number(size), [kind.least])))
    highest = Bound(True, _most(Number(size), lower_limits(variable)), 0)
    if variable.is_size:  # the largest is made, so that bounds and rules decide where a size cannot be had
        return variable._replace(bounds=(*variable.bounds, highest))
    return variable._replace(bounds=(*variable.bounds, highest, Bound(False, _least(Number(size), upper_limits(variable)), 0)))


def _in_the_middle(variable: Variable) -> Variable:
    """A value that depends on sizes (1 <= K <= N) would make times jump by chance: it is in the middle of its range."""
    low, high = lower_limits(variable), upper_limits(variable)
    depends = any(True for limit in (*low, *high) for _ in names_in(limit))
    if not isinstance(variable.kind, Whole) or not depends or variable.relations or variable.is_size or not (low and high):
        return variable
    total = Call("+", (_most(low[0], low[1:]), _least(high[0], high[1:])))
    half = Call("/", (Call("-", (total, Call("%", (total, Number(2))))), Number(2)))
    return variable._replace(bounds=(*variable.bounds, Bound(False, half, 0), Bound(True, half, 0)))


def _most(first: Expression, others: Sequence[Expression]) -> Expression:
    return Call("max", (first, *others)) if others else first


def _least(first: Expression, others: Sequence[Expression]) -> Expression:
    return Call("min", (first, *others)) if others else first


def _with_lines(nodes: Sequence[Node], names: Mapping[int, str], sizes: Mapping[str, int]) -> tuple[Node, ...]:
    return tuple(_repeat_with_lines(node, names, sizes) if isinstance(node, Repeat) else node for node in nodes)


def _repeat_with_lines(repeat: Repeat, names: Mapping[int, str], sizes: Mapping[str, int]) -> Repeat:
    body, often = _with_lines(repeat.body, names, sizes), repeat.often
    size = sizes.get(names.get(id(repeat), ""))
    if size is not None and isinstance(often, Until):
        often = often._replace(most=_most(Number(size), [often.least]), least=_least(Number(size), [often.most]))
    return Repeat(body, often)
