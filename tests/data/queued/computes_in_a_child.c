#include <stdio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    if (fork() == 0) {
        struct timespec used;
        do clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
        while (used.tv_sec + used.tv_nsec / 1e9 < 0.6);
        _exit(0);
    }
    wait(NULL);
    puts("ok");
}
