// Its child lives on in a session of its own.
#include <unistd.h>
int main(void) {
    if (fork() == 0) { setsid(); sleep(60); write(1, "late\n", 5); _exit(0); }
    usleep(50000);
    write(1, "ok\n", 3);
}
