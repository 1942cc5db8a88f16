#include <stdio.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

int main(void) {
    for (double before = now(), after = before; after - before < 2; after = now()) {
        before = now();
        usleep(10000);
    }
    puts("ok");
}
