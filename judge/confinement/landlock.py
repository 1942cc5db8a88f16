"""Landlock: which paths this process and its children may open, from now on and for good.

Source of numbers and rights: Linux, include/uapi/linux/landlock.h (ABI 1 to 7).
"""

import ctypes
import os
from collections.abc import Iterable

from judge.confinement import kernel

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG = 1
_PATH_BENEATH = 1

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR = 1, 2, 4, 8
_READ = _EXECUTE | _READ_FILE | _READ_DIR
#: every right of ABI 1 (bits 0 to 12), then refer, truncate and ioctl_dev of ABI 2, 3 and 5
_RIGHTS_BY_ABI = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
_FILE_RIGHTS = _EXECUTE | _WRITE_FILE | _READ_FILE | 1 << 14
_TCP = 3
_SCOPED = 3
#: ABI from which a file must be allowed to be truncated by its name, and from which signals stay inside
_TRUNCATES_SINCE, _SCOPES_SINCE = 3, 6


def abi() -> int:
    """The kernel's Landlock ABI; 0 where there is none."""
    try:
        return kernel.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _VERSION_FLAG)
    except OSError:
        return 0


def covers_truncate() -> bool:
    """Whether `restrict` keeps files that may not be written from being cut by their names."""
    return abi() >= _TRUNCATES_SINCE


def covers_signals() -> bool:
    """Whether `restrict` keeps signals inside."""
    return abi() >= _SCOPES_SINCE


def restrict(*, readable: Iterable[str], writable: Iterable[str]) -> None:
    """Allow reading and executing below `readable`, everything below `writable`, no TCP, no signals to outsiders.

    Paths that do not exist are left out. Raises OSError where the kernel has no Landlock.
    """
    version = abi()
    handled = _RIGHTS_BY_ABI[max(1, min(version, 5))]
    fields = [handled, _TCP if version >= 4 else 0, _SCOPED if version >= _SCOPES_SINCE else 0]
    size = 8 if version < 4 else 16 if version < _SCOPES_SINCE else 24
    ruleset = kernel.syscall(_CREATE_RULESET, (ctypes.c_uint64 * 3)(*fields), ctypes.c_size_t(size), 0)
    try:
        for path in readable:
            _allow(ruleset, path, _READ)
        for path in writable:
            _allow(ruleset, path, handled)
        kernel.syscall(_RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed_access", ctypes.c_uint64), ("parent_fd", ctypes.c_int32))


def _allow(ruleset: int, path: str, rights: int) -> None:
    try:
        folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not os.path.isdir(path):
            rights &= _FILE_RIGHTS
        rule = _PathBeneath(rights, folder)
        kernel.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(folder)
