"""Compile the translations: `python -m tests.catalogue` writes judge.mo beside each judge.po."""

from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tests.messages import PACKAGE


def catalogues() -> list[Path]:
    """All judge.po files."""
    return sorted((PACKAGE / "locale").glob("*/LC_MESSAGES/judge.po"))


def compiled(path: Path) -> bytes:
    """What judge.mo must hold for this judge.po."""
    with path.open("rb") as file:
        catalogue = read_po(file, abort_invalid=True)
    output = BytesIO()
    write_mo(output, catalogue)
    return output.getvalue()


if __name__ == "__main__":
    for source in catalogues():
        source.with_suffix(".mo").write_bytes(compiled(source))
