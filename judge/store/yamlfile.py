"""YAML files as sections, parsed once.

A file is parsed once and then kept in the cache as plain values, because importing a YAML parser takes longer than
everything else that a command does.
"""

import os
from pathlib import Path
from zlib import crc32

from judge.cache import keep, recall
from judge.errors import PackageError
from judge.handwritten import Node, Section

#: changes with the shape of what is kept
_VERSION = 2

#: the largest file that is read as YAML; problem files have a few hundred bytes
_MOST_BYTES = 1 << 20


def load_yaml(path: Path, cache: Path | None) -> Section:
    """The mapping in a YAML file; empty for an empty or missing file. PackageError when it is something else."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return Section(path, line=1)
    if status.st_size > _MOST_BYTES:
        raise PackageError("larger than {most} bytes", where=f"{path}:1", most=_MOST_BYTES)
    stamp = (_VERSION, str(path), status.st_mtime_ns, status.st_size)
    kept = cache / "yaml" / f"{crc32(os.fsencode(path)):08x}" if cache else None
    plain = recall(kept, stamp) if kept else None
    if plain is not None:
        return Section(path, Node.from_plain(plain).items, line=1)
    from judge.store.yamlparser import parse_yaml

    root = parse_yaml(path)
    if kept:
        keep(kept, stamp, root.as_plain())
    return Section(path, root.items, line=1)
