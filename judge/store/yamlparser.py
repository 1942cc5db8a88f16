"""YAML text to a tree of plain values with line numbers, by PyYAML's safe loader."""

from pathlib import Path

import yaml

from judge.errors import PackageError
from judge.handwritten import MAPPING, SCALAR, SEQUENCE, Node, read_text
from judge.store.datafolders import REPEATED_KEYS

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

#: aliases let a short file stand for a huge tree
_MOST_NODES = 100_000

#: how deep lists and mappings may lie in each other; the parser's own stack ends at some thousands, with a crash
_MOST_DEPTH = 60

#: each level has one of these marks at least
_OPENING = "[{-:?"


def parse_yaml(path: Path) -> Node:
    """The mapping in a file, an empty one for an empty file. PackageError with the line when it is something else."""
    try:
        text = read_text(path)
        _refuse_depth(path, text)
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise PackageError(
            "not YAML: {problem}", where=f"{path}:{mark.line + 1 if mark else 1}", problem=_one_line(error.problem)
        ) from None
    except yaml.YAMLError as error:
        raise PackageError("not YAML: {problem}", where=f"{path}:1", problem=_one_line(error)) from None
    if node is None:
        return Node(MAPPING)
    if not isinstance(node, yaml.MappingNode):
        raise PackageError("must be a mapping of keys to values", where=f"{path}:{node.start_mark.line + 1}")
    return _NodeMaker(path).node(node, "", 1)


def _refuse_depth(path: Path, text: str) -> None:
    """PackageError when collections lie too deep; reads events, which takes no stack, where there are the marks for it."""
    if sum(map(text.count, _OPENING)) <= _MOST_DEPTH:
        return
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MOST_DEPTH:
            raise _too_deep(path, event.start_mark.line + 1 if event.start_mark else 1)


def _too_deep(path: Path, line: int) -> PackageError:
    return PackageError("not YAML: {problem}", where=f"{path}:{line}", problem=f"more than {_MOST_DEPTH} levels deep")


def _one_line(problem: object) -> str:
    return " ".join(str(problem).split())


class _NodeMaker:
    """Turns PyYAML's nodes into ours; holds the path for errors and counts against bombs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._loader = _Loader("")
        self._count = 0

    def node(self, node: yaml.Node, key: str, line: int, depth: int = 0) -> Node:
        """Our node for PyYAML's, as the value of `key` on `line`."""
        self._count += 1
        if depth > _MOST_DEPTH:  # an alias of what it stands in
            raise _too_deep(self._path, line)
        if self._count > _MOST_NODES:
            raise PackageError("not YAML: {problem}", where=f"{self._path}:{line}", problem="too many aliases")
        if isinstance(node, yaml.MappingNode):
            return Node(MAPPING, key, line, items=self._items(node, depth))
        if isinstance(node, yaml.SequenceNode):
            items = tuple(self.node(item, "", item.start_mark.line + 1, depth + 1) for item in node.value)
            return Node(SEQUENCE, key, line, items=items)
        return Node(SCALAR, key, line, text=str(node.value), value=self._value(node, line))

    def _items(self, node: yaml.MappingNode, depth: int) -> tuple[Node, ...]:
        items: dict[str, Node] = {}
        for key_node, value_node in node.value:
            key, line = str(key_node.value), key_node.start_mark.line + 1
            if key in items and key not in REPEATED_KEYS:
                raise PackageError("{key} stands twice", where=f"{self._path}:{line}", key=key)
            items[key] = self.node(value_node, key, line, depth + 1)
        return tuple(items.values())

    def _value(self, node: yaml.Node, line: int) -> bool | int | float | str | None:
        try:
            value = self._loader.construct_object(node)
        except (yaml.YAMLError, ValueError, LookupError, AttributeError, TypeError) as error:
            # PyYAML's constructors of tagged values (`!!int ""`) raise what happens to go wrong in them.
            raise PackageError("not YAML: {problem}", where=f"{self._path}:{line}", problem=_one_line(error)) from None
        return value if isinstance(value, bool | int | float | str | None) else str(node.value)
