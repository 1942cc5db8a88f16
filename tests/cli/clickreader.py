"""What click makes of a command line, by the same table: the reference of the kit's own reader."""

from collections.abc import Sequence

import click

from judge.cli.arguments import Arguments
from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command


def by_click(argv: Sequence[str]) -> Arguments | int:
    """What click reads; its exit code when it refuses the line or shows help."""
    handed: list[Arguments] = []
    group = click.Group("judge")
    group.params.append(click.Option(["--version"], is_flag=True))
    for command in COMMANDS:
        group.add_command(_as_click(command, handed))
    try:
        group.main(list(argv), prog_name="judge", standalone_mode=False)
    except click.ClickException:
        return 2
    except click.exceptions.Exit as stop:
        return stop.exit_code
    return handed[0] if handed else 0


def _as_click(command: Command, handed: list[Arguments]) -> click.Command:
    params: list[click.Parameter] = [click.Argument(["words"], nargs=-1)] if command.words else []
    for option in command.options:
        names = [name for name in (option.short, option.name, _variable(option.name)) if name]
        if option.value:
            kind = click.Choice(option.choices) if option.choices else click.STRING
            params.append(click.Option(names, multiple=True, type=kind))
        else:
            params.append(click.Option(names, is_flag=True))

    def callback(**values: object) -> None:
        options: dict[str, tuple[str, ...]] = {}
        for option in command.options:
            value = values[_variable(option.name)]
            if value:
                options[option.name] = ("",) if value is True else tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)
        words = values.get("words", ())
        handed.append(Arguments(command, tuple(words) if isinstance(words, tuple) else (), options))

    return click.Command(command.name, params=params, callback=callback)


def _variable(name: str) -> str:
    return "option_" + name.removeprefix("--").replace("-", "_")
