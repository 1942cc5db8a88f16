"""Lines at which a statement begins to speak of something: 둘째 줄에는, the next line. What stands there is not one of many."""

import re
from collections.abc import Iterator

_KOREAN = {"첫": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
_ENGLISH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
_LINE = re.compile(
    rf"(?P<ordinal>(?<![가-힣])(?:{'|'.join(_KOREAN)})|(?<![\d+-])\d{{1,2}})(?: ?번?째|(?<=첫)) ?줄(?! ?까지)(?P<onward>부터|에서)?"
    rf"|(?:그 )?다음 줄(?P<later>부터)?|\b(?P<word>{'|'.join(_ENGLISH)}) lines?\b|\b(?P<next>next) line\b"
    r"|(?P<many>(?:다음|이어서|그 ?후)[^.]{0,14}줄|\b(?:next|following|then)\b[^.]{0,14}\blines\b)",
    re.IGNORECASE,
)


def begins_in(text: str) -> frozenset[int]:
    """The numbers of these lines, from 1, as far as they can be told."""
    return frozenset(_begins(" ".join(text.split())))


def _begins(text: str) -> Iterator[int]:
    line: int | None = 0
    for found in _LINE.finditer(text):
        told = _KOREAN.get(found["ordinal"] or "") or (int(found["ordinal"]) if (found["ordinal"] or "").isdigit() else None)
        told = told or _ENGLISH.get((found["word"] or "").lower())
        if told is None:
            told = None if line is None else line + 1
        elif line is not None and told < line:
            return  # of another test case, or of what is printed
        if told is None:
            continue
        yield told
        line = None if found["onward"] or found["later"] or found["many"] else told
