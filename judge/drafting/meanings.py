"""The values of which a statement tells the meaning: d가 0인 경우 북쪽, 1인 경우 동쪽; 1은 벽이고 0은 빈 칸."""

import re
from collections.abc import Sequence

#: 1은 벽, 0: empty, 2 if ...
_MEANING = re.compile(
    r"(?<![\w.^*/+-])(?P<value>-?\d)(?:\s?(?:은|는|이면|이라면|인 (?:경우|칸|곳)(?:에는|에|는|은)?|일 (?:때|경우)(?:에는|는)?|:"
    r"|=(?! ?-?\d))(?=\s)"
    r"|(?<=면 \d)(?:,|이?라고|[으]?로)|[으]?로(?:,| (?:표시|나타|적|주어))"
    r"|(?=(?: [A-Za-z]\b)+[^\w(])"
    r"|\s(?:means|stands for|denotes|represents|indicates|marks|is (?:an?|the)|for (?:an?|the)|if|when)\b)", re.IGNORECASE,
)  # fmt: skip
#: d가 0인, d is 0
_OF_NAME = r"(?<![A-Za-z0-9_])(?P<name>{names})(?:[이가] | is |\s?=\s?)(?=-?\d(?:[이인일]|[ ,]))"
#: so many values may be listed
_MOST = 10


def meanings_of(name: str, names: Sequence[str], sentences: Sequence[str]) -> list[frozenset[int]]:
    """Sets of values that a name may have, the likeliest first: told of this name; else of no name, by one sentence or by all."""
    pattern = re.compile(_OF_NAME.format(names="|".join(map(re.escape, names))))
    told = [(frozenset(found["name"] for found in pattern.finditer(one)), _values(one)) for one in sentences]
    own = [values for about, values in told if about == {name}]
    free = [values for about, values in told if not about and values]
    whole = [values for values in free if len(values) > 1]
    return [*own] if own else [*whole, frozenset[int]().union(*free)]


def listed(name: str, names: Sequence[str], sentences: Sequence[str], values: Sequence[float]) -> tuple[int, int] | None:
    """The least and the largest of the values that a name may have, where those of the samples are among them."""
    for told in meanings_of(name, names, sentences):
        whole = bool(told) and told == set(range(min(told), max(told) + 1))
        if whole and 2 <= len(told) <= _MOST and set(values) <= told:
            return min(told), max(told)
    return None


def are_told(name: str, names: Sequence[str], sentences: Sequence[str]) -> bool:
    """Whether the meanings are told of just this name."""
    pattern = re.compile(_OF_NAME.format(names="|".join(map(re.escape, names))))
    return any({found["name"] for found in pattern.finditer(one)} == {name} for one in sentences)


def _values(sentence: str) -> frozenset[int]:
    return frozenset(int(found["value"]) for found in _MEANING.finditer(sentence))
