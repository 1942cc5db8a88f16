// It is born with three descriptors and no other; what it does to its input is no output.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
int main(void) {
    int breaches = 0;
    for (int file = 3; file < 4096; file++) {
        if (fcntl(file, F_GETFD) >= 0) { printf("breach: descriptor %d\n", file); breaches++; }
        if (write(file, "0 0 0 0 1 1 1 2 0 0 0\n", 22) > 0) { printf("breach: wrote to %d\n", file); breaches++; }
    }
    if (ftruncate(0, 0) == 0 && pwrite(0, "9 9\n", 4, 0) != 4) puts("odd");
    if (!breaches) puts("ok");
}
