// Puts system call filters around itself until no more are taken, and leaves a child with them.
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>
int main(void) {
    struct sock_filter allow = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    struct sock_fprog program = {1, &allow};
    for (int i = 0; i < 2000 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, 2, &program) == 0; i++) {}
    if (fork() == 0) {
        setsid();
        if (fork() == 0) pause();
        _exit(0);
    }
    wait(NULL);
    puts("ok");
}
