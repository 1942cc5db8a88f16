"""Contents as they travel: packed to bytes, kept where they arrive in a folder named by their hash.

    <folder>/<hash>/<the folder's own name>/...      appears whole (by rename) or not at all, and is never changed

What is kept may be thrown away at any time; the longest unused goes first.
"""

import os
import pickle
import shutil
import zlib
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from pathlib import Path, PurePosixPath

from judge.errors import ClusterError
from judge.workers.work import Content

#: bytes of a hash: nobody may make two contents alike
_HASH_BYTES = 20

#: contents that are kept on a machine
_MOST_KEPT = 2000

#: of zlib: most of what travels is text, and the network is the slower part
_LEVEL = 3


def read_content(folder: Path, names: Iterable[str]) -> Content:
    """The content of these files of a folder, by their paths below it. OSError when one cannot be read."""
    listed = tuple(sorted(names))
    digest = blake2b(digest_size=_HASH_BYTES)
    _add(digest, folder.name.encode("utf-8", "surrogateescape"))
    for name in listed:
        _add(digest, name.encode("utf-8", "surrogateescape"))
        _add(digest, (folder / name).read_bytes())
    return Content(digest.hexdigest(), folder, listed)


def read_folder(folder: Path) -> Content:
    """The content of all files of a folder. OSError when one cannot be read."""
    return read_content(folder, (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()))


def pack(content: Content) -> bytes:
    """The content as bytes."""
    files = [(name, (content.folder / name).read_bytes()) for name in content.names]
    return zlib.compress(pickle.dumps((content.folder.name, files)), _LEVEL)


def find_kept(folder: Path, content_hash: str) -> Path | None:
    """The folder of a content that is kept in `folder`; None where it is not."""
    place = folder / content_hash
    try:
        os.utime(place)
        return next(place.iterdir())
    except (FileNotFoundError, StopIteration):
        return None


def keep_content(folder: Path, content_hash: str, packed: bytes) -> Path:
    """The folder of a content that arrived, kept from now on. ClusterError when it is not what its hash says."""
    name, files = pickle.loads(zlib.decompress(packed))
    _refuse_other_places((name, *(path for path, _ in files)))
    unfinished = folder / f".{content_hash}.{os.getpid()}.{os.urandom(4).hex()}"
    try:
        for path, content in files:
            target = unfinished / name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        (unfinished / name).mkdir(parents=True, exist_ok=True)
        if read_content(unfinished / name, [path for path, _ in files]).hash != content_hash:
            raise ClusterError("what arrived is not what was sent: {hash}", hash=content_hash)
        _rename(unfinished, folder / content_hash)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    _forget_unused(folder)
    kept = find_kept(folder, content_hash)
    if kept is None:
        raise ClusterError("{folder} loses what is kept in it", folder=folder)
    return kept


def _rename(unfinished: Path, place: Path) -> None:
    try:
        unfinished.rename(place)
    except OSError:  # another worker of the machine was quicker
        if not place.is_dir():
            raise


def _forget_unused(folder: Path) -> None:
    kept = [path for path in folder.iterdir() if not path.name.startswith(".")]
    if len(kept) > _MOST_KEPT:
        for path in sorted(kept, key=lambda path: path.stat().st_mtime_ns)[: len(kept) - _MOST_KEPT]:
            shutil.rmtree(path, ignore_errors=True)


def _refuse_other_places(names: Sequence[str]) -> None:
    for name in names:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or not path.parts:
            raise ClusterError("{name} would leave its folder: refused", name=name[:80])


def _add(digest: blake2b, part: bytes) -> None:
    digest.update(len(part).to_bytes(8, "little"))
    digest.update(part)
