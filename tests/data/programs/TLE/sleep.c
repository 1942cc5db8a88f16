// Sleeps: no processor time at all.
#include <unistd.h>
int main(void) { sleep(60); }
