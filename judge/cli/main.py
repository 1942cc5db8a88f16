"""The entry point: `judge --version` at once, everything else by `dispatch`, which takes longer to import."""

import sys

from judge import __version__


def main() -> None:
    """Run the command line of this process."""
    if sys.argv[1:] == ["--version"]:
        print(__version__)
        return
    from judge.cli.dispatch import dispatch

    dispatch(sys.argv[1:])
