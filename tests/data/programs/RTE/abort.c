// Dies by SIGABRT.
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) { abort(); pause(); }
