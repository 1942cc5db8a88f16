"""Help, usage errors and everything that `arguments.parse` leaves: the same table as click commands."""

import gettext
import os
from collections.abc import Callable, Sequence
from io import StringIO

import click

from judge import __version__
from judge.cli.arguments import Arguments
from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command
from judge.cli.terminal import talk
from judge.messages import N_, filled
from judge.translations import LOCALE

_EPILOGUE = N_("Most used: judge run 1000")


def explain(
    argv: Sequence[str],
    handle: Callable[[Arguments], int],
    translate: Callable[[str], str],
    on_error: Callable[[str], None] = lambda _: None,
) -> int:
    """The exit code of a command line, after help or an error message was printed or the command was run.

    `on_error` is told the message of one that is refused.
    """
    if argv and argv[0][:1].isdigit():
        talk(filled(translate(N_("judge: no command {word}: did you mean judge run {word}?")), {"word": argv[0]}))
        return 2
    group = click.Group("judge", help=translate(N_("A judge for programs that read stdin and write stdout.")), epilog=translate(_EPILOGUE))
    group.params.append(_version_option(translate))
    _translate_help_option(group, translate)
    for command in COMMANDS:
        group.add_command(_as_click(command, handle, translate))
    try:
        result = group.main(list(argv) or ["--help"], prog_name="judge", standalone_mode=False)
    except click.ClickException as error:
        shown = StringIO()
        error.show(shown)
        for line in shown.getvalue().splitlines():
            talk(line)
        on_error(error.format_message())
        return 2
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        return 130
    return result if isinstance(result, int) else 0


def speak(language: str) -> None:
    """Let click say its own words in this language: it asks the default domain of gettext for them."""
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain("judge", str(LOCALE))
    gettext.textdomain("judge")


def _as_click(command: Command, handle: Callable[[Arguments], int], translate: Callable[[str], str]) -> click.Command:
    params: list[click.Parameter] = [click.Argument(["words"], nargs=-1, metavar=command.words)] if command.words else []
    for option in command.options:
        names = [name for name in (option.short, option.name, _variable(option.name)) if name]
        help_text = translate(option.help)
        if option.value:
            kind = click.Choice(option.choices) if option.choices else click.STRING
            params.append(click.Option(names, help=help_text, metavar=None if option.choices else option.value, multiple=True, type=kind))
        else:
            params.append(click.Option(names, help=help_text, is_flag=True))

    def callback(**values: object) -> int:
        options: dict[str, tuple[str, ...]] = {}
        for option in command.options:
            value = values[_variable(option.name)]
            if value:
                options[option.name] = ("",) if value is True else tuple(map(str, value)) if isinstance(value, tuple) else (str(value),)
        words = values.get("words", ())
        return handle(Arguments(command, tuple(words) if isinstance(words, tuple) else (), options))

    made = click.Command(command.name, params=params, callback=callback, help=translate(command.help), short_help=translate(command.help))
    _translate_help_option(made, translate)
    return made


def _variable(name: str) -> str:
    return "option_" + name.removeprefix("--").replace("-", "_")


def _version_option(translate: Callable[[str], str]) -> click.Option:
    def show(context: click.Context, _: click.Parameter, wanted: bool) -> None:
        if wanted:
            click.echo(__version__)
            context.exit()

    return click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=translate(N_("Print the version."))
    )


def _translate_help_option(command: click.Command, translate: Callable[[str], str]) -> None:
    option = command.get_help_option(click.Context(command))
    if option is not None:
        option.help = translate(N_("Show this help."))
