"""The other languages of a page's text, which it carries as base64 of a JSON list."""

import base64
import binascii
import re
from collections.abc import Mapping
from typing import NamedTuple

from judge.errors import SourceError
from judge.jsontext import parse_json

#: the site's numbers of languages
_CODES = {0: "ko", 1: "en", 2: "ja", 3: "pl", 6: "vi"}


#: characters from which a language can be told
_ENOUGH = 1000

_HANGUL, _KANA = re.compile("[가-힣]"), re.compile("[\u3040-\u30ff]")


class Version(NamedTuple):
    """A text of the problem in one language: title, and HTML by the name of the section."""

    language: str
    title: str
    sections: Mapping[str, str]


def read_versions(encoded: str) -> tuple[Version, ...]:
    """All languages of the list. SourceError when it is damaged."""
    if not encoded.strip():
        return ()
    try:
        entries = parse_json(base64.b64decode("".join(encoded.split()), validate=True))
    except (binascii.Error, ValueError):
        raise SourceError("the page's list of languages is damaged") from None
    if not isinstance(entries, list):
        raise SourceError("the page's list of languages is damaged")
    found = []
    for entry in entries:
        if not isinstance(entry, dict):
            raise SourceError("the page's list of languages is damaged")
        texts = {key: value for key, value in entry.items() if isinstance(value, str)}
        language = _CODES.get(_number(entry.get("problem_lang")), texts.get("problem_lang_tcode", "").lower())
        if language:
            found.append(Version(language, " ".join(texts.get("title", "").split()), texts))
    return tuple(found)


def _number(value: object) -> int:
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() else -1


def language_of_text(text: str) -> str:
    """The language that a text is written in, by its letters: Korean, Japanese, else English."""
    start = text[:_ENOUGH]
    hangul, kana = len(_HANGUL.findall(start)), len(_KANA.findall(start))
    if hangul or kana:
        return "ko" if hangul >= kana else "ja"
    return "en"
