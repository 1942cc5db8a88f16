"""What the browser extension Competitive Companion posts: one problem a message, a contest as a batch of them."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from judge.errors import SourceError
from judge.fetched import Fetched, SampleCase
from judge.jsontext import parse_json
from judge.model import Kind, Need
from judge.problemlimits import Limits
from judge.sources.page.versions import language_of_text
from judge.sources.targets import name_of_address, target_of_address

#: the ports that the extension posts to by itself; 27121, 10045, 1327 and others have owners on many machines
PORTS = (10043, 10042, 27121, 10045, 1327, 4244, 6174)

#: characters of a title
_MOST_TITLE = 200

_DEFAULT_TIME_MS, _DEFAULT_MEMORY_MIB = 1000.0, 1024.0


class Message(NamedTuple):
    """A problem, and which of how many it is part of."""

    fetched: Fetched
    batch: str
    size: int
    #: a limit was not told, so that a usual one stands in the problem
    lacks_limits: bool = False


def parse_message(content: bytes) -> Message:
    """A message. SourceError when it is none or a field of it has another type."""
    try:
        fields = parse_json(content)
    except ValueError:
        raise SourceError("not JSON") from None
    if not isinstance(fields, dict):
        raise SourceError("not JSON")
    name, url, group = (_text(fields, key) for key in ("name", "url", "group"))
    problem = name_of_address(url) if url else ""
    if not problem:
        raise SourceError("the message names no address of a problem")
    title = re.sub(rf"^{re.escape(problem)}번?\s*[:.-]\s*", "", name) or problem
    title = "".join(filter(str.isprintable, " ".join(title.split())))[:_MOST_TITLE] or problem
    target = target_of_address(url)
    is_closed_site = target is not None and target.site == "boj"
    batch = fields.get("batch")
    batch = batch if isinstance(batch, dict) else {}
    fetched = Fetched(
        id=problem, names={language_of_text(title): title}, origin=f"Baekjoon Online Judge {problem}" if is_closed_site else group,
        url=target.url if target else url, samples=_samples(fields),
        limits=Limits(_number(fields, "timeLimit", _DEFAULT_TIME_MS) / 1000, _number(fields, "memoryLimit", _DEFAULT_MEMORY_MIB)),
        kinds=frozenset([Kind.INTERACTIVE]) if fields.get("interactive") is True else frozenset(), needs=_needs(fields),
        keywords=(f"boj:{problem}",) if is_closed_site else (),
    )  # fmt: skip
    lacks_limits = not (fields.get("timeLimit") and fields.get("memoryLimit"))
    return Message(fetched, str(batch.get("id", "")), int(_number(batch, "size", 1.0)), lacks_limits)


def _samples(fields: Mapping[str, object]) -> tuple[SampleCase, ...]:
    tests = fields.get("tests")
    if not isinstance(tests, list):
        raise SourceError("the message has no tests")
    found = []
    for test in tests:
        if not isinstance(test, dict):
            raise SourceError("the message has no tests")
        given, answer = _text(test, "input"), _text(test, "output")
        found.append(SampleCase(given.encode("utf-8", "replace"), answer.encode("utf-8", "replace")))
    return tuple(found)


def _needs(fields: Mapping[str, object]) -> frozenset[Need]:
    """Files instead of stdin and stdout."""
    for key in ("input", "output"):
        way = fields.get(key)
        if isinstance(way, dict) and way.get("type") in ("file", "regex"):
            return frozenset([Need.FILES])
    return frozenset()


def _text(fields: Mapping[str, object], key: str) -> str:
    value = fields.get(key, "")
    if not isinstance(value, str):
        raise SourceError("the message's {key} is no text", key=key)
    return value


def _number(fields: Mapping[str, object], key: str, default: float) -> float:
    value = fields.get(key)
    if value is None or (value == 0 and value is not False):  # the browser could not read it
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9:
        raise SourceError("the message's {key} is no number above 0", key=key)
    return float(value)
