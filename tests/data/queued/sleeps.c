#include <stdio.h>
#include <unistd.h>

int main(void) {
    for (int i = 0; i < 1000; i++) usleep(10000); /* awake for a moment each time */
    puts("ok");
}
