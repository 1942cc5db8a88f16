"""What statements say in words of the size of things, in both languages: at least 1, 100 이하."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from judge.drafting.digitcounts import digits_in
from judge.drafting.inequalities import NAME, NO_NAMES, Chain, chains_in, plain_name


class Limit(NamedTuple):
    """What lies between two numbers: names, or none for things that have none; both ends as a spec writes them."""

    names: tuple[str, ...]
    low: str | None
    high: str | None
    is_length: bool
    sentence: int
    #: what it is about, in Korean, where that has no name
    what: str = ""


_SUBJECT = rf"(?P<names>{NAME}(?:\s*+(?:,\s*+(?:그리고|and)|,|와|과|및|그리고|and)\s*+{NAME}){{0,9}})"
_CONSTANT = r"[-+]?(?<![\d.])(?<![\d,],)\d[\d,]*+(?:\.\d++)?(?:\s*+\*\s*+\d++)?(?:\^\d++)?(?:\s*+[-+]\s*+\d++)?"
_ANY = rf"(?:{_CONSTANT}|(?<![A-Za-z0-9])[A-Za-z](?:\s*+[-+*/]\s*+\d++)?)"
#: what is counted, between a number and what is said of it
_UNIT = r"(?:\s*+(?:글자|자리|자|개|명|줄|번|점|원|시간|분|초|일|층|칸))?+"

#: sentences that say a range, with named ends; excluded ends end in x
_PROSE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"절[댓대]값[은이의]?\s*+(?:최댓값은)?\s*+(?P<absolute>{_CONSTANT})\s*+(?:을|를|보다|이하|이내|은|는)?\s*+(?:넘지|이하|작거나|초과하지|작)?",
        rf"absolute values?[^.<>]{{0,40}}?(?:at most|not exceed(?:ing)?|no(?:t)? (?:more|greater|larger) than"
        rf"|less than or equal to)\s*+(?P<absolute>{_CONSTANT})",
        rf"(?:not exceed(?:ing)?|at most|no(?:t)? (?:more|greater|larger) than)\s++(?P<absolute>{_CONSTANT})\s++(?:by|in)\s++"
        r"(?:(?:its|their|the)\s++)?(?:absolute value|magnitude|modulus)",
        rf"absolute value[^.<>]{{0,20}}?\bis (?P<absolute>{_CONSTANT}) at most",
        rf"(?P<low>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:이상이고|크거나 같고|크거나 같으며|이상|이상이며)\s*+,?\s*+"
        rf"(?P<high>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:이하"
        rf"|작거나 같|를 넘지|을 넘지|을 초과하지|를 초과하지)",
        rf"(?P<high>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:작거나 같|이하[이인])(?:고|며|으며)\s*+,?\s*+"
        rf"(?P<low>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:크거나 같|이상)",
        rf"(?P<highx>{_ANY}){_UNIT}\s*+보다\s*+작(?:고|으며)\s*+,?\s*+(?P<lowx>{_ANY}){_UNIT}\s*+보다\s*+(?:큰|크다)",
        rf"(?P<low>{_ANY}){_UNIT}\s*+이상\s*+,?\s*+(?P<highx>{_ANY}){_UNIT}\s*+미만",
        rf"(?P<lowx>{_ANY})\s*+(?:보다)?\s*+(?:초과|크고)\s*+,?\s*+(?P<high>{_ANY})\s*+(?:보다)?\s*+(?:이하|작거나 같)",
        rf"(?P<lowx>{_ANY})\s*+보다\s*+크고\s*+,?\s*+(?P<highx>{_ANY})\s*+보다\s*+작",
        rf"(?P<low>{_ANY})\s*+보다\s*+크거나\s*+같고\s*+,?\s*+(?P<highx>{_ANY})\s*+보다\s*+작(?!거나)",
        rf"(?P<low>{_ANY}){_UNIT}\s*+(?:부터|에서|이상)\s*+(?P<high>{_ANY}){_UNIT}\s*+(?:까지|사이)",
        rf"(?P<low>{_ANY}){_UNIT}\s*+(?:와|과)\s*+(?P<high>{_ANY}){_UNIT}\s*+사이",
        rf"(?P<high>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:작거나 같|이하|이내)",
        rf"(?P<high>{_ANY})\s*+{_UNIT}(?:을|를)?\s*+(?:넘지|초과하지)\s*+않",
        rf"(?P<high>{_ANY}){_UNIT}\s*+보다\s*+(?:크|많|길)지\s*+않", rf"(?P<low>{_ANY}){_UNIT}\s*+보다\s*+(?:작|적|짧)지\s*+않",
        rf"(?P<highx>{_ANY})\s*+(?:보다)?\s*+(?:작은|작다|미만|작고)",
        rf"최소\s*+(?:길이는\s*+)?(?P<low>{_CONSTANT}){_UNIT}\s*+(?:에서|이고|이며)?\s*+,?\s*+최대\s*+(?:길이는\s*+)?(?P<high>{_CONSTANT})",
        rf"최대\s*+(?:길이는\s*+)?(?P<high>{_CONSTANT}){_UNIT}\s*+(?:이고|이며)?\s*+,?\s*+최소\s*+(?:길이는\s*+)?(?P<low>{_CONSTANT})",
        rf"최대\s*+(?:길이는\s*+|값은\s*+|(?P<what>[가-힣]{{1,12}}(?: [가-힣]{{1,12}})?)[은는]\s++)?(?P<high>{_CONSTANT})",
        rf"(?P<low>{_ANY}){_UNIT}\s*+(?:보다)?\s*+(?:크거나 같|이상)",
        *(rf"(?<![\w.,-])(?P<low>{low})\s*+(?:or|이나|나|또는|혹은|이거나|거나)\s*+(?P<high>{low + 1})(?!\w*[.,]?\d)" for low in (0, 1)),
        rf"between\s++(?P<low>{_ANY})\s++and\s++(?P<high>{_ANY})",
        rf"(?:from|in the range(?: from| of)?|\bnumber(?:s|ed))\s++(?P<low>{_ANY})\s++(?:to|through)\s++(?P<high>{_ANY})",
        rf"(?:of|has|have|with)\s++(?P<low>{_CONSTANT})\s++to\s++(?P<high>{_CONSTANT})\s++"
        r"(?:(?:small|capital|lower-?case|upper-?case|English)\s++){0,3}(?:characters|letters|digits)",
        rf"at least\s++(?P<low>{_CONSTANT})\s++(?:and|but)\s++(?:at most|no more than|not more than)\s++(?P<high>{_CONSTANT})",
        rf"(?:at most|not exceed(?:ing)?|no(?:t)? (?:more|greater|larger|longer|bigger) than|up to|less than or equal to"
        rf"|smaller than or equal to|a maximum of|maximum of)\s++(?P<high>{_ANY})",
        rf"(?P<high>{_CONSTANT})\s++(?:characters\s++|letters\s++)?at most",
        rf"(?:less|smaller|fewer|shorter) than\s++(?P<highx>{_ANY})",
        rf"(?P<high>{_CONSTANT}) or (?:less|fewer)",
    )
)  # fmt: skip
#: 1 <= each number <= 100
_WORDED = re.compile(rf"(?P<low>{_CONSTANT})\s*+(<=|<)\s*+(?P<what>[^<>()=\d]{{2,40}}?)\s*+(<=|<)\s*+(?P<high>{_ANY})(?![A-Za-z])")
_ANY_END = (
    rf"(?:항상 )?(?:(?P<most>{_ANY})(?:보다 작거나 같|[을를] 넘지 않| 이하)|(?P<less>{_ANY})(?:보다 작| 미만)"
    rf"|(?P<same>{_ANY})(?:이다|과 같|와 같))"
)
_ENGLISH_END = (
    rf"(?:is |does |will )?(?:(?:at most|not exceed|no more than|less than or equal to) (?P<most>{_ANY})"
    rf"|less than (?P<less>{_ANY})|(?:equal to|equals|exactly) (?P<same>{_ANY}))"
)
_SUBJECT_ALONE = re.compile(rf"{NAME}(?:\s*+,\s*+{NAME})*|\|.*\|")
_LENGTH = re.compile(r"길이|글자|문자 수|자리|length|characters?\b|letters?\b|long\b|digits\b|자를 넘|자 이[내하]", re.IGNORECASE)
#: what makes it a number, whatever it measures
_WHOLE_AFTER, _WHOLE_BEFORE = re.compile(r"[의인은]?\s?(?:정수|자연수)"), re.compile(r"\b(?:integers?|numbers?)(?: of| that is)?\s*$")
#: between 1 and 100 (inclusive), or the integer 0
_OR_ZERO = re.compile(
    r"[^.<>]{0,30}(?:(?:또는|혹은|이나|이거나|거나),? 0(?![\d.,]\d|\d)"
    r"|\bor (?:the (?:integer|number) )?(?:0(?![\d.,]\d|\d)|zero))"
)
#: 20 이하의 알파벳 소문자
_LETTERS_AFTER = re.compile(r"[이하내미만]{0,2}[의인은]? ?(?:영어 |영문 |알파벳 |라틴 ){0,2}(?:소문자|대문자|문자|글자|알파벳)")
#: letters that are counted
_LETTERS_COUNTED = re.compile(r"(?:소문자|대문자|문자|알파벳)\s?$")
_POSITIVE = re.compile(r"자연수|양의\s*+정수|양수|양의 정수|positive|natural number", re.IGNORECASE)
_NATURAL = re.compile(r"음이\s*+아닌|음수가 아닌|non-?negative|0 또는|(?:또는|혹은|이나|거나) 0(?![\d.,])|\bor (?:0\b|zero)", re.IGNORECASE)


def prose_in(sentence: str, number: int) -> list[Limit]:
    """The limits that a sentence says in words."""
    found: list[tuple[int, int, Limit]] = []
    for match in _WORDED.finditer(sentence):
        if not _SUBJECT_ALONE.fullmatch(match["what"].strip()):
            low, high = (f"{match[end]}{more}" for end, more in (("low", "+1" * (match[2] == "<")), ("high", "-1" * (match[4] == "<"))))
            is_length = _LENGTH.search(match["what"]) is not None
            found.append((match.start(), match.end(), Limit((), _spec_number(low), _spec_number(high), is_length, sentence=number)))
    for said in digits_in(sentence):
        found.append((said.at, said.end, Limit(said.names, str(said.low), str(said.high), False, sentence=number)))
    for pattern in _PROSE:
        for match in pattern.finditer(sentence):
            if not any(start < match.end() and match.start() < end for start, end, _ in found):
                limit = _limit(match, sentence, number)
                if limit is not None:
                    found.append((match.start(), match.end(), limit))
    return [limit for _, _, limit in sorted(found, key=lambda one: one[0])]


def _limit(match: re.Match[str], sentence: str, number: int) -> Limit | None:
    parts = match.groupdict()
    low, high = parts.get("low"), parts.get("high")
    if parts.get("lowx"):
        low = f"{parts['lowx']}+1"
    if parts.get("highx"):
        high = f"{parts['highx']}-1"
    if parts.get("absolute"):
        is_sum = re.search(r"\d\s*+[-+]", parts["absolute"]) is not None
        low, high = f"-({parts['absolute']})" if is_sum else f"-{parts['absolute']}", parts["absolute"]
    clause = _clause(sentence, match.start(), match.end())
    around = sentence[max(0, match.start() - 60) : match.end() + 25]
    if (low is None and _NATURAL.search(around)) or (low == "1" and _OR_ZERO.match(sentence, match.end())):
        low = "0"
    if low is None and _POSITIVE.search(around):
        low = "1"
    owner = _OWNER.search(sentence, 0, match.start())
    names = _names(owner[1]) if owner else _subjects(clause or sentence[: match.start()] * (sentence[match.start() - 1] in " ,"))
    shown = sentence[max(0, match.start() - min(30, len(clause))) : match.end() + 25]
    is_number = _WHOLE_AFTER.match(sentence, match.end()) is not None or _WHOLE_BEFORE.search(sentence, 0, match.start()) is not None
    is_length = not is_number and any(
        (_LENGTH.search(shown), _LETTERS_COUNTED.search(sentence, 0, match.start()), _LETTERS_AFTER.match(sentence, match.end()))
    )
    what = parts.get("what") or ""
    if what:
        is_length = _LENGTH.search(what) is not None
    elif not names and (said := list(_WHAT.finditer(clause))):
        what = said[-1][1]
    return Limit(names, _spec_number(low), _spec_number(high), is_length, sentence=number, what=what)


def _clause(sentence: str, start: int, end: int) -> str:
    """What stands before a range, from the last break on."""
    before = sentence[:start]
    cut = max(before.rfind("며,"), before.rfind("고,"), before.rfind("으며 "), before.rfind("이며 "), before.rfind(";"), before.rfind("("))
    english = max((found.end() for found in _OF_OTHERS.finditer(before)), default=0)
    return before[max(cut + 1, english) :].lstrip(" ,")


#: a name and a bracket: n(400 이하의 자연수)
_OWNER = re.compile(rf"({NAME}) ?\( ?$")
#: the last words before a particle: 비용은, 시작 시간은
_WHAT = re.compile(r"(?<![가-힣])([가-힣]+(?: [가-힣]+)?)(?:은|는|이|가)(?= |$)")
#: what begins to speak of something else
_OF_OTHERS = re.compile(r", and (?=(?:the|each|all|every)\b)")


def _subjects(clause: str) -> tuple[str, ...]:
    """The names that a clause is about: those before 은, 는, 이, 가, the last ones in English."""
    korean = list(re.finditer(rf"{_SUBJECT}\s*+(?:은|는|이|가|의 (?:값|길이|크기|원소)[은는이]?|값은)(?![A-Za-z])", clause))
    if korean:
        return _names(korean[-1]["names"])
    if re.search("[가-힣]", clause):
        return ()
    english = [one for one in _ENGLISH_SUBJECT.finditer(clause) if not set(_names(one["names"])) <= NO_NAMES]
    return _names(english[-1]["names"]) if english else ()


_ENGLISH_SUBJECT = re.compile(
    rf"{_SUBJECT}\s*+(?:$|[,(]\s*+$|\(?\s*+(?:is|are|will|must|has|have|does|do|can|cannot|consists?|contains?|should"
    rf"|denotes?|an? (?:positive |non-negative )?integer)\b)"
)


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r",|와|과|및|그리고|\band\b", plain_name(text)) if part.strip())


def _spec_number(text: str | None) -> str | None:
    if text is None:
        return None
    text = re.sub(r"(?<=\d)\.0+(?!\d)", "", text)
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", text).replace(" ", "").replace(",", "").lstrip("+")
    return re.sub(r"(?<=\d)(?=[A-Za-z])", "*", plain)


#: A와 B의 합은 N 이하, the sum of A and B is at most N
_SUM = (
    re.compile(rf"(?P<one>{NAME})[와과] (?P<other>{NAME})의 합[은이]? {_ANY_END}"),
    re.compile(rf"\bsum of (?P<one>{NAME}) and (?P<other>{NAME}) {_ENGLISH_END}"),
)


def sums_in(texts: Sequence[str]) -> Iterator[str]:
    """What is said in words of the sum of two names, as rules of a spec."""
    for text in texts:
        for pattern in _SUM:
            for found in pattern.finditer(text):
                sign = next(sign for sign in ("most", "less", "same") if found[sign])
                shown = {"most": "<=", "less": "<", "same": "="}[sign]
                yield f"{plain_name(found['one'])} + {plain_name(found['other'])} {shown} {_spec_number(found[sign])}"


def limits_in(texts: list[str]) -> Iterator[Chain | Limit]:
    """All that sentences say, numbered as they come."""
    for number, sentence in enumerate(texts):
        yield from chains_in(sentence, number)
        yield from prose_in(sentence, number)
