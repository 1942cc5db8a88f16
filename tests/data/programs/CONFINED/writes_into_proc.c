// Files of /proc and /sys that act when they are written: of its parent, of process 1, of the machine.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
static int breaches;
static void refused(const char *path, const char *text, int length) {
    int file = open(path, O_WRONLY);
    if (file >= 0 && write(file, text, length) > 0) { printf("breach: %s\n", path); breaches++; }
    if (file >= 0) close(file);
}
int main(void) {
    const int targets[] = {getppid(), 1};
    const char *names[] = {"oom_score_adj", "mem", "clear_refs", "coredump_filter", "timerslack_ns", "comm", "attr/current", "autogroup",
                           "loginuid", "uid_map", "setgroups", "sched"};
    const char *others[] = {"/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/proc/sys/vm/drop_caches", "/sys/fs/cgroup/cgroup.procs",
                            "/proc/self/uid_map", "/proc/self/setgroups", "/sys/kernel/uevent_helper", "/sys/power/state"};
    for (int i = 0; i < 2; i++) {
        for (unsigned k = 0; k < sizeof names / sizeof *names; k++) {
            char path[64];
            snprintf(path, sizeof path, "/proc/%d/%s", targets[i], names[k]);
            refused(path, "0", 1);
        }
        for (int descriptor = 0; descriptor < 80; descriptor++) {
            char path[64];
            snprintf(path, sizeof path, "/proc/%d/fd/%d", targets[i], descriptor);
            refused(path, "0 0 0 0 1 1 1 3 0 0 0\n", 22);
        }
    }
    for (unsigned k = 0; k < sizeof others / sizeof *others; k++) refused(others[k], "0", 1);
    refused("/proc/self/oom_score_adj", "-900", 4);
    if (!breaches) puts("ok");
}
