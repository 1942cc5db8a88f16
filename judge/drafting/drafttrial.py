"""A draft on its way: rules are put to it one by one, and stay when it is still a spec that all samples keep."""

import re
from collections.abc import Sequence

from judge.errors import PackageError
from judge.inputs.checking import refusal
from judge.inputs.expressions import Number
from judge.inputs.inputspec import Spec
from judge.inputs.resolving import read_spec

#: beyond all bounds that statements name
_WIDE = 10**20


class DraftTrial:
    """Layout lines, the rules so far, and samples."""

    def __init__(self, layout: Sequence[str], names: Sequence[str], samples: Sequence[bytes]) -> None:
        self._layout, self.samples = list(layout), samples
        self.names = list(names)
        self.kinds: dict[str, str] = {}
        self.rules: list[str] = []

    def text(self, rules: Sequence[str]) -> str:
        """The text with these rules, names without bounds as wide as can be."""
        own = {
            name
            for rule in rules
            if " of " in rule or rule.endswith((": permutation", ": parents"))
            for name in rule.partition(":")[0].split()
        }
        free = [name for name in self.names if name not in own and (not self.kinds.get(name) or "decimal" in self.kinds[name])]
        wide = [f"-{_WIDE} <= {name} <= {_WIDE}" for name in free]
        return "\n".join([*self._layout, "---", *(kind for kind in self.kinds.values() if kind), *wide, *rules])

    def spec(self, rules: Sequence[str]) -> Spec | None:
        """The spec with these rules; None where it is none, or a sample does not keep it."""
        try:
            spec = read_spec(self.text(rules), "input.spec")
            return spec if all(refusal(spec, sample) is None for sample in self.samples) else None
        except (PackageError, RecursionError):
            return None

    def has_kind(self, name: str, rule: str) -> bool:
        """Whether a name may be of this kind; then it is."""
        before = self.kinds.get(name, "")
        self.kinds[name] = rule
        if self.spec(self.rules) is None:
            self.kinds[name] = before
            return False
        return True

    def add(self, rule: str) -> bool:
        """Whether a rule may be added; then it is."""
        if rule in self.rules:
            return True
        if _bounds_itself(rule):
            return False
        if self.spec([*self.rules, rule]) is None:
            return False
        self.rules.append(rule)
        return True

    def missing(self, name: str) -> tuple[bool, bool]:
        """Whether a name still has no lower, and no upper bound."""
        spec = self.spec(self.rules)
        assert spec is not None
        ends = {bound.is_upper for bound in spec.variables[name].bounds if not _is_wide(bound.value)}
        if spec.variables[name].is_permutation or spec.variables[name].are_parents or _is_end(spec, name):
            return False, False
        return False not in ends, True not in ends

    def text_rules(self) -> list[str]:
        """Kinds and rules, as they go into a spec."""
        return [*(kind for kind in self.kinds.values() if kind), *self.rules]


def _bounds_itself(rule: str) -> bool:
    """1 <= N <= N, of a statement that calls two things n and N."""
    sides = [side.strip() for side in re.split("[<>]=?", rule)]
    return any(left == right for place, left in enumerate(sides) for right in sides[place + 1 :])


def _is_wide(value: object) -> bool:
    return isinstance(value, Number) and not -_WIDE < value.value < _WIDE


def _is_end(spec: Spec, name: str) -> bool:
    return any(name in graph.ends for graph in spec.graphs)
