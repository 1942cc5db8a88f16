"""A system call filter: what no solution needs is refused with EPERM, for this process and its children.

The filter is a list of classic BPF instructions over struct seccomp_data (Linux: include/uapi/linux/seccomp.h):
number at 0, architecture at 4, arguments from 16, eight bytes each, low half first. Rules that look at arguments come
first, for the kernel remembers which calls are allowed without a look at them.
"""

import ctypes
import struct
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from judge.confinement import callnumbers as calls
from judge.confinement import kernel
from judge.confinement.kernel import PR_SET_SECCOMP

_FILTER_MODE = 2
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_REFUSE = 0x00050000
_EPERM, _ENOMEM, _ENOSYS = _REFUSE | 1, _REFUSE | 12, _REFUSE | 38
#: the call returns 0 and nothing was done
_PRETEND = _REFUSE
_LOAD, _EQUAL, _ANY_BIT, _AT_LEAST, _AND, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x54, 0x06
_NUMBER, _ARCHITECTURE = 0, 4
_X32_BIT = 0x40000000

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

_AF_UNIX, _SOCK_STREAM, _SOCK_SEQPACKET, _SOCK_TYPE = 1, 1, 5, 0xF
_NEW_NAMESPACES = 0x7E020000
_SET_ID_BITS = 0o6000
_MAP_SHARED, _MAP_ANONYMOUS = 0x01, 0x20
_MADV_PAGEOUT = 21
_SIGCHLD = 17

#: stands in a guard for the process that it will be put around
OWN_PID = 0x7FFFFFF1


class Situation(NamedTuple):
    """What of the rules depends on where a program runs."""

    #: these get no signals, and their limits and priorities stay
    protected_pids: Sequence[int] = ()
    #: among the machine's processes and files
    is_in_place: bool = False
    #: whether a cgroup counts memory that no process shows, and processor time that nobody waited for
    counts_memory: bool = False
    counts_cpu: bool = False
    #: a compiler, which may want to set modes of what it makes: in place it is left in the belief that it did
    is_build: bool = False
    #: Landlock looks at what is truncated by name
    has_truncate: bool = True


def install(situation: Situation) -> None:
    """Refuse the calls of this module from now on.

    Needs no_new_privs. Raises OSError where the kernel has no seccomp, KeyError on an unknown machine.
    """
    program = _assemble(situation)
    instructions = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(instructions))
    kernel.prctl(PR_SET_SECCOMP, _FILTER_MODE, ctypes.c_char_p(header))


def guard() -> bytes:
    """Instructions for a filter around one process, OWN_PID in it: it and its children can send signals to that process only.

    For kernels whose Landlock does not keep signals inside. Raises KeyError on an unknown machine.
    """
    own = [_line(_EQUAL, OWN_PID, 2, 0), _line(_EQUAL, 0, 1, 0), _line(_RETURN, _EPERM)]
    return b"".join([_line(_LOAD, _NUMBER), *_for_each(calls.SIGNALS.values(), 0, own), _line(_RETURN, _ALLOW)])


def _assemble(situation: Situation) -> bytes:
    lines = [_line(_LOAD, _ARCHITECTURE), _line(_EQUAL, _AUDIT[kernel.MACHINE], 1, 0), _line(_RETURN, _KILL), _line(_LOAD, _NUMBER)]
    if kernel.MACHINE == "x86_64":
        lines += [_line(_AT_LEAST, _X32_BIT, 0, 1), _line(_RETURN, _KILL)]
    lines += _of_memory(situation) + _of_files(situation) + _of_processes(situation) + _of_sockets(situation)
    refused = [*calls.REFUSED.values(), *(() if situation.is_build else calls.SENDING.values())]
    if situation.is_in_place:
        refused += calls.WATCHING.values()
        refused += () if situation.has_truncate else (calls.TRUNCATE,)
        lines += _always(calls.FILE_METADATA.values(), _PRETEND if situation.is_build else _EPERM)
    return b"".join([*lines, *_always(refused, _EPERM), *_always([calls.CLONE3], _ENOSYS), _line(_RETURN, _ALLOW)])


def _of_memory(situation: Situation) -> list[bytes]:
    """Memory that is in no process's resident size: what is shared and was let go again, files in memory, swapped pages."""
    lines = _when(calls.MADVISE, 2, _refuse([_MADV_PAGEOUT]))
    if situation.is_build:
        return lines
    lines += _always([calls.MEMFD_CREATE], _EPERM)
    if situation.counts_memory:
        return lines
    is_shared = [_line(_ANY_BIT, _MAP_ANONYMOUS, 0, 2), _line(_ANY_BIT, _MAP_SHARED, 0, 1), _line(_RETURN, _ENOMEM)]
    return _when(calls.MMAP, 3, is_shared) + lines


def _of_files(situation: Situation) -> list[bytes]:
    lines = _when(calls.FCNTL, 1, _refuse(calls.REFUSED_FCNTL)) + _when(calls.IOCTL, 1, _refuse(calls.REFUSED_IOCTL))
    if situation.is_in_place:
        return lines
    for *numbers, argument in calls.MODES:
        lines += _when((numbers[0], numbers[1]), argument or 0, [_line(_ANY_BIT, _SET_ID_BITS, 0, 1), _line(_RETURN, _EPERM)])
    return lines


def _of_processes(situation: Situation) -> list[bytes]:
    """Nothing reaches the launcher, nor, in place, any process of the user's; children do not vanish uncounted."""
    lines = _when(calls.CLONE, 0, [_line(_ANY_BIT, _NEW_NAMESPACES, 0, 1), _line(_RETURN, _EPERM)])
    pids = situation.protected_pids
    only_oneself = [_line(_EQUAL, 0, 1, 0), _line(_RETURN, _EPERM)]
    usual_policy = [_load(1), _line(_EQUAL, calls.USUAL_POLICY, 0, 1), _line(_RETURN, _PRETEND), _line(_RETURN, _EPERM)]
    for name, (numbers, argument) in calls.OF_A_PROCESS.items():
        body = only_oneself if situation.is_in_place else _refuse(pids)
        if situation.is_in_place and name == calls.OF_A_POLICY:
            body = [_line(_EQUAL, 0, len(usual_policy), 0), *usual_policy]
        if name in calls.OF_A_USER:
            body = [*body, _load(0), *_refuse([calls.OF_A_USER[name]])]
        lines += _when(numbers, argument, body)
    if situation.is_in_place:
        lines += _for_each(calls.SIGNALS.values(), 0, _refuse([*pids, *(-pid for pid in pids), -1]))
    if not situation.counts_cpu and not situation.is_build:
        # Who ignores SIGCHLD, or wants no zombies, has children whose time nobody counts; the new action lies where no filter can look.
        has_action = [_line(_EQUAL, _SIGCHLD, 0, 5), _load(1), _line(_EQUAL, 0, 0, 2), _line(_LOAD, 28), _line(_EQUAL, 0, 1, 0)]
        lines += _when(calls.SIGACTION, 0, [*has_action, _line(_RETURN, _PRETEND)])
    return lines


def _of_sockets(situation: Situation) -> list[bytes]:
    """No network; in place no socket that has a name; where nobody counts what waits in them, none at all."""
    if situation.is_build or situation.counts_memory:
        stream = [_line(_AND, _SOCK_TYPE), _line(_EQUAL, _SOCK_STREAM, 2, 0), _line(_EQUAL, _SOCK_SEQPACKET, 1, 0), _line(_RETURN, _EPERM)]
        lines = _when(calls.SOCKETPAIR, 1, stream) if situation.is_in_place else []
    else:
        lines = _always([calls.SOCKETPAIR], _EPERM)
    if situation.is_in_place or not (situation.is_build or situation.counts_memory):
        return lines + _always([calls.SOCKET], _EPERM)
    return lines + _when(calls.SOCKET, 0, [_line(_EQUAL, _AF_UNIX, 1, 0), _line(_RETURN, _EPERM)])


def _refuse(values: Iterable[int]) -> list[bytes]:
    return [line for value in values for line in (_line(_EQUAL, value & 0xFFFFFFFF, 0, 1), _line(_RETURN, _EPERM))]


def _always(numbers: Iterable[calls.Numbers], answer: int) -> list[bytes]:
    own = filter(None, map(_own, numbers))
    return [line for number in own for line in (_line(_EQUAL, number, 0, 1), _line(_RETURN, answer))]


def _for_each(numbers: Iterable[calls.Numbers], argument: int, body: list[bytes]) -> list[bytes]:
    return [line for pair in numbers for line in _when(pair, argument, body)]


def _when(numbers: calls.Numbers, argument: int, body: list[bytes]) -> list[bytes]:
    """Instructions that run `body` over the low half of `argument` when the call is this, then allow it."""
    number = _own(numbers)
    body = [_load(argument), *body, _line(_RETURN, _ALLOW)]
    return [] if number is None else [_line(_EQUAL, number, 0, len(body)), *body]


def _own(numbers: calls.Numbers) -> int | None:
    """The number on this machine."""
    return numbers[0 if kernel.MACHINE == "x86_64" else 1]


def _load(argument: int) -> bytes:
    return _line(_LOAD, 16 + 8 * argument)


def _line(code: int, constant: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, constant)
