"""What statements say of a number's remainder, in both languages: N is even, K는 홀수, M은 3의 배수."""

import re
from collections.abc import Iterator, Sequence

from judge.drafting.inequalities import NAME, plain_name

_NAMES = rf"(?P<names>{NAME}(?:(?:, ?|[와과] | and ){NAME}){{0,3}})"
#: what makes it one of several cases
_NO_CASE = r"(?! ?(?:번째|개|층|칸|일 (?:때|경우)|인 (?:경우|지|지만)|이면|라면|이라면|이거나|거나|또는|혹은|인지))"
_KOREAN = (
    re.compile(rf"{_NAMES}(?:[은는이가]|,)? (?:항상 |반드시 |모두 )?(?P<kind>짝수|홀수){_NO_CASE}"),
    re.compile(rf"{_NAMES}[은는] [^.,A-Za-z]{{0,24}}(?:이하|이상|미만|사이)(?:의|인) (?P<kind>짝수|홀수){_NO_CASE}"),
    re.compile(rf"(?P<kind>짝수|홀수)(?:인)? (?:양의 )?(?:정수 |자연수 |수 )?{_NAMES}"),
    re.compile(rf"{_NAMES}[은는이가]? (?:항상 |반드시 |모두 )?(?P<number>\d{{1,4}})의 배수{_NO_CASE}"),
)
_ENGLISH = (
    re.compile(rf"(?<!if )(?<!when )(?<!whether ){_NAMES} (?:is|are|will be) (?:always |both |all )?(?:an? )?(?P<kind>even|odd)\b(?! or)"),
    re.compile(rf"\ban? (?P<kind>even|odd) (?:positive )?(?:integer|number) {_NAMES}"),
    re.compile(rf"(?<!if )(?<!when ){_NAMES} (?:is|are) (?:always )?(?:an? multiple of|divisible by) (?P<number>\d{{1,4}})(?![\d.]\d)"),
)


def remainders_in(text: str, names: Sequence[str]) -> Iterator[str]:
    """The rules, of names of the input alone."""
    for found in (one for pattern in (*_KOREAN, *_ENGLISH) for one in pattern.finditer(text)):
        parts = found.groupdict()
        divisor, rest = parts.get("number") or "2", 1 if parts.get("kind") in ("홀수", "odd") else 0
        if int(divisor) < 2:
            continue
        for name in re.split(r", ?|[와과] | and ", plain_name(found["names"])):
            if name in names:
                yield f"{name} % {divisor} = {rest}"


#: 10의 배수이다, 모두 홀수이다, of what has no name
_ALONE = re.compile(
    r"(?<![A-Za-z\d] )(?<![A-Za-z\d][은는이가] )(?:(?P<number>\d{1,4})의 배수|(?:모두|항상) (?P<kind>짝수|홀수))"
    r"(?:이다|이고|이며|인 (?:정수|자연수)|로 주어)"
)


def remainder_alone(text: str) -> tuple[int, int] | None:
    """What is told of things without a name: a divisor, and what is left."""
    found = _ALONE.search(text)
    if found is None:
        return None
    return int(found["number"] or 2), 1 if found["kind"] == "홀수" else 0
