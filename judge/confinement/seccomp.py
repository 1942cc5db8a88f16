"""A system call filter: what no solution needs is refused with EPERM, for this process and its children.

The filter is a list of classic BPF instructions over struct seccomp_data (Linux: include/uapi/linux/seccomp.h):
number at 0, architecture at 4, arguments from 16, eight bytes each, low half first.
"""

import ctypes
import struct
from collections.abc import Iterable

from judge.confinement import kernel
from judge.confinement.kernel import PR_SET_SECCOMP

_FILTER_MODE = 2
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_EPERM, _ENOSYS = 0x00050001, 0x00050026
_LOAD, _EQUAL, _ANY_BIT, _AT_LEAST, _RETURN = 0x20, 0x15, 0x45, 0x35, 0x06
_NUMBER, _ARCHITECTURE = 0, 4
_X32_BIT = 0x40000000

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

#: refused whatever the arguments: (x86_64, aarch64) numbers, from the kernel's syscall tables
_REFUSED = {
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438),
    "kcmp": (312, 272), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsmount": (432, 432), "mount_setattr": (442, 442),
    "unshare": (272, 97), "setns": (308, 268), "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "add_key": (248, 217),
    "request_key": (249, 218), "keyctl": (250, 219), "kexec_load": (246, 104), "kexec_file_load": (320, 294),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "reboot": (169, 142),
    "swapon": (167, 224), "swapoff": (168, 225), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "adjtimex": (159, 171), "clock_adjtime": (305, 266), "sethostname": (170, 161), "setdomainname": (171, 162),
    "quotactl": (179, 60), "acct": (163, 89), "syslog": (103, 116), "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264), "fanotify_init": (300, 262), "personality": (135, 92), "shmget": (29, 194),
    "msgget": (68, 186), "semget": (64, 190), "mq_open": (240, 180), "mknodat": (259, 33), "vhangup": (153, 58),
}  # fmt: skip
_REFUSED_X86 = {"mknod": 133, "uselib": 134, "ustat": 136, "_sysctl": 156, "iopl": 172, "ioperm": 173, "modify_ldt": 154}

_SOCKET, _CLONE, _CLONE3 = (41, 198), (56, 220), (435, 435)
_AF_UNIX = 1
_NEW_NAMESPACES = 0x7E020000
_SET_ID_BITS = 0o6000
#: chmod-like calls and the position of their mode: (x86_64, aarch64, argument)
_MODES = ((90, None, 1), (91, 52, 1), (268, 53, 2), (452, 452, 2))
_SIGNALS = ((62, 129), (200, 130), (234, 131))


def install(*, protected_pids: Iterable[int] = ()) -> None:
    """Refuse the calls of this module from now on; with `protected_pids`, those and everybody-at-once (-1) get no signals.

    Needs no_new_privs. Raises OSError where the kernel has no seccomp, KeyError on an unknown machine.
    """
    program = _assemble(protected_pids)
    instructions = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(instructions))
    kernel.prctl(PR_SET_SECCOMP, _FILTER_MODE, ctypes.c_char_p(header))


def _assemble(protected_pids: Iterable[int]) -> bytes:
    column = 0 if kernel.MACHINE == "x86_64" else 1
    lines = [_line(_LOAD, _ARCHITECTURE), _line(_EQUAL, _AUDIT[kernel.MACHINE], 1, 0), _line(_RETURN, _KILL), _line(_LOAD, _NUMBER)]
    if column == 0:
        lines += [_line(_AT_LEAST, _X32_BIT, 0, 1), _line(_RETURN, _KILL)]
    numbers = [pair[column] for pair in _REFUSED.values()] + (list(_REFUSED_X86.values()) if column == 0 else [])
    for number in numbers:
        lines += [_line(_EQUAL, number, 0, 1), _line(_RETURN, _EPERM)]
    lines += [_line(_EQUAL, _CLONE3[column], 0, 1), _line(_RETURN, _ENOSYS)]
    lines += _when(_CLONE[column], 0, [_line(_ANY_BIT, _NEW_NAMESPACES, 0, 1), _line(_RETURN, _EPERM)])
    lines += _when(_SOCKET[column], 0, [_line(_EQUAL, _AF_UNIX, 1, 0), _line(_RETURN, _EPERM)])
    for *pair, argument in _MODES:
        mode_number = pair[column]
        if mode_number is not None:
            lines += _when(mode_number, argument, [_line(_ANY_BIT, _SET_ID_BITS, 0, 1), _line(_RETURN, _EPERM)])
    targets = [sign * pid for pid in protected_pids for sign in (1, -1)]
    refusals = [line for target in (*targets, -1) for line in (_line(_EQUAL, target & 0xFFFFFFFF, 0, 1), _line(_RETURN, _EPERM))]
    for signals in _SIGNALS if targets else ():
        lines += _when(signals[column], 0, refusals)
    return b"".join([*lines, _line(_RETURN, _ALLOW)])


def _when(number: int, argument: int, body: list[bytes]) -> list[bytes]:
    """Instructions that run `body` over the low half of `argument` when the call is `number`, then allow it."""
    body = [_line(_LOAD, 16 + 8 * argument), *body, _line(_RETURN, _ALLOW)]
    return [_line(_EQUAL, number, 0, len(body)), *body]


def _line(code: int, constant: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("HBBI", code, if_true, if_false, constant)
