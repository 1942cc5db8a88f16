// Children that have ended and that it never waits for, and a main thread that ends before another: nothing of that is hidden.
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
static void *go_on(void *nothing) {
    usleep(700000);
    puts("ok");
    exit(0);
    return nothing;
}
int main(void) {
    for (int i = 0; i < 3; i++) if (fork() == 0) _exit(0);
    pthread_t thread;
    pthread_create(&thread, NULL, go_on, NULL);
    pthread_exit(NULL);
}
