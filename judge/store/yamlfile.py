"""YAML mappings read strictly: each value is asked for by type, and what is wrong is told as `path:line: what`.

A file is parsed once and then kept in the cache as plain values, because importing a YAML parser takes longer than
everything else that a command does. Knows nothing of what the keys mean.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from zlib import crc32

from judge.cache import keep, recall
from judge.errors import PackageError
from judge.store.yamltree import MAPPING, SCALAR, SEQUENCE, VERSION, Node

#: the largest file that is read as YAML; problem files have a few hundred bytes
_MOST_BYTES = 1 << 20


class Section:
    """A mapping in a YAML file; every key has its line, its text and its value."""

    __slots__ = ("nodes", "path")

    def __init__(self, path: Path, nodes: Mapping[str, Node] = {}) -> None:
        self.path = path
        self.nodes = nodes

    def __contains__(self, key: str) -> bool:
        return key in self.nodes

    def __iter__(self) -> Iterator[str]:
        return iter(self.nodes)

    def wrong(self, key: str, template: str, /, **values: object) -> PackageError:
        """The error to raise about the value of `key`."""
        line = self.nodes[key].key_line if key in self.nodes else 1
        return PackageError(template, where=f"{self.path}:{line}", key=key, **values)

    def is_mapping(self, key: str) -> bool:
        """Whether the key's value is a mapping."""
        return key in self.nodes and self.nodes[key].kind == MAPPING

    def text(self, key: str, default: str = "") -> str:
        """A string; numbers and dates count as what they look like in the file."""
        if key not in self.nodes:
            return default
        node = self.nodes[key]
        if node.kind != SCALAR:
            raise self.wrong(key, "{key} must be a text")
        return node.text

    def number(self, key: str, default: float) -> float:
        """A finite number above 0."""
        value = self.nodes[key].value if key in self.nodes else default
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
            raise self.wrong(key, "{key} must be a number above 0, not {value}", value=self.nodes[key].text)
        return float(value)

    def boolean(self, key: str, default: bool) -> bool:
        """true or false."""
        value = self.nodes[key].value if key in self.nodes else default
        if not isinstance(value, bool):
            raise self.wrong(key, "{key} must be true or false, not {value}", value=self.nodes[key].text)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings; one string is taken as its words."""
        if key not in self.nodes or self.nodes[key].is_null:
            return ()
        node = self.nodes[key]
        if node.kind == SCALAR:
            return tuple(node.text.split())
        if node.kind != SEQUENCE or any(item.kind != SCALAR for item in node.items):
            raise self.wrong(key, "{key} must be a list of texts")
        return tuple(item.text for item in node.items)

    def section(self, key: str) -> "Section":
        """A mapping below this one; empty where there is none."""
        if key not in self.nodes or self.nodes[key].is_null:
            return Section(self.path)
        if self.nodes[key].kind != MAPPING:
            raise self.wrong(key, "{key} must be a mapping")
        return Section(self.path, {item.key: item for item in self.nodes[key].items})

    def refuse_others(self, known: tuple[str, ...]) -> None:
        """PackageError on the first key that is not among `known`."""
        for key in self.nodes:
            if key not in known:
                raise self.wrong(key, "unknown key {key}: known are {known}", known=", ".join(known))


def load_yaml(path: Path, cache: Path | None) -> Section:
    """The mapping in a YAML file; empty for an empty or missing file. PackageError when it is something else."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return Section(path)
    if status.st_size > _MOST_BYTES:
        raise PackageError("larger than {most} bytes", where=f"{path}:1", most=_MOST_BYTES)
    stamp = (VERSION, str(path), status.st_mtime_ns, status.st_size)
    kept = cache / "yaml" / f"{crc32(os.fsencode(path)):08x}" if cache else None
    plain = recall(kept, stamp) if kept else None
    if plain is not None:
        root = Node.from_plain(plain)
    else:
        from judge.store.yamlparser import parse_yaml

        root = parse_yaml(path)
        if kept:
            keep(kept, stamp, root.as_plain())
    return Section(path, {item.key: item for item in root.items})
