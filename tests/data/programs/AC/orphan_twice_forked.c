// A daemon: forked twice, in a session of its own, with its parent gone.
#include <unistd.h>
#include <sys/wait.h>
int main(void) {
    if (fork() == 0) {
        setsid();
        if (fork() == 0) { sleep(60); _exit(0); }
        _exit(0);
    }
    wait(0);
    write(1, "ok\n", 3);
}
