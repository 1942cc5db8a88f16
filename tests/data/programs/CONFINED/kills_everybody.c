// kill(-1): every process that it may.
#include <signal.h>
#include <stdio.h>
int main(void) { kill(-1, SIGTERM); kill(-1, SIGKILL); puts("ok"); }
