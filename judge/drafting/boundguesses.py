"""Guesses at the bounds of a number that a statement does not give: 1 to what was counted, the values it lists, what the samples have."""

import re
from collections.abc import Iterator, Sequence

from judge.drafting.drafttrial import DraftTrial
from judge.drafting.guesses import AT_LEAST, AT_MOST, FROM_ONE, LISTED
from judge.drafting.naming import NamedLayout, slots_of

_VERTEX = re.compile(
    r"정점|노드|도시|간선|마을|번호|연결|컴퓨터|학생|사람|건물|섬|역|vert(?:ex|ices)|nodes?\b|edges?\b|cit(?:y|ies)|village|town|computer"
    r"|islands?\b|roads?\b|friend|students?\b|people\b|hills?\b|numbers? [A-Za-z] and [A-Za-z] of",
    re.IGNORECASE,
)  # fmt: skip
#: words after which a name is the number of one of those that were counted
_NUMBERED = r"(?:번호|정점|노드|도시|마을|지점|컴퓨터|학생|vert(?:ex|ices)|nodes?|cit(?:y|ies))"
#: 1은 벽, 0: empty, 2 if ...
_MEANING = re.compile(
    r"(?<![\w.^-])(?P<value>-?\d)(?:\s?(?:은|는|이면|이라면|인 (?:경우|칸|곳)|일 (?:때|경우)|:|=)(?=\s)"
    r"|(?=(?: [A-Za-z]\b)+[^\w(])"
    r"|\s(?:means|stands for|denotes|represents|indicates|marks|is (?:an?|the)|for (?:an?|the)|if|when)\b)", re.IGNORECASE,
)  # fmt: skip
#: so many values may be listed
_MOST_LISTED = 10


def guess_bounds(trial: DraftTrial, best: NamedLayout, slot: int, inside: str, *, everything: str) -> Iterator[str]:
    """Give a number both its bounds; what was guessed. `inside` is what the input section says."""
    name = best.names[slot]
    values = [float(value) for other, own in best.names.items() if own == name for value in best.found.seen.get(other, [])]
    lower, upper = trial.missing(name)
    if lower and upper:
        for other in _counts_before(best, slot, inside):
            if trial.add(f"1 <= {name} <= {other}"):
                yield FROM_ONE.format(name=name, other=other)
                return
        listed = _listed(values, everything) if _is_repeated(best, slot) else None
        if listed and trial.add(f"{listed[0]} <= {name} <= {listed[1]}"):
            yield LISTED.format(name=name, low=listed[0], high=listed[1])
            return
    least, most = min(values, default=1), max(values, default=1)
    if lower:
        low = 1 if least >= 1 else 0 if least >= 0 else least
        trial.add(f"{low:g} <= {name}") or trial.add(f"{least:f} <= {name}")
        yield AT_LEAST.format(name=name, low=f"{low:g}")
    if upper:
        trial.add(f"{name} <= {int(most) if most == int(most) else most}")
        yield AT_MOST.format(name=name, most=f"{most:g}")


def _counts_before(best: NamedLayout, slot: int, inside: str) -> list[str]:
    """The counts that a number may go up to, where it is the number of something that was counted."""
    is_numbered = re.search(rf"{_NUMBERED}\S{{0,3}} {re.escape(best.names[slot])}(?![A-Za-z])", inside) is not None
    if not (is_numbered or (_is_repeated(best, slot) and _VERTEX.search(inside))):
        return []
    return [best.names[one.number] for one in slots_of(best.found.nodes) if not one.is_repeated and one.number < slot]


def _is_repeated(best: NamedLayout, slot: int) -> bool:
    return any(one.number == slot and one.is_repeated for one in slots_of(best.found.nodes))


def _listed(values: Sequence[float], text: str) -> tuple[int, int] | None:
    """The least and the largest of values whose meanings the text tells, where those of the samples are among them."""
    told = {int(found["value"]) for found in _MEANING.finditer(text)}
    whole = bool(told) and told == set(range(min(told), max(told) + 1))
    return (min(told), max(told)) if whole and 2 <= len(told) <= _MOST_LISTED and set(values) <= told else None
