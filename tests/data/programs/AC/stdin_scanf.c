// Reads by scanf.
#include <stdio.h>
int main(void) { int a, b; puts(scanf("%d %d", &a, &b) == 2 && a + b == 3 && getchar() == '\n' && getchar() == EOF ? "ok" : "no"); }
