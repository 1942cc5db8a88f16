// Dies by SIGBUS.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) { raise(SIGBUS); pause(); }
