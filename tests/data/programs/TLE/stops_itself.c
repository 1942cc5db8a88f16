// Stops, and nobody lets it go on.
#include <signal.h>
int main(void) { raise(SIGSTOP); }
