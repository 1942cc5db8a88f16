"""Zip and tar files, laid out in a folder that nothing in them can leave.

Links are made when everything else lies there, so that nothing is written through one. Refused whole: names and links that lead out of the
folder, devices, encrypted entries, entries of more than 256 MiB, more than 2 GiB together, and entries that grow beyond what they declared.
"""

import errno
import os
import re
import stat
import tarfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO

from judge.errors import SourceError

#: `.kpp` is what the package format calls a zip file of one package
SUFFIXES = (".zip", ".kpp", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")

#: bytes of one entry and of all of them; entries; copied at once
_MOST_ENTRY_BYTES, _MOST_BYTES, _MOST_ENTRIES, _CHUNK_BYTES = 256 << 20, 2 << 30, 500_000, 1 << 20

#: bytes of where a link leads
_MOST_LINK_BYTES = 4096

#: letters that part names, or name a device or a drive, and a drive wherever it was packed
_BAD = frozenset("\0\\:" if os.name == "nt" else "\0\\")
_DRIVE = re.compile(r"[A-Za-z]:(?:/|$)")


def is_container(path: Path) -> bool:
    """Whether the file's name says that it is one."""
    return path.name.lower().endswith(SUFFIXES)


def unpack(path: Path, folder: Path) -> None:
    """Lay the files out in `folder`, which must be empty.

    SourceError when it is damaged or may not be unpacked; then the folder holds a part of it.
    """
    with _told(path):
        if zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as archive:
                _unpack_zip(archive, folder)
        elif tarfile.is_tarfile(path):
            with tarfile.open(path) as archive:
                _unpack_tar(archive, folder)
        else:
            raise SourceError("{path} is neither a zip nor a tar file, or it is damaged", path=path.name)


def entry_names(path: Path) -> tuple[str, ...]:
    """The files in a zip file; SourceError when it is none, or damaged."""
    with _told(path), zipfile.ZipFile(path) as archive:
        return tuple(entry.filename for entry in archive.infolist() if not entry.is_dir())


def read_entries(path: Path, names: Iterable[str], most_bytes: int) -> dict[str, bytes]:
    """Files of a zip file by their names; SourceError when they hold more than `most_bytes` together, or it is damaged."""
    found: dict[str, bytes] = {}
    left = most_bytes
    with _told(path), zipfile.ZipFile(path) as archive:
        for name in names:
            with archive.open(name) as file:
                found[name] = file.read(left + 1)
            left -= len(found[name])
            if left < 0:
                raise SourceError("it unpacks to more than {most} bytes or {entries} files", most=most_bytes, entries=_MOST_ENTRIES)
    return found


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """SourceError in place of what says that a file is damaged."""
    try:
        yield
    except (zipfile.BadZipFile, tarfile.TarError, EOFError, NotImplementedError, OSError, RuntimeError, ValueError) as error:
        if isinstance(error, OSError) and error.errno is not None:
            raise  # the disk's fault, not the file's
        raise SourceError("{path} is damaged: {problem}", path=path.name, problem=" ".join(str(error).split())) from None


def _unpack_zip(archive: zipfile.ZipFile, folder: Path) -> None:
    budget = _Budget(folder)
    links: dict[Path, str] = {}
    for entry in archive.infolist():
        kind = (entry.external_attr >> 16) & 0o170000
        name = _decoded(entry).replace("\\", "/")  # old tools on Windows
        if name.endswith("/"):
            continue
        if kind not in (0, stat.S_IFREG, stat.S_IFLNK):
            raise SourceError("{name} is a device: refused", name=entry.filename[:80])
        if entry.flag_bits & 1:
            raise SourceError("{name} is encrypted: unpack it yourself and import the folder", name=entry.filename[:80])
        target = budget.admit(name, entry.file_size)
        with archive.open(entry) as source:
            if kind == stat.S_IFLNK:
                links[target] = source.read(_MOST_LINK_BYTES).decode("utf-8", "surrogateescape")
            else:
                budget.copy(source, target, entry.file_size)
    _make_links(links, folder)


def _unpack_tar(archive: tarfile.TarFile, folder: Path) -> None:
    budget = _Budget(folder)
    links: dict[Path, str] = {}
    for entry in archive:
        if entry.isdir():
            continue
        if not (entry.isreg() or entry.issym() or entry.islnk()):
            raise SourceError("{name} is a device: refused", name=entry.name[:80])
        target = budget.admit(entry.name, entry.size)
        if not entry.isreg():
            # a hard link names an entry, a symbolic one a place seen from where it lies
            links[target] = os.path.relpath(folder / entry.linkname, target.parent) if entry.islnk() else entry.linkname
            continue
        source = archive.extractfile(entry)
        assert source is not None  # it is a plain file
        with source:
            budget.copy(source, target, entry.size)
    _make_links(links, folder)


def _make_links(links: Mapping[Path, str], folder: Path) -> None:
    """Make the links, and see where each leads once all are there. SourceError when one leads out, by whatever way."""
    root = os.path.realpath(folder)
    for place, target in links.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        if not target or "\0" in target or os.path.isabs(target) or os.path.lexists(place):
            raise _leads_out(place, folder)
        os.symlink(target, place)
        _refuse_leading_out((place,), folder, root)  # before anything is made behind it
    _refuse_leading_out(links, folder, root)


def _refuse_leading_out(places: Iterable[Path], folder: Path, root: str) -> None:
    for place in places:
        if not f"{os.path.realpath(place)}{os.sep}".startswith(root + os.sep):
            raise _leads_out(place, folder)


def _leads_out(place: Path, folder: Path) -> SourceError:
    return SourceError("{name} is a link that leads out of its folder: refused", name=place.relative_to(folder).as_posix()[:80])


def _decoded(entry: zipfile.ZipInfo) -> str:
    """The name; archives made on Korean Windows have it in code page 949 without saying so."""
    if entry.flag_bits & 0x800 or entry.filename.isascii():
        return entry.filename
    raw = entry.filename.encode("cp437", "replace")
    for encoding in ("utf-8", "cp949"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return entry.filename


class _Budget:
    """Counts what was unpacked, and knows the folder that nothing may leave."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._entries = 0
        self._bytes = 0

    def admit(self, name: str, declared_bytes: int) -> Path:
        """Where an entry goes. SourceError when it may not."""
        self._entries += 1
        self._bytes += declared_bytes
        path = PurePosixPath(name)
        if not path.parts or path.is_absolute() or ".." in path.parts or _BAD & set(name) or _DRIVE.match(name) or len(name) > 1000:
            raise SourceError("{name} would leave its folder: refused", name=name[:80])
        if declared_bytes > _MOST_ENTRY_BYTES:
            raise SourceError("{name} is larger than {most} bytes", name=name[:80], most=_MOST_ENTRY_BYTES)
        if self._bytes > _MOST_BYTES or self._entries > _MOST_ENTRIES:
            raise SourceError("it unpacks to more than {most} bytes or {entries} files", most=_MOST_BYTES, entries=_MOST_ENTRIES)
        return self._folder / path

    def copy(self, source: IO[bytes], target: Path, declared_bytes: int) -> None:
        """Write an entry, never more than it declared."""
        written = 0
        with os.fdopen(_new_file(target), "wb") as file:
            for chunk in _chunks(source):
                written += len(chunk)
                if written > declared_bytes:
                    raise SourceError("{name} is larger than it declared: refused", name=target.name)
                file.write(chunk)


def _new_file(target: Path) -> int:
    """A descriptor to write a file that was not there. SourceError when names of the archive exclude each other, or are none here."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        # a name that stands twice must not be written through whatever the first one made
        return os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    except (FileExistsError, NotADirectoryError):
        raise SourceError("{name} stands in it twice: unpack it yourself and import the folder", name=target.name[:80]) from None
    except OSError as error:
        if error.errno != errno.ENAMETOOLONG:
            raise
        raise SourceError("{name} is too long for a name here: unpack it yourself and import the folder", name=target.name[:80]) from None


def _chunks(source: IO[bytes]) -> Iterator[bytes]:
    while chunk := source.read(_CHUNK_BYTES):
        yield chunk
