"""Pictures that an archive keeps beside a page: those that the page shows, and a screenshot of it where one of them is lost."""

import os
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import unquote

from judge.fetched import Fetched, Picture
from judge.pictures import MOST_PICTURE_BYTES, PAGE_PICTURE, form_of
from judge.sources.picturefiles import with_pictures

#: what files of pictures end with, and folders in which they lie beside a page
_SUFFIXES = frozenset((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".svg"))
_FOLDERS = frozenset(("images", "image", "img", "pictures", "assets"))

#: the screenshot that tools take of a page
_SCREENSHOT = "problem.png"

#: files of a folder that are looked at, and bytes of all pictures of a problem
_MOST_FILES, _MOST_BYTES = 500, 64 << 20


def is_picture_file(path: Path) -> bool:
    """Whether its name is a picture's."""
    return path.suffix.lower() in _SUFFIXES


def pictures_beside(page: Path) -> list[Path]:
    """The pictures in a page's folder, which it has for itself, and in the folders there that are for pictures; no links."""
    found = _pictures_in(page.parent)
    for entry in _entries(page.parent):
        if entry.name in _FOLDERS and entry.is_dir(follow_symlinks=False):
            found += _pictures_in(Path(entry.path))
    return found


def pictures_saved_with(page: Path) -> list[Path]:
    """The pictures that a browser saved with a page, in a folder that is called after it."""
    return [path for ending in ("_files", ".files") for path in _pictures_in(page.with_name(page.stem + ending))]


def _pictures_in(folder: Path) -> list[Path]:
    found = (Path(entry.path) for entry in _entries(folder) if entry.is_file(follow_symlinks=False))
    return sorted(filter(is_picture_file, found))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    if folder.is_symlink() or not folder.is_dir():
        return []
    with os.scandir(folder) as entries:
        return [entry for _, entry in zip(range(_MOST_FILES), entries, strict=False)]


def with_found_pictures(problem: Fetched, page: Path, beside: Sequence[Path], inside: Mapping[str, bytes] | None = None) -> Fetched:
    """The problem of a page, its pictures as files: those that lie `beside` it, or `inside` the same file, by address."""
    if not problem.pictures:
        return problem
    names = Counter(_name(picture) for picture in problem.pictures)
    contents: dict[str, bytes] = {}
    left = _MOST_BYTES
    for picture in problem.pictures:
        content = (inside or {}).get(picture.url) or _read(_place(picture, page.parent, beside, is_alone=names[_name(picture)] == 1))
        if len(content) <= left and form_of(content) is not None:
            contents[picture.name] = content
            left -= len(content)
    found = with_pictures(problem, contents)
    screenshot = _read(next((path for path in beside if path == page.with_name(_SCREENSHOT)), None))
    if len(contents) < len(problem.pictures) and form_of(screenshot) is not None:
        found = found._replace(files={**found.files, f"statement/{PAGE_PICTURE}": screenshot})
    return found


def _place(picture: Picture, folder: Path, beside: Sequence[Path], *, is_alone: bool) -> Path | None:
    """Where the page says that it lies, else the file of its name, where no other picture of the page has that name."""
    told = os.path.normpath(unquote(picture.source.partition("?")[0])) if "://" not in picture.source else ""
    by_path = {os.path.relpath(path, folder): path for path in beside}
    if told in by_path:
        return by_path[told]
    named = [path for path in beside if path.name == _name(picture)]
    return named[0] if is_alone and len(named) == 1 else None


def _name(picture: Picture) -> str:
    return unquote(picture.url.partition("?")[0].rpartition("/")[2])


def _read(path: Path | None) -> bytes:
    """What a file has, nothing of one that is too large for a picture."""
    if path is None:
        return b""
    with path.open("rb") as file:
        return b"" if os.fstat(file.fileno()).st_size > MOST_PICTURE_BYTES else file.read()
