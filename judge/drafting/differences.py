"""What a statement says of things that differ, beside arrays: single numbers, columns that it calls by nouns, points of three values."""

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from judge.drafting.drafttrial import DraftTrial
from judge.drafting.layoutnodes import RowNode
from judge.drafting.naming import NamedLayout, slots_of
from judge.drafting.properties import repeats_of
from judge.drafting.roles import is_called, roles_of

#: all numbers, where no more than these are there
_ALL_DIFFER = re.compile(
    r"(?:서로|모두) 다른 (?:수|자연수|정수|값)(?:이다|이며|이고)"
    r"|서로 다른 (?:[두세네]|다섯|여섯|일곱|여덟|아홉|열|\d{1,2}) ?개의? (?:자연수|정수|수)"
    r"|(?:[두세네] [가-힣]+|(?<![가-힣])[가-힣]+[은는])[은는이가]? (?:[가-힣]+[은는] )?(?:항상 )?(?:모두|서로) 다[르른릅]|[가-힣] 같지 않"
    r"|\b(?:two|three|four|\d) (?:pairwise )?(?:distinct|different) (?:positive |natural )?(?:integers|numbers)"
    r"|\b(?:all|both|numbers|integers|values|they) (?:\w+ )?(?:are|will be)? ?(?:pairwise )?(?:distinct|different)",
    re.IGNORECASE,
)
#: the order of all numbers of a line: the words, whether equal ones may be there, whether they fall
_IN_ORDER = (
    (re.compile(r"비내림차순|non-?decreasing", re.IGNORECASE), "<="),
    (re.compile(r"비오름차순|non-?increasing", re.IGNORECASE), ">="),
    (re.compile(r"오름차순|작은 (?:수|것)부터|\b(?:increasing|ascending) order", re.IGNORECASE), "<"),
    (re.compile(r"내림차순|큰 (?:수|것)부터|\b(?:decreasing|descending) order", re.IGNORECASE), ">"),
)
#: the first is not greater than the second
_FIRST_SECOND = re.compile(
    r"\b(?:the )?first\b[^.]{0,40}? (?:is|will be|be) (?:always |never )?(?P<english>not greater|not larger|not more|less|smaller"
    r"|not less|not smaller|greater|larger)(?P<equal> than or equal to| or equal to)?(?: than)? [^.]{0,12}?\bsecond\b"
    r"|첫 ?번째 [가-힣]{1,8}[은는이가] [^.]{0,12}?두 ?번째 [가-힣]{1,8}보다 (?P<korean>크거나 같|작거나 같|크지 않|작지 않|크|작)",
    re.IGNORECASE,
)
_FIRST_SIGNS = {
    "not greater": "<=", "not larger": "<=", "not more": "<=", "less": "<", "smaller": "<", "not less": ">=", "not smaller": ">=",
    "greater": ">", "larger": ">", "크거나 같": ">=", "작거나 같": "<=", "크지 않": "<=", "작지 않": ">=", "크": ">", "작": "<",
}  # fmt: skip
_NAMES_DIFFER = re.compile(r"([A-Za-z]\d?(?:(?:, ?| ?[와과] )[A-Za-z]\d?){1,9})[은는이가]? (?:(?:항상|모두|서로) ){1,3}다[르른릅]")
_DIFFER = re.compile(r"서로 다[르른릅]|같지 않|같은 경우는? 없")
#: 무게가 같은 상자는 없다
_NONE_ALIKE = re.compile(r"(?<![가-힣])([가-힣]+)[이가] (?:서로 )?같은 [가-힣]+[은는도이가] (?:존재하지 않|없)")
_NONE_ZERO = re.compile(
    r"(?<![\d.])0이 아닌 (?:[한두세네] (?:개의 )?|두 )?(?:정수|수|실수)(?:인)? ([A-Za-z](?:(?:, ?| ?[와과] )[A-Za-z])*)(?![A-Za-z])"
)
_SAME_PLACE = re.compile(
    r"(?:한|같은) (?:위치|좌표|점|곳|장소)에[^.]{0,20}(?:2 ?개|두 개|둘|여러 개) ?(?:이상)?[^.]{0,10}(?:없|않)"
    r"|no two[^.]{0,30}(?:same|coincide)",
    re.IGNORECASE,
)


#: B는 9 이하이며, A보다 크다; A는 0이 아니다
_THAN = re.compile(r"(?<![A-Za-z])([A-Za-z])[은는](?: [^.A-Za-z]{0,40}(?:이며|이고),?)? (?:항상 )?([A-Za-z])보다 (크|작)(거나 같)?")
_NOT_ZERO = re.compile(r"(?<![A-Za-z])([A-Za-z])(?:_\{?[a-z]\}?)?[은는이가][^.]{0,40}?(?<![\d.])0이 (?:아니|아닌)")


def add_differences(trial: DraftTrial, best: NamedLayout, sentences: Sequence[str], *, everything: str) -> None:
    """The rules that all samples keep; `sentences` are those of the input section."""
    _of_single_numbers(trial, best, sentences)
    _in_order(trial, best, sentences)
    for name in (found[1] for sentence in sentences for found in _NOT_ZERO.finditer(sentence)):
        if name in best.names.values() and not trial.kinds.get(name):
            trial.add(f"{name} != 0")
    for names in (found[1] for sentence in sentences for found in _NONE_ZERO.finditer(sentence)):
        for name in set(re.findall("[A-Za-z]", names)) & {*best.names.values()}:
            trial.add(f"{name} != 0")
    for one, other, word, or_equal in (found.groups() for sentence in sentences for found in _THAN.finditer(sentence)):
        if {one, other} <= set(best.names.values()):
            trial.add(f"{one} {'>' if word == '크' else '<'}{'=' if or_equal else ''} {other}")
    roles = roles_of(best.found.nodes, " ".join(sentences), best.mentioned)
    repeated = {slot.number for slot in slots_of(best.found.nodes) if slot.is_repeated}
    for noun in dict.fromkeys(_NONE_ALIKE.findall(everything)):
        called = [slot for slot, role in roles.items() if slot in repeated and is_called(role, noun)]
        if len(called) == 1:
            trial.add(f"{best.names[called[0]]}: distinct")
    for node in repeats_of(best.found.nodes):
        row = node.body[0]
        if len(node.body) == 1 and isinstance(row, RowNode) and len(row.slots) == 3 and any(map(_SAME_PLACE.search, sentences)):
            trial.add(f"{' '.join(best.names[slot] for slot in row.slots)}: distinct")


def _of_single_numbers(trial: DraftTrial, best: NamedLayout, sentences: Sequence[str]) -> None:
    roles = roles_of(best.found.nodes, " ".join(sentences), best.mentioned)
    slots = slots_of(best.found.nodes)
    single = [best.names[slot.number] for slot in slots if not slot.is_repeated and not trial.kinds.get(best.names[slot.number])]
    for sentence in sentences:
        told = [re.findall("[A-Za-z]\\d?", names) for names in _NAMES_DIFFER.findall(sentence)]
        if not told and _DIFFER.search(sentence):
            called = {slot.number: best.names[slot.number] for slot in slots if best.names[slot.number] in single}
            among = [name for slot, name in called.items() if _is_in(roles.get(slot, ""), sentence)]
            told = [among] if len(among) > 1 else []
        if not told and len(single) == len(slots) in range(2, 11) and _ALL_DIFFER.search(sentence):
            told = [single]
        for names in told:
            for one, other in combinations([name for name in names if name in single], 2):
                trial.add(f"{one} != {other}")


def _in_order(trial: DraftTrial, best: NamedLayout, sentences: Sequence[str]) -> None:
    """Single numbers of one line, all that there are, in the order that is told; of two the first and the second."""
    row = best.found.nodes[0]
    if not isinstance(row, RowNode):
        return
    names = [best.names[slot] for slot in row.slots if not trial.kinds.get(best.names[slot])]
    if len(best.found.nodes) == 1 and len(names) == len(row.slots):
        for sentence in sentences:
            sign = next((sign for pattern, sign in _IN_ORDER if pattern.search(sentence)), "")
            for one, other in pairwise(names) if sign else ():
                _ = trial.add(f"{one} {sign} {other}") or trial.add(f"{one} {sign}= {other}")
    for found in (found for sentence in sentences for found in _FIRST_SECOND.finditer(sentence)):
        sign = _FIRST_SIGNS[(found["english"] or found["korean"]).lower()]
        if len(names) >= 2:
            trial.add(f"{names[0]} {sign}{'=' if found['equal'] and len(sign) == 1 else ''} {names[1]}")


def _is_in(role: str, sentence: str) -> bool:
    """Whether a sentence speaks of a role by its last two words."""
    words = role.split(" ")[-2:]
    return len(words) == 2 and " ".join(words) in sentence
