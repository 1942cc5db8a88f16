"""The programs of a problem of Library Checker at their places in a package, with the headers that they include. Pure."""

import posixpath
import re
from collections.abc import Mapping

_ONCE = re.compile(rb"^[ \t]*#[ \t]*pragma[ \t]+once[^\n]*", re.MULTILINE)
_INCLUDE = re.compile(rb'^([ \t]*#[ \t]*include[ \t]*)"([^"\n]+)"[^\n]*', re.MULTILINE)
_PROGRAM = re.compile(r"(?P<checker>checker\.cpp)|(?P<verifier>verifier\.cpp)|gen/[\w.-]+\.cpp")


def programs_of(files: Mapping[str, bytes], expected: Mapping[str, str]) -> dict[str, bytes]:
    """The programs by their places in a package, each with the headers that it includes; `expected` has a folder for each submission."""
    placed: dict[str, bytes] = {}
    for place in sorted(files):
        program = _PROGRAM.fullmatch(place)
        if program is not None:
            folder = "output_validators" if program["checker"] else "input_validators" if program["verifier"] else "generators"
            _place_beside(files, place, folder, placed)
    for name, folder in expected.items():
        if f"sol/{name}" in files:
            placed[f"submissions/{folder}/{name}"] = _put_together(files, f"sol/{name}", set())
    return placed


def _place_beside(files: Mapping[str, bytes], place: str, folder: str, placed: dict[str, bytes]) -> None:
    """Put a file into a folder of the package, and all that it includes beside it."""

    def rewrite(include: re.Match[bytes]) -> bytes:
        header = _find_header(files, place, include[2])
        if header is None:
            return include[0]
        if f"{folder}/{posixpath.basename(header)}" not in placed:
            _place_beside(files, header, folder, placed)
        return include[1] + b'"' + posixpath.basename(header).encode() + b'"'

    target = f"{folder}/{posixpath.basename(place)}"
    placed[target] = files[place]
    placed[target] = _INCLUDE.sub(rewrite, files[place])


def _put_together(files: Mapping[str, bytes], place: str, seen: set[str]) -> bytes:
    """A source with the headers that it includes in it, each once."""
    seen.add(place)

    def replace(include: re.Match[bytes]) -> bytes:
        header = _find_header(files, place, include[2])
        if header is None:
            return include[0]
        return b"" if header in seen else _ONCE.sub(b"", _put_together(files, header, seen)).rstrip(b"\n")

    return _INCLUDE.sub(replace, files[place])


def _find_header(files: Mapping[str, bytes], place: str, name: bytes) -> str | None:
    """The place of a header that a file includes, None when it is none of ours."""
    text = name.decode("utf-8", "replace")
    near = posixpath.normpath(posixpath.join(posixpath.dirname(place), text))
    return next((found for found in (near, f"common/{text}") if found in files), None)
