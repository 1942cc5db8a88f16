"""Files that people write by hand, read strictly: each value is asked for by type, and what is wrong is told as `path:line: what`.

YAML comes with the line of every key; of TOML only the values are known, so its keys are named whole, `path: commands.cpp17.run must be`.
Knows nothing of what keys mean.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from judge.errors import PackageError
from judge.messages import N_

SCALAR, SEQUENCE, MAPPING = 0, 1, 2

#: bytes; the largest decks have a tenth of it
_MOST_BYTES = 16 << 20

#: how deep tables and lists may lie in each other
_MOST_DEPTH = 60
_TOO_DEEP = f"more than {_MOST_DEPTH} levels deep"

#: a key of TOML that leads deeper
_DEEP_KEY = r"(?:(?:[A-Za-z0-9_-]{1,99}|\"[^\"\n]{0,99}\"|'[^'\n]{0,99}')[ \t]*\.[ \t]*){60}"

Scalar = bool | int | float | str | None
Plain = tuple[int, str, int, str | None, Scalar, tuple["Plain", ...]]


class Node(NamedTuple):
    """A value: a scalar with its text and what it means, or a sequence or mapping with its items.

    In a mapping each item carries its `key`, with the line of the key, 0 where it is not known.
    """

    kind: int
    key: str = ""
    line: int = 0
    #: as it stands in the file; None where only the value is known, and it is no text
    text: str | None = None
    value: Scalar = None
    items: tuple["Node", ...] = ()

    @property
    def is_null(self) -> bool:
        """Whether nothing stands there."""
        return self.kind == SCALAR and self.value is None

    @property
    def shown(self) -> str:
        """The value as messages show it."""
        if self.line and self.text is not None:
            return self.text
        import json  # to refuse something is rare

        return json.dumps(self.meaning(), ensure_ascii=False)

    def meaning(self) -> Any:
        """The value as a dictionary, list or scalar."""
        if self.kind == MAPPING:
            return {item.key: item.meaning() for item in self.items}
        return [item.meaning() for item in self.items] if self.kind == SEQUENCE else self.value

    def as_plain(self) -> Plain:
        """The node as nested tuples."""
        return (self.kind, self.key, self.line, self.text, self.value, tuple(item.as_plain() for item in self.items))

    @classmethod
    def from_plain(cls, plain: Plain) -> "Node":
        """The node of nested tuples."""
        *fields, items = plain
        return cls._make((*fields, tuple(map(cls.from_plain, items))))


def node_of(value: object, key: str = "") -> Node:
    """The node of a value such as a reader of TOML or JSON gives; dates become texts."""
    if isinstance(value, dict):
        return Node(MAPPING, key, items=tuple(node_of(item, str(name)) for name, item in value.items()))
    if isinstance(value, list):
        return Node(SEQUENCE, key, items=tuple(map(node_of, value)))
    scalar = value if isinstance(value, Scalar) else str(value)
    return Node(SCALAR, key, text=scalar if isinstance(scalar, str) else None, value=scalar)


class Section:
    """A mapping in a file; every key has its place, its text and its value."""

    __slots__ = ("error", "line", "nodes", "path", "prefix")

    def __init__(
        self, path: Path | str, items: Sequence[Node] = (), *, line: int = 0, prefix: str = "", error: type[PackageError] = PackageError
    ) -> None:
        """`line` is where it begins, 0 where that is not known; then `prefix` stands before its keys in messages."""
        self.path = path
        self.nodes: Mapping[str, Node] = {item.key: item for item in items}
        self.line = line
        self.prefix = prefix
        self.error = error

    def __contains__(self, key: str) -> bool:
        return key in self.nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self.nodes)

    def wrong(self, key: str, template: str, /, **values: object) -> PackageError:
        """The error to raise about the value of `key`."""
        line = self.nodes[key].line if key in self.nodes else self.line
        return self.error(template, where=f"{self.path}:{line}" if line else self.path, **{"key": f"{self.prefix}{key}", **values})

    def is_mapping(self, key: str) -> bool:
        """Whether the key's value is a mapping."""
        return key in self.nodes and self.nodes[key].kind == MAPPING

    def value(self, key: str) -> Any:
        """Whatever stands there as a dictionary, list or scalar; None where nothing does. Who asks checks it."""
        return self.nodes[key].meaning() if key in self.nodes else None

    def text(self, key: str, default: str = "") -> str:
        """A string; in YAML, numbers and dates count as what they look like in the file."""
        if key not in self.nodes:
            return default
        text = self.nodes[key].text
        if text is None:
            raise self.wrong(key, "{key} must be a text")
        return text

    def word(self, key: str) -> str:
        """A string that must be there and say something."""
        if not (text := self.text(key)).strip():
            raise self.wrong(key, "{key} must be a text")
        return text

    def number(self, key: str, default: float) -> float:
        """A finite number above 0."""
        if key not in self.nodes:
            return default
        value = self.nodes[key].value
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
            raise self.wrong(key, "{key} must be a number above 0, not {value}", value=self.nodes[key].shown)
        return float(value)

    def whole(self, key: str, default: int, least: int, most: int) -> int:
        """A whole number in these bounds."""
        if key not in self.nodes:
            return default
        value = self.nodes[key].value
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise self.wrong(
                key, "{key} must be a whole number from {least} to {most}, not {value}",
                least=least, most=most, value=self.nodes[key].shown,
            )  # fmt: skip
        return value

    def boolean(self, key: str, default: bool) -> bool:
        """true or false."""
        if key not in self.nodes:
            return default
        value = self.nodes[key].value
        if not isinstance(value, bool):
            raise self.wrong(key, "{key} must be true or false, not {value}", value=self.nodes[key].shown)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings; one string is taken as its words."""
        texts = self.listed(key)
        return tuple(texts[0].split()) if texts and self.nodes[key].kind == SCALAR else texts

    def listed(self, key: str) -> tuple[str, ...]:
        """A list of strings, which may have blanks in them; one by itself is such a list, nothing an empty one."""
        node = self.nodes.get(key, Node(SCALAR))
        items = (node,) if node.kind == SCALAR and not node.is_null else node.items
        texts = tuple(item.text for item in items if item.text is not None)
        if node.kind == MAPPING or len(texts) != len(items):
            raise self.wrong(key, "{key} must be a list of texts")
        return texts

    def section(self, key: str) -> "Section":
        """A mapping below this one; empty where there is none."""
        node = self.nodes.get(key, Node(SCALAR))
        if node.kind != MAPPING and not node.is_null:
            raise self.wrong(key, "{key} must be a mapping")
        prefix = "" if node.line else f"{self.prefix}{key}."
        return Section(self.path, node.items, line=node.line or self.line, prefix=prefix, error=self.error)

    def sections(self, key: str) -> "list[Section]":
        """A list of mappings, called by the key and their number; none where nothing stands there."""
        node = self.nodes.get(key, Node(SEQUENCE))
        if node.kind != SEQUENCE or any(item.kind != MAPPING for item in node.items):
            raise self.wrong(key, "write {key} as [[{key}]], one after the other")
        return [
            Section(self.path, item.items, line=item.line, prefix="" if item.line else f"{self.prefix}{key} {number}: ", error=self.error)
            for number, item in enumerate(node.items, 1)
        ]

    def refuse_others(self, known: Sequence[str]) -> None:
        """PackageError on the first key that is not among `known`."""
        for key in self.nodes:
            if key not in known:
                raise self.wrong(key, "unknown key {key}: known are {known}", key=key, known=", ".join(known))


def refuse_pipe(path: Path, error: type[PackageError] = PackageError) -> None:
    """PackageError for a pipe or a device among files: neither need have an end. What a shell hands over (`<(...)`) has one."""
    if (path.is_fifo() or path.is_char_device()) and not str(path).startswith(("/dev/", "/proc/")):
        raise error(N_("this is a pipe or a device, where a file should be"), where=path)


def read_text(path: Path, error: type[PackageError] = PackageError) -> str:
    """A file's text with plain newlines; PackageError with the line that is not UTF-8, OSError where it cannot be read."""
    refuse_pipe(path, error)
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise error("larger than {most} bytes", where=path, most=_MOST_BYTES)
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as fault:
        raise error(N_("not UTF-8 text"), where=f"{path}:{len(content[: fault.start + 1].splitlines())}") from None


def parse_toml(text: str, path: Path, error: type[PackageError] = PackageError) -> dict[str, Any]:
    """What TOML says; PackageError with the line where it is none."""
    import re
    import tomllib

    try:
        if re.search(_DEEP_KEY, text):  # the parser takes the square of its length
            raise ValueError(_TOO_DEEP)
        found = tomllib.loads(text)
        _refuse_depth(found)
        return found
    except (ValueError, RecursionError) as fault:
        problem, _, place = str(fault).partition(" (at ")
        at = re.match(r"line (\d+)", place)
        raise error(N_("not TOML: {problem}"), where=f"{path}:{at[1] if at else text.count(chr(10)) + 1}", problem=problem) from None


def _refuse_depth(value: object) -> None:
    level = [value]
    for _ in range(_MOST_DEPTH):
        level = [inner for one in level if isinstance(one, dict | list) for inner in (one.values() if isinstance(one, dict) else one)]
        if not level:
            return
    raise ValueError(_TOO_DEEP)


def load_toml(path: Path) -> Section:
    """The keys of a TOML file; PackageError where it is none, OSError where it cannot be read."""
    return Section(path, node_of(parse_toml(read_text(path), path)).items)
