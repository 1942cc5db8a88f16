"""What a package knows already and what arrives does not: a page in Korean alone takes no English title away, a README no limits."""

from collections.abc import Mapping
from pathlib import Path

from judge.errors import PackageError
from judge.store.packages import names_of
from judge.store.yamlfile import load_yaml
from judge.store.yamlwriter import render_yaml

_FILE = "problem.yaml"


#: what a page tells of limits
_LIMITS = ("time_limit", "time_resolution", "memory")


def with_known_facts(folder: Path, files: Mapping[str, bytes | Path]) -> dict[str, bytes | Path]:
    """The files that arrive for the package in `folder`, `problem.yaml` with the titles and limits that it had and they have not.

    A file elsewhere is a package of somebody's own, and stays as it is.
    """
    merged, content = dict(files), files.get(_FILE)
    if isinstance(content, bytes) and (folder / _FILE).is_file():
        try:
            yaml = load_yaml(folder / _FILE, None)
            known, limits = names_of(yaml, folder), yaml.section("limits")
            told = {name: limits.number(name, 0.0) for name in _LIMITS if name in limits}
        except PackageError:
            return merged
        merged[_FILE] = _with_limits(_with_names(content, known), told)
    return merged


def _with_limits(content: bytes, told: Mapping[str, float]) -> bytes:
    """Written as `render_yaml` writes: a line for each limit below `limits:`, which stands before `keywords:`."""
    lines = content.decode().split("\n")
    at = next((number for number, line in enumerate(lines) if line.startswith("limits:")), -1)
    end = at + 1
    while at >= 0 and end < len(lines) and lines[end].startswith(" "):
        end += 1
    if at >= 0 and end == at + 1:  # not ours
        return content
    there = {line.strip().partition(":")[0] for line in lines[at + 1 : end]} if at >= 0 else set[str]()
    if "time_limit" in there:  # how fine it is belongs to it
        there.add("time_resolution")
    missing = {name: int(value) if value == int(value) else value for name, value in told.items() if name not in there}
    if not missing:
        return content
    added = render_yaml({"limits": missing}).decode().split("\n")[:-1]
    if at >= 0:
        return "\n".join([*lines[:end], *added[1:], *lines[end:]]).encode()
    place = next((number for number, line in enumerate(lines) if line.startswith("keywords:")), len(lines) - 1)
    return "\n".join([*lines[:place], *added, *lines[place:]]).encode()


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
