// Limits, processors, priorities and signals of the process that watches over it, by every call that takes a process.
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
static int breaches;
static void refused(const char *what, long result) { if (result >= 0) { printf("breach: %s\n", what); breaches++; } }
int main(void) {
    pid_t parent = getppid();
    struct rlimit none = {0, 0}, old;
    const int resources[] = {RLIMIT_NOFILE, RLIMIT_CPU, RLIMIT_AS, RLIMIT_NPROC, RLIMIT_FSIZE, RLIMIT_STACK};
    for (int i = 0; i < 6; i++) refused("prlimit", prlimit(parent, resources[i], &none, NULL));
    refused("prlimit to read", prlimit(parent, RLIMIT_CPU, NULL, &old));
    cpu_set_t first;
    CPU_ZERO(&first);
    CPU_SET(0, &first);
    struct sched_param priority = {0};
    refused("sched_setaffinity", sched_setaffinity(parent, sizeof first, &first));
    refused("sched_setscheduler", sched_setscheduler(parent, SCHED_IDLE, &priority));
    refused("sched_setparam", sched_setparam(parent, &priority));
    refused("setpriority", setpriority(PRIO_PROCESS, parent, 19));
    refused("setpriority of a user", setpriority(PRIO_USER, 0, 19));
    refused("ioprio_set", syscall(SYS_ioprio_set, 1, parent, 3 << 13));
    refused("ioprio_set of a user", syscall(SYS_ioprio_set, 3, getuid(), 3 << 13));
    int descriptor = syscall(SYS_pidfd_open, parent, 0);
    if (descriptor >= 0) refused("pidfd_send_signal", syscall(SYS_pidfd_send_signal, descriptor, SIGSTOP, NULL, 0));
    siginfo_t about;
    memset(&about, 0, sizeof about);
    about.si_code = SI_QUEUE;
    syscall(SYS_rt_sigqueueinfo, parent, SIGSTOP, &about);
    syscall(SYS_rt_tgsigqueueinfo, parent, parent, SIGSTOP, &about);
    syscall(SYS_tgkill, parent, parent, SIGSTOP);
    syscall(SYS_tkill, parent, SIGSTOP);
    int ends[2];
    if (pipe(ends)) return 1;
    refused("F_SETOWN", fcntl(ends[0], F_SETOWN, parent));
    refused("F_SETSIG", fcntl(ends[0], F_SETSIG, SIGKILL));
    refused("FIOSETOWN", ioctl(ends[0], 0x8901, &parent));
    if (setpriority(PRIO_PROCESS, 0, 19) || sched_setaffinity(0, sizeof first, &first) || getrlimit(RLIMIT_CPU, &old)) puts("own ones are refused");
    else if (!breaches) puts("ok");
}
