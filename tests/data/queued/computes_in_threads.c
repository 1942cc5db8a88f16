#include <pthread.h>
#include <stdio.h>
#include <time.h>

static void *compute(void *seconds) {
    struct timespec used;
    do clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    while (used.tv_sec + used.tv_nsec / 1e9 < *(double *)seconds);
    return NULL;
}

int main(void) {
    double share = 0.1;
    for (int turn = 0; turn < 3; turn++) { /* threads that end, one pair after the other */
        pthread_t threads[2];
        for (int i = 0; i < 2; i++) pthread_create(&threads[i], NULL, compute, &share);
        for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
    }
    puts("ok");
}
