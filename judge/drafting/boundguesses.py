"""Guesses at the bounds of a number that a statement does not give: 1 to what was counted, values with meanings, what samples have."""

import re
from collections.abc import Iterator, Sequence

from judge.drafting.drafttrial import DraftTrial
from judge.drafting.guesses import AT_LEAST, AT_MOST, LISTED, WITHIN
from judge.drafting.layoutnodes import RepeatNode, RowNode
from judge.drafting.meanings import are_told, listed
from judge.drafting.naming import NamedLayout, slots_of
from judge.drafting.plaintext import sentences
from judge.drafting.properties import repeats_of

_VERTEX = re.compile(
    r"정점|노드|도시|간선|마을|번호|연결|컴퓨터|학생|사람|건물|섬|역|vert(?:ex|ices)|nodes?\b|edges?\b|cit(?:y|ies)|village|town|computer"
    r"|stations?\b|labels?\b|planets?\b|islands?\b|roads?\b|friend|students?\b|people\b|hills?\b|numbers? [A-Za-z] and [A-Za-z] of",
    re.IGNORECASE,
)  # fmt: skip
#: words of things that have numbers
_NUMBERS = re.compile(r"번호|번부터|\d번|정점|노드|\bvert(?:ex|ices)\b|\bnodes?\b|\bnumbered\b", re.IGNORECASE)
#: words after which a name is the number of one of those that were counted
_NUMBERED = r"(?:번호|정점|노드|도시|마을|지점|컴퓨터|학생|vert(?:ex|ices)|nodes?|cit(?:y|ies))"
#: a번 마을에서
_NUMBER_OF = r"(?<![A-Za-z]){0}(?:_\{{?[a-z]\}}?)?번 ([가-힣]{{1,6}}?)(?:에서|부터|까지|[과와을를이가의로은는]|에)?(?=[ ,.])"
#: S번 칸부터 T번 칸까지
_FROM_TO = (
    r"(?<![A-Za-z])([A-Za-z])(?:_\{?[a-z]\}?)?번째? ?(?:[가-힣]{1,6})?(?:부터|에서) "
    r"([A-Za-z])(?:_\{?[a-z]\}?)?번째? ?(?:[가-힣]{1,6})?까지"
)


def guess_ends(trial: DraftTrial, best: NamedLayout, inside: str) -> Iterator[str]:
    """Pairs of values without a name, in lines that repeat, are numbers of what was counted, where the statement numbers things."""
    if not _NUMBERS.search(inside):
        return
    counts = [slot for slot in slots_of(best.found.nodes) if not slot.is_repeated and not trial.kinds.get(best.names[slot.number])]
    for pair in (pair for node in repeats_of(best.found.nodes) for pair in _pairs(node)):
        names = [best.names[slot] for slot in pair]
        if set(pair) & best.mentioned or any(trial.kinds.get(name) or trial.missing(name) != (True, True) for name in names):
            continue
        for high in (best.names[slot.number] for slot in counts if slot.number < pair[0]):
            if trial.add(f"1 <= {names[0]}, {names[1]} <= {high}"):
                yield from (WITHIN.format(name=name, low=1, other=high) for name in names)
                break


def guess_numbered(trial: DraftTrial, best: NamedLayout, inside: str, everything: str) -> Iterator[str]:
    """Names that stand before a thing that was counted, a번 마을 of N마을, are numbers of such."""
    counts = [best.names[slot.number] for slot in slots_of(best.found.nodes) if not slot.is_repeated]
    for slot in slots_of(best.found.nodes):
        name = best.names[slot.number]
        if slot.number not in best.mentioned or trial.kinds.get(name) or trial.missing(name) != (True, True):
            continue
        for noun in re.findall(_NUMBER_OF.format(re.escape(name)), inside):
            told = re.search(rf"{noun}의 (?:개|갯)?수(?:를 나타내는)?(?: 정수| 자연수)? ?([A-Za-z])|([A-Za-z])개의 {noun}", everything)
            high = (told[1] or told[2]) if told else ""
            if high in counts and high != name and trial.add(f"1 <= {name} <= {high}"):
                yield WITHIN.format(name=name, low=1, other=high)
                break
    for less, more in re.findall(_FROM_TO, inside):
        if {less, more} <= set(best.names.values()):
            trial.add(f"{less} <= {more}")


def _pairs(node: RepeatNode) -> Iterator[tuple[int, int]]:
    """The first two values of lines with two or three."""
    for row in node.body:
        if isinstance(row, RowNode) and 2 <= len(row.slots) <= 3:
            yield row.slots[0], row.slots[1]


def guess_bounds(trial: DraftTrial, best: NamedLayout, slot: int, inside: str, *, everything: str) -> Iterator[str]:
    """Give a number both its bounds; what was guessed. `inside` is what the input section says."""
    name = best.names[slot]
    shown = [value for other, own in best.names.items() if own == name for value in best.found.seen.get(other, [])]
    values: list[float] = [float(value) if "." in value else int(value) for value in shown]
    lower, upper = trial.missing(name)
    if lower and upper:
        told = sentences(everything)
        is_array = any(one.number == slot and one.is_array for one in slots_of(best.found.nodes)) or _is_column(best, slot)
        if is_array and (ends := listed(name, trial.names, told, values)) and trial.add(f"{ends[0]} <= {name} <= {ends[1]}"):
            yield LISTED.format(name=name, low=ends[0], high=ends[1])
            return
        for other in _likeliest(_counts_before(best, slot, inside), inside):
            if _is_alone_within(trial, best, slot, other):
                continue
            begin, end = ("1", other) if min(values, default=1) > 0 else (f"{min(values):g}", f"{other}-1")
            if begin in ("1", "0", "-1") and trial.add(f"{begin} <= {name} <= {end}"):
                yield WITHIN.format(name=name, low=begin, other=end)
                return
        if _is_repeated(best, slot) or are_told(name, trial.names, told):
            ends = listed(name, trial.names, told, values)
            if ends and trial.add(f"{ends[0]} <= {name} <= {ends[1]}"):
                yield LISTED.format(name=name, low=ends[0], high=ends[1])
                return
    least, most = min(values, default=1), max(values, default=1)
    if lower:
        low = 1 if least >= 1 else 0 if least >= 0 else least
        trial.add(f"{low:g} <= {name}") or trial.add(f"{least:f} <= {name}")
        yield AT_LEAST.format(name=name, low=f"{low:g}")
    if upper:
        trial.add(f"{name} <= {int(most) if most == int(most) else most}")
        yield AT_MOST.format(name=name, most=f"{most:g}")


def _is_column(best: NamedLayout, slot: int) -> bool:
    """Whether lines that repeat hold this value and no other."""
    return any(node.body == (RowNode((slot,)),) for node in repeats_of(best.found.nodes))


def _is_alone_within(trial: DraftTrial, best: NamedLayout, slot: int, most: str) -> bool:
    """Whether another number of the same line, of which nothing is said either, goes beyond a count: no number of one of those counted."""
    if slot in best.mentioned:
        return False
    row = next(
        (one.slots for node in repeats_of(best.found.nodes) for one in node.body if isinstance(one, RowNode) and slot in one.slots), ()
    )
    free = [best.names[one] for one in row if one not in best.mentioned and one != slot and not trial.kinds.get(best.names[one])]
    open_ends = [name for name in free if trial.missing(name)[1] or any(rule.startswith(f"{name} <= ") for rule in trial.rules)]
    return any(trial.spec([*trial.rules, f"{name} <= {most}"]) is None for name in open_ends)


def _counts_before(best: NamedLayout, slot: int, inside: str) -> list[str]:
    """The counts that a number may go up to, where it is the number of something that was counted."""
    is_numbered = re.search(rf"{_NUMBERED}\S{{0,3}} {re.escape(best.names[slot])}(?![A-Za-z])", inside) is not None
    is_numbered = is_numbered or (slot not in best.mentioned and re.search("번호[가를] (?:주어|나타|입력)", inside) is not None)
    if not (is_numbered or (_is_repeated(best, slot) and _VERTEX.search(inside))):
        return []
    return [best.names[one.number] for one in slots_of(best.found.nodes) if not one.is_repeated and one.number < slot]


def _likeliest(counts: Sequence[str], inside: str) -> list[str]:
    """The counts, first that of which the statement says that it counts what the value is called: 색의 수 K, 전구의 색."""
    role = re.search(r"(?<![가-힣])([가-힣]+)(?: 번호)? \w+$", inside)
    counted = (
        re.compile(rf"{role[1]}의 (?:개|갯)?수(?:를 (?:나타내는|의미하는))?(?: 정수| 자연수)? ([A-Za-z])(?![A-Za-z])") if role else None
    )
    own = {found[1] for found in counted.finditer(inside)} if counted else set()
    return sorted(counts, key=lambda name: name not in own)


def _is_repeated(best: NamedLayout, slot: int) -> bool:
    return any(one.number == slot and one.is_repeated for one in slots_of(best.found.nodes))
