// Children that end by themselves when SIGCHLD is ignored: nobody waits, so nobody is told what they used.
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>
static double seconds(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}
int main(void) {
    signal(SIGCHLD, SIG_IGN);
    int done[2];
    if (pipe2(done, O_NONBLOCK)) return 1;
    long ended = 0;
    for (double began = seconds(CLOCK_MONOTONIC); ended < 270 && seconds(CLOCK_MONOTONIC) - began < 2.8;) {
        pid_t child = fork();
        if (child == 0) {
            while (seconds(CLOCK_PROCESS_CPUTIME_ID) < 0.006) {}
            _exit(write(done[1], "x", 1) != 1);
        }
        usleep(2000);
        for (char byte; read(done[0], &byte, 1) == 1;) ended++;
    }
    puts(ended < 270 ? "refused" : "ok"); /* 1.6 s */
}
