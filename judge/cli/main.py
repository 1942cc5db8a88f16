"""The entry point: `judge --version` and pages that are kept at once, everything else by `dispatch`, which takes longer to import."""

import _signal  # type: ignore[import-not-found]  # `signal` itself takes longer to import than all else here
import sys

from judge import __version__


def main() -> None:
    """Run the command line of this process."""
    try:
        start(sys.argv[1:])
    except KeyboardInterrupt:  # while modules are imported; what is begun later ends itself
        sys.exit(130)


def start(words: list[str]) -> None:
    """Run a command line, and end the process."""
    if hasattr(_signal, "SIGCHLD"):
        _signal.signal(_signal.SIGCHLD, _signal.SIG_DFL)  # who began this may have ignored it, and then nobody's children can be waited for
    if None in (sys.stdin, sys.stdout, sys.stderr):
        from judge.cli.streams import open_closed_streams

        open_closed_streams()
    sys.stdout.reconfigure(errors="replace")  # type: ignore[union-attr]  # it is a text file, as Python opens it
    if words == ["--version"]:
        print(__version__)
        return
    code = _show_again(words) if words else None
    if code is not None:
        sys.exit(code)
    _import_pathlib()
    from judge.cli.dispatch import dispatch

    dispatch(words)


def _show_again(argv: list[str]) -> int | None:
    from judge.cli.keptpages import show_again

    try:
        return show_again(argv)
    except OSError as error:
        from judge.cli.dispatch import lose_output

        return lose_output(error, was_told=False)


def _import_pathlib() -> None:
    """Import pathlib without what it imports for `Path.as_uri` alone: urllib.parse and ipaddress take as long as itself.

    Where a Python's pathlib asks for none of it, nothing is spared and nothing changed.
    """
    if "urllib.parse" in sys.modules:
        return
    stand_in = type(sys)("urllib.parse")
    stand_in.quote_from_bytes = _quote_from_bytes  # type: ignore[attr-defined]
    sys.modules["urllib.parse"] = stand_in
    try:
        import pathlib  # noqa: F401
    finally:
        del sys.modules["urllib.parse"]


def _quote_from_bytes(content: bytes) -> str:
    from urllib.parse import quote_from_bytes

    return quote_from_bytes(content)
