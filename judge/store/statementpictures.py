"""The pictures that a statement shows, as files of its package. Nothing outside of the package is looked at."""

from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from judge.pictures import MOST_PICTURE_BYTES, PAGE_PICTURE, NamedPicture, form_of
from judge.store.statementfiles import Statement

#: LaTeX may leave the suffix away
_TEX_SUFFIXES = ("", ".png", ".jpg", ".jpeg", ".pdf")


def find_picture(statement: Statement, target: str, package: Path) -> NamedPicture:
    """The picture that a statement calls by this name."""
    for suffix in _TEX_SUFFIXES if statement.path.suffix == ".tex" else ("",):
        for name in (target + suffix, unquote(target) + suffix):
            path = PurePosixPath(name)
            if "://" not in name and "\0" not in name and path.parts and not path.is_absolute():
                found = _read(target, statement.path.parent / path, package)
                if found is not None:
                    return found
    return NamedPicture(target)


def find_page_picture(statement: Statement, package: Path) -> NamedPicture | None:
    """A picture of the whole page, as an archive had it."""
    return _read(PAGE_PICTURE, statement.path.with_name(PAGE_PICTURE), package)


def _read(target: str, path: Path, package: Path) -> NamedPicture | None:
    if not path.resolve().is_relative_to(package.resolve()) or not path.is_file():
        return None
    content = path.read_bytes() if path.stat().st_size <= MOST_PICTURE_BYTES else b""
    return NamedPicture(target, path, form_of(content), content)
