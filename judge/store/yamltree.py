"""A YAML document as plain values with line numbers: what the parser makes, the cache keeps, and sections read."""

from typing import NamedTuple

SCALAR, SEQUENCE, MAPPING = 0, 1, 2

#: changes with the shape of what is kept in the cache
VERSION = 1

Plain = tuple[int, str, int, str, "bool | int | float | str | None", tuple["Plain", ...]]


class Node(NamedTuple):
    """A value: a scalar with its text and what it means, or a sequence or mapping with its items.

    In a mapping each item carries its `key`, with the line of the key.
    """

    kind: int
    key: str
    key_line: int
    text: str
    value: bool | int | float | str | None
    items: tuple["Node", ...]

    @property
    def is_null(self) -> bool:
        """Whether nothing stands there."""
        return self.kind == SCALAR and self.value is None

    def as_plain(self) -> Plain:
        """The node as nested tuples."""
        return (self.kind, self.key, self.key_line, self.text, self.value, tuple(item.as_plain() for item in self.items))

    @classmethod
    def from_plain(cls, plain: Plain) -> "Node":
        """The node of nested tuples."""
        kind, key, key_line, text, value, items = plain
        return cls(kind, key, key_line, text, value, tuple(map(cls.from_plain, items)))
