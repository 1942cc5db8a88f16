"""Bounds of names from what a statement says: of them, of things without a name in their turn."""

from collections.abc import Sequence
from typing import NamedTuple

from judge.drafting.chainrules import rules_of
from judge.drafting.drafttrial import DraftTrial
from judge.drafting.inequalities import Chain
from judge.drafting.layoutnodes import LayoutNode
from judge.drafting.mentions import InputSection
from judge.drafting.naming import lines_of_slots
from judge.drafting.wordedlimits import Limit


class StatementSaid(NamedTuple):
    """What a statement says of sizes: inequalities, and limits in words; of words that are quoted, those of which one is chosen."""

    chains: list[Chain]
    limits: list[Limit]
    section: InputSection
    inside: Sequence[str]
    input: str
    all: str
    choices: Sequence[tuple[str, ...]]


def add_bounds(trial: DraftTrial, said: StatementSaid) -> None:
    """What is said of names."""
    for chain in said.chains:
        for rule in rules_of(chain, trial.names):
            trial.add(rule)
    for limit in said.limits:
        for name in limit.names:
            if name in trial.names and not limit.is_length:
                _bound(trial, name, limit)


def length_limit(said: StatementSaid, name: str, turn: int) -> Limit | None:
    """What is said of the length of a word, which is number `turn` of those without a name."""
    for chain in said.chains:
        for place, group in enumerate(chain.groups):
            if f"|{name}|" in group and chain.signs[0] in ("<=", "<") and len(chain.groups) == 3 and place == 1:
                low = chain.groups[0][0] if chain.signs[0] == "<=" else f"{chain.groups[0][0]}+1"
                return Limit((name,), low, chain.groups[2][0], True, sentence=chain.sentence)
    own = [limit for limit in said.limits if limit.is_length and name in limit.names]
    free = [limit for limit in said.limits if limit.is_length and not limit.names and limit.high]
    return next(iter([*own, *free[turn:], *reversed(free[:turn])]), None)


class UnnamedLimits:
    """Limits of things without a name, which statements say in the order of the input: one line's is not the next line's."""

    def __init__(self, said: StatementSaid, nodes: Sequence[LayoutNode], *, has_words: bool) -> None:
        """Without words, lengths are numbers as well."""
        self._limits = [limit for limit in said.limits if not limit.names and not (limit.is_length and has_words)]
        self._lines = lines_of_slots(nodes)
        self._next = 0
        self._line = -1

    def bound(self, trial: DraftTrial, name: str, slot: int) -> None:
        """The first limit from this line's on that the samples keep."""
        begin = self._next if self._lines[slot] != self._line else max(0, self._next - 1)
        for place in [*range(begin, len(self._limits)), *range(begin)]:
            lower, upper = trial.missing(name)
            if not (lower or upper):
                return
            limit = self._limits[place]
            if limit.high is None and upper:
                continue
            ends = [f"{limit.low} <= {name}"] if limit.low else []
            ends += [f"{name} <= {limit.high}"] if limit.high else []
            if trial.spec([*trial.rules, *ends]):
                _bound(trial, name, limit)
                self._next, self._line = place + 1, self._lines[slot]


def _bound(trial: DraftTrial, name: str, limit: Limit) -> None:
    lower, upper = trial.missing(name) if not trial.kinds.get(name) or "decimal" in trial.kinds[name] else (False, False)
    low = limit.low if lower else None
    high = limit.high if upper else None
    if low is not None and high is not None:
        trial.add(f"{low} <= {name} <= {high}")
    elif high is not None:
        trial.add(f"{name} <= {high}")
    elif low is not None:
        trial.add(f"{low} <= {name}")
