"""Confine the calling process, for good, step by step; what a step cannot do here is left out and told.

Two situations. In new namespaces the process sees a root folder of its own and is init of its processes. Where the
kernel or a container forbids namespaces, it stays among the machine's processes, and Landlock and seccomp hold it.

Runs in the forked child between fork and exec; knows nothing of programs and limits.
"""

import os
import signal
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from judge.confinement import kernel, landlock, seccomp
from judge.confinement.filesystem import ETC, SCRATCH, SYSTEM_FOLDERS, Room, devices, enter_root

_NEW_USER = 0x10000000
#: CLONE_NEW pid, net, ipc, uts and ns (mount)
_NAMESPACES = 0x20000000 | 0x40000000 | 0x08000000 | 0x04000000 | 0x00020000

#: user ids that no system hands out (systemd: UIDS-GIDS.md), one for each sandbox that root starts, so that
#: process counts are apart
_FREE_UIDS = range(60706, 61184)

#: CAP_CHOWN, CAP_SETGID and CAP_SETUID
_ROOTS_RIGHTS = 1 << 0 | 1 << 6 | 1 << 7


class View(NamedTuple):
    """What a confined process may see beside the system: (outside, inside) pairs, and its own folder's size."""

    read_only: Sequence[tuple[str, str]]
    writable: Sequence[tuple[str, str]]
    scratch_mib: int
    #: whether a cgroup counts what it uses, and whether it is a compiler
    counts_memory: bool = False
    counts_cpu: bool = False
    is_build: bool = False
    #: whether it may make files in its own folder, and open stdout and stderr by their names
    opens_files: bool = True


def fork_in_place() -> int:
    """Fork, without namespaces: 0 in the child, else its pid."""
    return kernel.fork_into(0)


def fork_confined() -> int:
    """Fork into new namespaces: 0 in the child, else its pid. Raises OSError where they are not to be had."""
    return kernel.fork_into(_NAMESPACES if rules_others() else _NAMESPACES | _NEW_USER)


def die_with_parent() -> None:
    """From now on the end of the thread that forked this process ends it, too; until it takes on another user."""
    kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans() -> None:
    """From now on what loses its parent below this process becomes its child, so that it can be found and ended."""
    kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)


def rules_others() -> bool:
    """Whether this is root that may become others, and give files away: not where it lacks the rights, or no others are known."""
    if os.geteuid() != 0:
        return False
    try:
        is_alone = not all(_is_mapped(inside_ids()[0], name) for name in ("uid_map", "gid_map"))
        with open("/proc/self/status") as file:
            rights = next((int(line.split()[1], 16) for line in file if line.startswith("CapEff:")), _ROOTS_RIGHTS)
    except OSError:
        return True
    return not is_alone and rights & _ROOTS_RIGHTS == _ROOTS_RIGHTS


def inside_ids() -> tuple[int, int]:
    """The uid and gid to be confined as: the learner's own, or for root an unused one. Call before `fork_confined`."""
    if os.geteuid() == 0:
        uid = _FREE_UIDS[os.getpid() % len(_FREE_UIDS)]
        return uid, uid
    return os.geteuid(), os.getegid()


def confine_in_namespaces(view: View, *, uid: int, gid: int, outside: tuple[int, int]) -> list[str]:
    """After `fork_confined`: enter the root of `view` as `uid`; the names of the protections that are on.

    `outside`: the ids of who forked, which become those where the user is of a namespace of its own.
    """
    is_root = os.geteuid() == 0  # in a user namespace, nobody is anybody yet
    if not is_root:
        _map_ids((uid, gid), outside)
    enter_root(Room(view.scratch_mib, uid, devices(view.counts_memory), view.opens_files), read_only=view.read_only, writable=view.writable)
    if is_root:
        os.setgroups([])
        os.setresgid(gid, gid, gid)
        os.setresuid(uid, uid, uid)
    # As init of its namespace it takes everybody along. In place it must live on and end the others itself.
    die_with_parent()
    own = [SCRATCH, "/dev"] if view.opens_files else ["/dev/null"]
    writable = [*own, *(inside for _, inside in view.writable)]
    rules = seccomp.Situation([1], False, view.counts_memory, view.counts_cpu, view.is_build)
    return ["namespaces", *_restrict(rules, readable=["/"], writable=writable)]


def confine_in_place(view: View, *, scratch: str, protected_pids: Sequence[int]) -> list[str]:
    """Without namespaces: hold the process by Landlock and seccomp where present; the names of those that are on.

    Paths stay as they are outside; `scratch` is an empty folder to work in; `protected_pids` get no signals.
    """
    if os.geteuid() == 0:
        _drop_capabilities()
    readable = [*SYSTEM_FOLDERS, *ETC, *devices(view.counts_memory), "/proc", *(outside for outside, _ in view.read_only)]
    writable = [*([scratch] if view.opens_files else []), "/dev/null", *(outside for outside, _ in view.writable)]
    os.chdir(scratch)
    rules = seccomp.Situation(
        [*protected_pids, os.getpid()], True, view.counts_memory, view.counts_cpu, view.is_build, has_truncate=landlock.covers_truncate()
    )
    return _restrict(rules, readable=readable, writable=writable)


def guard_in_place() -> bytes:
    """A filter to put around each program in place, or nothing: where Landlock does not keep its signals from other processes."""
    try:
        return b"" if landlock.covers_signals() else seccomp.guard()
    except KeyError:
        return b""


def _is_mapped(number: int, name: str) -> bool:
    """Whether this user namespace knows a user or group."""
    with open(f"/proc/self/{name}") as file:
        ranges = [tuple(map(int, line.split())) for line in file]
    return any(first <= number < first + count for first, _, count in ranges)


def _map_ids(inside: tuple[int, int], outside: tuple[int, int]) -> None:
    maps = (f"{within} {without} 1" for within, without in zip(inside, outside, strict=True))
    for name, text in zip(("setgroups", "uid_map", "gid_map"), ("deny", *maps), strict=True):
        with open(f"/proc/self/{name}", "w") as file:
            file.write(text)


def _restrict(rules: seccomp.Situation, *, readable: Sequence[str], writable: Sequence[str]) -> list[str]:
    kernel.reset_signal(signal.SIGCHLD)  # before the filter: who began the judge may have ignored it
    kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)
    applied = []
    if landlock.abi() > 0:
        landlock.restrict(readable=readable, writable=writable)
        applied.append("landlock")
    try:
        seccomp.install(rules)
        applied.append("seccomp")
    except (OSError, KeyError):
        pass
    return [*applied, "rlimits"]


def _drop_capabilities() -> None:
    """Root that cannot change its id: without capabilities, now and after exec."""
    noroot_locked = 1 << 0 | 1 << 1 | 1 << 2 | 1 << 3
    with suppress(OSError):  # a root that has few rights may not do that
        kernel.prctl(kernel.PR_SET_SECUREBITS, noroot_locked)
    for capability in range(64):
        try:
            kernel.prctl(kernel.PR_CAPBSET_DROP, capability)
        except OSError:
            break
    with suppress(KeyError):
        kernel.give_up_capabilities()
