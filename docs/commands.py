"""Write the reference of docs/commands.md and docs/ko/commands.md from the table of commands: python docs/commands.py

What stands above the marker line is written by hand; below it stands what `judge COMMAND --help` shows.
"""

from collections.abc import Iterator
from pathlib import Path

from judge.cli.commandgroups import GROUPS
from judge.cli.commandtable import COMMANDS
from judge.cli.options import EVERYWHERE, Command, CommandOption
from judge.cli.terminal import find_translation
from judge.reports.style import Style

DOCS = Path(__file__).parent

#: by the language
PAGES = {"en": DOCS / "commands.md", "ko": DOCS / "ko" / "commands.md"}

MARKER = "<!-- from here on: python docs/commands.py -->"


def main() -> None:
    """Both pages."""
    for language, path in PAGES.items():
        path.write_text(with_reference(path.read_text("utf-8"), language), "utf-8")


def with_reference(text: str, language: str) -> str:
    """A page with its reference brought up to date."""
    head, marker, _ = text.partition(MARKER)
    if not marker:
        raise ValueError(f"the page has no line {MARKER}")
    return f"{head}{marker}\n\n" + "\n".join(reference(Style(find_translation(language), language))) + "\n"


def reference(style: Style) -> Iterator[str]:
    """All commands in their groups, each with its options; what nearly all have stands above them, once."""
    known = {command.name: command for command in COMMANDS}
    yield from _table(EVERYWHERE, style)
    for group, names in GROUPS.items():
        yield f"\n## {style.translate(group)}"
        for name in names:
            yield from _command(known[name], style)


def _command(command: Command, style: Style) -> Iterator[str]:
    yield f"\n### judge {command.name}\n\n{style.translate(command.help)}\n"
    yield f"    {' '.join(word for word in ('judge', command.name, command.words, '[OPTIONS]') if word)}"
    own = [option for option in command.options if option not in EVERYWHERE]
    if own:
        yield ""
        yield from _table(own, style)


def _table(options: tuple[CommandOption, ...] | list[CommandOption], style: Style) -> Iterator[str]:
    yield "| | |\n| --- | --- |"
    for option in options:
        value = f" {option.value}" if option.value else ""
        names = f"`{option.name}{value}`" + (f", `{option.short}`" if option.short else "")
        choices = f" ({', '.join(f'`{choice}`' for choice in option.choices)})" if option.choices else ""
        yield f"| {names} | {style.translate(option.help).replace('|', chr(92) + '|')}{choices} |"


if __name__ == "__main__":
    main()
