// 256 is 0 when it arrives.
#include <stdio.h>
#include <stdlib.h>
int main(void) { puts("ok"); exit(256); }
