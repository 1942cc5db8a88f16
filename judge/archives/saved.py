"""Saved pages: one file, or a folder of them, as browsers save them (.html, .htm, .mhtml)."""

import re
from collections.abc import Iterator
from pathlib import Path

from judge.archives.archiveitems import ArchiveItem, Holding, Skipped
from judge.archives.pagepictures import pictures_saved_with, with_found_pictures
from judge.errors import JudgeError, SourceError
from judge.markup.html import MOST_PAGE_BYTES
from judge.sources.page.parse import parse_page

SUFFIXES = (".html", ".htm", ".mhtml", ".mht")

#: pictures in a single file make it larger than its page
_MOST_FILE_BYTES = 64 << 20

#: folders that browsers put a page's pictures and scripts into
_COMPANION = re.compile(r".*(_files|\.files)")


def recognise(folder: Path) -> bool:
    """Whether pages lie in the folder."""
    return next(find_items(folder), None) is not None


def own_folders(folder: Path) -> Iterator[Path]:
    """None: a page is a file, whatever lies beside it."""
    return iter(())


def find_items(folder: Path) -> Iterator[ArchiveItem]:
    """One item for each page in the folder or one level below it."""
    for path in sorted([*folder.glob("*"), *folder.glob("*/*")]):
        if path.suffix.lower() in SUFFIXES and path.is_file() and not _COMPANION.fullmatch(path.parent.name):
            yield ArchiveItem(path.relative_to(folder).as_posix(), (path, *pictures_saved_with(path)))


def read(item: ArchiveItem, *, everything: bool) -> Holding:
    """The problem of the page."""
    path, *pictures = item.paths
    try:
        content, inside = _page_of(path)
        return Holding((with_found_pictures(parse_page(content), path, pictures, inside),))
    except JudgeError as error:
        return Holding(skipped=(Skipped(item.label, error),))


def _page_of(path: Path) -> tuple[bytes, dict[str, bytes]]:
    """The page, and the pictures in the same file by their addresses."""
    if path.suffix.lower() in (".html", ".htm"):
        with path.open("rb") as file:
            return file.read(MOST_PAGE_BYTES + 1), {}
    if path.stat().st_size > _MOST_FILE_BYTES:
        raise SourceError("larger than {most} bytes: no problem page", most=_MOST_FILE_BYTES)
    from email import message_from_bytes  # slow to import, for files that are rare

    page, pictures = b"", dict[str, bytes]()
    for part in message_from_bytes(path.read_bytes()).walk():
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and part.get_content_type() == "text/html":
            page = page or content
        elif isinstance(content, bytes) and part.get_content_maintype() == "image":
            pictures[part.get("Content-Location", "")] = content
    if page:
        return page, pictures
    raise SourceError("no page in this file")
