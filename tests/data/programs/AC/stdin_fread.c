// Reads by fread.
#include <stdio.h>
#include <string.h>
int main(void) {
    char text[64] = {0};
    fread(text, 1, sizeof text - 1, stdin);
    puts(strcmp(text, "1 2\n") == 0 ? "ok" : "no");
}
