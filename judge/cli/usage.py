"""Help, the version, and what a command line that cannot be read should have been."""

from collections.abc import Callable, Sequence

from judge import __version__
from judge.cli.arguments import find_command
from judge.cli.helppages import command_lines, overview_lines
from judge.cli.refusing import refusal
from judge.cli.terminal import say, talk
from judge.reports.style import Style


def explain(argv: Sequence[str], style: Style, on_error: Callable[[str], None] = lambda _: None) -> int:
    """The exit code of a command line that is no command's, after help, the version or why it is refused was shown.

    `on_error` is told the message of one that is refused.
    """
    if argv[0] == "--version":
        say(__version__)
        return 0
    command = find_command(argv[0])
    if "--help" in argv:
        for line in command_lines(command, style) if command else overview_lines(style):
            say(line)
        return 0
    message = refusal(argv).render(style.translate)
    talk(f"judge: {message}")
    on_error(message)
    return 2
