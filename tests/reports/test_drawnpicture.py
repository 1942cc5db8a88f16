"""A picture as terminals take it: what is decoded again is the picture, and nothing of it is another escape."""

import re
from base64 import b64decode

from hypothesis import given
from hypothesis import strategies as st

from judge.reports.drawnpicture import Drawing, DrawnPicture, Pixels, picture_escapes

COLOURS = st.tuples(*[st.integers(0, 255)] * 3)


@given(st.binary(max_size=12000), st.integers(1, 200))
def test_kitty_gets_the_file_in_chunks(content: bytes, columns: int) -> None:
    escapes = picture_escapes(DrawnPicture(Drawing.KITTY, content, columns=columns))
    chunks = re.findall(r"\x1b_G([^;\x1b]*);([A-Za-z0-9+/=]*)\x1b\\", escapes)
    assert b64decode("".join(letters for _, letters in chunks)) == content
    assert escapes.count("\x1b") == 2 * len(chunks) and all(len(letters) <= 4096 for _, letters in chunks)
    assert [keys.rpartition("m=")[2] for keys, _ in chunks] == ["1"] * (len(chunks) - 1) + ["0"] * bool(chunks)
    assert not chunks or chunks[0][0].startswith(f"a=T,f=100,q=2,c={columns},")


@given(st.binary(max_size=2000))
def test_iterm2_gets_the_file_at_once(content: bytes) -> None:
    escapes = picture_escapes(DrawnPicture(Drawing.ITERM2, content, columns=40))
    found = re.fullmatch(r"\x1b\]1337;File=inline=1;size=(\d+);width=40;preserveAspectRatio=1:([A-Za-z0-9+/=]*)\x07", escapes)
    assert found and int(found[1]) == len(content) and b64decode(found[2]) == content


@given(st.data())
def test_sixels_are_the_pixels(data: st.DataObject) -> None:
    width, height = data.draw(st.integers(1, 12)), data.draw(st.integers(1, 14))
    palette = tuple(data.draw(st.lists(COLOURS, min_size=1, max_size=4)))
    rows = bytes(data.draw(st.lists(st.integers(0, len(palette) - 1), min_size=width * height, max_size=width * height)))
    escapes = picture_escapes(DrawnPicture(Drawing.SIXEL, pixels=Pixels(width, palette, rows)))
    assert escapes.startswith("\x1bPq") and escapes.endswith("\x1b\\") and escapes.count("\x1b") == 2
    assert decoded(escapes[3:-2]) == {(at % width, at // width): colour for at, colour in enumerate(rows)}


def decoded(text: str) -> dict[tuple[int, int], int]:
    """Colours by place, as a terminal draws them."""
    found: dict[tuple[int, int], int] = {}
    column = top = colour = 0
    for number, _, count, letter, sign in re.findall(r"#(\d+)(;2;\d+;\d+;\d+)?|!(\d+)(?=(.))|([?-~$-])", text):
        if number:
            colour = int(number)
        elif sign == "$":
            column = 0
        elif sign == "-":
            column, top = 0, top + 6
        elif count:
            for _ in range(int(count) - 1):  # and once more, as the sign that follows
                found |= {(column, top + bit): colour for bit in range(6) if (ord(letter) - 63) >> bit & 1}
                column += 1
        else:
            found |= {(column, top + bit): colour for bit in range(6) if (ord(sign) - 63) >> bit & 1}
            column += 1
    return found
