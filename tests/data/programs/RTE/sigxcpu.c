// Dies by SIGXCPU.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) { raise(SIGXCPU); pause(); }
