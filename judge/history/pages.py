"""Rows read from the pages of a database file, without the database: what is left when a file is cut off, overwritten or torn.

    file     pages of one size; page 1 begins with 100 bytes of header
    leaf     13  first free (2)  cells (2)  content (2)  fragments (1)  offsets of the cells (2 each) ... the cells
    cell     bytes of the record (varint)  row id (varint)  record, or its first part and the page where it goes on (4)
    overflow the next page (4)  what follows of the record
    record   bytes of its header (varint)  type of each column (varint)  ...  the columns
    -wal     32 bytes of header, then frames: page number (4)  pages in all (4)  salt (8)  checksum (8)  the page

(https://sqlite.org/fileformat2.html.) Every leaf of every tree is read, whether or not anything still leads to it; nothing is changed.
Knows nothing of what the rows mean: who asks decides which of them are whole.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

#: what a column of a row can be
Value = None | int | float | str | bytes

_MAGIC, _HEADER_BYTES, _USUAL_PAGE = b"SQLite format 3\0", 100, 4096
_WAL_MAGICS, _WAL_HEADER_BYTES, _FRAME_HEADER_BYTES = (0x377F0682, 0x377F0683), 32, 24
_LEAF, _LEAF_HEADER_BYTES = 13, 8

#: bytes of an integer by its type in a record
_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

#: bytes; what claims to be longer is damage
_MOST_RECORD = 1 << 24


def read_rows(path: Path) -> Iterator[tuple[int, tuple[Value, ...]]]:
    """Row ids and columns of all rows in the leaves of a file and of its `-wal`, older pages before newer ones."""
    content = path.read_bytes()
    size = int.from_bytes(content[16:18], "big") if content.startswith(_MAGIC) else _USUAL_PAGE
    size = 65536 if size == 1 else size
    if size < 512 or size & (size - 1):
        size = _USUAL_PAGE
    reserved = content[20] if content.startswith(_MAGIC) else 0
    images = [(at // size + 1, content[at : at + size]) for at in range(0, len(content) - size + 1, size)]
    images += _frames(path.with_name(f"{path.name}-wal"), size)
    pages = dict(images)
    for number, page in images:
        yield from _rows_of(page, pages, start=_HEADER_BYTES if number == 1 else 0, usable=size - reserved)


def _frames(path: Path, size: int) -> Iterator[tuple[int, bytes]]:
    """Numbers and contents of the pages that were written since the last time the file itself was."""
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return
    if int.from_bytes(content[:4], "big") not in _WAL_MAGICS or int.from_bytes(content[8:12], "big") != size:
        return
    salt = content[16:24]
    whole = _FRAME_HEADER_BYTES + size
    for at in range(_WAL_HEADER_BYTES, len(content) - whole + 1, whole):
        if content[at + 8 : at + 16] == salt:  # others are left over from an earlier round
            yield int.from_bytes(content[at : at + 4], "big"), content[at + _FRAME_HEADER_BYTES : at + whole]


def _rows_of(page: bytes, pages: Mapping[int, bytes], *, start: int, usable: int) -> Iterator[tuple[int, tuple[Value, ...]]]:
    if page[start] != _LEAF:
        return
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    first = start + _LEAF_HEADER_BYTES
    for at in range(first, min(first + 2 * count, usable - 1), 2):
        try:
            number, record = _cell(page, int.from_bytes(page[at : at + 2], "big"), pages, usable)
            yield number, _columns(record)
        except (IndexError, ValueError, KeyError):  # the damage
            continue


def _cell(page: bytes, at: int, pages: Mapping[int, bytes], usable: int) -> tuple[int, bytes]:
    """Row id and record of the cell at this offset; KeyError when a page is missing, ValueError for what is no cell."""
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    if length > _MOST_RECORD:
        raise ValueError(length)
    most = usable - 35
    if length <= most:
        return number, _exactly(page[at : at + length], length)
    least = (usable - 12) * 32 // 255 - 23
    here = least + (length - least) % (usable - 4)
    here = here if here <= most else least
    record = _exactly(page[at : at + here], here)
    following = int.from_bytes(_exactly(page[at + here : at + here + 4], 4), "big")
    while len(record) < length:
        more = pages[following]
        following = int.from_bytes(more[:4], "big")
        record += more[4 : min(usable, 4 + length - len(record))]
    return number, record


def _columns(record: bytes) -> tuple[Value, ...]:
    header, at = _varint(record, 0)
    if header > len(record):
        raise ValueError(header)
    types = []
    while at < header:
        kind, at = _varint(record, at)
        types.append(kind)
    values = []
    for kind in types:
        value, at = _value(record, at, kind)
        values.append(value)
    return tuple(values)


def _value(record: bytes, at: int, kind: int) -> tuple[Value, int]:
    """A column of this type, and where the next one begins; ValueError for what is none."""
    if kind in (0, 8, 9):
        return (None if kind == 0 else kind - 8), at
    if kind in _INTEGER_BYTES:
        end = at + _INTEGER_BYTES[kind]
        return int.from_bytes(_exactly(record[at:end], end - at), "big", signed=True), end
    if kind == 7:
        import struct

        (number,) = struct.unpack(">d", _exactly(record[at : at + 8], 8))
        return float(number), at + 8
    if kind < 12:
        raise ValueError(kind)
    end = at + (kind - 12) // 2
    content = _exactly(record[at:end], end - at)
    return (content.decode("utf-8") if kind % 2 else content), end


def _varint(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for place in range(at, at + 8):
        value = value << 7 | (content[place] & 0x7F)
        if content[place] < 0x80:
            return value, place + 1
    return (value << 8 | content[at + 8]) - (1 << 64 if value >> 55 else 0), at + 9


def _exactly(content: bytes, length: int) -> bytes:
    if len(content) != length:
        raise ValueError(length)
    return content
