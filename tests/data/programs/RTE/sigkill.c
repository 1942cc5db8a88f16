// Dies by SIGKILL.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) { kill(getpid(), SIGKILL); pause(); }
