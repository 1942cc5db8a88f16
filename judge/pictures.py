"""What a picture is, by its own first bytes: its format and its size, and what it is called. Decodes none."""

from pathlib import Path
from typing import NamedTuple

#: a picture of the whole page of a problem, beside its statement: it shows what the statement has only links to, and is no part of it
PAGE_PICTURE = "page.png"

#: the largest picture that is kept or shown
MOST_PICTURE_BYTES = 16 << 20

#: formats by what names end with
_FORMATS = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG", "gif": "GIF", "bmp": "BMP", "webp": "WebP", "svg": "SVG", "pdf": "PDF"}

#: markers of JPEG that hold the size, and those without a length
_JPEG_SIZES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))
_JPEG_BARE = frozenset((0x01, *range(0xD0, 0xDA)))


class PictureForm(NamedTuple):
    """The format's name, `PNG`; pixels across and down, 0 where the first bytes do not tell."""

    format: str
    width: int = 0
    height: int = 0

    def __str__(self) -> str:
        return f"{self.format} {self.width}x{self.height}" if self.width else self.format


def form_of(content: bytes) -> PictureForm | None:
    """The form of a picture; None for what is none, as the pages are that servers send in place of one."""
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureForm("PNG", *_numbers(content, (16, 20), 4, "big"))
    if content.startswith(b"\xff\xd8\xff"):
        return PictureForm("JPEG", *_jpeg_size(content))
    if content.startswith((b"GIF87a", b"GIF89a")):
        return PictureForm("GIF", *_numbers(content, (6, 8), 2, "little"))
    if content.startswith(b"BM"):
        return PictureForm("BMP", *_numbers(content, (18, 22), 4, "little"))
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return PictureForm("WebP")
    return PictureForm("SVG") if _is_svg(content) else None


def _numbers(content: bytes, places: tuple[int, int], count: int, order: str) -> tuple[int, int]:
    width, height = (int.from_bytes(content[at : at + count], "big" if order == "big" else "little") for at in places)
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker in _JPEG_SIZES:
            height, width = _numbers(content, (at + 5, at + 7), 2, "big")
            return width, height
        at += 1 if marker == 0xFF else 2 if marker in _JPEG_BARE else 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return 0, 0


def _is_svg(content: bytes) -> bool:
    start = content[:1000].lstrip().lower()
    return start.startswith((b"<svg", b"<?xml")) and b"<svg" in start


class NamedPicture(NamedTuple):
    """A picture by what a statement calls it. Without a `path` it is not here; without a `form` nobody knows what it is."""

    target: str
    path: Path | None = None
    form: PictureForm | None = None
    content: bytes = b""

    @property
    def name(self) -> str:
        """Its name as the text of the statement shows it."""
        return picture_name(self.target)


def picture_name(target: str) -> str:
    """What a picture is called where nothing else says it: its file, or the beginning of the key that it has among uploads."""
    path = target.partition("?")[0].partition("/-/")[0].rstrip("/")  # after /-/ stands what is done to an upload before it is shown
    name = path.rpartition("/")[2]
    return name if "." in name else name[:8]


def format_by_name(name: str) -> str:
    """The format that a name promises; empty where it says none."""
    return _FORMATS.get(name.rpartition(".")[2].lower(), "")
