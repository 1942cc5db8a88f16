"""Numbers of the system calls that the filter knows: (x86_64, aarch64), from the kernel's tables; None where there is no such call."""

Numbers = tuple[int | None, int | None]

#: refused whatever the arguments, in every situation
REFUSED: dict[str, Numbers] = {
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271), "pidfd_getfd": (438, 438),
    "kcmp": (312, 272), "mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51),
    "open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430), "fsconfig": (431, 431), "fsmount": (432, 432),
    "fspick": (433, 433), "mount_setattr": (442, 442), "open_tree_attr": (467, 467),
    "unshare": (272, 97), "setns": (308, 268), "bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282),
    "io_uring_setup": (425, 425), "io_uring_enter": (426, 426), "io_uring_register": (427, 427), "add_key": (248, 217),
    "request_key": (249, 218), "keyctl": (250, 219), "kexec_load": (246, 104), "kexec_file_load": (320, 294),
    "init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106), "reboot": (169, 142),
    "swapon": (167, 224), "swapoff": (168, 225), "settimeofday": (164, 170), "clock_settime": (227, 112),
    "adjtimex": (159, 171), "clock_adjtime": (305, 266), "sethostname": (170, 161), "setdomainname": (171, 162),
    "quotactl": (179, 60), "quotactl_fd": (443, 443), "acct": (163, 89), "syslog": (103, 116), "open_by_handle_at": (304, 265),
    "name_to_handle_at": (303, 264), "fanotify_init": (300, 262), "personality": (135, 92), "mknodat": (259, 33), "vhangup": (153, 58),
    "mknod": (133, None), "uselib": (134, None), "ustat": (136, None), "_sysctl": (156, None), "iopl": (172, None),
    "ioperm": (173, None), "modify_ldt": (154, None),
    # System V and POSIX messages, semaphores, memory: not those of the user either, which in place are there to be found
    "shmget": (29, 194), "shmat": (30, 196), "shmctl": (31, 195), "msgget": (68, 186), "msgsnd": (69, 189), "msgrcv": (70, 188),
    "msgctl": (71, 187), "semget": (64, 190), "semop": (65, 193), "semtimedop": (220, 192), "semctl": (66, 191),
    "mq_open": (240, 180), "mq_unlink": (241, 181),
    # other processes by a descriptor, which a filter cannot look behind
    "pidfd_send_signal": (424, 424), "process_madvise": (440, 440), "process_mrelease": (448, 448), "move_pages": (279, 239),
    "migrate_pages": (256, 238), "memfd_secret": (447, 447),
    # what would stay on a file that the next run is given again, or on one of the user's
    "setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7), "setxattrat": (463, 463), "removexattr": (197, 14),
    "lremovexattr": (198, 15), "fremovexattr": (199, 16), "removexattrat": (466, 466), "file_setattr": (469, 469),
}  # fmt: skip

#: refused in place: Landlock does not look at owners, modes and times of files, nor at who watches them
FILE_METADATA: dict[str, Numbers] = {
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452), "chown": (92, None), "fchown": (93, 55),
    "lchown": (94, None), "fchownat": (260, 54), "utime": (132, None), "utimes": (235, None), "futimesat": (261, None),
    "utimensat": (280, 88),
}  # fmt: skip
WATCHING: dict[str, Numbers] = {"inotify_add_watch": (254, 27)}
TRUNCATE: Numbers = (76, 45)

#: calls that take a mode, and where: the set-id bits are refused
MODES = ((90, None, 1), (91, 52, 1), (268, 53, 2), (452, 452, 2))

#: signals go to a process that the first argument names
SIGNALS: dict[str, Numbers] = {
    "kill": (62, 129), "tkill": (200, 130), "tgkill": (234, 131), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240),
}  # fmt: skip

#: limits, processors and priorities of the process that an argument names, where 0 is oneself: number, then which argument
OF_A_PROCESS: dict[str, tuple[Numbers, int]] = {
    "prlimit64": ((302, 261), 0), "sched_setparam": ((142, 118), 0), "sched_setscheduler": ((144, 119), 0),
    "sched_setaffinity": ((203, 122), 0), "sched_setattr": ((314, 274), 0), "setpriority": ((141, 140), 1), "ioprio_set": ((251, 30), 1),
}  # fmt: skip
#: of these, what is to be the usual policy anyway is left in that belief: Mono asks so for its threads, and writes of a refusal to stdout
OF_A_POLICY, USUAL_POLICY = "sched_setscheduler", 0
#: of these, the first argument says what the second is: this means all processes of a user
OF_A_USER = {"setpriority": 2, "ioprio_set": 3}

#: descriptors on their way belong to no process, and the files behind them to no folder once they are removed
SENDING: dict[str, Numbers] = {"sendmsg": (46, 211), "sendmmsg": (307, 269)}

MMAP: Numbers = (9, 222)
MADVISE: Numbers = (28, 233)
MEMFD_CREATE: Numbers = (319, 279)
FCNTL: Numbers = (72, 25)
IOCTL: Numbers = (16, 29)
SIGACTION: Numbers = (13, 134)
SOCKET: Numbers = (41, 198)
SOCKETPAIR: Numbers = (53, 199)
CLONE: Numbers = (56, 220)
CLONE3: Numbers = (435, 435)

#: owners and signals of a file, leases, notices, hints: they outlast the run, or reach another process
REFUSED_FCNTL = (8, 10, 15, 1024, 1026, 1036, 1038)
#: FIOSETOWN and SIOCSPGRP (who gets signals), TIOCSTI and TIOCLINUX (typing into a terminal), attributes of files
REFUSED_IOCTL = (0x8901, 0x8902, 0x5412, 0x541C, 0x40086602, 0x40046602, 0x40087602, 0x401C5820)
