"""A problem that is called by a part of its id, by its file, or that is not here: which one is meant, and how to get it."""

import re
from collections.abc import Sequence
from difflib import get_close_matches
from unicodedata import normalize

from judge.errors import UsageError
from judge.messages import command_line

#: a number of the closed site; the id of a task as AtCoder and Codeforces have it
_NUMBER = re.compile(r"[0-9]{3,6}")
_TASK = re.compile(r"(?:abc|arc|agc)[0-9]{3}[-_]?[a-z0-9]{1,2}|[0-9]{1,4}[a-i][0-9]?", re.IGNORECASE)
#: a number with what people write around it: its folder here, the site's name, the word for "number", a file's ending
_SITE = r"(?:boj|baekjoon|acmicpc|백준)"
_ABOUT_NUMBER = re.compile(
    rf"(?:(?:(?:[a-z]:[/\\])?(?:[\w~.-]+[/\\])*(?:solutions|problems|{_SITE})[/\\])?{_SITE}?[ :_#-]*"
    rf"|(?:https?://)?(?:www\.)?acmicpc\.net/problem/)([0-9]{{3,6}})번?(?:\.[a-z]{{1,5}})?/?",
    re.IGNORECASE,
)
#: problems of a range that are named
_MOST = 10
_ADDRESS = re.compile(r"https?://|[\w-]+(?:\.[\w-]+)+/")


def need_problem(word: str, ids: Sequence[str]) -> str:
    """The id that `word` shortens; UsageError with what would work when it is none, or of several."""
    number, ended = _numbered(word), shortened_by(word, ids)
    if len(ended) == 1:
        return ended[0]
    if ended:
        raise UsageError("{word} may be several problems: {near}", word=word, near=", ".join(ended))
    if _ADDRESS.match(word):
        raise UsageError("{word} is an address: {fetch} brings the problem here", word=word, fetch=command_line("fetch", word))
    if _NUMBER.fullmatch(number) or _TASK.fullmatch(word):
        raise UsageError("problem {id} is not here: judge fetch {id} may bring it, judge import what you have of it", id=number or word)
    several = _several(word, ids)
    if several:
        raise UsageError("no problem {id} here: several are named one after another, {meant}", id=word, meant=command_line("run", *several))
    near = get_close_matches(word, ids, n=3, cutoff=0.5)
    if near:
        raise UsageError("no problem {id} here: did you mean {near}?", id=word, near=", ".join(near))
    raise UsageError(
        "no problem {id} here: judge list {id} searches titles and tags, judge fetch brings problems by number or address", id=word
    )


def shortened_by(word: str, ids: Sequence[str]) -> list[str]:
    """The ids that `word` shortens, or is in other letters."""
    short = _squeezed(_numbered(word) or word)
    return [one for one in ids if short and short in (_squeezed(one), _squeezed(one.partition("-")[2]))]


def _several(word: str, ids: Sequence[str]) -> list[str]:
    """The problems here of `1000,1001` and `1000-1003`; empty where no such word is meant."""
    numbers = [number.strip() for number in re.split("[,;+]", word)]
    if len(numbers) > 1 and all(map(_NUMBER.fullmatch, numbers)):
        return [one for one in numbers if one in ids]
    ends = re.fullmatch(r"([0-9]{3,6})(?:-|~|\.\.\.?|:)([0-9]{3,6})", word)
    return [one for one in ids if _NUMBER.fullmatch(one) and int(ends[1]) <= int(one) <= int(ends[2])][:_MOST] if ends else []


def _numbered(word: str) -> str:
    """The number in a word that names nothing else: `１０００`, `BOJ-1000`, `1000번`, `solutions/1000.py`; empty where none is."""
    found = _ABOUT_NUMBER.fullmatch(normalize("NFKC", word))
    return found[1] if found else ""


def _squeezed(word: str) -> str:
    """Letters and digits alone: `abc300_a`, `ABC300-A` and `abc300a` are one."""
    return re.sub(r"[^a-z0-9]+", "", word.lower())
