"""Bounds of names from what a statement says: of them, of things without a name in their turn."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from math import log
from typing import NamedTuple

from judge.drafting.chainrules import rules_of
from judge.drafting.drafttrial import DraftTrial
from judge.drafting.inequalities import Chain
from judge.drafting.mentions import InputSection
from judge.drafting.naming import NamedLayout, lines_of_slots, slots_of
from judge.drafting.remainders import remainder_alone, remainders_in
from judge.drafting.roles import is_called, is_numbered
from judge.drafting.spokenwords import told_values
from judge.drafting.totals import totals_in
from judge.drafting.wordedlimits import Limit, sums_in

_NAME = re.compile(r"[A-Za-z]\w*")
#: N은 2의 거듭제곱, N은 3^k 꼴, N is a power of two
_POWER = (
    r"(?<![A-Za-z]){0}[은는이가] (?:항상 )?(?:([2-9])의 (?:거듭제곱|제곱수)|([2-9])\^[A-Za-z] ?꼴)"
    r"|(?<![A-Za-z]){0} is (?:always )?a power of (?:2|two)"
)


#: S는 대문자 3개로 이루어져 있다
_LETTERS = r"(?<![A-Za-z]){0}[은는이가] [^.0-9]{{0,12}}(?:문자|글자|알파벳) ?(\d{{1,3}})개로"
#: what is said of how many things there are, and of what is printed
_OF_COUNT = re.compile(r"(?:의 수|개수|갯수)$")
_OF_ANSWER = re.compile(r"(?:방법|경우)의 (?:수|개수|가짓수)$|정답$|^답$|출력|결과")


#: 수의 길이는 300을 넘지 않는다
_OF_DIGITS = re.compile(r"(?:수|숫자)의 (?:길이|자릿수|자리 ?수)$")


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
    for twins in _twins(trial.names):
        for rule in (rule for chain in said.chains for rule in rules_of(chain, trial.names)):
            if set(_NAME.findall(rule)) & set(twins):
                trial.add(re.sub(rf"\b({'|'.join(twins)})\b", partial(_renamed, twins), rule))
    for rule in (*sums_in(said.inside), *remainders_in(said.all, trial.names)):
        trial.add(rule)
    told = {mention.name for mention in said.section.names}
    free = [name for name in trial.names if not trial.kinds.get(name) and name not in told]
    for divisor, rest in filter(None, map(remainder_alone, said.inside)):
        if len(free) == 1 and divisor > 1:
            trial.add(f"{free[0]} % {divisor} = {rest}")
    for name, high in totals_in(said.inside):
        _limit_sum(trial, said, name, high=high)
    for name in trial.names:
        _add_powers(trial, name, said.all)
    for limit in said.limits:
        for name in limit.names:
            if name in trial.names and not limit.is_length:
                _bound(trial, name, limit)


def _add_powers(trial: DraftTrial, name: str, text: str) -> None:
    """A number that is 1, 2, 4, 8 or 16, or a power of 2: what divides the largest of them."""
    told = sorted(map(int, told_values(name, text)))
    if len(told) > 2 and all(left * 2 == right for left, right in pairwise(told)) and not trial.kinds.get(name):
        trial.add(f"{told[0]} <= {name} <= {told[-1]}")
        trial.add(f"{told[-1]} % {name} = 0")
    elif power := re.search(_POWER.format(re.escape(name)), text):
        base = int(power[1] or power[2] or 2)
        trial.add(f"{base}^{int(log(10**18, base))} % {name} = 0")


def _limit_sum(trial: DraftTrial, said: StatementSaid, name: str, *, high: str) -> None:
    """A sum of a name, or of the only values that have none."""
    numbers = [one for one in trial.names if not trial.kinds.get(one)]
    told = {mention.name for mention in said.section.names}
    free = [one for one in numbers if one not in told]
    for one in [name] if name in numbers else free if not name and len(free) == 1 else []:
        trial.add(f"sum({one}) <= {high}")


def _renamed(names: Mapping[str, str], found: re.Match[str]) -> str:
    return names[found[0]]


def _twins(names: Sequence[str]) -> Iterator[dict[str, str]]:
    """b and c of a line that means something else are b2 and c2: what is said of b and c may be meant of them."""
    for digit in sorted({name[1] for name in names if name[1:].isdigit() and name[0] in names}):
        yield {name[0]: name for name in names if name[1:] == digit and name[0] in names}


def length_limit(said: StatementSaid, name: str, turn: int) -> Limit | None:
    """What is said of the length of a word, which is number `turn` of those without a name."""
    for chain in said.chains:
        for place, group in enumerate(chain.groups):
            if f"|{name}|" in group and chain.signs[0] in ("<=", "<") and len(chain.groups) == 3 and place == 1:
                low = chain.groups[0][0] if chain.signs[0] == "<=" else f"{chain.groups[0][0]}+1"
                return Limit((name,), low, chain.groups[2][0], True, sentence=chain.sentence)
    exact = next(filter(None, (re.search(_LETTERS.format(re.escape(name)), sentence) for sentence in said.inside)), None)
    if exact is not None:
        return Limit((name,), exact[1], exact[1], True, sentence=0)
    own = [limit for limit in said.limits if limit.is_length and name in limit.names]
    free = [limit for limit in said.limits if limit.is_length and not limit.names and limit.high]
    return next(iter([*own, *free[turn:], *reversed(free[:turn])]), None)


class UnnamedLimits:
    """Limits of things without a name, which statements say in the order of the input: one line's is not the next line's."""

    def __init__(self, said: StatementSaid, best: NamedLayout, roles: Mapping[int, str], *, has_words: bool) -> None:
        """Without words, lengths are numbers as well."""
        nodes = best.found.nodes
        self._named, self._owners = best.mentioned, dict[int, int]()
        self._limits = [limit for limit in said.limits if not limit.names and not (limit.is_length and has_words)]
        self._limits = [limit for limit in self._limits if not _OF_ANSWER.search(limit.what) and not _OF_DIGITS.search(limit.what)]
        self._roles = roles
        self._lines = lines_of_slots(nodes)
        self._repeated = {slot.number for slot in slots_of(nodes) if slot.is_repeated}
        self._arrays = {slot.number for slot in slots_of(nodes) if slot.is_array}
        self._counts = {slot.number for slot in slots_of(nodes) if slot.is_count}
        self._next = 0
        self._line = -1

    def bound(self, trial: DraftTrial, name: str, slot: int, *, has_zero: bool) -> None:
        """The first limit from this line's on that the samples keep."""
        begin = self._next if self._lines[slot] != self._line else max(0, self._next - 1)
        role = self._roles.get(slot, "")
        own = [place for place, limit in enumerate(self._limits) if is_called(role, limit.what)]
        others = [place for place, limit in enumerate(self._limits) if any(is_called(one, limit.what) for one in self._roles.values())]
        kinds = [place for place, limit in enumerate(self._limits) if self._is_of_others(limit.what, slot)]
        others = [place for place in others if place not in kinds]
        rest = [place for place in [*range(begin, len(self._limits)), *range(begin)] if place not in {*others, *kinds}]
        for place in own or [*rest, *(() if is_numbered(role) else others)]:
            lower, upper = trial.missing(name)
            if not (lower or upper):
                return
            limit = self._limits[place]
            if slot in self._counts and place not in own and (limit.low or "").startswith(("0", "-")):
                continue  # of values: what is counted is there
            if slot in self._named - self._arrays and place not in own and self._owners.get(place, self._lines[slot]) != self._lines[slot]:
                continue  # of an array without a name, on another line
            if (limit.high is None and upper) or (limit.what.endswith("들") and self._repeated and slot not in self._repeated):
                continue
            ends = [f"{limit.low} <= {name}"] if limit.low else []
            ends += [f"{name} <= {limit.high}"] if limit.high else []
            fits = trial.spec([*trial.rules, *ends]) is not None
            if not fits and limit.low == "1" and limit.high and has_zero:  # positive, or 0 where there is none
                limit = limit._replace(low="0")
                fits = trial.spec([*trial.rules, f"0 <= {name} <= {limit.high}"]) is not None
            if fits:
                _bound(trial, name, limit)
                self._next, self._line = place + 1, self._lines[slot]
                if slot in self._arrays - self._named:
                    self._owners[place] = self._lines[slot]

    def _is_of_others(self, what: str, slot: int) -> bool:
        """Whether what is said of a number of things stands beside a value that counts none, or what is said of values beside a count."""
        return bool(what and self._counts) and (_OF_COUNT.search(what) is not None) != (slot in self._counts)


def _bound(trial: DraftTrial, name: str, limit: Limit) -> None:
    lower, upper = trial.missing(name) if not trial.kinds.get(name) or "decimal" in trial.kinds[name] else (False, False)
    low = limit.low if lower else None
    high = limit.high if upper else None
    if low is not None and high is not None:
        if not trial.add(f"{low} <= {name} <= {high}") and limit.names:  # the least is not said of all: zeros on a diagonal
            trial.add(f"{name} <= {high}")
    elif high is not None:
        trial.add(f"{name} <= {high}")
    elif low is not None:
        trial.add(f"{low} <= {name}")
    if limit.names and not upper and limit.high in trial.names and not trial.kinds.get(name):  # M is at most N, whatever else it is
        trial.add(f"{name} <= {limit.high}")
