"""YAML mappings read strictly: each value is asked for by type, and what is wrong is told as `path:line: what`.

Knows nothing of what the keys mean.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from judge.errors import PackageError

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Section:
    """A mapping in a YAML file with the line of each of its keys."""

    path: Path
    values: Mapping[str, Any] = field(default_factory=dict)  # Any: what YAML gives; the getters below make types of it
    lines: Mapping[str, int] = field(default_factory=dict)
    nodes: Mapping[str, yaml.Node] = field(default_factory=dict)

    def __contains__(self, key: str) -> bool:
        return key in self.values

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def wrong(self, key: str, template: str, /, **values: object) -> PackageError:
        """The error to raise about the value of `key`."""
        return PackageError(template, where=f"{self.path}:{self.lines.get(key, 1)}", key=key, **values)

    def text(self, key: str, default: str = "") -> str:
        """A string; numbers and dates count as what they look like in the file."""
        if key not in self.values:
            return default
        node = self.nodes[key]
        if not isinstance(node, yaml.ScalarNode):
            raise self.wrong(key, "{key} must be a text")
        return str(node.value)

    def number(self, key: str, default: float) -> float:
        """A finite number above 0."""
        value = self.values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e12:
            raise self.wrong(key, "{key} must be a number above 0, not {value!r}", value=value)
        return float(value)

    def boolean(self, key: str, default: bool) -> bool:
        """true or false."""
        value = self.values.get(key, default)
        if not isinstance(value, bool):
            raise self.wrong(key, "{key} must be true or false, not {value!r}", value=value)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings; one string is taken as its words."""
        value = self.values.get(key)
        if value is None:
            return ()
        if isinstance(value, str):
            return tuple(value.split())
        if not isinstance(value, list) or any(isinstance(item, list | dict) for item in value):
            raise self.wrong(key, "{key} must be a list of texts")
        return tuple(str(item.value) for item in self.nodes[key].value)

    def section(self, key: str) -> "Section":
        """A mapping below this one; empty where there is none."""
        node = self.nodes.get(key)
        if node is None or self.values[key] is None:
            return Section(self.path, {}, {"": self.lines.get(key, 1)})
        if not isinstance(node, yaml.MappingNode):
            raise self.wrong(key, "{key} must be a mapping")
        return _as_section(self.path, node)

    def refuse_others(self, known: tuple[str, ...]) -> None:
        """PackageError on the first key that is not among `known`."""
        for key in self.values:
            if key not in known:
                raise self.wrong(key, "unknown key {key}: known are {known}", known=", ".join(known))


def load_yaml(path: Path) -> Section:
    """The mapping in a YAML file; empty for an empty or missing file. PackageError when it is something else."""
    try:
        text = path.read_text("utf-8-sig")
        node = yaml.compose(text, Loader=_Loader)
    except FileNotFoundError:
        return Section(path)
    except UnicodeDecodeError:
        raise PackageError("not UTF-8 text", where=f"{path}:1") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise PackageError("not YAML: {problem}", where=f"{path}:{line}", problem=error.problem) from None
    except yaml.YAMLError as error:
        raise PackageError("not YAML: {problem}", where=f"{path}:1", problem=error) from None
    if node is None:
        return Section(path)
    if not isinstance(node, yaml.MappingNode):
        raise PackageError("must be a mapping of keys to values", where=f"{path}:{node.start_mark.line + 1}")
    return _as_section(path, node)


def _as_section(path: Path, node: yaml.MappingNode) -> Section:
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    nodes: dict[str, yaml.Node] = {}
    loader = _Loader("")
    try:
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in values:
                raise PackageError("{key} stands twice", where=f"{path}:{line}", key=key)
            values[key], lines[key], nodes[key] = loader.construct_object(value_node, deep=True), line, value_node
    except (yaml.YAMLError, ValueError) as error:
        raise PackageError("not YAML: {problem}", where=f"{path}:1", problem=error) from None
    finally:
        if hasattr(loader, "dispose"):
            loader.dispose()
    return Section(path, values, lines, nodes)
