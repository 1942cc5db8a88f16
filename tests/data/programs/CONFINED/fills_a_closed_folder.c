// The same in a folder that nobody may list.
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
static char mebibyte[1 << 20];
int main(void) {
    long written = 0;
    mkdir("closed", 0300);
    for (int i = 0; i < 700; i++) {
        char name[32];
        snprintf(name, sizeof name, "closed/%d", i);
        int file = open(name, O_CREAT | O_WRONLY, 0600);
        if (file < 0 || write(file, mebibyte, sizeof mebibyte) < 0) break;
        close(file);
        written++;
        usleep(500);
    }
    if (written > 500) printf("breach: %ld MiB\n", written);
    else puts("ok");
}
