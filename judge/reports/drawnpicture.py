"""A picture as terminals take it: escapes in which nothing of the picture but its pixels can be. Pure.

kitty     ESC _G keys ; base64 of a PNG ESC \\       https://sw.kovidgoyal.net/kitty/graphics-protocol/
iTerm2    ESC ]1337;File=keys : base64 BEL           https://iterm2.com/documentation-images.html
sixel     ESC P q colours, six rows at a time ESC \\   DEC STD 070, chapter 9
"""

from base64 import b64encode
from collections.abc import Iterator
from enum import Enum
from itertools import groupby
from typing import NamedTuple

#: letters of one kitty escape
_CHUNK = 4096


class Drawing(Enum):
    """How a terminal draws; the value is what the learner calls it."""

    KITTY = "kitty"
    ITERM2 = "iterm2"
    SIXEL = "sixel"


class Pixels(NamedTuple):
    """A picture of few colours: red, green and blue of each, 0 to 255; the rows, one after the other, as numbers of colours."""

    width: int
    palette: tuple[tuple[int, int, int], ...]
    rows: bytes


class DrawnPicture(NamedTuple):
    """A picture for a terminal that draws so: the file as it is, or its pixels for sixel; at most so many columns wide."""

    drawing: Drawing
    content: bytes = b""
    pixels: Pixels = Pixels(0, (), b"")
    columns: int = 80


def picture_escapes(drawn: DrawnPicture) -> str:
    """What draws it where the cursor is, which is on a line of its own then."""
    if drawn.drawing is Drawing.SIXEL:
        return "".join(_sixel(drawn.pixels))
    letters = b64encode(drawn.content).decode()
    if drawn.drawing is Drawing.ITERM2:
        return f"\x1b]1337;File=inline=1;size={len(drawn.content)};width={drawn.columns};preserveAspectRatio=1:{letters}\x07"
    return "".join(_kitty(letters, drawn.columns))


def _kitty(letters: str, columns: int) -> Iterator[str]:
    for at in range(0, len(letters), _CHUNK):
        keys = f"a=T,f=100,q=2,c={columns}," if not at else ""  # q: no answer, which would be taken for keys
        yield f"\x1b_G{keys}m={int(at + _CHUNK < len(letters))};{letters[at : at + _CHUNK]}\x1b\\"


def _sixel(pixels: Pixels) -> Iterator[str]:
    yield "\x1bPq"
    for number, colour in enumerate(pixels.palette):
        red, green, blue = (round(part * 100 / 255) for part in colour)
        yield f"#{number};2;{red};{green};{blue}"
    width = pixels.width
    for top in range(0, len(pixels.rows), 6 * width) if width else ():
        band = [pixels.rows[at : at + width] for at in range(top, min(top + 6 * width, len(pixels.rows)), width)]
        for number in sorted(set(b"".join(band))):
            columns = bytearray(width)
            for bit, row in enumerate(band):
                for at, colour_number in enumerate(row):
                    if colour_number == number:
                        columns[at] |= 1 << bit
            yield f"#{number}{''.join(_repeated(columns))}$"
        yield "-"
    yield "\x1b\\"


def _repeated(columns: bytearray) -> Iterator[str]:
    for column, group in groupby(columns):
        count, letter = sum(1 for _ in group), chr(63 + column)
        yield f"!{count}{letter}" if count > 3 else letter * count
