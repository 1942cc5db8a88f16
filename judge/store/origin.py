"""`.origin.json` in a package: which files came from a source, and what they were then. Everything else is the learner's.

{"schema": 1, "files": {"problem.yaml": {"hash": "...", "source": "saved page", "authority": 3}}, "licence": "...", "deleted": []}
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from judge.errors import PackageError
from judge.jsontext import parse_json

NAME = ".origin.json"

#: bytes of the hash: chance may not make two files alike, nobody tries to
_HASH_BYTES = 12


class Brought(NamedTuple):
    """A file as a source brought it; files of a higher authority replace those of a lower one."""

    hash: str
    source: str
    authority: int


class Origin(NamedTuple):
    """What is known of a package's files by their paths below it."""

    files: Mapping[str, Brought] = {}
    licence: str = ""


def hash_of(content: bytes) -> str:
    """What tells whether a file was changed."""
    from hashlib import blake2b  # with it comes all of OpenSSL

    return blake2b(content, digest_size=_HASH_BYTES).hexdigest()


def load_origin(folder: Path) -> Origin:
    """The record in a package; an empty one where there is none. PackageError when it is damaged."""
    path = folder / NAME
    try:
        document = parse_json(path.read_bytes())
        files = {name: Brought(str(file["hash"]), str(file["source"]), int(file["authority"])) for name, file in document["files"].items()}
        return Origin(files, str(document.get("licence", "")))
    except FileNotFoundError:
        return Origin()
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise PackageError("damaged: delete it, and everything in the folder counts as yours", where=path) from None


def render_origin(origin: Origin) -> bytes:
    """The record as its file."""
    import json  # most commands write no record

    files = {name: brought._asdict() for name, brought in sorted(origin.files.items())}
    return json.dumps({"schema": 1, "licence": origin.licence, "files": files}, ensure_ascii=False).encode() + b"\n"
