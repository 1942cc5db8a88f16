"""The root folder that a sandboxed program sees, built inside a new mount namespace.

    /usr /bin /lib ...   the system's, read-only
    /etc                 a handful of files, and a passwd of our own
    /proc                this pid namespace's
    /dev                 null zero full random urandom, stdin stdout stderr fd
    /box, also as /tmp   the run's own folder: writable, small, gone with the sandbox
    mounts, read roots   the program, and tools that live outside the system folders, read-only

Knows nothing of processes or limits.
"""

import os
import stat
from collections.abc import Sequence
from typing import NamedTuple

from judge.confinement import kernel
from judge.confinement.kernel import MS_BIND, MS_NOATIME, MS_NODEV, MS_NOSUID, MS_PRIVATE, MS_RDONLY, MS_REC, MS_REMOUNT

#: a program's working folder and the only place it may write
SCRATCH = "/box"

SYSTEM_FOLDERS = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store", "/gnu/store")

#: folders and files of /etc that toolchains read; whatever is missing is left out
ETC = (
    "/etc/alternatives", "/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/localtime",
    "/etc/ssl/openssl.cnf", "/etc/mono", "/etc/dotnet",
    "/etc/java-8-openjdk", "/etc/java-11-openjdk", "/etc/java-17-openjdk", "/etc/java-21-openjdk", "/etc/java-25-openjdk",
)  # fmt: skip

_DEVICES = ("/dev/null", "/dev/zero", "/dev/full", "/dev/random", "/dev/urandom")
_LINKS = {"fd": "/proc/self/fd", "stdin": "/proc/self/fd/0", "stdout": "/proc/self/fd/1", "stderr": "/proc/self/fd/2"}

#: the folder of it is missing, so that what points here is missing too, also for who would make it
_NOWHERE = "/nowhere/file"

#: where the new root is put together; hidden for a moment in our own mount namespace only
_STAGES = ("/sys", "/mnt", "/media", "/srv")


class Room(NamedTuple):
    """The size of a program's own folder, as whom it runs, the devices that it sees, and whether it may make files
    and open stdout by its name."""

    scratch_mib: int
    uid: int
    devices: Sequence[str]
    opens_files: bool


def devices(counts_memory: bool) -> list[str]:
    """The devices that may be seen. Where no cgroup counts memory, /dev/zero is not: mapped and shared, it is memory of nobody's."""
    return [path for path in _DEVICES if counts_memory or path != "/dev/zero"]


def enter_root(room: Room, *, read_only: Sequence[tuple[str, str]], writable: Sequence[tuple[str, str]]) -> None:
    """Make a new root and enter it; pairs are (outside, inside). Raises OSError where the kernel refuses a step."""
    kernel.mount("none", "/", None, MS_REC | MS_PRIVATE)
    stage = next(folder for folder in _STAGES if os.path.isdir(folder))
    kernel.mount("tmpfs", stage, "tmpfs", MS_NOSUID | MS_NODEV, options="size=1m,mode=755")
    for folder in SYSTEM_FOLDERS:
        _show_system_folder(stage, folder)
    _make_etc(stage, room.uid)
    _make_devices(stage, room)
    os.mkdir(f"{stage}/proc")
    kernel.mount("proc", f"{stage}/proc", "proc", MS_NOSUID | MS_NODEV)
    os.mkdir(stage + SCRATCH)
    kernel.mount(
        "tmpfs",
        stage + SCRATCH,
        "tmpfs",
        MS_NOSUID | MS_NODEV | MS_NOATIME,
        options=f"size={room.scratch_mib}m,nr_inodes=16384,mode={1777 if room.opens_files else 555}",
    )
    for outside, inside in read_only:
        _bind(outside, stage + inside, MS_RDONLY | MS_NOSUID | MS_NODEV)
    for outside, inside in writable:
        _bind(outside, stage + inside, MS_NOSUID | MS_NODEV)
    if not os.path.exists(f"{stage}/tmp"):  # a tool that lives below /tmp keeps it
        os.symlink(SCRATCH, f"{stage}/tmp")
    kernel.mount("none", stage, None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NODEV)
    os.chdir(stage)
    kernel.pivot_root(".", ".")
    kernel.detach(".")
    os.chdir(SCRATCH)


def _show_system_folder(stage: str, folder: str) -> None:
    if os.path.islink(folder):
        os.symlink(os.readlink(folder), stage + folder)
    elif os.path.isdir(folder):
        _bind(folder, stage + folder, MS_RDONLY | MS_NOSUID | MS_NODEV)


def _make_etc(stage: str, uid: int) -> None:
    os.mkdir(f"{stage}/etc")
    for path in ETC:
        if os.path.exists(path):
            _bind(os.path.realpath(path), stage + path, MS_RDONLY | MS_NOSUID | MS_NODEV)
    with open(f"{stage}/etc/passwd", "w") as passwd:
        passwd.write(f"judge:x:{uid}:{uid}::{SCRATCH}:/bin/sh\n")


def _make_devices(stage: str, room: Room) -> None:
    os.mkdir(f"{stage}/dev")
    for path in room.devices:
        _bind(path, stage + path, MS_NOSUID)
    for name, target in _LINKS.items():
        os.symlink(target if room.opens_files or name not in ("stdout", "stderr") else _NOWHERE, f"{stage}/dev/{name}")
    os.symlink(SCRATCH, f"{stage}/dev/shm")


def _bind(outside: str, target: str, flags: int) -> None:
    if stat.S_ISDIR(os.stat(outside).st_mode):
        os.makedirs(target, exist_ok=True)
    else:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        os.close(os.open(target, os.O_CREAT | os.O_WRONLY, 0o644))
    kernel.mount(outside, target, None, MS_BIND | MS_REC)
    locked = os.statvfs(target).f_flag & (os.ST_NOSUID | os.ST_NODEV | os.ST_NOEXEC | os.ST_NOATIME | os.ST_NODIRATIME | os.ST_RELATIME)
    kernel.mount("none", target, None, MS_REMOUNT | MS_BIND | flags | _as_mount_flags(locked))


def _as_mount_flags(statvfs_flags: int) -> int:
    """Flags that an unprivileged remount may not drop. statvfs and mount use the same bits but for relatime."""
    relatime = 1 << 21 if statvfs_flags & os.ST_RELATIME else 0
    return statvfs_flags & ~os.ST_RELATIME | relatime
