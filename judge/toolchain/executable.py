"""Whether a compiler has made something that can be started: told by the file, whatever the language and its options."""

import os
import stat
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from judge.messages import N_

#: said where a compiler was content and there is nothing to start; a line of the compiler's words, so without values
NO_PROGRAM = N_("nothing came of it that can be started: a program needs a main function, in Go also `package main`")

#: how archives of object files and packages begin, whatever they are called
_ARCHIVE = b"!<arch>\n"

#: the format of Linux (elf(5)): how it begins, the two types that can be started, the segments and the entry that tell of a third
_ELF = b"\x7fELF"
_ET_EXEC, _ET_DYN = 2, 3
_PT_DYNAMIC, _PT_INTERP = 2, 3
_DT_FLAGS_1, _DF_1_PIE = 0x6FFFFFFB, 0x08000000

#: headers and dynamic entries that are looked at: more has no program
_MOST_HEADERS, _MOST_ENTRIES = 1000, 10_000


class _Layout(NamedTuple):
    """Where things stand, in files of 32 or 64 bits: formats of `struct`, without the order of bytes."""

    #: type, entry, offset, size and number of program headers
    head: str
    #: type, offset and size of a segment, in this order
    segment: str
    order: tuple[int, int, int]
    entry: str


_LAYOUTS = {1: _Layout("16xH6xII10xHH", "4I", (0, 1, 3), "iI"), 2: _Layout("16xH6xQQ14xHH", "2I4Q", (0, 2, 5), "qQ")}


def let_execute(program: Path) -> bool:
    """Whether there is a program; it can be executed from now on, for where no program may set modes, a linker could not do this."""
    try:
        descriptor = os.open(program, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    except OSError:
        return False
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        return False
    with os.fdopen(descriptor, "rb") as file:
        if not _can_start(file):
            return False
        os.chmod(descriptor if os.chmod in os.supports_fd else program, 0o755)
    return True


def _can_start(file: BinaryIO) -> bool:
    """Whether it is no archive, object or library; what begins otherwise (scripts, other systems' programs) is the system's to know."""
    head = file.read(64)
    if not head.startswith(_ELF):
        return head[: len(_ARCHIVE)] not in (b"", _ARCHIVE)
    try:
        return _is_elf_program(file, head)
    except (struct.error, IndexError, KeyError, OverflowError, OSError):  # cut off, or nonsense
        return False


def _is_elf_program(file: BinaryIO, head: bytes) -> bool:
    """Whether an ELF file has a place to begin and is no library, which an interpreter or its mark as a program tells."""
    layout, order = _LAYOUTS[head[4]], "<" if head[5] == 1 else ">"
    kind, entry, offset, size, count = struct.unpack_from(order + layout.head, head)
    if kind not in (_ET_EXEC, _ET_DYN) or not entry:
        return False
    if kind == _ET_EXEC:
        return True
    dynamic = b""
    for number in range(min(count, _MOST_HEADERS)):
        file.seek(offset + number * size)
        fields = struct.unpack(order + layout.segment, file.read(struct.calcsize(order + layout.segment)))
        segment, place, length = (fields[at] for at in layout.order)
        if segment == _PT_INTERP:
            return True
        if segment == _PT_DYNAMIC:
            file.seek(place)
            dynamic = file.read(min(length, _MOST_ENTRIES * struct.calcsize(order + layout.entry)))
    return not dynamic or any(tag == _DT_FLAGS_1 and value & _DF_1_PIE for tag, value in _entries(dynamic, order + layout.entry))


def _entries(dynamic: bytes, form: str) -> Iterator[tuple[int, int]]:
    size = struct.calcsize(form)
    for at in range(0, len(dynamic) - size + 1, size):
        tag, value = struct.unpack_from(form, dynamic, at)
        yield tag & 0xFFFFFFFF, value
