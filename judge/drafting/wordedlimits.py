"""What statements say in words of the size of things, in both languages: at least 1, 100 이하."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from judge.drafting.inequalities import NAME, NO_NAMES, Chain, chains_in, plain_name


class Limit(NamedTuple):
    """What lies between two numbers: names, or none for things that have none; both ends as a spec writes them."""

    names: tuple[str, ...]
    low: str | None
    high: str | None
    is_length: bool
    sentence: int


_SUBJECT = rf"(?P<names>{NAME}(?:\s*+(?:,|와|과|및|그리고|and)\s*+{NAME}){{0,9}})"
_CONSTANT = r"[-+]?(?<!\d)(?<![\d,],)\d[\d,]*+(?:\s*+\*\s*+\d++)?(?:\^\d++)?(?:\s*+[-+]\s*+\d++)?"
_ANY = rf"(?:{_CONSTANT}|[A-Za-z](?:\s*+[-+*/]\s*+\d++)?)"
#: what is counted, between a number and what is said of it
_UNIT = r"(?:\s*+(?:글자|자리|자|개|명|줄|번|점|원|시간|분|초|일|층|칸))?+"

#: sentences that say a range, with named ends; excluded ends end in x
_PROSE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"절[댓대]값[은이의]?\s*+(?:최댓값은)?\s*+(?P<absolute>{_CONSTANT})\s*+(?:을|를|보다|이하|이내|은|는)?\s*+(?:넘지|이하|작거나|초과하지|작)?",
        rf"absolute values?[^.<>]{{0,40}}?(?:at most|not exceed(?:ing)?|no(?:t)? (?:more|greater|larger) than"
        rf"|less than or equal to)\s*+(?P<absolute>{_CONSTANT})",
        rf"absolute value[^.<>]{{0,20}}?\bis (?P<absolute>{_CONSTANT}) at most",
        rf"(?P<low>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:이상이고|크거나 같고|크거나 같으며|이상|이상이며)\s*+,?\s*+"
        rf"(?P<high>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:이하"
        rf"|작거나 같|를 넘지|을 넘지|을 초과하지|를 초과하지)",
        rf"(?P<low>{_ANY}){_UNIT}\s*+이상\s*+,?\s*+(?P<highx>{_ANY}){_UNIT}\s*+미만",
        rf"(?P<lowx>{_ANY})\s*+(?:보다)?\s*+(?:초과|크고)\s*+,?\s*+(?P<high>{_ANY})\s*+(?:보다)?\s*+(?:이하|작거나 같)",
        rf"(?P<lowx>{_ANY})\s*+보다\s*+크고\s*+,?\s*+(?P<highx>{_ANY})\s*+보다\s*+작",
        rf"(?P<low>{_ANY})\s*+보다\s*+크거나\s*+같고\s*+,?\s*+(?P<highx>{_ANY})\s*+보다\s*+작(?!거나)",
        rf"(?P<low>{_ANY})\s*+(?:부터|에서|이상)\s*+(?P<high>{_ANY})\s*+(?:까지|사이)",
        rf"(?P<low>{_ANY})\s*+(?:와|과)\s*+(?P<high>{_ANY})\s*+사이",
        rf"(?P<high>{_ANY}){_UNIT}\s*+(?:보다|와|과)?\s*+(?:작거나 같|이하|이내)",
        rf"(?P<high>{_ANY})\s*+(?:자|글자|개|명|줄|번)?(?:을|를)?\s*+(?:넘지|초과하지)\s*+않",
        rf"(?P<highx>{_ANY})\s*+(?:보다)?\s*+(?:작은|작다|미만|작고)",
        rf"최대\s*+(?:길이는\s*+|값은\s*+)?(?P<high>{_CONSTANT})",
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
_SUBJECT_ALONE = re.compile(rf"{NAME}(?:\s*+,\s*+{NAME})*|\|.*\|")
_LENGTH = re.compile(r"길이|글자|문자 수|자리|length|characters?\b|letters?\b|long\b|digits\b|자를 넘|자 이[내하]", re.IGNORECASE)
#: what makes it a number, whatever it measures
_WHOLE_AFTER, _WHOLE_BEFORE = re.compile(r"[의인은]?\s?(?:정수|자연수)"), re.compile(r"\b(?:integers?|numbers?)(?: of| that is)?\s*$")
#: letters that are counted
_LETTERS_COUNTED = re.compile(r"(?:소문자|대문자|문자|알파벳)\s?$")
_POSITIVE = re.compile(r"자연수|양의\s*+정수|양수|양의 정수|positive|natural number", re.IGNORECASE)
_NATURAL = re.compile(r"음이\s*+아닌|음수가 아닌|non-?negative|0 또는|또는 0", re.IGNORECASE)


def prose_in(sentence: str, number: int) -> list[Limit]:
    """The limits that a sentence says in words."""
    found: list[tuple[int, int, Limit]] = []
    for match in _WORDED.finditer(sentence):
        if not _SUBJECT_ALONE.fullmatch(match["what"].strip()):
            low, high = (f"{match[end]}{more}" for end, more in (("low", "+1" * (match[2] == "<")), ("high", "-1" * (match[4] == "<"))))
            is_length = _LENGTH.search(match["what"]) is not None
            found.append((match.start(), match.end(), Limit((), _spec_number(low), _spec_number(high), is_length, sentence=number)))
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
        low, high = f"-{parts['absolute']}", parts["absolute"]
    clause = _clause(sentence, match.start(), match.end())
    around = sentence[max(0, match.start() - 60) : match.end() + 25]
    if low is None and _NATURAL.search(around):
        low = "0"
    if low is None and _POSITIVE.search(around):
        low = "1"
    names = _subjects(clause)
    shown = sentence[max(0, match.start() - min(30, len(clause))) : match.end() + 15]
    is_number = _WHOLE_AFTER.match(sentence, match.end()) is not None or _WHOLE_BEFORE.search(sentence, 0, match.start()) is not None
    is_length = not is_number and (_LENGTH.search(shown) is not None or _LETTERS_COUNTED.search(sentence, 0, match.start()) is not None)
    return Limit(names, _spec_number(low), _spec_number(high), is_length, sentence=number)


def _clause(sentence: str, start: int, end: int) -> str:
    """What stands before a range, from the last break on."""
    before = sentence[:start]
    cut = max(before.rfind("며,"), before.rfind("고,"), before.rfind("으며 "), before.rfind("이며 "), before.rfind(";"), before.rfind("("))
    return before[cut + 1 :]


def _subjects(clause: str) -> tuple[str, ...]:
    """The names that a clause is about: those before 은, 는, 이, 가, the last ones in English."""
    korean = list(re.finditer(rf"{_SUBJECT}\s*+(?:은|는|이|가|의 (?:값|길이|크기)[은는이]?|값은)(?![A-Za-z])", clause))
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
    plain = re.sub(r"(?<=\d),(?=\d{3})", "", text).replace(" ", "").replace(",", "").lstrip("+")
    return re.sub(r"(?<=\d)(?=[A-Za-z])", "*", plain)


def limits_in(texts: list[str]) -> Iterator[Chain | Limit]:
    """All that sentences say, numbered as they come."""
    for number, sentence in enumerate(texts):
        yield from chains_in(sentence, number)
        yield from prose_in(sentence, number)
