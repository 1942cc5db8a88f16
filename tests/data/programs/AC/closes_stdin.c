// Closes stdin before reading any of it.
#include <stdio.h>
#include <unistd.h>
int main(void) { close(0); puts("ok"); }
