"""Whether this terminal can draw pictures, by what it says of itself, and a picture made ready for it.

Terminals are not asked: their answer would come as keys. Nothing is drawn where nobody sees it, in multiplexers, which
let no pictures through, or where the learner does not want it.
"""

import sys
from collections.abc import Mapping
from importlib import import_module
from io import BytesIO
from typing import Any

from judge.pictures import NamedPicture
from judge.reports.drawnpicture import Drawing, DrawnPicture, Pixels

#: pixels of a column, where nobody tells; of pictures that are decoded at most; across and down of what is drawn as sixel at most
_COLUMN_PIXELS, _MOST_PIXELS, _SIXEL_WIDTH, _SIXEL_HEIGHT = 8, 40_000_000, 800, 1200

#: colours of sixel: one less than terminals have registers
_COLOURS = 255

#: formats that each takes as they are; others are decoded first
_TAKEN = {Drawing.KITTY: ("PNG",), Drawing.ITERM2: ("PNG", "JPEG", "GIF", "BMP"), Drawing.SIXEL: ()}

_PROGRAMS = {"iTerm.app": Drawing.ITERM2, "WezTerm": Drawing.ITERM2, "mintty": Drawing.ITERM2, "ghostty": Drawing.KITTY}
_TERMS = {
    "xterm-kitty": Drawing.KITTY, "xterm-ghostty": Drawing.KITTY, "foot": Drawing.SIXEL, "foot-extra": Drawing.SIXEL,
    "mlterm": Drawing.SIXEL, "yaft-256color": Drawing.SIXEL, "contour": Drawing.SIXEL,
}  # fmt: skip


def find_drawing(wanted: str, environment: Mapping[str, str]) -> Drawing | None:
    """How stdout draws: as it is `wanted`, else as the terminal's own variables say; None where it does not."""
    term = environment.get("TERM", "")
    if not sys.stdout.isatty() or term == "dumb":
        return None
    if wanted:
        return Drawing(wanted)
    if environment.get("TMUX") or term.startswith(("screen", "tmux")):
        return None
    if environment.get("KITTY_WINDOW_ID"):
        return Drawing.KITTY
    if environment.get("LC_TERMINAL") == "iTerm2":
        return Drawing.ITERM2
    return _PROGRAMS.get(environment.get("TERM_PROGRAM", "")) or _TERMS.get(term)


def drawn(picture: NamedPicture, drawing: Drawing, columns: int) -> DrawnPicture | None:
    """The picture for the terminal; None where it is not here, or cannot be decoded here."""
    form = picture.form
    if form is None or form.width * form.height > _MOST_PIXELS:
        return None
    wide = min(columns, -(-form.width // _column_pixels(columns))) or columns
    if form.format in _TAKEN[drawing]:
        return DrawnPicture(drawing, picture.content, columns=wide)
    image = _decoded(picture.content)
    if image is None:
        return None
    if drawing is Drawing.SIXEL:
        return DrawnPicture(drawing, pixels=_pixels(image, wide * _column_pixels(columns)), columns=wide)
    file = BytesIO()
    image.save(file, "PNG")
    return DrawnPicture(drawing, file.getvalue(), columns=wide)


def _column_pixels(columns: int) -> int:
    """How many pixels a column has, as the terminal told the system, else as most have."""
    from fcntl import ioctl
    from struct import unpack
    from termios import TIOCGWINSZ

    try:
        _, told, across, _ = unpack("HHHH", ioctl(sys.stdout.fileno(), TIOCGWINSZ, bytes(8)))
    except OSError:
        return _COLUMN_PIXELS
    return across // told if told == columns and across >= told else _COLUMN_PIXELS


def _decoded(content: bytes) -> Any:  # Any: Pillow may not be here
    """The picture on white, as Pillow has it; None without Pillow, and for what it cannot read."""
    try:
        images = import_module("PIL.Image")
    except ImportError:
        return None
    try:
        with images.open(BytesIO(content)) as image:
            if image.width * image.height > _MOST_PIXELS:
                return None
            colours = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, EOFError, images.DecompressionBombError):  # whatever a damaged file makes of it
        return None
    white = images.new("RGBA", colours.size, "white")
    return images.alpha_composite(white, colours).convert("RGB")


def _pixels(image: Any, width: int) -> Pixels:  # Any: Pillow's
    width = min(width, image.width, _SIXEL_WIDTH, max(1, _SIXEL_HEIGHT * image.width // image.height))
    few = image.resize((width, max(1, image.height * width // image.width))).quantize(_COLOURS)
    flat = (few.getpalette() or [])[: 3 * _COLOURS]
    return Pixels(width, tuple(zip(flat[::3], flat[1::3], flat[2::3], strict=True)), few.tobytes())
