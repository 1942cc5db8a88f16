"""The characters that an alphabet such as [a-z0-9#] names."""

from judge.errors import SpecError
from judge.messages import N_

#: an alphabet of more characters is a mistake
_MOST_LETTERS = 65536


def letters_of(shown: str) -> str:
    """The characters of an alphabet such as [a-z0-9#]."""
    inside = shown[1:-1]
    letters: list[str] = []
    at = 0
    while at < len(inside):
        if inside[at] == "\\":
            at += 1
        first = inside[at]
        if inside[at + 1 : at + 2] == "-" and at + 2 < len(inside):
            last = inside[at + 2]
            if not first <= last or ord(last) - ord(first) > _MOST_LETTERS:
                raise SpecError(N_("the range {first}-{last} in an alphabet is empty or too large"), first=first, last=last)
            letters += map(chr, range(ord(first), ord(last) + 1))
            at += 3
        else:
            letters.append(first)
            at += 1
    return "".join(dict.fromkeys(letters))
