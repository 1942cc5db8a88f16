// Its child computes on for a minute, and would write then.
#include <time.h>
#include <unistd.h>
int main(void) {
    if (fork() == 0) {
        const time_t end = time(0) + 60;
        while (time(0) < end);
        write(1, "late\n", 5);
        _exit(0);
    }
    write(1, "ok\n", 3);
}
