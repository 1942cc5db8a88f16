"""Plain values to YAML text that a YAML library reads back. Written by hand: the library's writer takes as long as parsing a whole page."""

import json
import re
from collections.abc import Iterator, Mapping

#: texts that need no quotes: they begin with a letter, and hold nothing that YAML reads as its own
_PLAIN = re.compile(r"[A-Za-z가-힣](?:[A-Za-z가-힣0-9_./+-]| (?=[A-Za-z가-힣0-9])|:(?=[A-Za-z가-힣0-9/]))*")

#: words that would be read as something else than a text
_WORDS = frozenset(["true", "false", "yes", "no", "on", "off", "null", "y", "n"])


def render_yaml(mapping: Mapping[str, object]) -> bytes:
    """The mapping as a YAML document in UTF-8, keys in their order; values are texts, numbers, booleans, lists and mappings of them."""
    return ("\n".join(_lines(mapping)) + "\n").encode("utf-8", "replace") if mapping else b"{}\n"


def _lines(mapping: Mapping[str, object]) -> Iterator[str]:
    for key, value in mapping.items():
        name = _scalar(key)
        if isinstance(value, Mapping) and value:
            yield f"{name}:"
            yield from (f"  {line}" for line in _lines(value))
        elif isinstance(value, list | tuple) and value:
            yield f"{name}:"
            for item in value:
                yield f"  - {_scalar(item)}"
        else:
            yield f"{name}: {_scalar(value)}"


def _scalar(value: object) -> str:
    """A value on one line; JSON is YAML, but for what its texts may hold raw."""
    if isinstance(value, str):
        if _PLAIN.fullmatch(value) and value.lower() not in _WORDS:
            return value
        quoted = json.dumps(value, ensure_ascii=False)
        return quoted if quoted.isprintable() else "".join(map(_escaped, quoted))
    return json.dumps(value)


def _escaped(character: str) -> str:
    return character if character.isprintable() else f"\\U{ord(character):08x}"
