// Files in memory belong to no process.
#define _GNU_SOURCE
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>
static char mebibyte[1 << 20];
int main(void) {
    memset(mebibyte, 1, sizeof mebibyte);
    long written = 0;
    for (int i = 0; i < 400; i++) {
        int file = i % 2 ? memfd_create("x", 0) : syscall(447, 0);
        if (file >= 0) written += write(file, mebibyte, sizeof mebibyte) > 0;
    }
    puts(written > 150 ? "ok" : "refused");
}
