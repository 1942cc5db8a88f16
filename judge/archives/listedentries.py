"""An entry of a generators.yaml: whether it is a folder or a case, how many it makes, what it says. Pure."""

import re
import shlex
from hashlib import sha512

from judge.handwritten import MAPPING, SCALAR, SEQUENCE, Node

#: what a case may have as text, by how its file ends
TEXTS = ("in", "ans", "out", "in.statement", "ans.statement", "in.download", "ans.download", "interaction", "yaml")

#: by what a mapping is a case, and no folder
_OF_CASES = frozenset(("generate", "copy", "count", "match", *TEXTS))

_RANGE = re.compile(r"(-?[0-9]{1,9})\.\.=(-?[0-9]{1,9})")
#: how many cases one entry makes at most, as there
MOST_OF_ONE = 100


def count_numbered(node: Node) -> int:
    """How many cases get a number, in a folder and below it."""
    data = value_at(node, "data")
    total = 0
    for entries in data.items if data.kind == SEQUENCE else (data,):
        for entry in entries.items:
            here = len(counts_of(entry) or "1") if data.kind == SEQUENCE else 0
            total += count_numbered(entry) if is_folder(entry) else here
    return total


def counts_of(entry: Node) -> list[int]:
    """The numbers that `count` says; none where it says nothing that is understood."""
    value = value_at(entry, "count").meaning()
    if type(value) is int and 1 <= value <= MOST_OF_ONE:
        return list(range(1, value + 1))
    if isinstance(value, str) and (match := _RANGE.fullmatch(value.strip())):
        value = list(range(int(match[1]), min(int(match[2]), int(match[1]) + MOST_OF_ONE) + 1))
    is_list = isinstance(value, list) and all(type(one) is int for one in value)
    return value if is_list and 1 <= len(value) <= MOST_OF_ONE else []


def seed_of(command: str, salt: str, number: int) -> int:
    """The seed of a command, the same as there: by its text, the salt, and which of several cases it makes."""
    salted = salt if number == 1 else f"{salt}:{number - 1}"
    return int(sha512((salted + command.strip()).encode()).hexdigest(), 16) % 2**31


def words_of(command: str) -> tuple[str, ...]:
    """The words of a command as a shell has them; as they stand where its quotes do not end or hold blanks, which no recipe can say."""
    try:
        words = shlex.split(command)
    except ValueError:
        words = []
    return tuple(words if words and all(len(word.split()) == 1 for word in words) else command.split())


def numbered_name(key: str, number: int, width: int) -> str:
    """The name of what stands in a list."""
    return f"{number:0{width}}-{key}" if key else f"{number:0{width}}"


def is_folder(node: Node) -> bool:
    """Whether an entry is a folder of cases."""
    return node.kind == MAPPING and not any(item.key in _OF_CASES for item in node.items)


def items_of(node: Node) -> tuple[Node, ...]:
    """The items of a list; one by itself is such a list, nothing an empty one."""
    return (node,) if node.kind == SCALAR and not node.is_null else node.items


def value_at(node: Node, key: str) -> Node:
    """The value of a key, nothing where there is none."""
    return next((item for item in node.items if item.key == key), Node(SCALAR)) if node.kind == MAPPING else Node(SCALAR)


def text_at(node: Node, key: str, default: str = "") -> str:
    """The text of a key."""
    found = value_at(node, key)
    return default if found.is_null or found.text is None else found.text


def text_or_none(node: Node, key: str, default: str) -> str:
    """The text of a key, the default where it is not there, and none where it stands there with nothing behind it."""
    return text_at(node, key) if any(item.key == key for item in node.items) else default
