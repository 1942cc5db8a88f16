// Eight children with 64 MiB each: together too much, alone none of them.
#include <stdlib.h>
#include <unistd.h>
#include <sys/wait.h>
int main(void) {
    for (int i = 0; i < 8; i++)
        if (fork() == 0) {
            volatile char *block = malloc(64 << 20);
            for (int at = 0; at < 64 << 20; at += 4096) block[at] = 1;
            sleep(2);
            _exit(0);
        }
    while (wait(0) > 0);
    write(1, "ok\n", 3);
}
