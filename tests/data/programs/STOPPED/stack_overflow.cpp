// Recursion without end.
#include <cstdio>
static long deeper(long depth) { volatile char frame[256]; frame[depth % 256] = 1; return deeper(depth + 1) + frame[0]; }
int main() { std::printf("%ld\n", deeper(0)); }
