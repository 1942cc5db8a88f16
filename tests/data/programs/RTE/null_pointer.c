// Dies by SIGSEGV.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) { *(volatile int *)0 = 1; pause(); }
