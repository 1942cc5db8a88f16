"""JSON that somebody else wrote, read with bounds: what comes out can be kept, written again and folded without a thought."""

from typing import Any

#: how deep lists and objects may lie in each other: what is kept as JSON, marshal or nodes is walked by functions that call themselves
_MOST_DEPTH = 60


def parse_json(content: str | bytes) -> Any:  # Any: JSON
    """The value of a text. ValueError for what is none, lies too deep, holds a number that is not finite, or half of a character."""
    import json

    text = content if isinstance(content, str) else content.decode(json.detect_encoding(content))
    try:
        value = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except RecursionError:
        raise ValueError from None
    if text.count("[") + text.count("{") > _MOST_DEPTH:
        _refuse_depth(value)
    if "\\u" in text:  # the only way to write half of a character
        json.dumps(value, ensure_ascii=False).encode()
    return value


def _finite(text: str) -> float:
    number = float(text)
    if number - number != 0:
        raise ValueError(text)
    return number


def _refuse(text: str) -> float:
    raise ValueError(text)


def _refuse_depth(value: object) -> None:
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(_MOST_DEPTH):
        inside = (inner for one in level for inner in (one.values() if isinstance(one, dict) else one))
        level = [inner for inner in inside if isinstance(inner, dict | list)]
        if not level:
            return
    raise ValueError
