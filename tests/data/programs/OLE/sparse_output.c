// Makes its output a terabyte by one call.
#include <unistd.h>
#include <stdio.h>
int main(void) { if (ftruncate(1, 1L << 40)) ftruncate(1, 500000); for (;;); }
