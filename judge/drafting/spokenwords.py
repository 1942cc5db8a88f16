"""Words of the input that a statement quotes: commands with what follows them, and words of which one stands there.

Commands stand in backquotes, or each at the beginning of a line of its own; numbers also as in: a가 1인 경우 b와 c를 ...
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from judge.drafting.plaintext import plain

_QUOTED = re.compile(r"`([^`\n]{1,60})`")
_COMMAND = re.compile(r"([A-Za-z]{2,}|\d)((?: [A-Za-z]\w{0,2})*)")
#: the same at the beginning of a line, before what it does
_LISTED = re.compile(r"\s*+(?:[-*+•]\s++|\d\.\s++|\(\d\)\s++)?([A-Za-z]{2,12}|\d)((?: [A-Za-z]\w{0,2}){0,4})\s?[:：]\s")
#: a가 1인 경우, if a is 1
_CONDITION = re.compile(r"(?<![A-Za-z0-9_])(?P<name>[A-Za-z])(?:[이가] | is | = ?)(?P<value>\d)(?: ?(?:인 경우|일 때|이?라?면)|(?![\w.]))")
#: a, b, c를 입력받아, and b are given
_GIVEN = re.compile(
    r"[ ,]{0,3}(?P<list>[A-Za-z](?![A-Za-z0-9])(?:(?:, ?|[와과] | and )[A-Za-z](?![A-Za-z0-9])){0,5})"
    r"(?:[을를이가]| (?:is|are)) ?(?:입력|주어|given)"
)
_LIST = r"(?P<list>-?\d+(?:,? ?(?:or |and |또는 |혹은 )?-?\d+)+)"
_BEFORE = r"(?<![A-Za-z0-9_])NAME(?:_i)?"
#: what tells of which numbers a name is one; NAME stands for it
_ONE_OF = (rf"{_BEFORE}[은는] {_LIST} ?(?:중|가운데)", rf"{_BEFORE} is (?:one of|either) {_LIST}")
#: a table's lines, and the words of a column, so many at least
_TABLE, _WORD, _LEAST_WORDS = re.compile(r"(?:^\|[^\n]+\n?){4,}", re.MULTILINE), re.compile(r"[A-Za-z]{2,20}"), 3
#: what stands between two words of which one is chosen
_OR = re.compile(r"[ ,/]*+(?:이?나|와|과|이?거나|또는|혹은|or|and)?[ ,/]*+")


def commands_in(markdown: str) -> Mapping[str, tuple[str, ...]]:
    """The names after each word that is quoted as a command, where it is always quoted with as many."""
    found: dict[str, tuple[str, ...] | None] = {}
    quoted = [command for one in _QUOTED.findall(markdown) if (command := _COMMAND.fullmatch(one))]
    lines = [command for line in plain(markdown).split("\n") if (command := _LISTED.match(line))]
    for command in [*quoted, *(lines if len({one[1] for one in lines}) > 1 and any(one[2] for one in lines) else [])]:
        names = tuple(command[2].split())
        before = found.setdefault(command[1], names)
        if before is not None and len(before) != len(names):
            found[command[1]] = max(before, names, key=len) if not (before and names) else None
    return {word: names for word, names in found.items() if names is not None} or conditional_commands(plain(markdown))


def conditional_commands(text: str) -> Mapping[str, tuple[str, ...]]:
    """What follows a number that tells what the rest of its line means: the names in the list that its own name begins."""
    found: dict[str, set[str]] = {}
    followed: dict[str, dict[str, tuple[str, ...]]] = {}
    for one in _CONDITION.finditer(text):
        found.setdefault(one["name"], set()).add(one["value"])
        if after := _GIVEN.match(text, one.end()):
            followed.setdefault(one["name"], {}).setdefault(one["value"], tuple(re.findall("[A-Za-z]", after["list"])))
    for name, values in found.items():
        if len(values) > 1 and set(followed.get(name, ())) == values:
            return _apart(followed[name])
        listed = re.search(rf"(?<![A-Za-z]){name}((?:, ?[A-Za-z](?![A-Za-z0-9_])){{1,4}})", text)
        if len(values) > 1 and listed is not None:
            names = tuple(re.findall("[A-Za-z]", listed[1]))
            first, *others = sorted(values)
            return {first: names} | {value: tuple(f"{one}{value}" for one in names) for value in others}
    return {}


def _apart(commands: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """The names of each command; those that an earlier one has, too, with the later one's number."""
    taken: set[str] = set()
    apart = {}
    for value, names in sorted(commands.items()):
        apart[value] = tuple(f"{one}{value}" if one in taken else one for one in names)
        taken.update(names)
    return apart


def choices_in(markdown: str) -> list[tuple[str, ...]]:
    """Groups of quoted words with nothing but `or` between them."""
    groups: list[list[str]] = []
    end = -1
    for found in _QUOTED.finditer(markdown):
        word = found[1]
        if " " in word:
            end = -1
            continue
        if end >= 0 and _OR.fullmatch(markdown, end, found.start()):
            groups[-1].append(word)
        else:
            groups.append([word])
        end = found.end()
    return [*(tuple(dict.fromkeys(group)) for group in groups if len(group) > 1), *_columns(markdown)]


def _columns(markdown: str) -> Iterator[tuple[str, ...]]:
    """The words of each column of a table that holds nothing else below its head."""
    for table in _TABLE.findall(markdown):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in table.strip().split("\n")]
        for column in zip(*rows[2:], strict=False):
            if len(set(column)) >= _LEAST_WORDS and all(map(_WORD.fullmatch, column)):
                yield tuple(dict.fromkeys(column))


def told_values(name: str, text: str) -> tuple[str, ...]:
    """The numbers of which a name is one, where they do not follow each other: s는 1, 2, 4, 8 중 하나이다."""
    for form in _ONE_OF:
        found = re.search(form.replace("NAME", re.escape(name)), text)
        words = re.findall(r"-?\d+", found["list"]) if found else []
        values = [int(word) for word in words]
        if len(values) > 2 and max(values) - min(values) >= len(set(values)):
            return tuple(dict.fromkeys(words))
    return ()


def choice_of(values: Sequence[str], choices: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The smallest group that holds all these values; empty where there is none."""
    fitting = [choice for choice in choices if set(values) <= set(choice)]
    return min(fitting, key=len) if fitting and values else ()
