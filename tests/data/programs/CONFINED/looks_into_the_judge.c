// Tries to trace, read and open its parent.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <dirent.h>
#include <unistd.h>
static int breaches;
static void refused(const char *what, long result) { if (result >= 0) { printf("breach: %s\n", what); breaches++; } }
int main(void) {
    const pid_t targets[] = {getppid(), 1};
    for (int i = 0; i < 2; i++) {
        char path[64], byte;
        struct iovec here = {&byte, 1}, there = {(void *)main, 1};
        refused("ptrace attach", ptrace(PTRACE_ATTACH, targets[i], 0, 0));
        refused("ptrace seize", ptrace(PTRACE_SEIZE, targets[i], 0, 0));
        refused("process_vm_readv", process_vm_readv(targets[i], &here, 1, &there, 1, 0));
        snprintf(path, sizeof path, "/proc/%d/mem", targets[i]);
        refused("mem", open(path, O_RDWR));
        snprintf(path, sizeof path, "/proc/%d/environ", targets[i]);
        refused("environ", open(path, O_RDONLY));
        for (int fd = 0; fd < 8; fd++) {
            snprintf(path, sizeof path, "/proc/%d/fd/%d", targets[i], fd);
            refused("descriptor", open(path, O_RDWR));
        }
    }
    if (!breaches) puts("ok");
}
