/* 40 MiB of stack that no compiler makes a loop of: beyond what shells allow at first. */
#include <stdio.h>
static int depth(int n) {
    volatile char frame[65536];
    frame[0] = frame[65535] = 1;
    int below = n ? depth(n - 1) : 0;
    return below + frame[n % 65536 == 1 ? 65535 : 0];
}
int main(void) { puts(depth(639) == 640 ? "ok" : "no"); }
