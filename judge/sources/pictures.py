"""Pictures of statements: links that become files beside the text."""

from collections.abc import Mapping

from judge.fetched import Fetched

#: how files of each kind begin
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"BM")


def is_picture(content: bytes) -> bool:
    """Whether it begins as pictures do; error pages do not."""
    return content.startswith(_BEGINNINGS) or (content[:4] == b"RIFF" and content[8:12] == b"WEBP") or _is_svg(content)


def with_pictures(fetched: Fetched, contents: Mapping[str, bytes]) -> Fetched:
    """The problem with these pictures, by file name, as files, and its statements showing them."""
    statements = dict(fetched.statements)
    for picture in fetched.pictures:
        if picture.name in contents:
            for language, text in statements.items():
                statements[language] = text.replace(f"]({picture.url})", f"]({picture.name})")
    files = {**fetched.files, **{f"statement/{name}": content for name, content in contents.items()}}
    return fetched._replace(statements=statements, files=files)


def _is_svg(content: bytes) -> bool:
    start = content[:1000].lstrip().lower()
    return start.startswith((b"<svg", b"<?xml")) and b"<svg" in start
