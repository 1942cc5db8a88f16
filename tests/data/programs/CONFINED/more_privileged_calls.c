// More calls that no solution needs, by their numbers where a library has no name for them: each must be refused.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>
static int breaches;
static char space[256];
static void refused(const char *what, long result) { if (result >= 0) { printf("breach: %s\n", what); breaches++; } }
int main(void) {
    int parent = syscall(SYS_pidfd_open, getppid(), 0);
    struct timespec when = {0, 0};
    struct timeval then = {0, 0};
    for (int command = 0; command < 20; command++) refused("bpf", syscall(SYS_bpf, command, space, 120));
    refused("io_uring_register", syscall(SYS_io_uring_register, -1, 0, 0, 0));
    refused("/dev/userfaultfd", open("/dev/userfaultfd", O_RDWR));
    refused("perf of itself", syscall(SYS_perf_event_open, space, getpid(), -1, -1, 0));
    refused("add_key", syscall(SYS_add_key, "user", "x", "y", 1, -4));
    refused("request_key", syscall(SYS_request_key, "user", "x", 0, -3));
    refused("open_tree", syscall(428, AT_FDCWD, "/", 1));
    refused("fsopen", syscall(430, "tmpfs", 0));
    refused("mount_setattr", syscall(442, AT_FDCWD, "/", 0, space, 32));
    refused("name_to_handle_at", syscall(SYS_name_to_handle_at, AT_FDCWD, "/", space, space, 0));
    refused("pidfd_getfd", syscall(438, parent, 3, 0));
    refused("process_madvise", syscall(440, parent, space, 1, 4, 0));
    refused("kcmp", syscall(SYS_kcmp, getppid(), getppid(), 0, 0, 0));
    refused("clock_settime", clock_settime(CLOCK_REALTIME, &when));
    refused("settimeofday", settimeofday(&then, NULL));
    refused("clock_adjtime", syscall(SYS_clock_adjtime, CLOCK_REALTIME, space));
    refused("init_module", syscall(SYS_init_module, space, 1, ""));
    refused("acct", syscall(SYS_acct, NULL));
    refused("fanotify", syscall(SYS_fanotify_init, 0, 0));
    refused("personality", syscall(SYS_personality, 0x0040000));
    refused("setns", syscall(SYS_setns, open("/proc/self/ns/mnt", O_RDONLY), 0));
    refused("setns of process 1", syscall(SYS_setns, open("/proc/1/ns/pid", O_RDONLY), 0));
    refused("clone3", syscall(SYS_clone3, space, 88));
    refused("clone pid", syscall(SYS_clone, CLONE_NEWPID | 17, 0, 0, 0, 0));
    refused("clone cgroup", syscall(SYS_clone, CLONE_NEWCGROUP | 17, 0, 0, 0, 0));
    refused("unshare time", unshare(0x80));
    if (!breaches) puts("ok");
}
