"""What statements say of the sum of all values of a name: 높이의 합은 500,000 이하, the sum of N over all test cases."""

import re
from collections.abc import Iterator, Sequence

from judge.drafting.inequalities import NAME, plain_name

_NUMBER = r"\d[\d,]*+(?: ?\* ?\d++)?(?:\^\d++)?"
_KOREAN = re.compile(
    rf"(?:(?<![와과,] )(?P<name>{NAME})(?:의 값)?|[가-힣](?<!길이))의 (?:총합|총 합|전체 합|합)(?:[은이가]|의 최댓값은)? ?(?:항상 |최대 )?"
    rf"(?P<high>{_NUMBER})(?:개|원|글자)?(?:[을를] (?:넘|초과하)지 않| ?이하|보다 작거나 같| ?이내)"
)
_ENGLISH = re.compile(
    rf"\bsum of (?:all |the )?(?:values of )?(?P<name>{NAME})(?: (?:over|across|in|for) [^.<>]{{1,40}}?)?"
    rf" (?:does not exceed|doesn't exceed|will not exceed|is at most|is no more than|is not greater than) (?P<high>{_NUMBER})"
)


def totals_in(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Names (empty: of what has no name) and how much all values are at most."""
    for text in texts:
        for pattern in (_KOREAN, _ENGLISH):
            for found in pattern.finditer(text):
                yield plain_name(found["name"] or ""), re.sub(r"[, ]", "", found["high"])
