"""Links and pictures of a statement: addresses made whole, pictures counted, pictures that stand in the page itself made files."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from urllib.parse import unquote_to_bytes, urljoin

from judge.fetched import Picture

#: what the web archive puts before every address
_ARCHIVED = re.compile(r"^(?:https?://web\.archive\.org)?/web/\d+[a-z_]*/(?=https?:)")
_IMAGE = re.compile(r"data:image/(png|jpeg|gif|webp|svg\+xml)[^,]{0,40},(.*)", re.DOTALL | re.IGNORECASE)


class Links:
    """Makes addresses whole and collects the pictures."""

    def __init__(self, base: str) -> None:
        self.base = base
        self.pictures: dict[str, Picture] = {}
        self.files: dict[str, bytes] = {}

    def link(self, address: str) -> str:
        """An address that leads somewhere from anywhere."""
        plain = _ARCHIVED.sub("", address)
        try:
            return urljoin(self.base, plain)
        except ValueError:  # a bracket that is no IPv6 address
            return plain

    def picture(self, address: str) -> str:
        """A picture's address; one that stands in the page itself becomes a file beside the statement."""
        if address.startswith("data:"):
            return self._inline(address)
        url, plain = self.link(address), _ARCHIVED.sub("", address)
        if url not in self.pictures:
            suffix = re.search(r"\.(png|jpe?g|gif|svg|webp|bmp)(?:$|\?)", url, re.IGNORECASE)
            name = f"picture-{len(self.pictures) + 1}.{suffix[1].lower() if suffix else 'png'}"
            self.pictures[url] = Picture(url, name, plain)
        return url

    def _inline(self, address: str) -> str:
        found = _IMAGE.fullmatch(address)
        if found is None:
            return "data:,"
        try:
            content = b64decode(found[2]) if ";base64" in address[:80] else unquote_to_bytes(found[2])
        except (Base64Error, ValueError):
            return "data:,"
        name = next((path for path, known in self.files.items() if known == content), "")
        if not name:
            suffix = found[1].lower().replace("svg+xml", "svg").replace("jpeg", "jpg")
            name = f"statement/inline-{len(self.files) + 1}.{suffix}"
            self.files[name] = content
        return name.rpartition("/")[2]
