// Fills the disk with files that are in no folder: removed while they are open.
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
static char mebibyte[1 << 20];
int main(void) {
    long written = 0;
    for (int i = 0; i < 700; i++) {
        int file = open("file", O_CREAT | O_RDWR, 0600);
        unlink("file");
        if (file < 0 || write(file, mebibyte, sizeof mebibyte) < 0) break;
        written++;
        usleep(500);
    }
    if (written > 500) printf("breach: %ld MiB\n", written);
    else puts("ok");
}
