// Calls that no solution needs: each must be refused.
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <sys/ipc.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
static int breaches;
static void refused(const char *what, long result) { if (result >= 0) { printf("breach: %s\n", what); breaches++; } }
static void no_raise(const char *what, int resource) {
    struct rlimit limit;
    getrlimit(resource, &limit);
    if (limit.rlim_max == RLIM_INFINITY) { printf("breach: no limit on %s\n", what); breaches++; return; }
    limit.rlim_cur = limit.rlim_max = limit.rlim_max + 1;
    refused(what, setrlimit(resource, &limit));
}
int main(void) {
    char attribute[128] = {0};
    refused("mount", mount("none", "/tmp", "tmpfs", 0, 0));
    refused("umount", umount2("/proc", MNT_DETACH));
    refused("unshare user", unshare(CLONE_NEWUSER));
    refused("unshare mount", unshare(CLONE_NEWNS));
    refused("clone user", syscall(SYS_clone, CLONE_NEWUSER | 17, 0, 0, 0, 0));
    refused("chroot", chroot("/usr"));
    refused("sethostname", sethostname("x", 1));
    refused("bpf", syscall(SYS_bpf, 0, attribute, sizeof attribute));
    refused("perf", syscall(SYS_perf_event_open, attribute, 0, -1, -1, 0));
    refused("io_uring", syscall(SYS_io_uring_setup, 1, attribute));
    refused("keyctl", syscall(SYS_keyctl, 0, -3, 0));
    refused("userfaultfd", syscall(SYS_userfaultfd, 0));
    refused("shmget", shmget(IPC_PRIVATE, 4096, 0600));
    refused("packet socket", socket(AF_PACKET, SOCK_RAW, 0));
    refused("netlink", socket(AF_NETLINK, SOCK_RAW, 0));
    if (geteuid() != 0) refused("setuid", setuid(0));
    no_raise("cpu", RLIMIT_CPU);
    no_raise("file size", RLIMIT_FSIZE);
    no_raise("processes", RLIMIT_NPROC);
    if (!breaches) puts("ok");
}
