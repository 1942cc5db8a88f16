"""What judges on the web call the languages, and which of ours they are."""

import re
from functools import cache

from judge.languages import Language, language_named

#: patterns of whole names, in any case, to our ids; the first that fits
_NAMES = (
    (r"c(90|99|11|17|2x|23)?( \(clang\))?|c \(gcc.*\)", "c"),
    (r"c\+\+(2\d|2[a-c])( \(clang\))?|c\+\+ ?(2\d).*", "cpp20"),
    (r"c\+\+.*", "cpp17"),
    (r"pypy3?( .*)?", "pypy3"),
    (r"python( ?3.*)?|cpython.*", "python3"),
    (r"java( .*)?|java\d+( .*)?", "java"),
    (r"node\.?js( .*)?|javascript( .*)?", "javascript"),
    (r"typescript( .*)?", "typescript"),
    (r"go( .*)?|golang", "go"),
    (r"rust( ?\d+)?( .*)?", "rust"),
    (r"kotlin( .*)?", "kotlin"),
    (r"c# .*\(mono\)", "csharp-mono"),
    (r"c#( .*)?|csharp", "csharp"),
    (r"ruby( .*)?", "ruby"),
    (r"swift( .*)?", "swift"),
    (r"text", "text"),
)

#: what no entry of ours stands for, though a pattern would fit
_OTHERS = re.compile(r"pypy ?2?|python ?2.*|pypy2.*", re.IGNORECASE)

_TABLE = tuple((re.compile(pattern, re.IGNORECASE), language_id) for pattern, language_id in _NAMES)


@cache
def plain_name(name: str) -> str:
    """A site's name of a language without blanks of other kinds and remarks: `Python 3 / 수정` is Python 3."""
    return " ".join(name.replace("\xa0", " ").split("/")[0].split())


@cache
def language_called(name: str) -> Language | None:
    """Our language for a site's name, None where there is none."""
    plain = plain_name(name)
    if _OTHERS.fullmatch(plain):
        return None
    return next((language_named(language_id) for pattern, language_id in _TABLE if pattern.fullmatch(plain)), None)
