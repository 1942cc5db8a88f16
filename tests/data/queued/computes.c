#include <stdio.h>
#include <time.h>

int main(void) {
    struct timespec used;
    do clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    while (used.tv_sec + used.tv_nsec / 1e9 < 0.6);
    puts("ok");
}
