// Its child lives on, and would write later.
#include <unistd.h>
int main(void) {
    if (fork() == 0) { sleep(60); write(1, "late\n", 5); _exit(0); }
    write(1, "ok\n", 3);
}
