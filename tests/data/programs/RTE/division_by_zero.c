// Dies by SIGFPE.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) { volatile int zero = 0; exit(7 / zero); pause(); }
