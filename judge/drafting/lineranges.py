"""Lines that a statement tells by their numbers, as counts: `lines 2..M+1`, 셋째 줄부터 M+2줄까지 are M lines."""

import re
from collections import Counter

_ORDINALS = ("첫", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "열")
_PART = r"(?:(?<!\d)\d{1,4}+(?:\s?+\*?\s?+[A-Za-z](?![A-Za-z]))?+|[A-Za-z](?![A-Za-z]))"
_LINE = rf"{_PART}(?:\s?[-+]\s?{_PART}){{0,5}}+"
_KOREAN = re.compile(
    rf"(?:(?P<ordinal>{'|'.join(_ORDINALS)})째?|(?P<first>{_LINE}))\s?(?:번째|째)?\s?줄?\s?부터\s?(?P<last>{_LINE})\s?(?:번째|째)?\s?줄까지"
)
_ENGLISH = re.compile(rf"\b[Ll]ines?\s++(?P<first>{_LINE})\s?(?:\.\.\.?|-|to\b|through\b)\s?(?P<last>{_LINE})(?![\w+*])")
_ONE = re.compile(rf"\bLine\s++(?P<line>{_LINE})(?=\s?(?::|[a-z]))")
#: the line of each of several things is called i+1
_SINGLE = {"1": "The first line", "i": "Each line", "j": "Each line"}
_TERM = re.compile(r"([-+]?)(\d*)\*?([A-Za-z]?)")


def with_counts(text: str) -> str:
    """The text with ranges of lines written as counts of them, and `Line 1:` as an ordinal."""
    text = _KOREAN.sub(lambda found: _said(found, "다음 {}개의 줄", found["ordinal"]), text)
    text = _ENGLISH.sub(lambda found: _said(found, "the next {} lines", None), text)
    return _ONE.sub(lambda found: _SINGLE.get(found["line"][0], "The next line"), text)


def _said(found: re.Match[str], form: str, ordinal: str | None) -> str:
    first = Counter({"": _ORDINALS.index(ordinal) + 1}) if ordinal else _sum(found["first"])
    last = _sum(found["last"])
    if first is None or last is None:
        return found[0]
    for letter, times in first.items():
        last[letter] -= times
    last[""] += 1
    count = _shown(last)
    return form.format(count) if count else found[0]


def _sum(text: str) -> Counter[str] | None:
    """How often each letter is added; the number has the empty name. None where it is no sum."""
    plain = "".join(text.split())
    total: Counter[str] = Counter()
    at = 0
    while at < len(plain):
        found = _TERM.match(plain, at)
        if found is None or not (found[2] or found[3]) or (at and not found[1]):
            return None
        total[found[3]] += (-1 if found[1] == "-" else 1) * int(found[2] or 1)
        at = found.end()
    return total


def _shown(total: Counter[str]) -> str:
    """The sum as a statement writes it; empty where no count is of this form."""
    letters = [letter for letter, times in total.items() if letter and times]
    more = total[""]
    if any(total[letter] < 0 for letter in letters) or len(letters) > 2 or (not letters and more < 2):
        return ""
    if not letters:
        return str(more)
    if len(letters) == 2:
        return "+".join(letters) if not more and all(total[letter] == 1 for letter in letters) else ""
    times = total[letters[0]]
    text = letters[0] if times == 1 else f"{times}{letters[0]}"
    return text if not more else f"{text}{more:+d}" if times == 1 else ""
