// Its first thread ends, as a process does that nobody has waited for; another goes on.
#include <pthread.h>
static void *compute(void *nothing) { for (;;) {} return nothing; }
int main(void) {
    pthread_t thread;
    pthread_create(&thread, 0, compute, 0);
    pthread_exit(0);
}
