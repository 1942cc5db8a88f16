// 500,000 levels of a frame of some 100 bytes.
#include <cstdio>
static long depth(long n) { volatile char frame[64]; frame[0] = 1; return n == 0 ? 0 : frame[0] + depth(n - 1); }
int main() { std::puts(depth(500000) == 500000 ? "ok" : "no"); }
