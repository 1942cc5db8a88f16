"""What statements say of how many digits numbers have, in both languages, as limits: 세 자리 자연수, a four-digit number."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from judge.drafting.inequalities import NAME, plain_name

_MANY = {
    "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10,
    "one": 1, "single": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
}  # fmt: skip
_AFTER = rf"(?:\s?(?P<after>{NAME})(?![A-Za-z]))?"
_KOREAN = re.compile(
    rf"(?<!최대 )(?<!최소 )(?<!소수점 )(?<!이하 )(?<!소수 )(?<![\w가-힣.])(?:(?P<before>{NAME})[은는이가] )?(?:항상 |모두 )?"
    r"(?P<many>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|\d{1,2}) ?자리(?:의|인|로 이루어진|로 된)? ?"
    rf"(?P<kind>양의 정수|자연수|정수|10진수|십진수|숫자|수)(?![가-힣]*(?:열|까지| 이하)){_AFTER}"
)
_ENGLISH = re.compile(
    rf"(?:\b(?P<before>{NAME}) (?:is|are) (?:always |both )?)?(?:\ban? )?\b(?P<many>one|single|two|three|four|five|six|seven|eight|nine|ten"
    rf"|\d{{1,2}})[- ]digit (?P<kind>(?:positive |decimal |natural )?(?:integer|number))s?\b(?! string){_AFTER}"
)


class Digits(NamedTuple):
    """Names, or none for what has no name; the least and the largest number of so many digits."""

    names: tuple[str, ...]
    low: int
    high: int
    at: int
    end: int


def digits_in(sentence: str) -> Iterator[Digits]:
    """What a sentence says of it."""
    for pattern in (_KOREAN, _ENGLISH):
        for found in pattern.finditer(sentence):
            many = _MANY.get(found["many"]) or int(found["many"])
            name = found["before"] or found["after"]
            is_positive = many > 1 or found["kind"].startswith(("양", "자연", "positive", "natural"))
            if many:
                yield Digits((plain_name(name),) if name else (), 10 ** (many - 1) if is_positive else 0, 10**many - 1, *found.span())
