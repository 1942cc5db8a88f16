// Sends signals to its parent, to process 1, and to everybody.
#include <signal.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    const int numbers[] = {SIGSTOP, SIGTERM, SIGINT, SIGSEGV, SIGKILL};
    for (int i = 0; i < 5; i++) { kill(getppid(), numbers[i]); kill(1, numbers[i]); kill(-getppid(), numbers[i]); }
    usleep(20000);
    puts("ok");
}
