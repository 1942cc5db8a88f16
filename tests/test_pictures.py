"""What a picture is, by its own bytes."""

import pytest

from judge.pictures import PictureForm, form_of, format_by_name
from tests.ground.drawings import GIF, png


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (png(640, 3), "PNG 640x3"),
        (GIF, "GIF 1x1"),
        # comment, then a fill byte, then the frame: 16 down, 640 across
        (b"\xff\xd8\xff\xfe\0\4ab\xff\xff\xc2\0\x11\x08\0\x10\x02\x80\3", "JPEG 640x16"),
        (b"\xff\xd8\xff\xe0\0", "JPEG"),
        (b"BM" + bytes(16) + (7).to_bytes(4, "little") + (9).to_bytes(4, "little"), "BMP 7x9"),
        (b"RIFF\1\0\0\0WEBPVP8 ", "WebP"),
        (b'<?xml version="1.0"?>\n<svg xmlns="x"/>', "SVG"),
    ],
)
def test_forms(content: bytes, form: str) -> None:
    assert str(form_of(content)) == form


@pytest.mark.parametrize("content", [b"", b"<html>404</html>", b"<?xml version='1.0'?><p/>", b"RIFF\0\0\0\0WAVE", b"\x89PNX", b"%PDF-1.4"])
def test_what_is_no_picture(content: bytes) -> None:
    assert form_of(content) is None


def test_a_cut_off_one_has_no_size() -> None:
    assert form_of(png()[:12]) == PictureForm("PNG")


def test_names_promise_formats() -> None:
    assert [format_by_name(name) for name in ("star.JPG", "a.b.png", "a", "a.exe")] == ["JPEG", "PNG", "", ""]
