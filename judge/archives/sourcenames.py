"""What the names of a source and of its folders say: its problem, another site, that it was not accepted. Pure."""

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path

#: the numbers of the site's problems: the first, and one that is above the last
_FIRST, _END = 1000, 40_000
#: four digits may have a zero before them, so that all names are of one length: `01016/main.go`
_NUMBER = re.compile(r"(?<!\d)(?:0(?=\d{4}(?!\d)))?([1-9]\d{3,4})(?!\d)")
_NAMED = re.compile(r"(?:boj|baekjoon|acmicpc|백준|문제)[\s_\-#.]*(?:0(?=\d{4}(?!\d)))?(\d{4,5})(?!\d)", re.IGNORECASE)
_YEARS = range(2000, 2040)
#: what titles and dates have beside a number: years, and the game of that name
_IN_NAMES = {*_YEARS, 2048}

#: a folder or file with one of these words holds what was sent to another place, whose numbers are others
_ELSEWHERE = re.compile(
    r"programmers|프로그래머스|leet[\s_-]*code|릿코드|swea|sw[\s_-]*expert|codeforces|at[\s_-]?coder|softeer|소프티어|hacker[\s_-]*rank|codility"
    r"|goorm|^구름$|jungol|정올|code[\s_-]*tree|코드트리|codewars|topcoder|usaco|kattis",
    re.IGNORECASE,
)
_HERE = re.compile(r"boj|baekjoon|백준|acmicpc", re.IGNORECASE)
#: a number with its title behind it, whatever numbers that has: `2011. 제목`, `[1998] 2541년생`, `1011번`
_TITLED = re.compile(r"[\[(]?(?:0(?=\d{4}\D))?([1-9]\d{3,4})(?:번(?!대|\s*~)|\.\s*[^\d\s]|(?<=\d{5})\.\s|[\])]\s*\S)")

#: what was not accepted says so at the end of its name, or at its beginning; titles may have such words, too
_WRONG_WORDS = (
    r"(?:wrong(?:[\s_-]*answer)?|fail(?:ed)?|틀림|오답|실패|(?:시간|메모리)[\s_-]*초과|런타임[\s_-]*에러|미완|wa|tle|mle|rte"
    r"|(?:time|memory)[\s_-]*(?:over|out|limit)(?:[\s_-]*exceeded)?)"
)
_WRONG = re.compile(rf"^{_WRONG_WORDS}(?![^\W_])|(?<![^\W\d_]){_WRONG_WORDS}[\W\d_]{{0,9}}$", re.IGNORECASE)

#: folders of what is not solved, or not yet
_UNSOLVED = re.compile(
    rf"^[\d\W_]*(?:{_WRONG_WORDS}|(?:못|안)\s*푼[\s_-]*(?:문제|것|거)?|(?:틀린|실패한)[\s_-]*문제|미해결|미완성|푸는[\s_-]*중|진행[\s_-]*중"
    r"|un[\s_-]?solved|not[\s_-]*solved|incomplete|unfinished|in[\s_-]*progress|wip|todo)[\d\W_]*$",
    re.IGNORECASE,
)


def problem_of(path: Path) -> str:
    """The number that a file's name, else its nearest folder's, tells; empty where there is none, or several that it may be."""
    names = [unicodedata.normalize("NFC", part) for part in path.parts]
    if any(map(is_elsewhere, names)):
        return ""
    stem = Path(names[-1]).stem
    titled = _TITLED.match(names[-2]) if len(names) > 1 else None
    if titled is not None and not stem.isdecimal() and _is_number(titled[1]):
        return titled[1]  # whatever number the title has, with which such files are called
    found = _numbers(stem)
    if len(found) > 1 or (not found and _NUMBER.search(stem)):
        return ""
    for name in () if found else reversed(names[:-1]):
        found = [number for number in _numbers(name) if int(number) not in _YEARS or _TITLED.match(name) or _NAMED.search(name)]
        if found:
            break
    return found[0] if len(found) == 1 else ""


def says_wrong(stem: str) -> bool:
    """Whether the name that somebody gave a source says that it was not accepted."""
    return _WRONG.search(unicodedata.normalize("NFC", stem)) is not None


def is_elsewhere(name: str) -> bool:
    """Whether a name is another site's, and not both that one's and this one's, as a repository's may be."""
    name = unicodedata.normalize("NFC", name)
    return _ELSEWHERE.search(name) is not None and _HERE.search(name) is None


def is_unsolved(folders: Sequence[str]) -> bool:
    """Whether one of the folders is called as what is not solved."""
    return any(_UNSOLVED.match(unicodedata.normalize("NFC", name)) for name in folders)


def _is_number(text: str) -> bool:
    return _FIRST <= int(text) < _END


def _numbers(name: str) -> list[str]:
    """The numbers of problems in a name, without those that are rather a year."""
    named = _TITLED.match(name) or _NAMED.search(name)
    if named is not None and _is_number(named[1]):
        return [named[1]]
    found = list(dict.fromkeys(number for number in _NUMBER.findall(name) if _is_number(number)))
    return [number for number in found if int(number) not in _IN_NAMES] or found if len(found) > 1 else found
