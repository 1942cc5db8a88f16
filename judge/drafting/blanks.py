"""Whether a statement says that lines of words may begin or end with blanks, or have several beside each other."""

import re

_BLANKS_OUTSIDE = re.compile(
    r"(?:앞|뒤|처음|끝|양쪽|연속|여러 개)[^.\n]{0,12}(?:공백|빈칸|띄어쓰기)[^.\n]{0,12}(?:있|올|나올|수)"
    r"|(?:공백|빈칸)[이가은는도]? (?:앞|뒤|처음|끝|연속|여러)[^.\n]{0,14}(?:있|올|나올|수)"
    r"|(?:공백|빈칸)으로 (?:시작|끝)(?![^.\n]{0,16}않)"
    r"|(?<!no )(?<!without )(?<!neither )\b(?:leading|trailing|consecutive|multiple) (?:blanks|spaces|white)",
    re.IGNORECASE,
)


def may_stand_outside(statement: str) -> bool:
    """Whether it does: then a line is not words with single blanks between."""
    return _BLANKS_OUTSIDE.search(statement) is not None
