// Starts threads without end.
#include <pthread.h>
#include <unistd.h>
static void *wait_for_ever(void *nothing) { (void)nothing; pause(); return 0; }
int main(void) { for (pthread_t thread;;) pthread_create(&thread, 0, wait_for_ever, 0); }
