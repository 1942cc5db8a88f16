"""Korean words that depend on what stands before them: `{name}이(가)` is `1000이`, `파일가` never; `{id}번은` is `kit-tea 문제는`."""

import re

#: as it stands in a translation, after a consonant, after a vowel
_PAIRS = {
    "이(가)": ("이", "가"), "은(는)": ("은", "는"), "을(를)": ("을", "를"), "와(과)": ("과", "와"), "과(와)": ("과", "와"),
    "(으)로": ("으로", "로"), "(이)라": ("이라", "라"),
}  # fmt: skip

#: a letter or digit, what may follow it without being spoken, and the particle
_PLACE = re.compile(r"([a-z]?[0-9a-z가-힣])([\"'`’”)\]]*)(" + "|".join(re.escape(pair) for pair in _PAIRS) + ")", re.IGNORECASE)

#: how a Latin word ends that is spoken with a consonant at its end: `judge.toml`, `main`, `git`; not `list`, `1000.py`, `diff`
_CLOSED_LATIN = re.compile(r".?[lmn]|[aeiou][kptbc]|ng")

#: digits that are spoken with a consonant at their end; of these 1, 7 and 8 end in ㄹ
_CLOSED_DIGITS = "013678"

_RIEUL = 8

#: how a translation calls a problem, which is right for numbers only, and a particle
_NUMBERED = re.compile(r"(\{id\w*\})번(?: 문제|([은이을])(?=[\s.,:;)]|$))?")

#: the same particles behind `문제`
_BEHIND_PROBLEM = {None: "", "은": "는", "이": "가", "을": "를"}


class KoreanText(str):
    """A template whose `format` chooses particles by what was put before them; after other scripts, and signs, both forms stay."""

    __slots__ = ()

    def format(self, *values: object, **names: object) -> str:
        """The filled-in text."""
        template = str(self)
        if "id" in names and not str(names["id"])[-1:].isdigit():
            template = _NUMBERED.sub(lambda found: f"{found[1]} 문제{_BEHIND_PROBLEM[found[2]]}", template)
        return _PLACE.sub(_chosen, template.format(*values, **names))


def _chosen(found: re.Match[str]) -> str:
    letter, quiet, pair = found.groups()
    closed, opened = _PAIRS[pair]
    final = _final(letter.lower())
    is_open = final == 0 or (pair == "(으)로" and final == _RIEUL)
    return f"{letter}{quiet}{opened if is_open else closed}"


def _final(letter: str) -> int:
    """Which consonant ends the sound, 0 where none does."""
    if letter[-1] in "abcdefghijklmnopqrstuvwxyz":
        return 0 if not _CLOSED_LATIN.fullmatch(letter) else _RIEUL if letter[-1] == "l" else 1
    letter = letter[-1]
    if letter.isdigit():
        return 0 if letter not in _CLOSED_DIGITS else _RIEUL if letter in "178" else 1
    return (ord(letter) - ord("가")) % 28
