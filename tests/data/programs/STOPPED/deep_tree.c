// Folders within folders, deeper than any path is long, until it is stopped.
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>
int main(void) {
    for (int i = 0; i < 1000000; i++) if (mkdir("abcdefghij", 0755) || chdir("abcdefghij")) break;
    for (;;) {}
}
