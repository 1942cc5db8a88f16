// Orphans become its own children, and compute; it waits for none of them.
#include <sys/prctl.h>
#include <unistd.h>
int main(void) {
    prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
    if (fork() == 0) {
        setsid();
        if (fork() == 0) for (;;) {}
        _exit(0);
    }
    sleep(60);
}
