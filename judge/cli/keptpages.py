"""Pages that were shown before, shown again at once while nothing changed that they were made from.

    .judge/cache/pages/<command>-<number>   stamp: what was asked, and how the screen is
                                            value: the files it was made from, the day it holds for, its exit code and text

A page is made from files of the workspace, from those of the kit (a newer one draws otherwise), the command line, the screen, the language
and the day. Whatever is not known to be as it was makes `show_again` step aside, and the command is run. It runs before anything else is
imported, so this module imports nothing that takes time.
"""

import os
import sys
import time
from collections.abc import Mapping
from zlib import crc32

from judge.cache import FileStamp, keep_made, recall_made, stamp_of, stamps_of
from judge.store.root import root_above
from judge.store.userfile import user_file

#: commands whose pages are kept
KEPT = ("list", "show")

#: pages of each command that are kept at most
_PAGES = 64

#: what of the environment decides how a page looks
_NAMES = ("JUDGE_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM")


def show_again(argv: list[str]) -> int | None:
    """Show the page that was kept for this command line; its exit code, None where none holds. OSError when stdout cannot be written."""
    if not _is_kept(argv):
        return None
    try:
        root = root_above(os.getcwd())
    except FileNotFoundError:  # a folder that is gone
        return None
    kept = recall_made(_place(root, argv), _asked(argv)) if root else None
    if kept is None:
        return None
    day, code, text = kept
    if day and not _is_within(day):
        return None
    if not _is_paged(text, root):
        sys.stdout.write(text)
    sys.stdout.flush()
    assert isinstance(code, int)
    return code


def _is_paged(text: str, root: str) -> bool:
    if not sys.stdout.isatty():
        return False
    from judge.cli.pager import show_paged

    return show_paged(text, root)


def keep_page(
    root: str, argv: list[str], text: str, *, code: int, made_from: Mapping[str, FileStamp], day: tuple[float, float, int] | None
) -> None:
    """Keep a page that was made after the stamps were taken; it holds for a `day` that `Page` explains."""
    if _is_kept(argv):
        keep_made(_place(root, argv), _asked(argv), (day, code, text), {**made_from, **stamps_of(_own_files())})


def _is_kept(argv: list[str]) -> bool:
    """Whether pages of this command line are kept: not where the workspace or the day is named, which nobody does every day."""
    return argv[0] in KEPT and "JUDGE_NOW" not in os.environ and not any(word.startswith("--root") for word in argv)


def _place(root: str, argv: list[str]) -> str:
    return os.path.join(root, ".judge", "cache", "pages", f"{argv[0]}-{crc32(repr(argv).encode()) % _PAGES}")


def _asked(argv: list[str]) -> tuple[object, ...]:
    """What was asked, where, and on what screen; and which file of the kit asks: nobody but this kit here can have kept it."""
    columns = os.get_terminal_size(sys.stdout.fileno()).columns if sys.stdout.isatty() else 0
    own = user_file()
    return (*argv, os.getcwd(), columns, *(os.environ.get(name) for name in _NAMES), own, *stamp_of(own), *stamp_of(__file__))


def _own_files() -> list[str]:
    """The files of the kit that this command has read."""
    from judge.translations import catalogues

    modules = [module.__file__ for name, module in list(sys.modules.items()) if name.partition(".")[0] == "judge"]
    return [*filter(None, modules), *catalogues()]


def _is_within(day: tuple[float, float, int]) -> bool:
    begin, end, offset = day
    now = time.time()
    return begin <= now < end and round(time.localtime(now).tm_gmtoff / 60) == offset
