// Numbers of 32 bit and of x32, for which a filter of 64 bit has no rules: whoever comes that way is ended.
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
#ifdef __x86_64__
    const long attach = 16, ptrace_of_x32 = 0x40000000 + 521, ptrace_of_32_bit = 26;
    if (fork() == 0) {
        if (syscall(ptrace_of_x32, attach, getppid(), 0, 0) >= 0) write(1, "breach: x32\n", 12);
        _exit(0);
    }
    wait(NULL);
    if (fork() == 0) {
        long result;
        __asm__ volatile("int $0x80" : "=a"(result) : "a"(ptrace_of_32_bit), "b"(attach), "c"(getppid()), "d"(0), "S"(0) : "memory");
        if (result >= 0) write(1, "breach: 32 bit\n", 15);
        _exit(0);
    }
    wait(NULL);
#endif
    puts("ok");
}
