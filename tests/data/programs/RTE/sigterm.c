// Dies by SIGTERM.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) { raise(SIGTERM); pause(); }
