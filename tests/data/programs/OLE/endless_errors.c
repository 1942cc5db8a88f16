// Writes to stderr without end.
#include <stdio.h>
int main(void) { for (;;) fputs("oops, oops, oops, oops, oops, oops, oops, oops\n", stderr); }
