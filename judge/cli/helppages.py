"""Help: all commands in groups, one line each, and one command with its options."""

from collections.abc import Iterator

from judge.cli.commandgroups import GROUPS
from judge.cli.commandtable import COMMANDS
from judge.cli.options import Command, CommandOption
from judge.messages import N_
from judge.reports.style import Style
from judge.reports.visible import folded, pad, width

#: how wide the column of options may get before their words begin on a line of their own
_MOST_COLUMNS = 26

_FIRST_STEPS = (
    ("judge", N_("what to do now")),
    ("judge run", N_("judge the file that you saved last")),
    ("judge COMMAND --help", N_("the options of a command")),
)


def overview_lines(style: Style) -> Iterator[str]:
    """All commands, each on one line, in the groups in which a learner meets them."""
    yield style.translate(N_("Practise for coding tests in the terminal, offline."))
    yield ""
    known = {command.name: command for command in COMMANDS}
    columns = max(map(len, known))
    first = max(len(command) for command, _ in _FIRST_STEPS)
    for command, words in _FIRST_STEPS:
        yield f"  {style.paint(command.ljust(first), 'bold')}  {style.translate(words)}"
    for group, names in GROUPS.items():
        yield ""
        yield style.paint(style.translate(group), "bold")
        for name in names:
            yield f"  {style.paint(name.ljust(columns), 'cyan')}  {style.translate(known[name].help)}"


def command_lines(command: Command, style: Style) -> Iterator[str]:
    """One command: how it is called, what it does, its options."""
    called = " ".join(word for word in ("judge", command.name, command.words, "[OPTIONS]") if word)
    yield style.paint(called, "bold")
    yield ""
    yield f"  {style.translate(command.help)}"
    yield ""
    names = [_names(option) for option in command.options] + ["-h, --help"]
    helps = [_words(option, style) for option in command.options] + [style.translate(N_("Show this help."))]
    columns = max((width(name) for name in names if width(name) <= _MOST_COLUMNS), default=0)
    for name, words in zip(names, helps, strict=True):
        first, *rest = folded(words.split(), " ", max(20, style.columns - columns - 4))
        if width(name) > columns:
            yield f"  {name}"
            yield f"  {' ' * columns}  {first}"
        else:
            yield f"  {pad(name, columns)}  {first}"
        yield from (f"  {' ' * columns}  {line}" for line in rest)


def _names(option: CommandOption) -> str:
    value = f" {option.value}" if option.value else ""
    return f"{option.short}, {option.name}{value}" if option.short else f"    {option.name}{value}"


def _words(option: CommandOption, style: Style) -> str:
    words = style.translate(option.help)
    return f"{words} [{'|'.join(option.choices)}]" if option.choices else words
