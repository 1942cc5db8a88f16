"""Whose cache it is. What lies in one is believed, and run, so what came along with a folder (an archive, a clone) is thrown away.

    .judge/cache/owner          a checksum of where the cache lies, with a key that only this user has
    <state>/judge-kit/secret    the key, made once; <state> is $XDG_STATE_HOME, else ~/.local/state

Where no key can be kept or the cache cannot be written, nothing can be told and the cache is used as it is.
"""

import os
from pathlib import Path

from judge.store.files import write_atomically
from judge.store.root import cache_in, state_folder

_MARK, _SECRET = "owner", "secret"

_SECRET_BYTES, _MARK_BYTES = 32, 16

#: headers that an import brought, which nothing makes again; they are no more than the programs of a package that include them
_LEFT = "include"


def own_cache(root: Path) -> None:
    """Make the cache of a workspace this user's, empty unless it was that before."""
    cache = cache_in(root)
    try:
        mark = _mark_of(cache)
        if not _has(cache, mark):
            _empty(cache, root)
            write_atomically(cache / _MARK, mark)
    except (OSError, RuntimeError):  # no home
        pass


def _has(cache: Path, mark: bytes) -> bool:
    try:
        return (cache / _MARK).read_bytes() == mark
    except OSError:
        return False


def _mark_of(cache: Path) -> bytes:
    from _blake2 import blake2b  # hashlib loads OpenSSL, which takes longer than the rest of a command

    return blake2b(os.fsencode(os.path.realpath(cache)), key=_secret(), digest_size=_MARK_BYTES).hexdigest().encode()


def _secret() -> bytes:
    """The key; OSError where it can neither be read nor made."""
    path = state_folder() / _SECRET
    try:
        secret = path.read_bytes()
    except FileNotFoundError:
        secret = b""
    if len(secret) != _SECRET_BYTES:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        secret = os.urandom(_SECRET_BYTES)
        write_atomically(path, secret)
        path.chmod(0o600)
    return secret


def _empty(cache: Path, root: Path) -> None:
    """Remove what is in a cache that lies in the workspace; one elsewhere, to which a link of somebody leads, did not come along."""
    place = Path(os.path.realpath(cache))
    if not place.is_relative_to(os.path.realpath(root)) or not place.is_dir():
        return
    from judge.temporary import remove  # most caches are ours

    for entry in os.scandir(place):
        if entry.is_dir(follow_symlinks=False):
            if entry.name != _LEFT:
                remove(Path(entry.path))
        else:
            os.unlink(entry.path)
    if set(os.listdir(place)) - {_LEFT}:
        raise PermissionError(place)  # what cannot be removed must not be believed
