// Opens /dev/stdin again.
#include <stdio.h>
int main(void) { int a, b; puts(freopen("/dev/stdin", "r", stdin) && scanf("%d%d", &a, &b) == 2 ? "ok" : "no"); }
