"""Values of options that several commands have: seeds, seconds."""

from judge.cli.arguments import Arguments
from judge.errors import UsageError


def read_seed(arguments: Arguments, default: int) -> int:
    """--seed; UsageError for one that is none."""
    text = arguments.text("--seed", str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise UsageError("--seed must be a whole number below a billion, not {value}", value=text)
    return int(text)


def read_seconds(arguments: Arguments, default: float) -> float:
    """--time, in seconds; UsageError for what is no time."""
    text = arguments.text("--time", str(default))
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e7:
        raise UsageError("--time must be a number of seconds, not {value}", value=text)
    return seconds
