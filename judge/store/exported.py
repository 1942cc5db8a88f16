"""All files of a package for its export, and exports as new folders and archives: whole or not at all, and never over anything."""

import os
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from judge.errors import ExportError, UsageError
from judge.store.files import sync_folder, write_atomically
from judge.temporary import make_folder

#: the first instant that an archive can name: the same files make the same archive
_NO_TIME = (1980, 1, 1, 0, 0, 0)

_UNIX = 3
_PLAIN_FILE = 0o100644 << 16


def load_files(folder: Path) -> dict[str, bytes]:
    """The files of a package by path below it, without hidden ones. ExportError on a link that leads out of it."""
    root = folder.resolve()
    files: dict[str, bytes] = {}
    for place, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in [*folders, *names]:
            path = Path(place, name)
            if path.is_symlink() and not name.startswith(".") and (path.is_dir() or not path.resolve().is_relative_to(root)):
                raise ExportError("{path} is a link: put in its place what it leads to", path=path)
        for name in sorted(names):
            path = Path(place, name)
            if not name.startswith(".") and path.is_file():
                files[path.relative_to(root).as_posix()] = path.read_bytes()
    return files


def load_header(folders: Sequence[Path], name: str) -> bytes | None:
    """The first file of this name in the folders, None when there is none."""
    return next((path.read_bytes() for folder in folders if (path := folder / name).is_file()), None)


def save_folder(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder with these files. UsageError when something of its name is there; OSError leaves nothing behind."""
    refuse_existing(folder)
    with make_folder(folder.parent) as made:
        unfinished = made / "part"
        for name, content in files.items():
            path = unfinished / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for place, _, _ in os.walk(unfinished):
            sync_folder(Path(place))
        refuse_existing(folder)
        unfinished.rename(folder)
    sync_folder(folder.parent)


def save_archive(path: Path, name: str, files: Mapping[str, bytes]) -> None:
    """Write a new archive of the folder `name`. UsageError when something of its name is there."""
    refuse_existing(path)
    write_atomically(path, render_archive(name, files))


def render_archive(name: str, files: Mapping[str, bytes]) -> bytes:
    """A ZIP of a folder with these files; nothing in it tells where or when it was made."""
    content = BytesIO()
    with ZipFile(content, "w", ZIP_DEFLATED) as archive:
        for path in sorted(files):
            entry = ZipInfo(f"{name}/{path}", _NO_TIME)
            entry.create_system, entry.external_attr, entry.compress_type = _UNIX, _PLAIN_FILE, ZIP_DEFLATED
            archive.writestr(entry, files[path])
    return content.getvalue()


def refuse_existing(path: Path) -> None:
    """UsageError when there is something at `path`."""
    if path.exists() or path.is_symlink():
        raise UsageError("{path} is there already: move it away, or choose another folder with --output", path=path)
