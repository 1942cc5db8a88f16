"""System calls that Python does not offer, by ctypes; each raises OSError with the kernel's errno.

Knows nothing of sandboxes. Linux only; numbers above 400 are the same on all architectures.
"""

import ctypes
import os

_libc = ctypes.CDLL(None, use_errno=True)
#: the same, keeping the interpreter's lock: a forked child has no thread to get it back from
_libc_holding = ctypes.PyDLL(None, use_errno=True)

MACHINE = os.uname().machine

#: numbers of clone, pivot_root and capset by machine (Linux: arch/x86/entry/syscalls, include/uapi/asm-generic/unistd.h)
_CLONE = {"x86_64": 56, "aarch64": 220}
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_CAPSET = {"x86_64": 126, "aarch64": 91}

#: _LINUX_CAPABILITY_VERSION_3, which knows 64 of them (include/uapi/linux/capability.h)
_CAPABILITIES_OF_64 = 0x20080522

MS_RDONLY, MS_NOSUID, MS_NODEV, MS_REMOUNT, MS_NOATIME, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 32, 1024, 4096, 16384, 1 << 18
MNT_DETACH = 2

PR_SET_PDEATHSIG, PR_SET_SECCOMP, PR_CAPBSET_DROP, PR_SET_SECUREBITS = 1, 22, 24, 28
PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 36, 38


def syscall(number: int, *arguments: object) -> int:
    """The result of a raw system call."""
    result = int(_libc.syscall(number, *arguments))
    if result < 0:
        _fail()
    return result


def prctl(option: int, *arguments: object) -> int:
    """The result of prctl(2)."""
    padded = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in (*arguments, 0, 0, 0, 0)[:4]]
    result = int(_libc.prctl(option, *padded))
    if result < 0:
        _fail()
    return result


def mount(source: str, target: str, kind: str | None, flags: int, *, options: str | None = None) -> None:
    """mount(2)."""
    words = [os.fsencode(word) if word is not None else None for word in (source, target, kind, options)]
    if _libc.mount(words[0], words[1], words[2], ctypes.c_ulong(flags), words[3]) != 0:
        _fail(target)


def detach(target: str) -> None:
    """umount2(2) with MNT_DETACH."""
    if _libc.umount2(os.fsencode(target), MNT_DETACH) != 0:
        _fail(target)


def pivot_root(new_root: str, put_old: str) -> None:
    """pivot_root(2)."""
    syscall(_PIVOT_ROOT[MACHINE], os.fsencode(new_root), os.fsencode(put_old))


def give_up_capabilities() -> None:
    """capset(2): none of them from now on; where no new privileges are granted, execution brings none back."""
    syscall(_CAPSET[MACHINE], (ctypes.c_uint32 * 2)(_CAPABILITIES_OF_64, 0), (ctypes.c_uint32 * 6)())


def fork_into(flags: int) -> int:
    """fork(2), with the child in new namespaces named by CLONE_NEW* `flags`, if any: 0 in the child, else its pid.

    Unlike os.fork it tells nobody, so the child must do little and execute something soon.
    """
    sigchld = 17
    pid = int(_libc_holding.syscall(_CLONE[MACHINE], ctypes.c_ulong(flags | sigchld), None, None, None, None))
    if pid < 0:
        _fail()
    return pid


def reset_signal(number: int) -> None:
    """signal(2) with SIG_DFL, also where Python allows no thread but the first to say so."""
    _libc.signal(number, None)


def _fail(path: str | None = None) -> None:
    number = ctypes.get_errno()
    raise OSError(number, os.strerror(number), path)
