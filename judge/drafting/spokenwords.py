"""Words of the input that a statement quotes in backquotes: commands with what follows them, and words of which one stands there."""

import re
from collections.abc import Mapping, Sequence

_QUOTED = re.compile(r"`([^`\n]{1,60})`")
_COMMAND = re.compile(r"([A-Za-z]{2,}|\d)((?: [A-Za-z]\w{0,2})*)")
#: what stands between two words of which one is chosen
_OR = re.compile(r"[ ,/]*+(?:이?나|와|과|이?거나|또는|혹은|or|and)?[ ,/]*+")


def commands_in(markdown: str) -> Mapping[str, tuple[str, ...]]:
    """The names after each word that is quoted as a command, where it is always quoted with as many."""
    found: dict[str, tuple[str, ...] | None] = {}
    for quoted in _QUOTED.findall(markdown):
        command = _COMMAND.fullmatch(quoted)
        if command is not None:
            names = tuple(command[2].split())
            before = found.setdefault(command[1], names)
            if before is not None and len(before) != len(names):
                found[command[1]] = max(before, names, key=len) if not (before and names) else None
    return {word: names for word, names in found.items() if names is not None}


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
    return [tuple(dict.fromkeys(group)) for group in groups if len(group) > 1]


def choice_of(values: Sequence[str], choices: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """The smallest group that holds all these values; empty where there is none."""
    fitting = [choice for choice in choices if set(values) <= set(choice)]
    return min(fitting, key=len) if fitting and values else ()
