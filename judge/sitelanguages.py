"""What judges on the web call the languages, and which of ours they are."""

import re
from functools import cache

from judge.language import Language
from judge.languages import LANGUAGES, language_named

#: how they are written in Hangul, but for names of one syllable, which are other words, too
_HANGUL = {
    "파이썬": "python3", "파이썬3": "python3", "파이파이": "pypy3", "자바": "java", "자바스크립트": "javascript", "노드": "javascript",
    "타입스크립트": "typescript", "코틀린": "kotlin", "러스트": "rust", "루비": "ruby", "스위프트": "swift", "씨플플": "cpp17",
    "씨쁠쁠": "cpp17", "씨샵": "csharp", "고랭": "go", "고언어": "go", "씨언어": "c", "C언어": "c", "c언어": "c",
}  # fmt: skip


@cache
def plain_name(name: str) -> str:
    """A site's name of a language without blanks of other kinds and remarks: `Python 3 / 수정` is Python 3."""
    return " ".join(name.replace("\xa0", " ").split("/")[0].split())


@cache
def language_called(name: str) -> Language | None:
    """Our language for a site's name, None where there is none.

    A special language stands after the usual one of its suffix, so the last that fits is meant.
    """
    plain = plain_name(name)
    if plain.replace(" ", "") in _HANGUL:
        return language_named(_HANGUL[plain.replace(" ", "")])
    return next((language for language in reversed(LANGUAGES) if re.fullmatch(language.sites, plain, re.IGNORECASE)), None)
