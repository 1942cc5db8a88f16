"""Titles that a package has already, and that what arrives does not know: a page in Korean alone takes no English title away."""

from collections.abc import Mapping
from pathlib import Path

from judge.errors import PackageError
from judge.store.packages import names_of
from judge.store.yamlfile import load_yaml
from judge.store.yamlwriter import render_yaml

_FILE = "problem.yaml"


def with_known_names(folder: Path, files: Mapping[str, bytes | Path]) -> dict[str, bytes | Path]:
    """The files that arrive for the package in `folder`, `problem.yaml` with titles in languages that it had and they have not.

    A file elsewhere is a package of somebody's own, and stays as it is.
    """
    merged, content = dict(files), files.get(_FILE)
    if isinstance(content, bytes) and (folder / _FILE).is_file():
        try:
            known = names_of(load_yaml(folder / _FILE, None), folder)
        except PackageError:
            return merged
        merged[_FILE] = _with_names(content, known)
    return merged


def _with_names(content: bytes, known: Mapping[str, str]) -> bytes:
    """Written as `render_yaml` writes: `name: title` in English alone, else a line for each language below `name:`."""
    lines = content.decode().split("\n")
    at = next((number for number, line in enumerate(lines) if line.startswith("name:")), -1)
    if at < 0 or lines[at].startswith("name: {"):
        return content
    end = at + 1
    while end < len(lines) and lines[end].startswith(" "):
        end += 1
    if any(line.startswith("   ") for line in lines[at + 1 : end]):  # not ours
        return content
    there = [line.strip().partition(":")[0] for line in lines[at + 1 : end]] or ["en"]
    missing = {language: name for language, name in known.items() if language not in there}
    if not missing:
        return content
    block = lines[at:end] if end > at + 1 else ["name:", f"  en:{lines[at].removeprefix('name:')}"]
    added = render_yaml({"name": missing}).decode().split("\n")[1:-1]
    return "\n".join([*lines[:at], *block, *added, *lines[end:]]).encode()
