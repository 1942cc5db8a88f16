"""Which command a first word was meant as: misspelt, by another name, typed in Hangul, in two words, or behind what it is about."""

from collections.abc import Sequence
from difflib import get_close_matches

from judge.cli.arguments import find_command
from judge.cli.arranging import NEAR, SAME
from judge.cli.commandtable import COMMANDS
from judge.cli.hangulkeys import as_keys


def command_in(argv: Sequence[str]) -> tuple[str, ...]:
    """The command line of a command in two words, `add case 1000`, or behind what it is about, `1000 run`; empty for others."""
    if len(argv) < 2:
        return ()
    word, second, *rest = argv
    if find_command(f"{word}-{second}"):
        return (f"{word}-{second}", *rest)
    if not is_named(word) or not (find_command(second) or second in SAME or second in NEAR):
        return ()
    return (*near_command(second), word.rstrip("번"), *rest)


def is_named(word: str) -> bool:
    """Whether a word is a problem's number, a file or an address rather than a command."""
    return word[:1].isdigit() or "." in word or "/" in word


def problem_in(word: str) -> str:
    """The problem that a word names, as far as its form tells."""
    return word.rpartition("/")[2].partition(".")[0].rstrip("번")


def near_command(word: str) -> tuple[str, ...]:
    """The command that a word is near to, by its letters, its meaning, or the keys that were pressed; empty where there is none."""
    low = word.lower().replace("_", "-")
    names = [command.name for command in COMMANDS]
    pressed = as_keys(low)
    if pressed != low and (pressed in names or pressed in SAME):
        low = pressed
    near = low if low in names else NEAR.get(low) or next(iter(get_close_matches(low, (*names, *SAME, *NEAR), n=1, cutoff=0.6)), "")
    return SAME.get(near) or ((NEAR.get(near, near),) if near else ())
