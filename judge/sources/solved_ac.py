"""Difficulty and tags from solved.ac's answers, which are JSON. Pure.

    /api/v3/problem/show?problemId=1000             one problem
    /api/v3/problem/lookup?problemIds=1000,1001     a list of problems, or {"items": [..]}

Of a problem `problemId`, `level` (0 to 30) and `tags[].displayNames[]` (`language`, `name`) are read, as solvedac/unofficial-documentation
and answers kept in public repositories show them. Tags go by their Korean names, so that they are called as on the saved pages.
"""

from collections.abc import Mapping

from judge.errors import SourceError
from judge.jsontext import parse_json
from judge.markup.html import decode_page
from judge.sources.page.marks import level_name
from judge.sources.page.refusal import refuse_other_pages
from judge.tagnames import keyword_of_tag

#: the level of Ruby I
_HIGHEST_LEVEL = 30


def parse_ratings(content: bytes) -> Mapping[str, tuple[str, ...]]:
    """Keywords by problem number: `level:bronze-5`, then the tags. SourceError for whatever is no answer about problems."""
    if content.lstrip()[:1] == b"<":
        refuse_other_pages(decode_page(content))
    try:
        answer = parse_json(content)
    except ValueError:
        raise SourceError("the answer of solved.ac is not JSON") from None
    ratings: dict[str, tuple[str, ...]] = {}
    for entry in _entries(answer):
        number, keywords = _read_entry(entry)
        if number in ratings:
            raise SourceError("the answer of solved.ac has problem {number} twice", number=number)
        ratings[number] = keywords
    return ratings


def _entries(answer: object) -> list[object]:
    """The problems of an answer in any of its three forms."""
    if isinstance(answer, dict):
        answer = answer.get("items", [answer])
    if not isinstance(answer, list):
        raise SourceError("the answer of solved.ac is not about problems")
    return answer


def _read_entry(entry: object) -> tuple[str, tuple[str, ...]]:
    """A problem's number and its keywords."""
    if not isinstance(entry, dict):
        raise SourceError("the answer of solved.ac is not about problems")
    number, level, tags = entry.get("problemId"), entry.get("level"), entry.get("tags")
    if type(number) is not int or number <= 0:
        raise SourceError("the answer of solved.ac is not about problems")
    if type(level) is not int or not 0 <= level <= _HIGHEST_LEVEL:
        raise SourceError("solved.ac gives problem {number} a level that there is not: {level}", number=number, level=str(level)[:40])
    if not isinstance(tags, list):
        raise SourceError("solved.ac gives problem {number} no list of tags", number=number)
    keywords = (f"level:{level_name(level)}", *(f"tag:{keyword_of_tag(_name(tag, number))}" for tag in tags))
    return str(number), tuple(dict.fromkeys(keywords))


def _name(tag: object, number: int) -> str:
    """The tag's Korean name, else its English one."""
    shown = tag.get("displayNames") if isinstance(tag, dict) else None
    names = {name.get("language"): name.get("name") for name in shown if isinstance(name, dict)} if isinstance(shown, list) else {}
    found = names.get("ko") or names.get("en")
    if not isinstance(found, str) or not found.strip():
        raise SourceError("solved.ac gives problem {number} a tag without a name", number=number)
    return found
