"""The entry point: `judge --version` at once, everything else by `dispatch`, which takes longer to import."""

import sys

from judge import __version__


def main() -> None:
    """Run the command line of this process."""
    if None in (sys.stdin, sys.stdout, sys.stderr):
        from judge.cli.streams import open_closed_streams

        open_closed_streams()
    if sys.argv[1:] == ["--version"]:
        print(__version__)
        return
    from judge.cli.dispatch import dispatch

    dispatch(sys.argv[1:])
