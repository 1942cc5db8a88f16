"""What was built, kept: an unchanged source is never built twice.

    .judge/cache/builds/<checksum>/    of a submission; below programs/ what a problem brings
        Main.<suffix>      the source, and beside it what the compiler made of it
        key                what was built: language, commands, the compiler's path, size and time of change, the source
        note               whether it compiled, the class to start or what the source was called, what the compiler said: three parts
        files              the names of all these: where one is missing, the folder was being deleted

A folder appears whole (by rename) or not at all, so two judges may build at once. It is used only when its `key` is
the same to the byte, so the checksum need not be a strong one.
"""

import os
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from judge.wholefolders import is_whole, tell_contents

#: builds kept of each kind; the longest unused go first
_MOST_BUILDS = 300


class BuildNote(NamedTuple):
    """What came of building. `main` is the class to start, for Java; where it failed, what `output` calls the source."""

    is_built: bool
    main: str
    output: str


def folder_for(builds: Path, key: bytes) -> Path:
    """Where the build with this key is or will be."""
    return builds / f"{crc32(key):08x}{len(key):08x}"


def recall(folder: Path, key: bytes) -> BuildNote | None:
    """The note of a finished build with just this key; None when there is none."""
    try:
        if (folder / "key").read_bytes() != key or not is_whole(folder):
            return None
        word, main, output = (folder / "note").read_text("utf-8").split("\n", 2)
        os.utime(folder)
    except (OSError, ValueError):
        return None
    return BuildNote(word == "built", main, output)


def keep(unfinished: Path, folder: Path, key: bytes, note: BuildNote) -> None:
    """Turn a folder in which something was built into the build with this key; forget the longest unused ones."""
    import shutil

    tell_contents(unfinished)
    (unfinished / "key").write_bytes(key)
    (unfinished / "note").write_text("\n".join(("built" if note.is_built else "failed", note.main, note.output)), "utf-8")
    try:
        unfinished.rename(folder)
    except OSError:
        if recall(folder, key) is None:  # not another judge's same build, but a broken one or one with the same checksum
            shutil.rmtree(folder, ignore_errors=True)
            unfinished.rename(folder)
    builds = [path for path in folder.parent.iterdir() if not path.name.startswith(".")]
    if len(builds) > _MOST_BUILDS:
        builds.sort(key=lambda path: path.stat().st_mtime_ns)
        for path in builds[: len(builds) - _MOST_BUILDS]:
            shutil.rmtree(path, ignore_errors=True)
