"""What a Korean statement calls values that have no name: 무게와 거리가 주어진다. Which slot is which, as far as their number tells."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from judge.drafting.layoutnodes import LayoutNode
from judge.drafting.naming import lines_of_slots, slots_of
from judge.drafting.plaintext import sentences

#: what ends a list of things that are given
_GIVEN = re.compile(r"(?:주어[지진집졌질]|입력[되된됩이한]|들어[오온]|나타[내낸]|적[혀힌])\S*")
#: what a thing is given as: 개수를 나타내는 정수가
_AS_NUMBER = (
    r"[을를] (?:나타내는|의미하는|뜻하는) (?:[한두세네] (?:개의 )?)?(?:양의 |음이 아닌 |양)?"
    r"(?:정수|자연수|수|숫자|실수)(?: [한두세네] ?개)?(?=[이가] )"
)
#: what stands before such a list
_BEFORE = re.compile(
    r"(?:줄에?는?|에는|마다|걸쳐|부터|차례로|순서대로|(?<![가-힣,] )그리고|먼저|다음에?는?|또|그|한|각각?|모두|이후|때|하며|으로"
    r"|있고|되고|지는데|두고|까지)\s+"
)
_SUBJECT = re.compile(r"^(.*[가-힣A-Za-z0-9])[이가](?=\s|,|$)", re.DOTALL)
_AND = re.compile(r",\s*+(?:그리고\s++)?|(?<=[가-힣A-Za-z0-9])[와과]\s++|(?<!\s)\s++(?:및|그리고)\s++")
#: 두 변의 길이: as many of a kind
_COUNTED = re.compile(r"(?:^| )(두|세|네|다섯)(?: 개의)? ")
_COUNTS = {"두": 2, "세": 3, "네": 4, "다섯": 5}
#: words that stand for others
_FILLERS = ("이때", "정보", "내용", "것", "상태", "값들", "데이터", "입력", "형식", "경우", "케이스", "사이", "공백", "빈칸", "칸", "줄")
#: two strings: the name and the category of
_ENGLISH_PAIR = re.compile(r"(?:\btwo|\b2)\b[^.:]{0,40}: (?:the|its|a) ([a-z]+),? and (?:the|its|a) ([a-z]+)")
#: what takes more than one number to tell
_OF_SEVERAL = ("위치", "좌표", "점", "칸", "쌍", "크기", "곳", "장소")
#: a name at the end of a phrase
_NAMED = re.compile(r"[A-Za-z]$")
_TOPIC = re.compile(r"[은는]\s++(?:항상\s++|반드시\s++)?")
_COMPARED = re.compile(r"보다\s++(작거나 같|작|빠르|크거나 같|크)|(?<=[가-힣A-Za-z])\s(이하|미만|이상|초과)")
_LESS, _OR_EQUAL = ("작거나 같", "작", "빠르", "이하", "미만"), ("작거나 같", "크거나 같", "이하", "이상")


def given_nouns(text: str, *, has_names: bool = True) -> list[list[str]]:
    """The lists of things that sentences say are given, each a phrase without its particle; those with names, too, or not."""
    found: list[list[str]] = []
    for sentence in sentences(text):
        chunks = _GIVEN.split(re.sub(rf"(?<!\s)\s*+\([^()]*+\)|(?:다음|아래)[과와] 같[은이]|{_AS_NUMBER}", "", sentence))
        for chunk in chunks[:-1]:
            subject = _SUBJECT.search(chunk)
            if subject is None:
                continue
            begin = max((one.end() for one in _BEFORE.finditer(subject[1])), default=0)
            nouns = [_noun(one) for one in _each(_AND.split(subject[1][begin:]))]
            nouns = [one for one in nouns if one and not one.endswith(_FILLERS)]
            if nouns and (has_names or not _NAMED.search(subject[1])):
                found.append(nouns)
        found += [list(english.groups()) for english in _ENGLISH_PAIR.finditer(sentence)]
    return found


def _each(phrases: Sequence[str]) -> Iterator[str]:
    """The phrases, those of things that are counted as often as that: 두 변의 길이."""
    for phrase in phrases:
        counted = _COUNTED.search(phrase) if "가" <= phrase[-1:] <= "힣" else None
        yield from [phrase.replace(counted[0], " ", 1)] * _COUNTS[counted[1]] if counted else [phrase]


def roles_of(nodes: Sequence[LayoutNode], text: str, named: Container[int] = ()) -> Mapping[int, str]:
    """What slots are called: all of them in their order; else those of a line that has as many as one list.

    `named` slots have names: what is said of them is told with these, and of others without.
    """
    slots, lists = slots_of(nodes), given_nouns(text)
    flat = [noun for nouns in lists for noun in nouns]
    if len(flat) == len(slots):
        return {slot.number: noun for slot, noun in zip(slots, flat, strict=True)}
    lines = lines_of_slots(nodes)
    rows: dict[int, list[int]] = {}
    for slot in slots:
        rows.setdefault(lines[slot.number], []).append(slot.number)
    roles: dict[int, str] = {}
    for row in rows.values():
        free = given_nouns(text, has_names=False) if not any(slot in named for slot in row) else lists
        fitting = [nouns for nouns in free if len(nouns) == len(row) > 1]
        if len(fitting) == 1:
            roles |= dict(zip(row, fitting[0], strict=True))
    return roles if len(set(roles.values())) == len(roles) else {}


def named_by(roles: Mapping[int, str], sentence: str) -> list[int]:
    """The slots whose role's last word, and no other's, stands in a sentence: 이름 of 의상의 이름, in 같은 이름은 없다."""
    words = {slot: word for slot, role in roles.items() if (word := role.split(" ")[-1]) not in _OF_SEVERAL}
    told = {
        word
        for word in words.values()
        if re.search(rf"(?<![가-힣A-Za-z]){re.escape(word)}(?=s?(?![A-Za-z가-힣])|[을를이가은는의도])", sentence)
    }
    return [slot for slot, word in words.items() if word in told] if len(told) == 1 else []


def is_called(role: str, what: str) -> bool:
    """Whether what is said of `what` is said of a role: 비용 of 버스 비용."""
    return bool(what) and role.replace(" ", "").endswith(what.replace(" ", ""))


def is_numbered(role: str) -> bool:
    """Whether a role is the number of one of several things, of which the statement says how many there are."""
    return re.search(r"(?:번호|정점|노드|도시|마을|지점|출발점|도착점|출발지|도착지)$", role) is not None


def relations_of(roles: Mapping[int, str], text: str) -> Iterator[tuple[int, str, int]]:
    """Which of two values is said to be smaller: both slots and the sign between."""
    for sentence in sentences(text):
        begin = 0
        for found in _COMPARED.finditer(sentence):
            for topic in _TOPIC.finditer(sentence, begin, found.start()):
                told = (sentence[begin : topic.start()], sentence[topic.end() : found.start()])
                less, more = ([slot for slot, role in roles.items() if is_called(role, _noun(words))] for words in told)
                if len(less) == len(more) == 1 and less != more:
                    sign = found[1] or found[2]
                    ends = (less[0], more[0]) if sign in _LESS else (more[0], less[0])
                    yield ends[0], "<=" if sign in _OR_EQUAL else "<", ends[1]
                    break
            begin = found.end()


def _noun(phrase: str) -> str:
    """The phrase without names and numbers."""
    return " ".join(re.findall("[가-힣]+", re.sub(r"(?<![가-힣A-Za-z0-9_])[A-Za-z0-9_]++\s*+$", "", phrase))) or phrase.strip()
