"""YAML text to a tree of plain values with line numbers, by PyYAML's safe loader."""

from pathlib import Path

import yaml

from judge.errors import PackageError
from judge.store.yamltree import MAPPING, SCALAR, SEQUENCE, Node

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

#: aliases let a short file stand for a huge tree
_MOST_NODES = 100_000


def parse_yaml(path: Path) -> Node:
    """The mapping in a file, an empty one for an empty file. PackageError with the line when it is something else."""
    try:
        text = path.read_text("utf-8-sig")
        node = yaml.compose(text, Loader=_Loader)
    except UnicodeDecodeError:
        raise PackageError("not UTF-8 text", where=f"{path}:1") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise PackageError("not YAML: {problem}", where=f"{path}:{mark.line + 1 if mark else 1}", problem=error.problem) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise PackageError("not YAML: {problem}", where=f"{path}:1", problem=error) from None
    if node is None:
        return Node(MAPPING, "", 1, "", None, ())
    if not isinstance(node, yaml.MappingNode):
        raise PackageError("must be a mapping of keys to values", where=f"{path}:{node.start_mark.line + 1}")
    return _Reader(path).node(node, "", 1)


class _Reader:
    """Turns PyYAML's nodes into ours; holds the path for errors and counts against bombs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._loader = _Loader("")
        self._count = 0

    def node(self, node: yaml.Node, key: str, line: int) -> Node:
        """Our node for PyYAML's, as the value of `key` on `line`."""
        self._count += 1
        if self._count > _MOST_NODES:
            raise PackageError("not YAML: {problem}", where=f"{self._path}:{line}", problem="too many aliases")
        if isinstance(node, yaml.MappingNode):
            return Node(MAPPING, key, line, "", None, self._items(node))
        if isinstance(node, yaml.SequenceNode):
            return Node(SEQUENCE, key, line, "", None, tuple(self.node(item, "", item.start_mark.line + 1) for item in node.value))
        return Node(SCALAR, key, line, str(node.value), self._value(node, line), ())

    def _items(self, node: yaml.MappingNode) -> tuple[Node, ...]:
        items: dict[str, Node] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in items:
                raise PackageError("{key} stands twice", where=f"{self._path}:{line}", key=key)
            items[key] = self.node(value_node, key, line)
        return tuple(items.values())

    def _value(self, node: yaml.Node, line: int) -> bool | int | float | str | None:
        try:
            value = self._loader.construct_object(node)
        except (yaml.YAMLError, ValueError) as error:
            raise PackageError("not YAML: {problem}", where=f"{self._path}:{line}", problem=error) from None
        return value if isinstance(value, bool | int | float | str | None) else str(node.value)
