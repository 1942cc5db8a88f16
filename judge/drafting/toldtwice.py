"""A number that a statement tells a second time, beside another: the size M and K of a second matrix, after N and M of the first."""

import re
from collections.abc import Collection, Iterator
from itertools import permutations

from judge.drafting.linepairs import scalars_of
from judge.inputs.inputspec import Spec, TextLine, Whole

#: M과 K, K, M
_TOGETHER = r"(?<![A-Za-z])(?:{0}(?:[과와]|,) ?{1}|{1}(?:[과와]|,) ?{0})(?![A-Za-z_])"


def twins_of(spec: Spec, statement: str, unnamed: Collection[str]) -> Iterator[str]:
    """The rules `C = M` that may hold, of single numbers that have no name of their own."""
    before: list[str] = []
    for line in (line for line in spec.layout if isinstance(line, TextLine)):
        names = scalars_of(line)
        for free, beside in permutations(names, 2):
            if free not in unnamed or beside in unnamed or not isinstance(spec.variables[free].kind, Whole):
                continue
            told = (name for name in before if re.search(_TOGETHER.format(re.escape(name), re.escape(beside)), statement))
            yield from (f"{free} = {name}" for name in told)
        before += names
